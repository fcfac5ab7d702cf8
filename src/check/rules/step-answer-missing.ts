import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Tier } from "../../ir/machine.js";
import { mayBeAnswer, meaningOf } from "../act-meaning.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * A formal tier that investigates or hears, and in which nobody tells anyone a result.
 * It speaks only when that is sure: an act in the writer's own words may be an answer, and a tier that merely takes
 * the complaint up may leave the answer to the next.
 */
export const stepAnswerMissing: Rule = {
  code: "step-answer-missing",
  check(machine, report) {
    for (const tier of machine.tiers) {
      if (!tier.informal && !tier.external && isSilent(tier)) {
        report(diagnostic("step-answer-missing", { tier: tier.id }, placeOf(tier)));
      }
    }
  },
};

function isSilent(tier: Tier): boolean {
  let studied = false;
  for (const step of tier.steps) {
    if (step.outcomes.length > 0) return false;
    for (const act of step.acts) {
      if (act.modality === "prohibition") continue;
      if (mayBeAnswer(act)) return false;
      const meaning = meaningOf(act);
      studied ||= meaning === "investigation" || meaning === "hearing";
    }
  }
  return studied;
}
