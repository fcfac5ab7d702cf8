import { diagnostic } from "../../diagnostics/diagnostic.js";
import { ACTS, type ActMeaning } from "../../glossary/acts.js";
import type { Act, Tier } from "../../ir/machine.js";
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

/** Meanings that cannot tell a complainant how the complaint ended. */
const SILENT: ReadonlySet<ActMeaning> = new Set<ActMeaning>([
  "acknowledgement",
  "intake",
  "investigation",
  "hearing",
  "record",
  "support",
]);

function isSilent(tier: Tier): boolean {
  let studied = false;
  for (const step of tier.steps) {
    if (step.outcomes.length > 0) return false;
    for (const act of step.acts) {
      if (act.modality === "prohibition") continue;
      const meaning = meaningOf(act);
      if (meaning === undefined || !SILENT.has(meaning)) return false;
      studied ||= meaning === "investigation" || meaning === "hearing";
    }
  }
  return studied;
}

function meaningOf(act: Act): ActMeaning | undefined {
  return act.verb === "free" ? undefined : ACTS[act.verb].meaning;
}
