import type { Calendar } from "../calendar/calendar.js";
import { longest, shortest } from "../calendar/durations.js";
import type { Length } from "../calendar/spec.js";
import type { Anchor, Bound, Term } from "../ir/machine.js";

/** Calendar days, at least and at most; over all events, on the calendar of the machine. */
export interface Days {
  readonly shortest: number;
  readonly longest: number;
}

/** A bound that is a length counted forward from an anchor. */
export type LengthBound = Extract<Bound, { readonly kind: "length" }>;

/** The calendar days a length takes; undefined when the calendar has no end for it. */
export function daysOf(calendar: Calendar, length: Length): Days | undefined {
  const [least, most] = [shortest(calendar, length), longest(calendar, length)];
  return least === undefined || most === undefined ? undefined : { shortest: least, longest: most };
}

/**
 * The one length of a term that runs forward from one anchor. Undefined for a term without bounds, with alternatives,
 * with a date of the year, or counted back: nothing general can be said about those.
 */
export function singleBound(term: Term): LengthBound | undefined {
  const bound = term.bounds[0];
  if (bound === undefined || term.bounds.length > 1) return undefined;
  return bound.kind === "length" && bound.direction === "after" ? bound : undefined;
}

/** Whether two anchors are the same moment, however the file came to them (written or implied). */
export function sameAnchor(a: Anchor, b: Anchor): boolean {
  // Kinds first: most pairs differ there already, and a key is a new string.
  if (a.kind !== b.kind || a.kind === "open" || a.kind === "custom") return false;
  return anchorKey(a) === anchorKey(b);
}

/** A key for the moment an anchor stands for. */
export function anchorKey(anchor: Anchor): string {
  switch (anchor.kind) {
    case "receipt":
    case "filing":
    case "handled":
    case "refusal-received":
      return `${anchor.kind} ${anchor.tier}`;
    case "step-received":
    case "step-sent":
    case "step-completed":
      return `${anchor.kind} ${anchor.step}`;
    case "term-end":
      return `${anchor.kind} ${anchor.term}`;
    case "custom":
      return `${anchor.kind} ${anchor.text}`;
    case "closing":
    case "completed":
    case "incident":
    case "discovery":
    case "service-end":
    case "open":
      return anchor.kind;
  }
}
