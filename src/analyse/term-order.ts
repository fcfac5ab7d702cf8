import type { Step, StepId, Term, TermId, Tier } from "../ir/machine.js";
import { isGeneral } from "../ir/terms.js";
import { type Chain, type ChainTo, chainsOf, daysUpTo } from "./chains.js";
import { isReplaced } from "./replaced.js";
import type { View } from "./view.js";

/** A hard term of a step that may end after the hard term of a step that only comes later. */
export interface Overrun {
  readonly term: Term;
  /** The term of the later step that ends first. */
  readonly later: Term;
  readonly laterStep: StepId;
  /** Whatever the day of receipt; false: on some days only, working days against weeks. */
  readonly always: boolean;
}

/**
 * The hard terms in a tier that leave a later step no time: whoever takes the last day of the first has let the second
 * pass. Both count from receipt by their tier, if need be through the terms between; terms for some subjects or
 * circumstances are left out, and a later one in whose place such a term comes whenever the earlier step is done. Each
 * term is set against the later one that ends first. Linear in the number of terms.
 */
export function overrunsOf(view: View): ReadonlyMap<TermId, Overrun> {
  const overruns = new Map<TermId, Overrun>();
  const chainTo = chainsOf(view);
  for (const tier of view.machine.tiers) {
    const dated = datedIn(view, chainTo, tier);
    if (mayOverrun(dated)) addOverruns(view, dated, overruns);
  }
  return overruns;
}

interface Dated {
  readonly term: Term;
  readonly step: StepId;
  readonly chain: Chain;
}

/** The hard terms of a tier that run from its receipt, backwards by step. */
function datedIn(view: View, chainTo: ChainTo, tier: Tier): readonly Dated[] {
  const dated: Dated[] = [];
  for (let at = tier.steps.length - 1; at >= 0; at--) {
    const { id: step, terms } = tier.steps[at] ?? NO_STEP;
    for (const id of terms) {
      const term = view.terms().get(id);
      if (term === undefined || term.modality !== "hard" || !isGeneral(term)) continue;
      const chain = chainTo(term);
      if (chain?.from === tier.id) dated.push({ term, step, chain });
    }
  }
  return dated;
}

const NO_STEP: Pick<Step, "id" | "terms"> = { id: "", terms: [] };

/** Whether some term may end after one of a later step, by bounds that cost nothing; mostly none does. */
function mayOverrun(backwards: readonly Dated[]): boolean {
  let step: StepId | undefined;
  let [later, soonest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { step: own, chain } of backwards) {
    if (own !== step) later = soonest;
    step = own;
    if (chain.rough.longest > later) return true;
    soonest = Math.min(soonest, chain.rough.shortest);
  }
  return false;
}

function addOverruns(view: View, backwards: readonly Dated[], overruns: Map<TermId, Overrun>): void {
  let step: StepId | undefined;
  // The terms that end first: of the steps behind this one, and of those together with this one.
  let behind: Dated | undefined;
  let soonest: Dated | undefined;
  for (const one of backwards) {
    if (one.step !== step) behind = soonest;
    step = one.step;
    const own = daysUpTo(view, one.chain);
    const later = isReplacedFor(view, one, behind) ? firstThatHolds(view, backwards, one) : behind;
    if (later !== undefined) {
      const limit = daysUpTo(view, later.chain);
      if (own.longest > limit.shortest && isBefore(view, step, later.step)) {
        const always = own.shortest > limit.longest;
        overruns.set(one.term.id, { term: one.term, later: later.term, laterStep: later.step, always });
      }
    }
    if (soonest === undefined || own.longest < daysUpTo(view, soonest.chain).longest) soonest = one;
  }
}

/** Whether, in each case in which the one step is done, another term comes in the place of that of the later step. */
function isReplacedFor(view: View, { step }: Dated, later: Dated | undefined): boolean {
  const early = view.steps().get(step);
  if (later === undefined || early === undefined) return false;
  return isReplaced(early, later.term, view.termsOfStep().get(later.step) ?? []);
}

/** Of the terms of later steps that hold whenever this step is done, the one that ends first. */
function firstThatHolds(view: View, backwards: readonly Dated[], one: Dated): Dated | undefined {
  const behind = backwards.slice(0, backwards.indexOf(one));
  let first: Dated | undefined;
  for (const later of behind) {
    if (later.step === one.step || isReplacedFor(view, one, later)) continue;
    if (first === undefined || daysUpTo(view, later.chain).longest < daysUpTo(view, first.chain).longest)
      first = later;
  }
  return first;
}

/** Whether a case goes from the one step to the other and never back. State ids of steps are their step ids. */
function isBefore({ graph, comesAfter }: View, early: StepId, late: StepId): boolean {
  const { numbers } = graph();
  const [from, to] = [numbers.get(early), numbers.get(late)];
  return from !== undefined && to !== undefined && comesAfter()(from, to);
}
