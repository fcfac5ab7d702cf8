import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Act, Step, Tier } from "../../ir/machine.js";
import { mayBeAnswer, meaningOf } from "../act-meaning.js";
import { placeOf, stepName } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * A formal tier of the organisation with an answer that nobody owes the complainant: the step may be left out, whoever
 * answers only may, or the answer goes to others. It speaks only where nothing else in the tier can be the answer.
 */
export const answerNotOwed: Rule = {
  code: "answer-not-owed",
  check({ tiers }, report) {
    for (const tier of tiers) {
      if (tier.informal || tier.external) continue;
      const answer = tier.steps.findLast(isAnswer);
      const why = answer === undefined ? undefined : reasonOf(answer, tier);
      if (answer === undefined || why === undefined || tier.steps.some((step) => mayTell(step, tier)))
        continue;
      report(diagnostic("answer-not-owed", { step: stepName(answer.id), why }, placeOf(answer)));
    }
  },
};

function isAnswer({ acts, outcomes }: Step): boolean {
  return outcomes.length > 0 || acts.some((act) => meaningOf(act) === "answer");
}

/** Why the complainant has no right to what this step tells; undefined: it is owed. */
function reasonOf(step: Step, tier: Tier): "optional" | "permission" | "others" | undefined {
  if (step.optional) return "optional";
  const acts = step.acts.filter(({ modality }) => modality !== "prohibition");
  if (acts.length > 0 && acts.every(({ modality }) => modality === "permission")) return "permission";
  return acts.length > 0 && acts.every((act) => goesElsewhere(act, tier)) ? "others" : undefined;
}

/** To the accused or to whoever acts; a role of the writer's own may well be the complainant. */
function goesElsewhere({ recipients, actors }: Act, { handlers }: Tier): boolean {
  const isElsewhere = (role: string) =>
    role === "beklaagde" || actors.includes(role) || handlers.includes(role);
  return recipients.length > 0 && recipients.every(isElsewhere);
}

/** Whether a step surely happens and may tell the complainant how the complaint ended. */
function mayTell(step: Step, tier: Tier): boolean {
  if (step.optional) return false;
  return step.acts.some((act) => act.modality === "duty" && !goesElsewhere(act, tier) && mayBeAnswer(act));
}
