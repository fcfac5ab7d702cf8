import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A role that steps in for itself. */
export const substituteSelf: Rule = {
  code: "substitute-self",
  check(machine, report) {
    for (const role of machine.roles) {
      if (!role.substitutes.some(({ by }) => by === role.id)) continue;
      report(diagnostic("substitute-self", { role: role.id }, placeOf(role)));
    }
  },
};
