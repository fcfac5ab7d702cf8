import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Term } from "../../ir/machine.js";
import { placeOf, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** An extension of a term that has no last day to move. A term that is open or set per case may have one. */
export const extensionOfNothing: Rule = {
  code: "extension-of-nothing",
  check(_machine, report, { extensions }) {
    for (const { extension, terms } of extensions()) {
      const [term] = terms;
      if (term === undefined || !terms.every(isEndless)) continue;
      report(diagnostic("extension-of-nothing", { subject: subjectOf(term) }, placeOf(extension)));
    }
  },
};

function isEndless(term: Term): boolean {
  return term.modality === "none" || term.modality === "asap" || term.modality === "reasonable";
}
