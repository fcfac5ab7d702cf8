import type { Calendar } from "./calendar.js";
import { type Day, dayOf } from "./day.js";
import type { Length } from "./spec.js";
import { dueDay } from "./term.js";

/** `shorter` and `longer` allow equal ends for some events; `depends` means shorter for some and longer for others. */
export type Comparison = "shorter" | "equal" | "longer" | "depends";

/**
 * The fewest calendar days a term of this length can take: 28 for a month. Over all events of 2020-2035 on this
 * calendar, without the Algemene termijnenwet. Hours are rounded down. Undefined when the calendar has no such end.
 */
export function shortest(calendar: Calendar, length: Length): number | undefined {
  const whole =
    length.unit === "hour" ? { ...length, amount: length.amount - (length.amount % HOURS_PER_DAY) } : length;
  return durationsOf(calendar, whole)?.reduce((a, b) => Math.min(a, b));
}

/** The most calendar days a term of this length can take: 31 for a month. As `shortest`, but hours are rounded up. */
export function longest(calendar: Calendar, length: Length): number | undefined {
  return durationsOf(calendar, length)?.reduce((a, b) => Math.max(a, b));
}

/**
 * How `a` compares with `b`, for every event of 2020-2035: a procedure stays within a norm when its own length is
 * `shorter` or `equal`. 28 days are shorter than a month (never later, mostly earlier); for 30 days it depends.
 * Against another unit, hours run from any time of the day: 48 hours are always shorter than two days, which last
 * until the second day ends.
 */
export function compareLengths(calendar: Calendar, a: Length, b: Length): Comparison {
  if (a.unit === b.unit) return comparisonOf(a.amount < b.amount, a.amount > b.amount);
  if (a.unit === "hour") return compareHours(calendar, a.amount, b);
  if (b.unit === "hour") return opposite(compareHours(calendar, b.amount, a));
  const [ofA, ofB] = [durationsOf(calendar, a), durationsOf(calendar, b)];
  if (ofA === undefined || ofB === undefined) return "depends";
  return comparisonOf(
    ofA.some((days, event) => days < (ofB[event] ?? days)),
    ofA.some((days, event) => days > (ofB[event] ?? days)),
  );
}

const HOURS_PER_DAY = 24;

/** The events looked at: every weekday meets every holiday and leap day in these years. */
const FIRST_EVENT: Day = dayOf(2020, 1, 1);
const EVENTS = dayOf(2036, 1, 1) - FIRST_EVENT;

const known = new WeakMap<Calendar, Map<string, Int32Array | undefined>>();

/** For each event, the days between it and the end of its term. Undefined when some event has no end. */
function durationsOf(calendar: Calendar, length: Length): Int32Array | undefined {
  const perLength = known.get(calendar) ?? new Map<string, Int32Array | undefined>();
  known.set(calendar, perLength);
  const key = `${length.amount} ${length.unit}`;
  if (!perLength.has(key)) perLength.set(key, scan(calendar, length));
  return perLength.get(key);
}

function scan(calendar: Calendar, length: Length): Int32Array | undefined {
  const durations = new Int32Array(EVENTS);
  for (let i = 0; i < EVENTS; i++) {
    const due = dueDay(calendar, FIRST_EVENT + i, length, { direction: "after", roll: false });
    if (due === undefined) return undefined;
    durations[i] = due.day - FIRST_EVENT - i;
  }
  return durations;
}

function compareHours(calendar: Calendar, hours: number, other: Length): Comparison {
  const [least, most] = [shortest(calendar, other), longest(calendar, other)];
  if (least === undefined || most === undefined) return "depends";
  return comparisonOf(hours < (most + 1) * HOURS_PER_DAY, hours > least * HOURS_PER_DAY);
}

function comparisonOf(sometimesShorter: boolean, sometimesLonger: boolean): Comparison {
  if (sometimesShorter && sometimesLonger) return "depends";
  if (sometimesShorter) return "shorter";
  return sometimesLonger ? "longer" : "equal";
}

function opposite(comparison: Comparison): Comparison {
  if (comparison === "shorter") return "longer";
  return comparison === "longer" ? "shorter" : comparison;
}
