import { lazy } from "../../calendar/lazy.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { IrNode, Machine, OutcomeId } from "../../ir/machine.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A step or a piece of contents for an outcome that no verdict of the procedure can give. */
export const outcomeNotGiven: Rule = {
  code: "outcome-not-given",
  check(machine, report) {
    const given = lazy(() => outcomesGiven(machine));
    const judge = (node: IrNode, kind: "step" | "contents", outcomes: readonly OutcomeId[]): void => {
      for (const outcome of outcomes) {
        if (!given().has(outcome)) report(diagnostic("outcome-not-given", { outcome, kind }, placeOf(node)));
      }
    };
    for (const { steps } of machine.tiers) {
      for (const step of steps) if (step.onlyOutcomes !== undefined) judge(step, "step", step.onlyOutcomes);
    }
    for (const { fields } of machine.documents) {
      for (const field of fields)
        if (field.onOutcomes !== undefined) judge(field, "contents", field.onOutcomes);
    }
  },
};

/** What verdicts give, and what ways bring (withdrawn, settled). */
function outcomesGiven({ tiers, transitions }: Machine): ReadonlySet<OutcomeId> {
  const given = new Set<OutcomeId>();
  for (const { steps } of tiers) {
    for (const { outcomes } of steps) for (const outcome of outcomes) given.add(outcome);
  }
  for (const { outcome } of transitions) if (outcome !== undefined) given.add(outcome);
  return given;
}
