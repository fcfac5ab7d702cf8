import { type ChainTo, chainsOf, daysUpTo } from "../../analyse/chains.js";
import { daysOf, type LengthBound, singleBound } from "../../analyse/days.js";
import { leadsTo } from "../../analyse/routes.js";
import { tiersByNumber } from "../../analyse/tier-flow.js";
import type { View } from "../../analyse/view.js";
import { lazy } from "../../calendar/lazy.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Anchor, Machine, Term, TermId, TierId } from "../../ir/machine.js";
import { isGeneral } from "../../ir/terms.js";
import { anchorStep } from "../anchor-step.js";
import { placeOf, subjectOf } from "../naming.js";
import type { Report, Rule } from "../rule.js";

/**
 * A window that counts from a moment before the tier it leaves has answered, and that ends before that tier has to
 * answer: whoever waits for the answer comes too late. It looks at the hard terms of that tier from its receipt.
 */
export const windowClosedBeforeOpen: Rule = {
  code: "window-closed-before-open",
  check(machine, report, view) {
    const limits = lazy(() => limitsByTier(machine));
    const chains = lazy(() => chainsOf(view));
    const waysIn = lazy(() => tiersBefore(machine, view));
    for (const window of machine.terms) {
      const bound = leadsTo(window) === undefined ? undefined : singleBound(window);
      // A refusal need not wait for the term to answer.
      const isRefused = window.of.kind === "escalation" && window.of.refused === true;
      if (bound === undefined || isRefused) continue;
      if (!mayBeEarly(bound.anchor)) {
        const limit = passedAtEnd(machine, view, chains, limits, window, bound);
        if (limit !== undefined) tell(window, bound, limit, report);
        continue;
      }
      const before =
        window.of.kind === "escalation" ? window.of.from : onlyOne(waysIn().get(leadsTo(window)));
      if (before === undefined || !isEarly(bound.anchor, before)) continue;
      const limit = longest(view, limits().get(before) ?? []);
      const days = limit === undefined ? undefined : daysOf(view.calendar(), bound.length);
      if (limit === undefined || days === undefined || days.longest >= limit.shortest) continue;
      tell(window, bound, { ...limit, tier: before }, report);
    }
  },
};

function tell(
  window: Term,
  bound: LengthBound,
  limit: Limit & { readonly tier: TierId },
  report: Report,
): void {
  const params = {
    subject: subjectOf(window),
    window: bound.length,
    before: limit.tier,
    limit: limit.bound.length,
  };
  const related = [placeOf(limit.term)];
  report(diagnostic("window-closed-before-open", params, placeOf(window), { related }));
}

/**
 * For a window that counts from a step, to be used at the end of the tier only: the term of a later step that may
 * still run when the window has passed, also when that first step took its last day.
 */
function passedAtEnd(
  machine: Machine,
  view: View,
  chains: () => ChainTo,
  limits: () => ReadonlyMap<TierId, readonly Limit[]>,
  window: Term,
  bound: LengthBound,
): (Limit & { readonly tier: TierId }) | undefined {
  const { of } = window;
  const step = view.steps().get(anchorStep(bound) ?? "");
  const tier = step === undefined ? undefined : view.tiers().get(step.tier);
  if (step === undefined || tier === undefined || of.kind !== "escalation" || of.from !== tier.id)
    return undefined;
  // Most windows count from the last step, which is the answer.
  if (tier.steps.at(-1)?.id === step.id) return undefined;
  const later = new Set(
    tier.steps.slice(tier.steps.findIndex(({ id }) => id === step.id) + 1).map(({ id }) => id),
  );
  const after = (limits().get(tier.id) ?? []).filter(
    ({ term }) => term.of.kind === "step" && later.has(term.of.step),
  );
  const limit = longest(view, after);
  const own = (view.termsOfStep().get(step.id) ?? []).filter(
    (term) => term.modality === "hard" && isGeneral(term),
  );
  const chain = own[0] === undefined ? undefined : chains()(own[0]);
  const days = daysOf(view.calendar(), bound.length);
  if (limit === undefined || chain?.from !== tier.id || days === undefined) return undefined;
  if (daysUpTo(view, chain).longest + days.longest >= limit.shortest) return undefined;
  const isOnlyAtEnd = machine.transitions.every(
    ({ from, guards }) =>
      !later.has(from) || !guards.some((guard) => guard.kind === "within" && guard.term === window.id),
  );
  return isOnlyAtEnd ? { ...limit, tier: tier.id } : undefined;
}

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
