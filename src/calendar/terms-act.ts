import { buildCalendar, type Calendar, closedDay, isWorkday } from "./calendar.js";
import { periodAt } from "./closures.js";
import { type Day, inRange } from "./day.js";
import { lazy } from "./lazy.js";
import type { Length } from "./spec.js";

/** The end of a term under the Algemene termijnenwet: after art. 2 alone, and after art. 1 as well. */
export interface ShiftedEnd {
  readonly lengthened: Day;
  readonly day: Day;
}

/**
 * Whether the Algemene termijnenwet can move the end of a term of this length (art. 4(a)): not one in hours, of more
 * than ninety days, twelve weeks or three months, or of a year or longer. Ninety days and twelve weeks themselves are
 * covered. The act knows no workdays; they are held to the limit in days.
 */
export function termsActCovers({ amount, unit }: Length): boolean {
  return amount <= LONGEST_COVERED[unit];
}

const LONGEST_COVERED = { hour: -1, day: 90, workday: 90, week: 12, month: 3, year: -1 } as const;

/**
 * The end of a term that started after `anchor` and would end on `end`, by the Algemene termijnenwet:
 * - art. 2: a term of three days or more goes on until it holds two days that are no Saturday, Sunday or holiday;
 * - art. 1: an end on a Saturday, Sunday or holiday moves to the first day that is none of these.
 *
 * The act has its own Saturdays, Sundays and holidays, whatever days the organisation works: a Friday off or a summer
 * closure moves no end. Only a closure that suspends does, because its days are not there at all.
 * For covered lengths counted forward. Undefined when the end would lie outside 1990-2100.
 */
export function shiftEnd(calendar: Calendar, anchor: Day, length: Length, end: Day): ShiftedEnd | undefined {
  const second = isThreeDaysOrMore(length) ? secondOpenDay(calendar, anchor) : end;
  if (second === undefined) return undefined;
  const lengthened = Math.max(end, second);
  const day = firstOpenDay(calendar, lengthened);
  return day === undefined ? undefined : { lengthened, day };
}

/** Why a term cannot end on this day by the act: `zondag`, `tweede paasdag`, the name of a suspending closure. */
export function whyNoEnd(calendar: Calendar, day: Day): string | undefined {
  return periodAt(calendar.suspended, day)?.name ?? closedDay(actCalendar(), day)?.name;
}

/** The first day from `day` on that is a workday of the act and not suspended. Undefined outside 1990-2100. */
export function firstOpenDay(calendar: Calendar, day: Day): Day | undefined {
  let open = day;
  while (inRange(open)) {
    const suspended = periodAt(calendar.suspended, open);
    if (suspended !== undefined) open = suspended.to + 1;
    else if (isWorkday(actCalendar(), open)) return open;
    else open++;
  }
  return undefined;
}

function secondOpenDay(calendar: Calendar, anchor: Day): Day | undefined {
  const first = firstOpenDay(calendar, anchor + 1);
  return first === undefined ? undefined : firstOpenDay(calendar, first + 1);
}

function isThreeDaysOrMore({ amount, unit }: Length): boolean {
  return unit === "day" || unit === "workday" ? amount >= 3 : amount >= 1;
}

const actCalendar = lazy(() =>
  buildCalendar({ workdays: [1, 2, 3, 4, 5], holidays: "nederland", closures: [], termsAct: true }),
);
