import { daysOf } from "../../analyse/days.js";
import { routesOpen } from "../../analyse/routes.js";
import type { View } from "../../analyse/view.js";
import { compareLengths } from "../../calendar/durations.js";
import { lazy } from "../../calendar/lazy.js";
import type { Length } from "../../calendar/spec.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Retention } from "../../ir/machine.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A file that is gone, whatever the dates, while the complainant may still go to another tier. */
export const retentionTooShort: Rule = {
  code: "retention-too-short",
  check(machine, report, view) {
    const routes = lazy(() => routesOpen(machine.terms));
    for (const retention of machine.record.retentions) {
      const length = lengthOf(retention);
      if (length === undefined) continue;
      const route = routes().find((open) => isOver(view, length, open.length));
      if (route === undefined) continue;
      const params = { retention: length, tier: route.to, window: route.length };
      const related = [placeOf(route.window)];
      report(diagnostic("retention-too-short", params, placeOf(retention), { related }));
    }
  },
};

/** A window without an end on the calendar (of workdays that never come) is no measure. */
function isOver({ calendar }: View, length: Length, window: Length): boolean {
  return compareLengths(calendar(), length, window) === "shorter" && daysOf(calendar(), window) !== undefined;
}

/** The one length of a retention that ends: a minimum may last longer, and alternatives may differ. */
function lengthOf(retention: Retention): Length | undefined {
  return retention.bound === "minimum" || retention.bounds.length > 1
    ? undefined
    : retention.bounds[0]?.length;
}
