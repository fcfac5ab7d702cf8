import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf, subjectOf } from "../naming.js";
import { openTerms } from "../open-points.js";
import type { Rule } from "../rule.js";

/** `zo spoedig mogelijk` without a last day. */
export const termAsapOpen: Rule = {
  code: "term-asap-open",
  check(_machine, report, view) {
    for (const { point, term } of openTerms(view, "asap")) {
      report(diagnostic("term-asap-open", { subject: subjectOf(term) }, placeOf(point)));
    }
  },
};
