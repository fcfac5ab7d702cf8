import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A committee of none or one. */
export const committeeSize: Rule = {
  code: "committee-size",
  check(machine, report) {
    for (const role of machine.roles) {
      const members = role.committee?.members;
      if (members === undefined || members >= 2) continue;
      report(diagnostic("committee-size", { role: role.id, members }, placeOf(role)));
    }
  },
};
