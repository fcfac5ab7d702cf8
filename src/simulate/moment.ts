import type { Day } from "../calendar/day.js";
import { inRange } from "../calendar/day.js";
import { formatDay, parseDay } from "../calendar/iso-day.js";
import {
  dayOfMinute,
  formatLocalMinute,
  type LocalMinute,
  parseLocalMinute,
} from "../calendar/local-minute.js";

/** A moment as a case holds it: an ISO date `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where the hour matters. */
export type IsoMoment = string;

/** A moment to count with. Without `minute` only the day is known. */
export interface Moment {
  readonly day: Day;
  readonly minute?: LocalMinute;
}

/** Reads a moment. Undefined for another text, a date that does not exist, and a day outside 1990-2100. */
export function readMoment(text: unknown): Moment | undefined {
  if (typeof text !== "string") return undefined;
  const known = read.get(text);
  if (known !== undefined) return known;
  const day = parseDay(text);
  if (day !== undefined) {
    const moment = inRange(day) ? { day } : undefined;
    if (moment !== undefined) read.set(text, moment);
    return moment;
  }
  const minute = parseLocalMinute(text);
  if (minute === undefined || !inRange(dayOfMinute(minute))) return undefined;
  return { day: dayOfMinute(minute), minute };
}

/** Each day within the years of the calendars is read once. */
const read = new Map<IsoMoment, Moment>();

/** Writes a moment the way it was read. */
export function writeMoment({ day, minute }: Moment): IsoMoment {
  return minute === undefined ? writeDay(day) : formatLocalMinute(minute);
}

/** Each day within the years of the calendars is written once. */
function writeDay(day: Day): IsoMoment {
  const known = written.get(day);
  if (known !== undefined) return known;
  const text = formatDay(day);
  if (inRange(day)) written.set(day, text);
  return text;
}

const written = new Map<Day, IsoMoment>();

/** Below zero when `a` comes first. On one day the hours decide only when both are known; else the two are equal. */
export function compareMoments(a: Moment, b: Moment): number {
  if (a.day !== b.day || a.minute === undefined || b.minute === undefined) return a.day - b.day;
  return a.minute - b.minute;
}

/** Whether `at` comes after the last moment of a term that ends at `due`. */
export function isPast(at: Moment, due: Moment): boolean {
  return compareMoments(at, due) > 0;
}

/**
 * The same of two moments as they are written; false when either is none. Dates sort as text, so that those without an
 * hour need no reading.
 */
export function isWrittenPast(at: IsoMoment, due: IsoMoment): boolean {
  if (at.length === DATE_LENGTH && due.length === DATE_LENGTH) return at > due;
  const [first, last] = [readMoment(at), readMoment(due)];
  return first !== undefined && last !== undefined && isPast(first, last);
}

const DATE_LENGTH = 10;
