import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf, stepName } from "../naming.js";
import type { Rule } from "../rule.js";

/** A step that does not say who does what. Written rounds are acts as well. */
export const stepActorMissing: Rule = {
  code: "step-actor-missing",
  check(machine, report) {
    for (const tier of machine.tiers) {
      for (const step of tier.steps) {
        if (step.acts.length > 0 || step.rounds !== undefined) continue;
        report(diagnostic("step-actor-missing", { step: stepName(step.id) }, placeOf(step)));
      }
    }
  },
};
