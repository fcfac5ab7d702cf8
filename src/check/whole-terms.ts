import { type LengthBound, singleBound } from "../analyse/days.js";
import { isReplaced } from "../analyse/replaced.js";
import type { View } from "../analyse/view.js";
import type { Term, Tier } from "../ir/machine.js";
import { isGeneral } from "../ir/terms.js";

/** A step's term beside the term over the whole of its tier; both count from receipt by that tier. */
export interface InWhole {
  readonly tier: Tier;
  readonly term: Term;
  readonly whole: Term;
  readonly wholeBound: LengthBound;
}

/**
 * Every pair of a step's hard or target term and an overall term with one length from receipt.
 * A term for some subjects or circumstances only is left out: the overall term may be meant for the others. So is an
 * overall term in whose place another comes whenever the step is done.
 */
export function termsInWhole({ machine, terms }: View): readonly InWhole[] {
  const pairs: InWhole[] = [];
  for (const tier of machine.tiers) {
    if (tier.whole === undefined || tier.whole.terms.length === 0) continue;
    const wholes: Pick<InWhole, "whole" | "wholeBound">[] = [];
    const overall = tier.whole.terms.flatMap((id) => terms().get(id) ?? []);
    for (const whole of overall) {
      const wholeBound = singleBound(whole);
      if (wholeBound?.anchor.kind !== "receipt" || !isGeneral(whole)) continue;
      wholes.push({ whole, wholeBound });
    }
    for (const step of tier.steps) {
      for (const id of step.terms) {
        const term = terms().get(id);
        if (term === undefined || !isLimit(term)) continue;
        for (const { whole, wholeBound } of wholes) {
          if (!isReplaced(step, whole, overall)) pairs.push({ tier, term, whole, wholeBound });
        }
      }
    }
  }
  return pairs;
}

function isLimit(term: Term): boolean {
  const { modality } = term;
  return isGeneral(term) && (modality === "hard" || modality === "target");
}
