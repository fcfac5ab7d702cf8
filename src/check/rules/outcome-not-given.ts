import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { IrNode, OutcomeId } from "../../ir/machine.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A step or a piece of contents for an outcome that no verdict of the procedure can give. */
export const outcomeNotGiven: Rule = {
  code: "outcome-not-given",
  check({ tiers, documents, transitions }, report) {
    const steps = tiers.flatMap((tier) => tier.steps);
    const given = new Set<OutcomeId | undefined>([
      ...steps.flatMap(({ outcomes }) => outcomes),
      ...transitions.map(({ outcome }) => outcome),
    ]);
    const judge = (node: IrNode, kind: "step" | "contents", outcomes: readonly OutcomeId[] = []): void => {
      for (const outcome of outcomes) {
        if (!given.has(outcome)) report(diagnostic("outcome-not-given", { outcome, kind }, placeOf(node)));
      }
    };
    for (const step of steps) judge(step, "step", step.onlyOutcomes);
    for (const { fields } of documents) {
      for (const field of fields) judge(field, "contents", field.onOutcomes);
    }
  },
};
