import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { OutcomeId } from "../../ir/machine.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** An outcome of the writer's own that no verdict can give. */
export const outcomeUnused: Rule = {
  code: "outcome-unused",
  check(machine, report) {
    const own = machine.outcomes.filter((outcome) => !outcome.builtIn);
    if (own.length === 0) return;
    const given = new Set<OutcomeId>();
    for (const tier of machine.tiers) {
      for (const step of tier.steps) for (const outcome of step.outcomes) given.add(outcome);
    }
    for (const outcome of own) {
      if (given.has(outcome.id)) continue;
      report(diagnostic("outcome-unused", { outcome: outcome.id }, placeOf(outcome)));
    }
  },
};
