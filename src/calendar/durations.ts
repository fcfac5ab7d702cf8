import type { Calendar } from "./calendar.js";
import { addMonths, type Day, dayOf } from "./day.js";
import type { CalendarSpec, Length, Unit } from "./spec.js";
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
  return durationOf(calendar, whole)?.least;
}

/** The most calendar days a term of this length can take: 31 for a month. As `shortest`, but hours are rounded up. */
export function longest(calendar: Calendar, length: Length): number | undefined {
  return durationOf(calendar, length)?.most;
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
  return compareRoughly(calendar, a, b) ?? compareExactly(calendar, a, b);
}

/** Calendar days, over all events: at least and at most. */
interface Range {
  readonly least: number;
  readonly most: number;
}

const HOURS_PER_DAY = 24;

/** The events looked at: every weekday meets every holiday and leap day in these years. */
const FIRST_YEAR = 2020;
const LAST_YEAR = 2035;
const FIRST_EVENT: Day = dayOf(FIRST_YEAR, 1, 1);
const LAST_EVENT: Day = dayOf(LAST_YEAR, 12, 31);

/** What was found on a calendar, by length and by pair of lengths: a file asks the same few things very often. */
interface Known {
  readonly durations: Map<number, Range | undefined>;
  readonly comparisons: Map<number, Map<number, Comparison>>;
}

const perCalendar = new WeakMap<Calendar, Known>();

function knownOf(calendar: Calendar): Known {
  const found = perCalendar.get(calendar);
  if (found !== undefined) return found;
  const none: Known = { durations: new Map(), comparisons: new Map() };
  perCalendar.set(calendar, none);
  return none;
}

/** A number for each length. A number, since a string would have to be made for every question. */
function keyOf({ amount, unit }: Length): number {
  return amount * UNIT_COUNT + UNIT_NUMBER[unit];
}

const UNIT_NUMBER = { hour: 0, day: 1, workday: 2, week: 3, month: 4, year: 5 } as const satisfies Record<
  Unit,
  number
>;
const UNIT_COUNT = 6;

/** The days between an event and the end of its term. Undefined when some event has no end. */
function durationOf(calendar: Calendar, length: Length): Range | undefined {
  const fixed = daysWithoutCalendar(calendar, length);
  if (fixed !== undefined) return { least: fixed, most: fixed };
  const { durations } = knownOf(calendar);
  const key = keyOf(length);
  if (!durations.has(key)) durations.set(key, findDuration(calendar, length));
  return durations.get(key);
}

function findDuration(calendar: Calendar, length: Length): Range | undefined {
  const months = monthsWithoutCalendar(calendar, length);
  return months === undefined ? scan(calendar, length) : scanMonths(months);
}

/** Days, weeks and hours last as long from every event, unless the calendar has days that do not exist. */
function daysWithoutCalendar({ suspended }: Calendar, { amount, unit }: Length): number | undefined {
  if (suspended.length > 0 || amount > LARGEST_PLAIN) return undefined;
  if (unit === "day") return amount;
  if (unit === "week") return amount * 7;
  return unit === "hour" ? Math.ceil(amount / HOURS_PER_DAY) : undefined;
}

function monthsWithoutCalendar({ suspended }: Calendar, { amount, unit }: Length): number | undefined {
  if (amount > LARGEST_PLAIN) return undefined;
  if (unit === "year") return amount * 12;
  return unit === "month" && suspended.length === 0 ? amount : undefined;
}

/** Larger amounts go the long way, which finds out where numbers stop being exact. */
const LARGEST_PLAIN = 1e6;

/** From the first to the 28th all days of a month have a term as long; only the last days may meet a shorter month. */
function scanMonths(months: number): Range {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (let month = 1; month <= 12; month++) {
      const last = addMonths(dayOf(year, month, 1), 1) - 1;
      for (let event = dayOf(year, month, 28); event <= last; event++) {
        const days = addMonths(event, months) - event;
        least = Math.min(least, days);
        most = Math.max(most, days);
      }
    }
  }
  return { least, most };
}

function scan(calendar: Calendar, length: Length): Range | undefined {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let event = FIRST_EVENT; event <= LAST_EVENT; event++) {
    const end = endOf(calendar, event, length);
    if (end === undefined) return undefined;
    least = Math.min(least, end - event);
    most = Math.max(most, end - event);
  }
  return { least, most };
}

function endOf(calendar: Calendar, event: Day, length: Length): Day | undefined {
  return dueDay(calendar, event, length, FORWARD)?.day;
}

const FORWARD = { direction: "after", roll: false } as const;

/**
 * Bounds that a length surely keeps, as `shortest` and `longest` but perhaps wider, and found without the tables of the
 * calendar. For questions that these answer already: most do. Undefined when nothing is known that cheaply.
 */
export function roughDays(
  calendar: Calendar,
  length: Length,
): { readonly shortest: number; readonly longest: number } | undefined {
  const range = length.unit === "hour" ? undefined : roughly(calendar, length);
  return range === undefined ? undefined : { shortest: range.least, longest: range.most };
}

/** Bounds a length surely keeps; for workdays found without the calendar's tables, which cost milliseconds to make. */
function roughly(calendar: Calendar, length: Length): Range | undefined {
  return length.unit === "workday"
    ? roughWorkdays(calendar.spec, length.amount)
    : durationOf(calendar, length);
}

/**
 * Weekends alone give the least. For the most: in the years looked at, no set of holidays makes a week of five
 * workdays so much longer that `n` workdays take more than one and a half times `n` days and ten (a test counts them).
 * Undefined for other weeks and for a calendar with closures, where neither need hold.
 */
function roughWorkdays({ workdays, closures }: CalendarSpec, amount: number): Range | undefined {
  if (closures.length > 0 || amount < 1 || amount > MOST_ROUGH) return undefined;
  if (workdays.length !== 5 || !workdays.every((day) => day <= 5)) return undefined;
  const weeks = Math.floor((amount - 1) / 5);
  return { least: weeks * 7 + ((amount - 1) % 5) + 1, most: 1.5 * amount + 10 };
}

/** Twenty years of workdays, which end well within the calendar's tables. */
const MOST_ROUGH = 5000;

/** What can be told without a look at each event. */
function compareRoughly(calendar: Calendar, a: Length, b: Length): Comparison | undefined {
  const [monthsOfA, monthsOfB] = [monthsWithoutCalendar(calendar, a), monthsWithoutCalendar(calendar, b)];
  if (monthsOfA !== undefined && monthsOfB !== undefined) {
    return comparisonOf(monthsOfA < monthsOfB, monthsOfA > monthsOfB);
  }
  const [ofA, ofB] = [roughly(calendar, a), roughly(calendar, b)];
  if (ofA === undefined || ofB === undefined) return undefined;
  if (ofA.most < ofB.least) return "shorter";
  return ofA.least > ofB.most ? "longer" : undefined;
}

function compareExactly(calendar: Calendar, a: Length, b: Length): Comparison {
  const [ofA, ofB] = [durationOf(calendar, a), durationOf(calendar, b)];
  if (ofA === undefined || ofB === undefined) return "depends";
  // When one of them always lasts as long, the extremes of the other are all there is to know.
  if (ofA.least === ofA.most || ofB.least === ofB.most) {
    return comparisonOf(ofA.least < ofB.most, ofA.most > ofB.least);
  }
  const { comparisons } = knownOf(calendar);
  const known = comparisons.get(keyOf(a)) ?? new Map<number, Comparison>();
  comparisons.set(keyOf(a), known);
  const comparison = known.get(keyOf(b)) ?? compareByEvent(calendar, a, b);
  known.set(keyOf(b), comparison);
  return comparison;
}

function compareByEvent(calendar: Calendar, a: Length, b: Length): Comparison {
  let [sometimesShorter, sometimesLonger] = [false, false];
  for (let event = FIRST_EVENT; event <= LAST_EVENT; event++) {
    const [endOfA, endOfB] = [endOf(calendar, event, a), endOf(calendar, event, b)];
    if (endOfA === undefined || endOfB === undefined) return "depends";
    sometimesShorter ||= endOfA < endOfB;
    sometimesLonger ||= endOfA > endOfB;
  }
  return comparisonOf(sometimesShorter, sometimesLonger);
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
