import { diagnostic } from "../../diagnostics/diagnostic.js";
import { earlySteps } from "../early-steps.js";
import { placeOf, stepName } from "../naming.js";
import type { Rule } from "../rule.js";

/** A step for some outcomes only, at a place where no case can have one of them yet. */
export const outcomeTooEarly: Rule = {
  code: "outcome-too-early",
  check(_machine, report, view) {
    for (const { step, verdict } of earlySteps(view)) {
      const outcome = verdict.outcomes.find((one) => step.onlyOutcomes?.includes(one)) ?? "";
      const params = { step: stepName(step.id), outcome, verdict: stepName(verdict.id) };
      report(diagnostic("outcome-too-early", params, placeOf(step), { related: [placeOf(verdict)] }));
    }
  },
};
