import { rolesWithoutPart } from "../../analyse/role-uses.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A role of the writer's own that has no part to play. */
export const roleUnused: Rule = {
  code: "role-unused",
  check(machine, report) {
    const idle = rolesWithoutPart(machine);
    if (idle.size === 0) return;
    for (const role of machine.roles) {
      if (idle.has(role.id)) report(diagnostic("role-unused", { role: role.id }, placeOf(role)));
    }
  },
};
