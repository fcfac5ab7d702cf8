import { assertNever } from "../support/assert-never.js";
import { addWorkdays, type Calendar } from "./calendar.js";
import { addCountingDays } from "./closures.js";
import { addMonths, type Day } from "./day.js";
import { type Direction, type DueStep, dueSteps } from "./due-step.js";
import type { Length } from "./spec.js";
import { shiftEnd, termsActCovers } from "./terms-act.js";

/** How a term is counted. */
export interface DueOptions {
  readonly direction: Direction;
  /** Whether the term follows the Algemene termijnenwet, as far as the act covers it. */
  readonly roll: boolean;
  /** Asks for `steps`. Off by default: the account of a date costs many times the date itself. */
  readonly explain?: boolean;
}

/** The last day of a term. The term ends when that day does, in the Netherlands. */
export interface Due {
  readonly day: Day;
  /** The end before the Algemene termijnenwet moved it: an extension counts from here. */
  readonly rawDay: Day;
  /** How the day was found; empty unless `explain` was asked for. */
  readonly steps: readonly DueStep[];
}

/**
 * The last day of a term of this length that starts from the event on `anchor`, or is counted back from it.
 * - The day of the event does not count (European Convention on the Calculation of Time-Limits, art. 3).
 * - Weeks end on the same weekday, months and years on the same day number or the last day of a shorter month (art. 4).
 * - Workdays are those of the calendar; days of a suspending closure count for no unit but
 *   years, which end on the same date whatever was closed in between.
 * - `roll` applies Algemene termijnenwet art. 1 and 2, within art. 4(a), and never to a term counted back (art. 1(2)).
 * - Hours are rounded to the day furthest away on which they can end, since a day has no clock; see `dueInstant`.
 *
 * Undefined when the end cannot be found: a workday, a shift or an anchor outside 1990-2100, or a calendar without workdays.
 */
export function dueDay(
  calendar: Calendar,
  anchor: Day,
  length: Length,
  options: DueOptions,
): Due | undefined {
  const { direction, roll, explain = false } = options;
  const rawDay = rawEnd(calendar, anchor, length, direction === "after" ? 1 : -1);
  if (rawDay === undefined || !Number.isSafeInteger(rawDay)) return undefined;
  if (!roll || direction === "before" || !termsActCovers(length)) {
    const steps = explain ? dueSteps(calendar, { anchor, length, direction, rawDay }) : NO_STEPS;
    return { day: rawDay, rawDay, steps };
  }
  const shifted = shiftEnd(calendar, anchor, length, rawDay);
  if (shifted === undefined) return undefined;
  const steps = explain ? dueSteps(calendar, { anchor, length, direction, rawDay, shifted }) : NO_STEPS;
  return { day: shifted.day, rawDay, steps };
}

const NO_STEPS: readonly DueStep[] = [];

const HOURS_PER_DAY = 24;

function rawEnd(calendar: Calendar, anchor: Day, { amount, unit }: Length, sign: 1 | -1): Day | undefined {
  switch (unit) {
    case "workday":
      return addWorkdays(calendar, anchor, sign * amount);
    case "hour":
      return addCountingDays(calendar.suspended, anchor, sign * Math.ceil(amount / HOURS_PER_DAY));
    case "day":
      return addCountingDays(calendar.suspended, anchor, sign * amount);
    case "week":
      return addCountingDays(calendar.suspended, anchor, sign * amount * 7);
    case "month":
      return addCountingDays(calendar.suspended, anchor, addMonths(anchor, sign * amount) - anchor);
    case "year":
      return addMonths(anchor, sign * amount * 12);
    default:
      return assertNever(unit);
  }
}
