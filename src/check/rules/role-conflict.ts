import type { View } from "../../analyse/view.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Role } from "../../ir/machine.js";
import { placeOf } from "../naming.js";
import type { Report, Rule } from "../rule.js";

/** A substitute that may not be in one hand with the role it replaces, a role that excludes itself, or both in one hand. */
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
      inOneHand(role, view, report);
    }
  },
};

/** One person named for two roles that exclude each other; found where it says so. */
function inOneHand(role: Role, { roles }: View, report: Report): void {
  const { person } = role;
  if (person === undefined) return;
  for (const id of new Set(role.incompatible)) {
    const other = roles().get(id);
    if (id === role.id || other?.person !== person) continue;
    // Said on both sides it is one finding.
    if (other.incompatible.includes(role.id) && other.id < role.id) continue;
    const params = { role: role.id, other: id, person };
    report(diagnostic("role-conflict", params, placeOf(role), { related: [placeOf(other)] }));
  }
}

/** `niet tegelijk` holds both ways, whichever role it stands with. */
function excludes({ roles }: View, role: Role, other: string): boolean {
  const back = roles().get(other)?.incompatible ?? [];
  return role.incompatible.includes(other) || back.includes(role.id);
}
