import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A verdict that leaves no choice. */
export const verdictSingle: Rule = {
  code: "verdict-single",
  check(machine, report) {
    for (const tier of machine.tiers) {
      for (const step of tier.steps) {
        const outcome = step.outcomes[0];
        if (outcome === undefined || step.outcomes.length > 1) continue;
        report(diagnostic("verdict-single", { outcome }, placeOf(step)));
      }
    }
  },
};
