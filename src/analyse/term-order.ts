import type { StepId, Term, TermId } from "../ir/machine.js";
import { isGeneral } from "../ir/terms.js";
import { type Chain, chainsOf } from "./chains.js";
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
 * circumstances are left out. Each term is set against the later one that ends first. Linear in the number of terms.
 */
export function overrunsOf(view: View): ReadonlyMap<TermId, Overrun> {
  const overruns = new Map<TermId, Overrun>();
  const chainTo = chainsOf(view);
  for (const tier of view.machine.tiers) {
    const dated = [...tier.steps].reverse().map(({ id, terms }) =>
      terms.flatMap((termId): readonly Dated[] => {
        const term = view.terms().get(termId);
        if (term === undefined || term.modality !== "hard" || !isGeneral(term)) return [];
        const chain = chainTo(term);
        return chain?.from === tier.id ? [{ term, step: id, chain }] : [];
      }),
    );
    if (!mayOverrun(dated)) continue;
    let first: Dated | undefined;
    for (const own of dated) {
      for (const { term, step, chain } of first === undefined ? [] : own) {
        if (first === undefined || chain.days.longest <= first.chain.days.shortest) continue;
        if (!isBefore(view, step, first.step)) continue;
        const always = chain.days.shortest > first.chain.days.longest;
        overruns.set(term.id, { term, later: first.term, laterStep: first.step, always });
      }
      for (const one of own) {
        if (first === undefined || one.chain.days.longest < first.chain.days.longest) first = one;
      }
    }
  }
  return overruns;
}

interface Dated {
  readonly term: Term;
  readonly step: StepId;
  readonly chain: Chain;
}

/** Whether some term may end after one of a later step, by bounds that cost nothing; mostly none does. */
function mayOverrun(backwards: readonly (readonly Dated[])[]): boolean {
  let soonest = Number.POSITIVE_INFINITY;
  for (const own of backwards) {
    if (own.some(({ chain }) => chain.rough.longest > soonest)) return true;
    for (const { chain } of own) soonest = Math.min(soonest, chain.rough.shortest);
  }
  return false;
}

/** Whether a case goes from the one step to the other and never back. State ids of steps are their step ids. */
function isBefore({ graph, comesAfter }: View, early: StepId, late: StepId): boolean {
  const { numbers } = graph();
  const [from, to] = [numbers.get(early), numbers.get(late)];
  return from !== undefined && to !== undefined && comesAfter()(from, to);
}
