import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { OutcomeId } from "../../ir/machine.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** An effect of an outcome that no verdict of this step, or of an earlier step of the tier, can give. */
export const outcomeNotInVerdict: Rule = {
  code: "outcome-not-in-verdict",
  check(machine, report) {
    for (const tier of machine.tiers) {
      if (!tier.steps.some((step) => step.effects.length > 0)) continue;
      const given = new Set<OutcomeId>();
      for (const step of tier.steps) {
        for (const outcome of step.outcomes) given.add(outcome);
        for (const { outcome } of step.effects) {
          if (given.has(outcome)) continue;
          report(diagnostic("outcome-not-in-verdict", { outcome, verdict: step.outcomes }, placeOf(step)));
        }
      }
    }
  },
};
