import type { StepId, Term, TermId } from "../ir/machine.js";
import { isGeneral } from "../ir/terms.js";
import { chainsOf } from "./chains.js";
import type { Days } from "./days.js";
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
    let first: { readonly term: Term; readonly step: StepId; readonly days: Days } | undefined;
    for (const step of [...tier.steps].reverse()) {
      const dated = step.terms.flatMap((id) => {
        const term = view.terms().get(id);
        if (term === undefined || term.modality !== "hard" || !isGeneral(term)) return [];
        const chain = chainTo(term);
        return chain?.from === tier.id ? [{ term, step: step.id, days: chain.days }] : [];
      });
      for (const { term, days } of first === undefined ? [] : dated) {
        if (first === undefined || days.longest <= first.days.shortest) continue;
        if (!isBefore(view, step.id, first.step)) continue;
        const always = days.shortest > first.days.longest;
        overruns.set(term.id, { term, later: first.term, laterStep: first.step, always });
      }
      for (const one of dated) {
        if (first === undefined || one.days.longest < first.days.longest) first = one;
      }
    }
  }
  return overruns;
}

/** Whether a case goes from the one step to the other and never back. State ids of steps are their step ids. */
function isBefore({ graph, comesAfter }: View, early: StepId, late: StepId): boolean {
  const { numbers } = graph();
  const [from, to] = [numbers.get(early), numbers.get(late)];
  return from !== undefined && to !== undefined && comesAfter()(from, to);
}
