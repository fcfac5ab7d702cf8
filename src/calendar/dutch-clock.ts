import { type Day, dayOf, partsOf, weekday } from "./day.js";

/** Minutes from 1970-01-01T00:00Z. */
export type UtcMinute = number;

/**
 * The instant at which the clock in the Netherlands shows this minute (counted from 1970-01-01T00:00 on the wall).
 * The hour that comes twice in autumn is taken the first time; a minute skipped in spring is read as an hour later.
 */
export function instantOf(wall: number): UtcMinute {
  const summer = wall - SUMMER;
  if (offsetAt(summer) === SUMMER) return summer;
  return wall - WINTER;
}

/** What the clock in the Netherlands shows at an instant, counted from 1970-01-01T00:00 on the wall. */
export function wallAt(instant: UtcMinute): number {
  return instant + offsetAt(instant);
}

/** Whether the clock never shows this minute, because it goes forward over it on the last Sunday of March. */
export function isSkipped(wall: number): boolean {
  return wallAt(instantOf(wall)) !== wall;
}

const MINUTES_PER_DAY = 24 * 60;
const WINTER = 60;
const SUMMER = 120;

/** Both changes are at one o'clock in UTC (Directive 2000/84/EC, art. 2 and 3). */
function offsetAt(instant: UtcMinute): number {
  const { year } = partsOf(Math.floor(instant / MINUTES_PER_DAY));
  const from = lastSunday(year, 3) * MINUTES_PER_DAY + 60;
  const until = lastSunday(year, year < FIRST_OCTOBER ? 9 : 10) * MINUTES_PER_DAY + 60;
  return instant >= from && instant < until ? SUMMER : WINTER;
}

/** Until 1995 summer time ended in September. */
const FIRST_OCTOBER = 1996;

function lastSunday(year: number, month: number): Day {
  const last = dayOf(year, month + 1, 1) - 1;
  return last - (weekday(last) % 7);
}
