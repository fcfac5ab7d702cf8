import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf, subjectOf } from "../naming.js";
import { openTerms } from "../open-points.js";
import type { Rule } from "../rule.js";

/** A window of the complainant with `termijn open`: until when the way on stays open is not said. */
export const windowOpen: Rule = {
  code: "window-open",
  check(_machine, report, view) {
    for (const { point, term } of openTerms(view, "window")) {
      report(diagnostic("window-open", { subject: subjectOf(term) }, placeOf(point)));
    }
  },
};
