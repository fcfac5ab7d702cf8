import { closurePeriods, type Period, periodAt, suspendedPeriods } from "./closures.js";
import { type Day, FIRST_DAY, FIRST_YEAR, inRange, LAST_DAY, LAST_YEAR, weekday } from "./day.js";
import { countBetween, type DayTable, dayTable, isInTable, noDays, nthAfter } from "./day-table.js";
import { holidaysOf } from "./holidays.js";
import { lazy } from "./lazy.js";
import type { CalendarSpec } from "./spec.js";

/** A calendar ready to count with. Opaque: use the functions of this folder. */
export interface Calendar {
  readonly spec: CalendarSpec;
  /** Closures that stop every term but those in years, by day and apart. */
  readonly suspended: readonly Period[];
  readonly closures: readonly Period[];
  readonly holidayNames: () => ReadonlyMap<Day, string>;
  readonly workdays: () => DayTable;
}

/** Why a day is no workday. */
export interface ClosedDay {
  readonly kind: "weekday" | "holiday" | "closure";
  /** In Dutch, as it stands inside a sentence: `zaterdag`, `Koningsdag`, the closure's own name. */
  readonly name: string;
}

/**
 * The calendar a spec describes; equal specs (as JSON) share one. Costs next to nothing by itself: the tables,
 * from 1990 to 2100, are made on first use (a few milliseconds) and then any count is two look-ups.
 */
export function buildCalendar(spec: CalendarSpec): Calendar {
  const key = JSON.stringify(ownKeys(spec));
  const known = recent.get(key);
  if (known !== undefined) return known;
  const calendar = newCalendar(spec);
  const oldest = recent.keys().next();
  if (recent.size >= RECENT_LIMIT && oldest.done !== true) recent.delete(oldest.value);
  recent.set(key, calendar);
  return calendar;
}

/** The same calendar for what no closure stops, such as a retention: its closed days are no workdays, and no more. */
export function withoutStops(calendar: Calendar): Calendar {
  return calendar.suspended.length === 0 ? calendar : { ...calendar, suspended: [] };
}

/** Whether work is done on this day. False outside 1990-2100. */
export function isWorkday(calendar: Calendar, day: Day): boolean {
  return isInTable(calendar.workdays(), day);
}

/**
 * The `count`-th workday after `day`, `day` itself not counted; counted back when `count` is negative; `day` when 0.
 * Undefined outside 1990-2100, and when the calendar has too few workdays left, or none at all.
 */
export function addWorkdays(calendar: Calendar, day: Day, count: number): Day | undefined {
  return nthAfter(calendar.workdays(), day, count);
}

/** The number of workdays in (from, to], negative when `to` is earlier. Undefined outside 1990-2100. */
export function workdaysBetween(calendar: Calendar, from: Day, to: Day): number | undefined {
  return countBetween(calendar.workdays(), from, to);
}

/**
 * Why no work is done on this day, or undefined when it is a workday or outside 1990-2100. A closure that suspends
 * comes first, since it stops terms; then a holiday, the weekday, and any other closure.
 */
export function closedDay(calendar: Calendar, day: Day): ClosedDay | undefined {
  if (!inRange(day) || isWorkday(calendar, day)) return undefined;
  const suspended = periodAt(calendar.suspended, day);
  if (suspended !== undefined) return { kind: "closure", name: suspended.name };
  const holiday = calendar.holidayNames().get(day);
  if (holiday !== undefined) return { kind: "holiday", name: holiday };
  const closure = periodAt(calendar.closures, day);
  const isFreeWeekday = !calendar.spec.workdays.includes(weekday(day));
  if (closure !== undefined && !isFreeWeekday) return { kind: "closure", name: closure.name };
  return { kind: "weekday", name: WEEKDAYS[weekday(day) - 1] ?? "" };
}

/** The name of `closedDay` alone: `zaterdag`, `Koningsdag`, the name of a closure. */
export function whyClosed(calendar: Calendar, day: Day): string | undefined {
  return closedDay(calendar, day)?.name;
}

const WEEKDAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const;

/** A run meets a handful of calendars; the limit keeps an editor that stays open for days from gathering them. */
const RECENT_LIMIT = 16;
const recent = new Map<string, Calendar>();

/** The keys of the spec alone: the one in a machine carries more, which equal calendars need not share. */
function ownKeys({
  workdays,
  holidays,
  goodFriday,
  liberationDay,
  closures,
  termsAct,
}: CalendarSpec): CalendarSpec {
  return {
    workdays,
    holidays,
    ...(goodFriday === undefined ? {} : { goodFriday }),
    ...(liberationDay === undefined ? {} : { liberationDay }),
    closures,
    termsAct,
  };
}

function newCalendar(written: CalendarSpec): Calendar {
  const spec = ownKeys(written);
  const closures = closurePeriods(spec.closures);
  const holidayNames = lazy(() => namesByDay(spec));
  const workdays = lazy(() => workdayTable(spec.workdays, holidayNames(), closures));
  return { spec, closures, suspended: suspendedPeriods(spec.closures), holidayNames, workdays };
}

/** Two holidays on one day are both named: `Bevrijdingsdag en Hemelvaartsdag`. */
function namesByDay({ holidays, ...choices }: CalendarSpec): ReadonlyMap<Day, string> {
  const names = new Map<Day, string>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (const { day, name } of holidaysOf(holidays, year, choices)) {
      const other = names.get(day);
      names.set(day, other === undefined ? name : `${other} en ${name}`);
    }
  }
  return names;
}

function workdayTable(
  weekdays: readonly number[],
  holidays: ReadonlyMap<Day, string>,
  closures: readonly Period[],
): DayTable {
  const flags = noDays();
  for (const isoWeekday of weekdays) {
    const first = (isoWeekday - weekday(FIRST_DAY) + 7) % 7;
    for (let i = first; i < flags.length; i += 7) flags[i] = 1;
  }
  for (const day of holidays.keys()) flags[day - FIRST_DAY] = 0;
  for (const { from, to } of closures) {
    // `fill` counts a negative index from the end, so a closure before 1990 must not reach it.
    flags.fill(0, Math.max(from, FIRST_DAY) - FIRST_DAY, Math.max(Math.min(to, LAST_DAY) + 1 - FIRST_DAY, 0));
  }
  return dayTable(flags);
}
