import { type Calendar, type ClosedDay, closedDay } from "./calendar.js";
import { periodAt } from "./closures.js";
import { addMonths, type Day, partsOf } from "./day.js";
import { type UndecreedYears, undecreedYears } from "./decreed-days.js";
import type { Length } from "./spec.js";
import { firstOpenDay, type ShiftedEnd, whyNoEnd } from "./terms-act.js";

/** A day with the reason it was passed over, in Dutch as it stands inside a sentence. */
export interface NamedDay {
  readonly day: Day;
  readonly name: string;
}

/** One reason why a term ends when it does, in the order in which a person would count. */
export type DueStep =
  /** The day of the event, which does not count itself. */
  | { readonly kind: "anchor"; readonly day: Day }
  /** The length was counted and came out on `to`, before any shift of the Algemene termijnenwet. */
  | { readonly kind: "counted"; readonly length: Length; readonly direction: Direction; readonly to: Day }
  /** The later month has no day `wanted` (29, 30 or 31), so the term took its last day, `day`. */
  | { readonly kind: "clamped"; readonly wanted: number; readonly day: Day }
  /** `days` days of a closure did not count, whatever the unit (years alone run on); `from` and `to` inclusive. */
  | {
      readonly kind: "suspended";
      readonly from: Day;
      readonly to: Day;
      readonly name: string;
      readonly days: number;
    }
  /** A day inside a term of workdays that is none. */
  | { readonly kind: "skipped"; readonly day: Day; readonly name: string; readonly closed: ClosedDay["kind"] }
  /** Art. 2: lengthened so that the term holds these two workdays. */
  | {
      readonly kind: "two-workdays";
      readonly from: Day;
      readonly to: Day;
      readonly workdays: readonly [Day, Day];
    }
  /** Art. 1: the end could not fall on these days and moved on. */
  | { readonly kind: "rolled"; readonly from: Day; readonly to: Day; readonly reasons: readonly NamedDay[] }
  /** Which days are equated with holidays in these years is not known, so the end may prove a few days early. */
  | { readonly kind: "undecreed"; readonly years: UndecreedYears };

/** Whether a term runs on from its anchor or is counted back from it. */
export type Direction = "after" | "before";

/** What was counted, and where it ended; `shifted` only when the Algemene termijnenwet was applied. */
export interface Counted {
  readonly anchor: Day;
  readonly length: Length;
  readonly direction: Direction;
  readonly rawDay: Day;
  readonly shifted?: ShiftedEnd;
}

/** The whole account of a term. Costs a look at each of its days, so it is made only when someone asks. */
export function dueSteps(calendar: Calendar, counted: Counted): readonly DueStep[] {
  const { anchor, length, direction, rawDay } = counted;
  return [
    { kind: "anchor", day: anchor },
    { kind: "counted", length, direction, to: rawDay },
    ...clampedStep(counted),
    ...suspendedSteps(calendar, counted),
    ...(length.unit === "workday" ? skippedSteps(calendar, counted) : []),
    ...shiftSteps(calendar, counted),
    ...undecreedStep(calendar, counted),
  ];
}

function clampedStep({ anchor, length, direction }: Counted): readonly DueStep[] {
  if (length.unit !== "month" && length.unit !== "year") return [];
  const months = length.unit === "year" ? length.amount * 12 : length.amount;
  const day = addMonths(anchor, direction === "after" ? months : -months);
  const wanted = partsOf(anchor).day;
  return partsOf(day).day === wanted ? [] : [{ kind: "clamped", wanted, day }];
}

/** The first and last day the term itself runs over: the anchor is outside, the raw end inside. */
function span({ anchor, direction, rawDay }: Counted): { readonly first: Day; readonly last: Day } {
  return direction === "after" ? { first: anchor + 1, last: rawDay } : { first: rawDay, last: anchor - 1 };
}

function suspendedSteps(calendar: Calendar, counted: Counted): readonly DueStep[] {
  if (counted.length.unit === "year") return [];
  const { first, last } = span(counted);
  return calendar.suspended
    .map((period) => ({ ...period, from: Math.max(period.from, first), to: Math.min(period.to, last) }))
    .filter(({ from, to }) => from <= to)
    .map(({ from, to, name }) => ({ kind: "suspended", from, to, name, days: to - from + 1 }));
}

function skippedSteps(calendar: Calendar, counted: Counted): readonly DueStep[] {
  const { first, last } = span(counted);
  const steps: DueStep[] = [];
  for (let day = first; day <= last; day++) {
    const closed = periodAt(calendar.suspended, day) === undefined ? closedDay(calendar, day) : undefined;
    if (closed !== undefined) steps.push({ kind: "skipped", day, name: closed.name, closed: closed.kind });
  }
  return steps;
}

function shiftSteps(calendar: Calendar, { anchor, rawDay, shifted }: Counted): readonly DueStep[] {
  if (shifted === undefined) return [];
  const steps: DueStep[] = [];
  const { lengthened, day } = shifted;
  if (lengthened > rawDay) {
    const workdays = [firstOpenDay(calendar, anchor + 1) ?? lengthened, lengthened] as const;
    steps.push({ kind: "two-workdays", from: rawDay, to: lengthened, workdays });
  }
  if (day > lengthened) {
    const reasons: NamedDay[] = [];
    for (let shut = lengthened; shut < day; shut++) {
      reasons.push({ day: shut, name: whyNoEnd(calendar, shut) ?? "" });
    }
    steps.push({ kind: "rolled", from: lengthened, to: day, reasons });
  }
  return steps;
}

/**
 * Decreed days play a part in a term of workdays on the calendar of the act, and wherever the act may move the end: then
 * it looks at the days from the end on, and in a short term (art. 2) at all of them.
 */
function undecreedStep(calendar: Calendar, counted: Counted): readonly DueStep[] {
  const { length, rawDay, shifted } = counted;
  const { first, last } = span(counted);
  const counts = length.unit === "workday" && calendar.spec.holidays === "nederland";
  if (!counts && shifted === undefined) return [];
  const looksBack = counts || last - first < SHORT_TERM;
  const years = undecreedYears(looksBack ? first : rawDay, shifted?.day ?? last);
  return years === undefined ? [] : [{ kind: "undecreed", years }];
}

/** No run of free days is longer, so that a longer term always holds two workdays. */
const SHORT_TERM = 14;
