import type { View } from "../../analyse/view.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Step } from "../../ir/machine.js";
import { anchorStep } from "../anchor-step.js";
import { placeOf, stepName } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * A term of a step that runs from a step which can only come after it, in the same tier or in a later one.
 * A term counted back (`10 dagen voor ...`) may well look ahead, and so may one in a loop.
 */
export const termAnchorLater: Rule = {
  code: "term-anchor-later",
  check(machine, report, view) {
    for (const term of machine.terms) {
      if (term.of.kind !== "step") continue;
      for (const bound of term.bounds) {
        const from = anchorStep(bound);
        if (from === undefined || from === term.of.step) continue;
        const [own, anchor] = [view.steps().get(term.of.step), view.steps().get(from)];
        if (own === undefined || anchor === undefined || !comesLater(view, own, anchor)) continue;
        const isSameTier = anchor.tier === own.tier;
        const params = { step: stepName(own.id), anchor: isSameTier ? stepName(anchor.id) : anchor.id };
        const related = [placeOf(anchor)];
        report(diagnostic("term-anchor-later", params, placeOf(term), { related }));
      }
    }
  },
};

/** State ids of steps are their step ids. */
function comesLater({ graph, comesAfter }: View, own: Step, anchor: Step): boolean {
  const { numbers } = graph();
  const [early, late] = [numbers.get(own.id), numbers.get(anchor.id)];
  return early !== undefined && late !== undefined && comesAfter()(early, late);
}
