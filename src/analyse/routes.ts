import type { Length } from "../calendar/spec.js";
import type { Term, TierId } from "../ir/machine.js";
import { singleBound } from "./days.js";

/** A way on to another tier, and how long it stays open. */
export interface OpenRoute {
  readonly to: TierId;
  readonly window: Term;
  readonly length: Length;
}

/**
 * The ways on that stay open for a stated time after a tier has answered: the windows of the complainant that count
 * from a step, from the handling or from the closing of the case. Windows from the incident are left out: they mostly
 * ran before. Ways without a window, or with an open one, are not listed; nobody can say how long those stay open.
 */
export function routesOpen(terms: readonly Term[]): readonly OpenRoute[] {
  const routes: OpenRoute[] = [];
  for (const window of terms) {
    const to = leadsTo(window);
    const bound = to === undefined ? undefined : singleBound(window);
    if (to === undefined || bound === undefined || !AFTER_ANSWER.has(bound.anchor.kind)) continue;
    routes.push({ to, window, length: bound.length });
  }
  return routes;
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
  "closing",
  "term-end",
]);
