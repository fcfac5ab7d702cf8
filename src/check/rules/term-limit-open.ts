import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf, subjectOf } from "../naming.js";
import { openTerms } from "../open-points.js";
import type { Rule } from "../rule.js";

/** `termijn open` on a step, a whole tier or a duty: how long it lasts is not said. */
export const termLimitOpen: Rule = {
  code: "term-limit-open",
  check(_machine, report, view) {
    for (const { point, term } of openTerms(view, "term-limit")) {
      report(diagnostic("term-limit-open", { subject: subjectOf(term) }, placeOf(point)));
    }
  },
};
