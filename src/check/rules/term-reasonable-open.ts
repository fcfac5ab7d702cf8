import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf, subjectOf } from "../naming.js";
import { openTerms } from "../open-points.js";
import type { Rule } from "../rule.js";

/** `binnen een redelijke termijn`: an open norm, without a last day. */
export const termReasonableOpen: Rule = {
  code: "term-reasonable-open",
  check(_machine, report, view) {
    for (const { point, term } of openTerms(view, "reasonable")) {
      report(diagnostic("term-reasonable-open", { subject: subjectOf(term) }, placeOf(point)));
    }
  },
};
