import { daysOf } from "../../analyse/days.js";
import { routesOpen } from "../../analyse/routes.js";
import type { View } from "../../analyse/view.js";
import { compareLengths } from "../../calendar/durations.js";
import { lazy } from "../../calendar/lazy.js";
import type { Length } from "../../calendar/spec.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Anchor, Retention } from "../../ir/machine.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * A file that is gone, whatever the dates, while the complainant may still go to another tier. A file that is kept
 * from before the answer is gone before a way that is open for as long from the answer.
 */
export const retentionTooShort: Rule = {
  code: "retention-too-short",
  check(machine, report, view) {
    const routes = lazy(() => routesOpen(machine.terms));
    for (const retention of machine.record.retentions) {
      // A minimum may last longer.
      if (retention.bound === "minimum" || retention.bounds.length === 0) continue;
      for (const route of routes()) {
        const window = route.lengths.find((length) => isGone(view, retention, length));
        const [first] = retention.bounds.filter((bound) => window !== undefined && ends(view, bound, window));
        if (window === undefined || first === undefined) continue;
        const params = { retention: first.length, tier: route.to, window };
        const related = [placeOf(route.window)];
        report(diagnostic("retention-too-short", params, placeOf(retention), { related }));
        break;
      }
    }
  },
};

/** Of alternatives of which the last one counts, each must be over; of those of which the first counts, one. */
function isGone(view: View, { bounds, pick }: Retention, window: Length): boolean {
  const isOver =
    pick === "earliest"
      ? bounds.some((bound) => ends(view, bound, window))
      : bounds.every((bound) => ends(view, bound, window));
  // A window without an end on the calendar (of workdays that never come) is no measure. Asked last: it takes tables.
  return isOver && daysOf(view.calendar(), window) !== undefined;
}

function ends({ calendar }: View, { length, anchor }: Retention["bounds"][number], window: Length): boolean {
  const compared = compareLengths(calendar(), length, window);
  return compared === "shorter" || (compared === "equal" && BEFORE_ANSWER.has(anchor.kind));
}

const BEFORE_ANSWER: ReadonlySet<Anchor["kind"]> = new Set<Anchor["kind"]>([
  "receipt",
  "filing",
  "incident",
  "discovery",
  "service-end",
]);
