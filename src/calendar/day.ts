/**
 * A calendar day as a whole number of days since 1970-01-01 (Gregorian). It has no hour and no time zone,
 * so a day never shifts by where or when the compiler runs.
 */
export type Day = number;

/** A day as people write it: month 1 to 12, day 1 to 31. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day with this year, month (1-12) and day of the month. The parts must name an existing date.
 * Counts years from March, so that the leap day is the last of the year and needs no case of its own.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / YEARS_PER_ERA);
  const yearOfEra = y - era * YEARS_PER_ERA;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_EPOCH;
}

/** The Gregorian calendar repeats every 400 years. */
const YEARS_PER_ERA = 400;
const DAYS_PER_ERA = 146_097;
/** Days from 1 March of the year 0 to 1970-01-01. */
const DAYS_BEFORE_EPOCH = 719_468;

/** The first and last day the calendar tables cover: 1990-01-01 and 2100-12-31. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;
export const FIRST_DAY: Day = dayOf(FIRST_YEAR, 1, 1);
export const LAST_DAY: Day = dayOf(LAST_YEAR, 12, 31);

/** Whether the tables of holidays and workdays cover this day. False for anything that is not a number. */
export function inRange(day: Day): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

/** Year, month and day of the month. The inverse of `dayOf`. */
export function partsOf(day: Day): DayParts {
  const shifted = day + DAYS_BEFORE_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** 1 = Monday to 7 = Sunday. 1970-01-01 was a Thursday. */
export function weekday(day: Day): number {
  const fromMonday = (day + 3) % 7;
  return fromMonday < 0 ? fromMonday + 8 : fromMonday + 1;
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * The same day number `count` months later (or earlier, when negative), or the last day of a shorter month:
 * 31 January plus one month is 28 or 29 February. A start on the last day of a month gives no right to the last
 * day of the later one: 28 February plus one month is 28 March (European Convention on the Calculation of
 * Time-Limits, art. 4).
 */
export function addMonths(day: Day, count: number): Day {
  const from = partsOf(day);
  const months = from.year * 12 + from.month - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayOf(year, month, Math.min(from.day, daysInMonth(year, month)));
}
