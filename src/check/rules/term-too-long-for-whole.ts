import { sameAnchor, singleBound } from "../../analyse/days.js";
import { compareLengths } from "../../calendar/durations.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";
import { termsInWhole } from "../whole-terms.js";

/** A step's term that is longer than that of its whole tier, whatever the day it starts on. */
export const termTooLongForWhole: Rule = {
  code: "term-too-long-for-whole",
  check(_machine, report, view) {
    for (const { tier, term, whole, wholeBound } of termsInWhole(view)) {
      const bound = singleBound(term);
      if (bound === undefined || !sameAnchor(bound.anchor, wholeBound.anchor)) continue;
      if (compareLengths(view.calendar(), bound.length, wholeBound.length) !== "longer") continue;
      report(
        diagnostic(
          "term-too-long-for-whole",
          { subject: subjectOf(term), tier: tier.id, length: bound.length, whole: wholeBound.length },
          placeOf(term),
          { related: [placeOf(whole)] },
        ),
      );
    }
  },
};
