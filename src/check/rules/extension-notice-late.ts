import { type LengthBound, sameAnchor, singleBound } from "../../analyse/days.js";
import type { View } from "../../analyse/view.js";
import { compareLengths } from "../../calendar/durations.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Notice, Term } from "../../ir/machine.js";
import { placeOf, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A notice of extension that may come after the term it extends: counted from its end, or longer from one start. */
export const extensionNoticeLate: Rule = {
  code: "extension-notice-late",
  check(_machine, report, view) {
    for (const { extension, terms } of view.extensions()) {
      for (const notice of extension.notices) {
        const late = terms.find((term) => comesLate(notice, term, view));
        if (late === undefined) continue;
        report(diagnostic("extension-notice-late", { subject: subjectOf(late) }, placeOf(notice)));
      }
    }
  },
};

function comesLate(notice: Notice, term: Term, view: View): boolean {
  if (notice.timing?.kind !== "term") return false;
  const own = view.terms().get(notice.timing.term);
  const bound = own === undefined ? undefined : singleBound(own);
  if (bound === undefined) return false;
  if (bound.anchor.kind === "term-end") return bound.anchor.term === term.id && bound.length.amount > 0;
  const limit = singleBound(term);
  return limit !== undefined && sameAnchor(bound.anchor, limit.anchor) && isLonger(view, bound, limit);
}

function isLonger({ calendar }: View, a: LengthBound, b: LengthBound): boolean {
  return compareLengths(calendar(), a.length, b.length) === "longer";
}
