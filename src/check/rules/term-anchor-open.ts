import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf, subjectOf } from "../naming.js";
import { openTerms } from "../open-points.js";
import type { Rule } from "../rule.js";

/** `aanvang open`: the length is known, the start is not. */
export const termAnchorOpen: Rule = {
  code: "term-anchor-open",
  check(_machine, report, view) {
    for (const { point, term } of openTerms(view, "term-anchor")) {
      const lengths = term.bounds.flatMap((bound) => (bound.kind === "length" ? [bound.length] : []));
      report(diagnostic("term-anchor-open", { subject: subjectOf(term), lengths }, placeOf(point)));
    }
  },
};
