import type { Length } from "../calendar/spec.js";
import type { Bound, Term, TierId } from "../ir/machine.js";

/** A way on to another tier, and how long it stays open. */
export interface OpenRoute {
  readonly to: TierId;
  readonly window: Term;
  /** The way is open until each of these has passed, whatever the dates. */
  readonly lengths: readonly Length[];
}

/**
 * The ways on that stay open for a stated time after a tier has answered: the windows of the complainant that count
 * from a step, from the handling or from the closing of the case. Windows from the incident are left out: they mostly
 * ran before. Ways without a window, or with an open one, are not listed; nobody can say how long those stay open.
 * Of alternatives of which the last one counts, each that starts at the answer keeps the way open.
 */
export function routesOpen(terms: readonly Term[]): readonly OpenRoute[] {
  const routes: OpenRoute[] = [];
  for (const window of terms) {
    const to = leadsTo(window);
    if (to === undefined || (window.bounds.length > 1 && window.pick === "earliest")) continue;
    const lengths: Length[] = [];
    for (const bound of window.bounds) {
      const length = lengthOf(bound);
      if (length !== undefined) lengths.push(length);
    }
    if (lengths.length > 0) routes.push({ to, window, lengths });
  }
  return routes;
}

function lengthOf(bound: Bound): Length | undefined {
  if (bound.kind !== "length" || bound.direction !== "after") return undefined;
  return AFTER_ANSWER.has(bound.anchor.kind) ? bound.length : undefined;
}

/** The tier a window of the complainant leads to; undefined for any other term. */
export function leadsTo({ of }: Term): TierId | undefined {
  if (of.kind === "escalation") return of.to;
  return of.kind === "filing" ? of.tier : undefined;
}

const AFTER_ANSWER: ReadonlySet<string> = new Set([
  "step-received",
  "step-sent",
  "step-completed",
  "handled",
  "refusal-received",
  "closing",
  "term-end",
]);
