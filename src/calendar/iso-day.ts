import { type Day, dayOf, daysInMonth, partsOf } from "./day.js";

/** The day an ISO date names, strictly `YYYY-MM-DD`. Undefined for any other text and for a date that does not exist. */
export function parseDay(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  // A place that held no digit made its number NaN, and NaN passes none of these.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)))
    return undefined;
  return dayOf(year, month, day);
}

/** The day as `YYYY-MM-DD`. For the years 0 to 9999. */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

const HYPHEN = 45;
const ZERO = 48;

function twoDigits(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1);
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - ZERO;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
