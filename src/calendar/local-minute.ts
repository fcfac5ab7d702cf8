import type { Calendar } from "./calendar.js";
import type { Period } from "./closures.js";
import type { Day } from "./day.js";
import { instantOf, isSkipped, type UtcMinute, wallAt } from "./dutch-clock.js";
import { formatDay, parseDay } from "./iso-day.js";
import type { Length } from "./spec.js";
import { type DueOptions, dueDay } from "./term.js";

/**
 * Minutes on the clock on the wall in the Netherlands, counted from 1970-01-01T00:00 as if every day had 24 hours. Two
 * such minutes are so far apart as they look only where no change of the clock lies between them: see `hoursBetween`.
 */
export type LocalMinute = number;

/**
 * The minute of a text `YYYY-MM-DDTHH:MM`. Undefined for any other text, a date that does not exist, 24:00, and a time
 * the clock goes forward over (see `isSkippedTime`).
 */
export function parseLocalMinute(text: string): LocalMinute | undefined {
  const minute = writtenMinute(text);
  return minute === undefined || isSkipped(minute) ? undefined : minute;
}

/** Whether a text names a time that does not exist because summer time begins: `2026-03-29T02:30`. */
export function isSkippedTime(text: string): boolean {
  const minute = writtenMinute(text.replace(" ", "T"));
  return minute !== undefined && isSkipped(minute);
}

/** The whole hours of real time from one minute to another, a part of an hour counted as one. */
export function hoursBetween(from: LocalMinute, to: LocalMinute): number {
  return Math.ceil((instantOf(to) - instantOf(from)) / 60);
}

function writtenMinute(text: string): LocalMinute | undefined {
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
 * The last minute of a term from an event at `at` (`YYYY-MM-DDTHH:MM`): hours by real time (so that 48 hours from
 * noon before summer time begins end at one), every other unit until 23:59 of the day `dueDay` gives. Hours pass on every
 * day, workday or not, save those of a suspending closure.
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

/**
 * So many hours of real time on, or back. The days of a suspending closure pass in no time, so an event inside one finds
 * the clock standing still at the edge it runs towards.
 */
function addHours(calendar: Calendar, start: LocalMinute, hours: number): LocalMinute {
  if (hours === 0) return start;
  return hours > 0
    ? hoursOn(calendar.suspended, start, hours * 60)
    : hoursBack(calendar.suspended, start, -hours * 60);
}

function hoursOn(suspended: readonly Period[], start: LocalMinute, minutes: number): LocalMinute {
  let at = instantOf(start);
  let left = minutes;
  for (const { from, to } of suspended) {
    const [shut, opened] = [midnight(from), midnight(to + 1)];
    if (opened <= at) continue;
    const open = Math.max(shut - at, 0);
    if (left < open) break;
    left -= open;
    at = opened;
  }
  return wallAt(at + left);
}

function hoursBack(suspended: readonly Period[], start: LocalMinute, minutes: number): LocalMinute {
  let at = instantOf(start);
  let left = minutes;
  for (const { from, to } of suspended.toReversed()) {
    const [shut, opened] = [midnight(from), midnight(to + 1)];
    if (shut >= at) continue;
    const open = Math.max(at - opened, 0);
    if (left <= open && open > 0) break;
    left -= open;
    at = shut;
  }
  return wallAt(at - left);
}

/** The instant at which a day begins. */
function midnight(day: Day): UtcMinute {
  return instantOf(day * MINUTES_PER_DAY);
}
