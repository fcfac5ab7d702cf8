import type { Calendar } from "./calendar.js";
import { addCountingDays, periodAt } from "./closures.js";
import type { Day } from "./day.js";
import { formatDay, parseDay } from "./iso-day.js";
import type { Length } from "./spec.js";
import { type DueOptions, dueDay } from "./term.js";

/**
 * Minutes on the clock on the wall, counted from 1970-01-01T00:00. The wall knows no daylight saving time: every day
 * has 24 hours, as in a term people read from a clock.
 */
export type LocalMinute = number;

/** The minute of a text `YYYY-MM-DDTHH:MM`. Undefined for any other text, a date that does not exist, or 24:00. */
export function parseLocalMinute(text: string): LocalMinute | undefined {
  const clock = CLOCK.exec(text.slice(10));
  const day = parseDay(text.slice(0, 10));
  if (clock === null || day === undefined) return undefined;
  return day * MINUTES_PER_DAY + Number(clock[1]) * 60 + Number(clock[2]);
}

/** The minute as `YYYY-MM-DDTHH:MM`. */
export function formatLocalMinute(minute: LocalMinute): string {
  const day = dayOfMinute(minute);
  const inDay = minute - day * MINUTES_PER_DAY;
  const hours = String(Math.floor(inDay / 60)).padStart(2, "0");
  return `${formatDay(day)}T${hours}:${String(inDay % 60).padStart(2, "0")}`;
}

/** The day on which a minute falls. */
export function dayOfMinute(minute: LocalMinute): Day {
  return Math.floor(minute / MINUTES_PER_DAY);
}

/**
 * The last minute of a term from an event at `at` (`YYYY-MM-DDTHH:MM`): hours by the clock, every other unit until
 * 23:59 of the day `dueDay` gives. Hours pass on every day, workday or not, save those of a suspending closure.
 * Undefined for a text that is no such time, and where `dueDay` is.
 */
export function dueInstant(
  calendar: Calendar,
  at: string,
  length: Length,
  options: DueOptions,
): LocalMinute | undefined {
  const start = parseLocalMinute(at);
  if (start === undefined) return undefined;
  if (length.unit === "hour")
    return addHours(calendar, start, options.direction === "after" ? length.amount : -length.amount);
  const due = dueDay(calendar, dayOfMinute(start), length, options);
  return due === undefined ? undefined : (due.day + 1) * MINUTES_PER_DAY - 1;
}

const MINUTES_PER_DAY = 24 * 60;
const CLOCK = /^T([01]\d|2[0-3]):([0-5]\d)$/;

/** An event inside a closure that suspends finds the clock standing still at the edge it runs towards. */
function addHours(calendar: Calendar, start: LocalMinute, hours: number): LocalMinute {
  const closed = periodAt(calendar.suspended, dayOfMinute(start));
  if (closed === undefined || hours === 0) return passSuspended(calendar, start, hours * 60);
  const edge =
    hours > 0
      ? addCountingDays(calendar.suspended, closed.to, 1)
      : addCountingDays(calendar.suspended, closed.from, -1) + 1;
  return passSuspended(calendar, edge * MINUTES_PER_DAY, hours * 60);
}

function passSuspended(calendar: Calendar, start: LocalMinute, minutes: number): LocalMinute {
  const day = dayOfMinute(start);
  const end = start + minutes;
  const days = dayOfMinute(end) - day;
  return end + (addCountingDays(calendar.suspended, day, days) - day - days) * MINUTES_PER_DAY;
}
