import type { View } from "../../analyse/view.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Role } from "../../ir/machine.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A substitute that may not be in one hand with the role it replaces, or a role that excludes itself. */
export const roleConflict: Rule = {
  code: "role-conflict",
  check(machine, report, view) {
    for (const role of machine.roles) {
      if (role.incompatible.includes(role.id)) {
        report(diagnostic("role-conflict", { role: role.id, other: role.id }, placeOf(role)));
      }
      for (const { by } of role.substitutes) {
        if (by === role.id || !excludes(view, role, by)) continue;
        report(diagnostic("role-conflict", { role: role.id, other: by }, placeOf(role)));
      }
    }
  },
};

/** `niet tegelijk` holds both ways, whichever role it stands with. */
function excludes({ roles }: View, role: Role, other: string): boolean {
  const back = roles().get(other)?.incompatible ?? [];
  return role.incompatible.includes(other) || back.includes(role.id);
}
