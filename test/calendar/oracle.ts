/**
 * A second opinion on every date, written from the law as a person would count with a wall calendar: one day at a time,
 * from a list of all days. It shares no code with `src/calendar` and is as slow as it is plain. Days are places in the
 * list, so that a term outside the list simply has no end.
 */
import { DECREES } from "./vectors.js";

/** One day of the list. `weekday`: 1 = Monday to 7 = Sunday. */
export interface OracleDay {
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
}

/** Every day from 1 January 1990, a Monday, to 31 December 2106, some years beyond what the calendar covers. */
export const DAYS: readonly OracleDay[] = listOfDays();

/** The place of the first day after 2100. */
export const END_OF_2100 = DAYS.findIndex(({ year }) => year === 2101);

/** The place of a day in the list. */
export const PLACES: ReadonlyMap<string, number> = new Map(DAYS.map(({ iso }, place) => [iso, place]));

function listOfDays(): readonly OracleDay[] {
  const days: OracleDay[] = [];
  for (let year = 1990; year <= 2106; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let date = 1; date <= lengthOfMonth(year, month); date++) {
        const iso = `${year}-${month < 10 ? "0" : ""}${month}-${date < 10 ? "0" : ""}${date}`;
        days.push({ iso, year, month, date, weekday: (days.length % 7) + 1 });
      }
    }
  }
  return days;
}

function lengthOfMonth(year: number, month: number): number {
  const isLeap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Easter Sunday as a place, by Gauss (1800): another way than the one in `src`. */
function easter(year: number): number {
  const n = year < 2100 ? 5 : 6; // his M is 24 from 1900 to 2199
  const d = (19 * (year % 19) + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  const isLate = (d === 29 && e === 6) || (d === 28 && e === 6 && year % 19 > 10);
  return place(year, 3, 1) + 21 + d + e - (isLate ? 7 : 0);
}

function place(year: number, month: number, date: number): number {
  const iso = `${year}-${month < 10 ? "0" : ""}${month}-${date < 10 ? "0" : ""}${date}`;
  return PLACES.get(iso) ?? Number.NaN;
}

/** The day on which the birthday of the King or Queen is celebrated: the Saturday before when it is a Sunday. */
function birthday(year: number): number {
  const day = year < 2014 ? place(year, 4, 30) : place(year, 4, 27);
  return DAYS[day]?.weekday === 7 ? day - 1 : day;
}

/** Which holidays: a set of the language, with what it says of Good Friday and 5 May. */
export interface OracleHolidays {
  readonly set: "nederland" | "nederland-werkdagen" | "vlaanderen" | "geen";
  readonly goodFriday?: boolean;
  readonly liberationDay?: "yearly" | "lustrum" | "never";
}

/** The holidays from 1990 to 2100, as places. */
export function holidays({ set, goodFriday, liberationDay }: OracleHolidays): ReadonlySet<number> {
  const found = new Set<number>();
  for (let year = 1990; year <= 2100; year++) {
    if (set === "nederland" || set === "nederland-werkdagen") {
      // Algemene termijnenwet, article 3(1)
      found.add(place(year, 1, 1)); // Nieuwjaarsdag
      found.add(easter(year) + 1); // de Christelijke tweede Paasdag
      found.add(easter(year) + 50); // de Christelijke tweede Pinksterdag
      found.add(place(year, 12, 25)); // de beide Kerstdagen
      found.add(place(year, 12, 26));
      found.add(easter(year) + 39); // Hemelvaartsdag
      found.add(birthday(year)); // de dag waarop de verjaardag van de Koning wordt gevierd
    }
    if (set === "vlaanderen") {
      found.add(place(year, 1, 1));
      found.add(easter(year) + 1);
      found.add(place(year, 5, 1));
      found.add(easter(year) + 39);
      found.add(easter(year) + 50);
      found.add(place(year, 7, 21));
      found.add(place(year, 8, 15));
      found.add(place(year, 11, 1));
      found.add(place(year, 11, 11));
      found.add(place(year, 12, 25));
    }
    // article 3(1): 5 May; article 3(2): Good Friday. Employers may do otherwise.
    const fifth = liberationDay ?? (set === "nederland" ? "yearly" : "never");
    if (fifth === "yearly" || (fifth === "lustrum" && year % 5 === 0)) found.add(place(year, 5, 5));
    if (goodFriday ?? set === "nederland") found.add(easter(year) - 2);
  }
  // article 3(3)
  if (set === "nederland") {
    for (const { days } of DECREES) for (const iso of days) found.add(PLACES.get(iso) ?? Number.NaN);
  }
  return found;
}

/** The calendar of an organisation: one flag a day. */
export interface OracleCalendar {
  readonly isWorkday: Uint8Array;
  /** Days that do not exist for any term but one in years. */
  readonly isGone: Uint8Array;
}

/** A closure, by ISO dates, both ends inclusive. */
export interface OracleClosure {
  readonly from: string;
  readonly to: string;
  readonly suspends: boolean;
}

/** Workdays are the given days of the week that are no holiday and in no closure; after 2100 none is known. */
export function calendar(
  weekdays: readonly number[],
  free: ReadonlySet<number>,
  closures: readonly OracleClosure[] = [],
): OracleCalendar {
  const isWorkday = new Uint8Array(DAYS.length);
  const isGone = new Uint8Array(DAYS.length);
  DAYS.forEach(({ iso, weekday }, day) => {
    const closed = closures.filter(({ from, to }) => iso >= from && iso <= to);
    if (closed.some(({ suspends }) => suspends)) isGone[day] = 1;
    if (day < END_OF_2100 && weekdays.includes(weekday) && !free.has(day) && closed.length === 0)
      isWorkday[day] = 1;
  });
  return { isWorkday, isGone };
}

/** A length of time. */
export interface OracleLength {
  readonly amount: number;
  readonly unit: "day" | "workday" | "week" | "month" | "year";
}

/** The last day of a term by counting alone, or undefined outside the list. The day of the event does not count. */
export function counted(
  { isWorkday, isGone }: OracleCalendar,
  event: number,
  { amount, unit }: OracleLength,
  direction: 1 | -1,
): number | undefined {
  if (unit === "workday") return walk(event, amount, direction, (day) => isWorkday[day] === 1);
  const plain = plainEnd(event, amount, unit, direction);
  if (plain === undefined || unit === "year") return plain;
  return walk(event, Math.abs(plain - event), direction, (day) => isGone[day] === 0);
}

/** The same weekday, or the same day number, so many weeks, months or years on; the last day of a shorter month. */
function plainEnd(
  event: number,
  amount: number,
  unit: OracleLength["unit"],
  direction: 1 | -1,
): number | undefined {
  if (unit === "day") return walk(event, amount, direction, () => true);
  if (unit === "week") {
    const { weekday } = DAYS[event] ?? { weekday: 0 };
    return walk(event, amount, direction, (day) => DAYS[day]?.weekday === weekday);
  }
  const from = DAYS[event];
  if (from === undefined) return undefined;
  let { year, month } = from;
  for (let left = unit === "year" ? amount * 12 : amount; left > 0; left--) {
    month += direction;
    if (month === 13) [year, month] = [year + 1, 1];
    if (month === 0) [year, month] = [year - 1, 12];
  }
  const end = place(year, month, Math.min(from.date, lengthOfMonth(year, month)));
  return Number.isNaN(end) ? undefined : end;
}

function walk(
  from: number,
  amount: number,
  direction: 1 | -1,
  counts: (day: number) => boolean,
): number | undefined {
  let day = from;
  for (let left = amount; left > 0; ) {
    day += direction;
    if (day < 0 || day >= DAYS.length) return undefined;
    if (counts(day)) left--;
  }
  return day;
}

const ACT_FREE = holidays({ set: "nederland" });

/** Neither Saturday nor Sunday nor holiday in the sense of the act. */
function isOpen(day: number): boolean {
  return (DAYS[day]?.weekday ?? 7) < 6 && !ACT_FREE.has(day);
}

/**
 * The last day of a term set by law, counted forward: `raw` is what counting gave. Undefined when it would lie after
 * 2100. Days that do not exist (`isGone`) are no place for an end and hold nothing.
 */
export function byTheAct(
  { isGone }: OracleCalendar,
  event: number,
  length: OracleLength,
  raw: number,
): number | undefined {
  if (isOutsideTheAct(length)) return raw;
  let end = raw;
  // Article 2: a term of at least three days holds at least two days that are no Saturday, Sunday or holiday.
  if (isAtLeastThreeDays(length)) {
    let open = 0;
    for (let day = event + 1; day <= end || open < 2; day++) {
      if (day >= END_OF_2100) return undefined;
      if (isOpen(day) && isGone[day] === 0) open++;
      end = Math.max(end, day);
    }
  }
  // Article 1: a term that ends on a Saturday, Sunday or holiday goes on to the next day that is none of these.
  while (!isOpen(end) || isGone[end] === 1) {
    end++;
    if (end >= END_OF_2100) return undefined;
  }
  return end >= END_OF_2100 ? undefined : end;
}

/** Article 4(a): more than ninety days, twelve weeks or three months, or one or more years. */
function isOutsideTheAct({ amount, unit }: OracleLength): boolean {
  if (unit === "day" || unit === "workday") return amount > 90;
  if (unit === "week") return amount > 12;
  return unit === "month" ? amount > 3 : true;
}

function isAtLeastThreeDays({ amount, unit }: OracleLength): boolean {
  return unit === "day" || unit === "workday" ? amount >= 3 : amount >= 1;
}
