import { daysOf, type LengthBound, singleBound } from "../../analyse/days.js";
import { leadsTo } from "../../analyse/routes.js";
import { tiersByNumber } from "../../analyse/tier-flow.js";
import type { View } from "../../analyse/view.js";
import { lazy } from "../../calendar/lazy.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Anchor, Machine, Term, TermId, TierId } from "../../ir/machine.js";
import { isGeneral } from "../../ir/terms.js";
import { placeOf, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * A window that counts from a moment before the tier it leaves has answered, and that ends before that tier has to
 * answer: whoever waits for the answer comes too late. It looks at the hard terms of that tier from its receipt.
 */
export const windowClosedBeforeOpen: Rule = {
  code: "window-closed-before-open",
  check(machine, report, view) {
    const limits = lazy(() => limitsByTier(machine));
    const waysIn = lazy(() => tiersBefore(machine, view));
    for (const window of machine.terms) {
      const bound = leadsTo(window) === undefined ? undefined : singleBound(window);
      if (bound === undefined || !mayBeEarly(bound.anchor)) continue;
      const before =
        window.of.kind === "escalation" ? window.of.from : onlyOne(waysIn().get(leadsTo(window)));
      if (before === undefined || !isEarly(bound.anchor, before)) continue;
      const limit = longest(view, limits().get(before) ?? []);
      const days = limit === undefined ? undefined : daysOf(view.calendar(), bound.length);
      if (limit === undefined || days === undefined || days.longest >= limit.shortest) continue;
      const params = { subject: subjectOf(window), window: bound.length, before, limit: limit.bound.length };
      const related = [placeOf(limit.term)];
      report(diagnostic("window-closed-before-open", params, placeOf(window), { related }));
    }
  },
};

/** Most windows count from the answer, and are done with here. */
function mayBeEarly({ kind }: Anchor): boolean {
  return kind === "receipt" || kind === "filing" || isOutside(kind);
}

function isEarly(anchor: Anchor, before: TierId): boolean {
  if (anchor.kind === "receipt" || anchor.kind === "filing") return anchor.tier === before;
  return isOutside(anchor.kind);
}

function isOutside(kind: Anchor["kind"]): boolean {
  return kind === "incident" || kind === "discovery" || kind === "service-end";
}

/** By tier: where cases come from when they enter it; `undefined` is the start. */
function tiersBefore(machine: Machine, { graph }: View): ReadonlyMap<TierId | undefined, Before> {
  const tierOf = tiersByNumber(machine, graph());
  const { from, to } = graph();
  const before = new Map<TierId | undefined, Set<TierId | undefined>>();
  for (const [way, state] of from.entries()) {
    const [tier, next] = [tierOf[state], tierOf[to[way] ?? state]];
    if (next === undefined || next === tier) continue;
    const known = before.get(next);
    if (known === undefined) before.set(next, new Set([tier]));
    else known.add(tier);
  }
  return before;
}

type Before = ReadonlySet<TierId | undefined>;

/** The tier a case must have gone through; undefined when there is another way in. */
function onlyOne(before: Before | undefined): TierId | undefined {
  return before?.size === 1 ? [...before][0] : undefined;
}

interface Limit {
  readonly term: Term;
  readonly bound: LengthBound;
}

/** By tier: the hard terms that run from its receipt and hold for every complaint, in the order of the file. */
function limitsByTier(machine: Machine): ReadonlyMap<TierId, readonly Limit[]> {
  const tierOf = new Map<TermId, TierId>();
  for (const tiers of [machine.tiers, machine.sideRoutes]) {
    for (const tier of tiers) {
      for (const step of tier.steps) for (const id of step.terms) tierOf.set(id, tier.id);
      for (const id of tier.whole?.terms ?? []) tierOf.set(id, tier.id);
    }
  }
  const limits = new Map<TierId, Limit[]>();
  for (const term of machine.terms) {
    const tier = term.modality === "hard" && isGeneral(term) ? tierOf.get(term.id) : undefined;
    const bound = tier === undefined ? undefined : singleBound(term);
    if (tier === undefined || bound?.anchor.kind !== "receipt") continue;
    const known = limits.get(tier);
    if (known === undefined) limits.set(tier, [{ term, bound }]);
    else known.push({ term, bound });
  }
  return limits;
}

/** The one that gives the tier most time, even at its shortest. */
function longest(
  { calendar }: View,
  limits: readonly Limit[],
): (Limit & { readonly shortest: number }) | undefined {
  let most: (Limit & { readonly shortest: number }) | undefined;
  for (const limit of limits) {
    const shortest = daysOf(calendar(), limit.bound.length)?.shortest;
    if (shortest === undefined || (most !== undefined && most.shortest >= shortest)) continue;
    most = { ...limit, shortest };
  }
  return most;
}
