import { type Day, dayOf, daysInMonth, partsOf } from "./day.js";

/**
 * The first day after `day` that is this date of a year (`1 juni`), for duties with a fixed date. `day` itself does
 * not count: an event on 1 June leaves until 1 June of the next year. 29 February becomes 28 in a common year.
 * Undefined for a date no year has.
 */
export function nextDateOfYear(day: Day, month: number, dayOfMonth: number): Day | undefined {
  if (!isDateOfYear(month, dayOfMonth)) return undefined;
  const { year } = partsOf(day);
  const thisYear = inYear(year, month, dayOfMonth);
  return thisYear > day ? thisYear : inYear(year + 1, month, dayOfMonth);
}

/** Whether some year has this date: month 1 to 12, and 29 February included. */
function isDateOfYear(month: number, dayOfMonth: number): boolean {
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(LEAP_YEAR, month);
}

const LEAP_YEAR = 2000;

function inYear(year: number, month: number, dayOfMonth: number): Day {
  return dayOf(year, month, Math.min(dayOfMonth, daysInMonth(year, month)));
}
