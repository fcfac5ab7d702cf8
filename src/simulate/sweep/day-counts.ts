import type { Spread } from "./sweep-types.js";

/** Calendar days for each date of receipt; `NO_DATE` where there is no end. */
export type DayCounts = Int32Array;

/** No end on this date of receipt. */
export const NO_DATE = -(2 ** 31);

/** A list without any end yet. */
export function noDates(size: number): DayCounts {
  return new Int32Array(size).fill(NO_DATE);
}

/** Shortest, longest and how often each number of days; undefined when there is no end at all. */
export function spreadOf(counts: DayCounts): Spread | undefined {
  const byDays = new Map<number, number>();
  let sum = 0;
  let dated = 0;
  for (const days of counts) {
    if (days === NO_DATE) continue;
    byDays.set(days, (byDays.get(days) ?? 0) + 1);
    sum += days;
    dated++;
  }
  const sorted = [...byDays].sort(([a], [b]) => a - b).map(([days, dates]) => ({ days, dates }));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    shortest: first.days,
    longest: last.days,
    median: quantile(sorted, dated, 0.5),
    ninetieth: quantile(sorted, dated, 0.9),
    mean: Math.round((sum * 10) / dated) / 10,
    counts: sorted,
  };
}

/** The places in the list with this number of days. */
export function placesOf(counts: DayCounts, days: number): readonly number[] {
  const places: number[] = [];
  counts.forEach((value, at) => {
    if (value === days) places.push(at);
  });
  return places;
}

/** The smallest number of days that at least this share of the dates keeps within. */
function quantile(sorted: Spread["counts"], dated: number, share: number): number {
  let seen = 0;
  for (const { days, dates } of sorted) {
    seen += dates;
    if (seen >= share * dated) return days;
  }
  return sorted.at(-1)?.days ?? 0;
}
