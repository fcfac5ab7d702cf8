import { daysOf, sameAnchor, singleBound } from "../../analyse/days.js";
import type { View } from "../../analyse/view.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Term } from "../../ir/machine.js";
import { placeOf, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";
import { termsInWhole } from "../whole-terms.js";

/**
 * A term of a step that fits in its whole tier, but not any more once it is extended as far as the text allows, while
 * the tier as a whole cannot be extended. Days that no calendar stretches are counted: it speaks only where it is sure.
 */
export const extensionExceedsWhole: Rule = {
  code: "extension-exceeds-whole",
  check(_machine, report, view) {
    for (const { tier, term, whole, wholeBound } of termsInWhole(view)) {
      const [extension] = term.extensions;
      const bound = singleBound(term);
      if (extension === undefined || bound === undefined || !sameAnchor(bound.anchor, wholeBound.anchor))
        continue;
      if ((tier.whole?.extensions.length ?? 0) > 0 || whole.extensions.length > 0) continue;
      const own = daysOf(view.steadyCalendar(), bound.length)?.shortest;
      const most = daysOf(view.steadyCalendar(), wholeBound.length)?.longest;
      if (own === undefined || most === undefined || own > most || own + daysAdded(view, term) <= most)
        continue;
      const params = { subject: subjectOf(term), tier: tier.id, whole: wholeBound.length };
      report(
        diagnostic("extension-exceeds-whole", params, placeOf(extension), { related: [placeOf(whole)] }),
      );
    }
  },
};

/** What the extensions of a stated length add at the least, each as often as the text says. */
function daysAdded({ steadyCalendar }: View, { extensions }: Term): number {
  let added = 0;
  for (const { length, total, times = 1 } of extensions) {
    const [one, most] = [length, total].map((each) =>
      each === undefined ? undefined : daysOf(steadyCalendar(), each)?.shortest,
    );
    added += Math.min(one === undefined ? (most ?? 0) : one * times, most ?? Number.POSITIVE_INFINITY);
  }
  return added;
}
