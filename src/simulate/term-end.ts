import type { Calendar } from "../calendar/calendar.js";
import { nextDateOfYear } from "../calendar/date-of-year.js";
import type { Day } from "../calendar/day.js";
import type { DueStep } from "../calendar/due-step.js";
import { dayOfMinute, dueInstant, formatLocalMinute } from "../calendar/local-minute.js";
import type { Length } from "../calendar/spec.js";
import { dueDay } from "../calendar/term.js";
import type { Bound, Term } from "../ir/machine.js";
import { type AnchorKey, anchorKey } from "./anchors.js";
import type { Moment } from "./moment.js";

/** When an anchor happened, as far as known. */
export type AnchorLookup = (key: AnchorKey) => Moment | undefined;

/** The end of a term, with the bound that decided it and where that bound started. */
export interface TermEnd {
  readonly due: Moment;
  /** The end before the Algemene termijnenwet moved it. */
  readonly raw: Day;
  readonly bound: Bound;
  readonly anchor: Moment;
  /** Absent when the anchor is open and its start was assumed, and for a date of the year. */
  readonly key?: AnchorKey;
  /** The outer limit cut the term short. */
  readonly outer: boolean;
  /** Another bound of the term could not be counted, because nobody told when it started. */
  readonly partial: boolean;
  readonly steps: readonly DueStep[];
}

/** How to count: with an account of the days or without, and from where when no start is named. */
export interface TermEndOptions {
  readonly explain: boolean;
  /** Key of the moment an open anchor, or a date of the year, is counted from. */
  readonly fallback: AnchorKey | undefined;
}

/**
 * The end of a term, as far as its anchors are known: the earliest or latest of its bounds, and never after its outer
 * limit. Undefined when no bound can be counted.
 */
export function termEnd(
  calendar: Calendar,
  term: Term,
  lookup: AnchorLookup,
  options: TermEndOptions,
): TermEnd | undefined {
  let chosen: TermEnd | undefined;
  let partial = false;
  for (const bound of term.bounds) {
    const end = boundEnd(calendar, bound, term.roll, lookup, options);
    if (end === undefined) partial = true;
    else if (chosen === undefined || isBetter(term, end, chosen)) chosen = end;
  }
  const outer =
    term.outer === undefined ? undefined : boundEnd(calendar, term.outer, term.roll, lookup, options);
  if (outer !== undefined && (chosen === undefined || outer.due.day < chosen.due.day)) {
    return { ...outer, outer: true, partial };
  }
  return chosen === undefined || !partial ? chosen : { ...chosen, partial };
}

/** The end of one length from one moment; hours run by the clock when the hour of the anchor is known. */
export function lengthEnd(
  calendar: Calendar,
  anchor: Moment,
  length: Length,
  options: { readonly direction: "after" | "before"; readonly roll: boolean; readonly explain?: boolean },
): { readonly due: Moment; readonly raw: Day; readonly steps: readonly DueStep[] } | undefined {
  const due = dueDay(calendar, anchor.day, length, options);
  if (due === undefined) return undefined;
  if (length.unit === "hour" && anchor.minute !== undefined) {
    const minute = dueInstant(calendar, formatLocalMinute(anchor.minute), length, options);
    if (minute !== undefined)
      return { due: { day: dayOfMinute(minute), minute }, raw: due.rawDay, steps: due.steps };
  }
  return { due: { day: due.day }, raw: due.rawDay, steps: due.steps };
}

function boundEnd(
  calendar: Calendar,
  bound: Bound,
  roll: boolean,
  lookup: AnchorLookup,
  { explain, fallback }: TermEndOptions,
): TermEnd | undefined {
  const named = bound.kind === "length" ? anchorKey(bound.anchor) : undefined;
  const key = named ?? fallback;
  const anchor = key === undefined ? undefined : lookup(key);
  if (anchor === undefined) return undefined;
  if (bound.kind === "date") {
    const next = nextDateOfYear(anchor.day, bound.month, bound.day);
    if (next === undefined) return undefined;
    return { due: { day: next - 1 }, raw: next - 1, bound, anchor, outer: false, partial: false, steps: [] };
  }
  const end = lengthEnd(calendar, anchor, bound.length, { direction: bound.direction, roll, explain });
  if (end === undefined) return undefined;
  return {
    ...end,
    bound,
    anchor,
    ...(named === undefined ? {} : { key: named }),
    outer: false,
    partial: false,
  };
}

function isBetter(term: Term, candidate: TermEnd, chosen: TermEnd): boolean {
  return term.pick === "earliest" ? candidate.due.day < chosen.due.day : candidate.due.day > chosen.due.day;
}
