import { anchorKey, type LengthBound, singleBound } from "../../analyse/days.js";
import { leadsTo } from "../../analyse/routes.js";
import type { View } from "../../analyse/view.js";
import { compareLengths } from "../../calendar/durations.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Machine, Term, TierId } from "../../ir/machine.js";
import { isGeneral } from "../../ir/terms.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** Two windows of the same people to the same tier that start at the same moment and differ in length. */
export const windowRepeated: Rule = {
  code: "window-repeated",
  check(machine, report, view) {
    for (const windows of windowsByTier(machine).values()) {
      if (windows.length < 2) continue;
      // By start and holder: the windows before this one, one of each length. A procedure knows few lengths.
      const before = new Map<string, Window[]>();
      for (const later of windows) {
        const start = `${anchorKey(later.bound.anchor)} ${later.term.holder.join()}`;
        const known = before.get(start) ?? [];
        before.set(start, known);
        const earlier = known.find((window) => differ(view, window, later));
        if (!known.some((window) => sameLength(window, later))) known.push(later);
        if (earlier === undefined) continue;
        const params = { to: later.to, first: earlier.bound.length, second: later.bound.length };
        const related = [placeOf(earlier.term)];
        report(diagnostic("window-repeated", params, placeOf(later.term), { related }));
      }
    }
  },
};

interface Window {
  readonly term: Term;
  readonly to: TierId;
  readonly bound: LengthBound;
}

function windowsByTier(machine: Machine): ReadonlyMap<TierId, readonly Window[]> {
  const windows = new Map<TierId, Window[]>();
  for (const term of machine.terms) {
    const to = leadsTo(term);
    const bound = to === undefined || !isGeneral(term) ? undefined : singleBound(term);
    // An open start, or one in the writer's own words, is the same moment as no other.
    if (to === undefined || bound === undefined) continue;
    if (bound.anchor.kind === "open" || bound.anchor.kind === "custom") continue;
    const known = windows.get(to);
    if (known === undefined) windows.set(to, [{ term, to, bound }]);
    else known.push({ term, to, bound });
  }
  return windows;
}

function differ({ calendar }: View, a: Window, b: Window): boolean {
  return compareLengths(calendar(), a.bound.length, b.bound.length) !== "equal";
}

function sameLength(a: Window, b: Window): boolean {
  return a.bound.length.amount === b.bound.length.amount && a.bound.length.unit === b.bound.length.unit;
}
