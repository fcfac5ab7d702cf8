import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A formal tier of the organisation itself without steps and without a way to file. */
export const tierEmpty: Rule = {
  code: "tier-empty",
  check(machine, report, { roles }) {
    for (const tier of machine.tiers) {
      if (tier.steps.length > 0 || tier.form !== undefined || tier.informal || tier.external) continue;
      // A tier that a role from outside handles is not the organisation's to describe.
      if (tier.handlers.some((role) => roles().get(role)?.external === true)) continue;
      report(diagnostic("tier-empty", { tier: tier.id }, placeOf(tier)));
    }
  },
};
