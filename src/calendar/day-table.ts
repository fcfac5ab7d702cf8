import { type Day, FIRST_DAY, inRange, LAST_DAY } from "./day.js";

/** A set of days between 1990-01-01 and 2100-12-31, laid out so that counting costs the same for any number. */
export interface DayTable {
  /** `before[i]`: how many days of the set lie before `FIRST_DAY + i`. One longer than the range. */
  readonly before: Int32Array;
  /** `at[k]`: the day of the set that has `k` others before it. */
  readonly at: Int32Array;
}

/** The table of the days whose flag is 1; `flags[i]` stands for `FIRST_DAY + i`. */
export function dayTable(flags: Uint8Array): DayTable {
  const before = new Int32Array(flags.length + 1);
  const at = new Int32Array(flags.length);
  let count = 0;
  for (let i = 0; i < flags.length; i++) {
    before[i] = count;
    if (flags[i] === 1) at[count++] = FIRST_DAY + i;
  }
  before[flags.length] = count;
  return { before, at: at.slice(0, count) };
}

/** One flag for each day of the range, all 0. */
export function noDays(): Uint8Array {
  return new Uint8Array(LAST_DAY - FIRST_DAY + 1);
}

/** Whether the day is in the set; false outside the range. */
export function isInTable({ before }: DayTable, day: Day): boolean {
  const index = day - FIRST_DAY;
  return inRange(day) && before[index + 1] !== before[index];
}

/**
 * The `count`-th day of the set after `day`, or before it when `count` is negative; `day` itself is never counted.
 * 0 gives `day` back. Undefined when `day` or the result lies outside the range.
 */
export function nthAfter({ before, at }: DayTable, day: Day, count: number): Day | undefined {
  if (!inRange(day)) return undefined;
  if (count > 0) return at[(before[day - FIRST_DAY + 1] ?? Number.NaN) + count - 1];
  if (count < 0) return at[(before[day - FIRST_DAY] ?? Number.NaN) + count];
  return count === 0 ? day : undefined;
}

/** How many days of the set lie in (from, to]; negative when `to` is the earlier. Undefined outside the range. */
export function countBetween({ before }: DayTable, from: Day, to: Day): number | undefined {
  if (!inRange(from) || !inRange(to)) return undefined;
  return (before[to - FIRST_DAY + 1] ?? Number.NaN) - (before[from - FIRST_DAY + 1] ?? Number.NaN);
}
