import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Extension, RoleId, Term } from "../../ir/machine.js";
import { placeOf, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * An extension the complainant is not told of: nobody is, or only others are. Who must consent is told by being asked,
 * and nobody has to be told of more time for themselves.
 */
export const extensionNoticeMissing: Rule = {
  code: "extension-notice-missing",
  check(_machine, report, { extensions }) {
    for (const { extension, terms } of extensions()) {
      const term = terms[0];
      if (term === undefined || isTold(extension) || isOwn(term)) continue;
      const others = [...new Set(extension.notices.flatMap(({ to }) => to))];
      report(
        diagnostic("extension-notice-missing", { subject: subjectOf(term), others }, placeOf(extension)),
      );
    }
  },
};

const COMPLAINANT: ReadonlySet<RoleId> = new Set(["klager", "betrokkenen"]);

/** A notice that does not say to whom it goes may go to everybody. */
function isTold({ notices, consent }: Extension): boolean {
  if (consent?.roles.some((role) => COMPLAINANT.has(role)) === true) return true;
  return notices.some(({ to }) => to.length === 0 || to.some((role) => COMPLAINANT.has(role)));
}

function isOwn({ holder }: Term): boolean {
  return holder.length > 0 && holder.every((role) => role === "klager");
}
