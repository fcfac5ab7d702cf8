import { overrunsOf } from "../../analyse/term-order.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf, stepName } from "../naming.js";
import type { Rule } from "../rule.js";

/** A step that may take longer than a later step of the same tier has, both counted from receipt. */
export const termOrderImpossible: Rule = {
  code: "term-order-impossible",
  check(machine, report, view) {
    if (!machine.tiers.some(({ steps }) => steps.length > 1)) return;
    for (const { term, later, laterStep, always } of overrunsOf(view).values()) {
      if (!always || term.of.kind !== "step") continue;
      const params = { step: stepName(term.of.step), later: stepName(laterStep) };
      report(diagnostic("term-order-impossible", params, placeOf(term), { related: [placeOf(later)] }));
    }
  },
};
