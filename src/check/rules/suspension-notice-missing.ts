import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { RoleId, Suspension } from "../../ir/machine.js";
import { placeOf, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * A suspension of which only others are told. One without any notice is left alone: mostly the complainant is waited
 * for, and was asked for something.
 */
export const suspensionNoticeMissing: Rule = {
  code: "suspension-notice-missing",
  check(machine, report) {
    // The terms of one block share their suspensions.
    const seen = new Set<string>();
    for (const term of machine.terms) {
      if (term.holder.length > 0 && term.holder.every((role) => role === "klager")) continue;
      for (const suspension of term.suspensions) {
        if (seen.has(suspension.id) || isTold(suspension)) continue;
        seen.add(suspension.id);
        const others = [...new Set(suspension.notices.flatMap(({ to }) => to))];
        const params = { subject: subjectOf(term), others };
        report(diagnostic("suspension-notice-missing", params, placeOf(suspension)));
      }
    }
  },
};

const COMPLAINANT: ReadonlySet<RoleId> = new Set(["klager", "betrokkenen"]);

/** A notice that does not say to whom it goes may go to everybody. */
function isTold({ notices }: Suspension): boolean {
  return (
    notices.length === 0 ||
    notices.some(({ to }) => to.length === 0 || to.some((role) => COMPLAINANT.has(role)))
  );
}
