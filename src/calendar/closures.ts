import type { Day } from "./day.js";
import { parseDay } from "./iso-day.js";
import type { Closure } from "./spec.js";

/** A run of days, both ends inclusive. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly name: string;
}

/** What a closure without a name of its own is called. */
const UNNAMED = "sluiting";

/**
 * The days of a closure. Undefined when an end is no ISO date or the first day comes after the last: such a closure
 * closes nothing, and the checker, which calls this too, must tell the writer so.
 */
function closurePeriod(closure: Closure): Period | undefined {
  const from = parseDay(closure.from);
  const to = parseDay(closure.to);
  if (from === undefined || to === undefined || from > to) return undefined;
  return { from, to, name: closure.name ?? UNNAMED };
}

/** The periods of these closures, the invalid ones left out, in the order of the list. */
export function closurePeriods(closures: readonly Closure[]): readonly Period[] {
  return closures.map(closurePeriod).filter((period) => period !== undefined);
}

/**
 * The periods that stop terms, by day and apart from each other: where two overlap, the later one starts after
 * the earlier has ended, so that no day is skipped twice.
 */
export function suspendedPeriods(closures: readonly Closure[]): readonly Period[] {
  const sorted = [...closurePeriods(closures.filter(({ suspends }) => suspends))].sort(
    (a, b) => a.from - b.from,
  );
  const apart: Period[] = [];
  let covered = Number.NEGATIVE_INFINITY;
  for (const period of sorted) {
    if (period.to <= covered) continue;
    apart.push({ ...period, from: Math.max(period.from, covered + 1) });
    covered = period.to;
  }
  return apart;
}

/** The period a day lies in, the first of the list. */
export function periodAt(periods: readonly Period[], day: Day): Period | undefined {
  return periods.find(({ from, to }) => day >= from && day <= to);
}

/**
 * The day `count` counting days after `day`, or before it when `count` is negative: the days of the suspended periods
 * (as `suspendedPeriods` gives them) are passed over, `day` itself is not counted. 0 gives `day` back.
 */
export function addCountingDays(suspended: readonly Period[], day: Day, count: number): Day {
  let end = day + count;
  if (count > 0) {
    for (const { from, to } of suspended) {
      if (to > day && from <= end) end += to - Math.max(from, day + 1) + 1;
    }
  } else if (count < 0) {
    for (const { from, to } of suspended.toReversed()) {
      if (from < day && to >= end) end -= Math.min(to, day - 1) - from + 1;
    }
  }
  return end;
}
