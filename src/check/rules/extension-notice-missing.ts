import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** An extension nobody is told of. Who must consent is told by being asked. */
export const extensionNoticeMissing: Rule = {
  code: "extension-notice-missing",
  check(_machine, report, { extensions }) {
    for (const { extension, terms } of extensions()) {
      const term = terms[0];
      if (term === undefined || extension.notices.length > 0 || extension.consent !== undefined) continue;
      report(diagnostic("extension-notice-missing", { subject: subjectOf(term) }, placeOf(extension)));
    }
  },
};
