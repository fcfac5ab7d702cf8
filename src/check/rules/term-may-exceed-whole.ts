import { type Chain, type ChainTo, chainsOf, daysUpTo } from "../../analyse/chains.js";
import { type Days, daysOf, sameAnchor, singleBound } from "../../analyse/days.js";
import type { View } from "../../analyse/view.js";
import { compareLengths } from "../../calendar/durations.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { TierId } from "../../ir/machine.js";
import { placeOf, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";
import { type InWhole, termsInWhole } from "../whole-terms.js";

/**
 * A step that may end after its whole tier should have: on some days only (working days against weeks),
 * or because the steps before it may use up the time. Each overall term is found once, with the worst step.
 * Closures that stop every term are left out on both sides: they lengthen the whole as much as the steps.
 */
export const termMayExceedWhole: Rule = {
  code: "term-may-exceed-whole",
  check(_machine, report, view) {
    const chainTo = chainsOf(view);
    const worst = new Map<string, { readonly pair: InWhole; readonly longest: number }>();
    for (const pair of termsInWhole(view)) {
      const longest = longestOverrun(view, chainTo, pair);
      if (longest === undefined || longest <= (worst.get(pair.whole.id)?.longest ?? 0)) continue;
      worst.set(pair.whole.id, { pair, longest });
    }
    for (const { pair, longest } of worst.values()) {
      report(
        diagnostic(
          "term-may-exceed-whole",
          { subject: subjectOf(pair.term), tier: pair.tier.id, longest, whole: pair.wholeBound.length },
          placeOf(pair.term),
          { related: [placeOf(pair.whole)] },
        ),
      );
    }
  },
};

/** The most days the step's term may last, when the whole never has as many; undefined when it has. */
function longestOverrun(view: View, chainTo: ChainTo, pair: InWhole): number | undefined {
  const { calendar, steadyCalendar } = view;
  const { term, tier, wholeBound } = pair;
  const bound = singleBound(term);
  if (bound === undefined) return undefined;
  const alike = sameAnchor(bound.anchor, wholeBound.anchor);
  // Always longer is an error of its own: term-too-long-for-whole.
  if (alike && compareLengths(calendar(), bound.length, wholeBound.length) !== "depends") return undefined;
  const days = alike ? daysOf(steadyCalendar(), bound.length) : daysFrom(view, chainTo(term), tier.id);
  const whole = days === undefined ? undefined : daysOf(steadyCalendar(), wholeBound.length);
  if (days === undefined || whole === undefined) return undefined;
  return days.longest > whole.longest ? days.longest : undefined;
}

/** A chain that starts in another tier says nothing about this one. */
function daysFrom(view: View, chain: Chain | undefined, tier: TierId): Days | undefined {
  return chain?.from === tier ? daysUpTo(view, chain) : undefined;
}
