import { type LengthBound, sameAnchor } from "../../analyse/days.js";
import type { View } from "../../analyse/view.js";
import { compareLengths } from "../../calendar/durations.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Bound, Term } from "../../ir/machine.js";
import { placeOf, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";
import { termsInWhole } from "../whole-terms.js";

/** A step's term that is longer than that of its whole tier, whatever the day it starts on. */
export const termTooLongForWhole: Rule = {
  code: "term-too-long-for-whole",
  check(_machine, report, view) {
    for (const { tier, term, whole, wholeBound } of termsInWhole(view)) {
      const bound = boundTooLong(view, term, wholeBound);
      if (bound === undefined) continue;
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

/** The bound by which a term always lasts longer than the whole; of alternatives that end first, each one must. */
function boundTooLong(
  { calendar }: View,
  { bounds, pick, outer }: Term,
  whole: LengthBound,
): LengthBound | undefined {
  const isLonger = (bound: Bound): bound is LengthBound =>
    bound.kind === "length" &&
    bound.direction === "after" &&
    sameAnchor(bound.anchor, whole.anchor) &&
    compareLengths(calendar(), bound.length, whole.length) === "longer";
  if (outer !== undefined && !isLonger(outer)) return undefined;
  const long = bounds.filter(isLonger);
  return pick === "earliest" && long.length < bounds.length ? undefined : long[0];
}
