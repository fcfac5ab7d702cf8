import { addWorkdays, type Calendar, workdaysBetween } from "../calendar/calendar.js";
import { type Day, inRange } from "../calendar/day.js";
import type { Length } from "../calendar/spec.js";
import { firstOpenDay } from "../calendar/terms-act.js";
import type { Term } from "../ir/machine.js";
import type { CaseTerm } from "./case.js";
import { changeRun, endRun, expiredStatus } from "./case-terms.js";
import type { Draft } from "./draft.js";
import { isPast, type Moment, readMoment, writeMoment } from "./moment.js";
import { endsMoved } from "./open-terms.js";
import { lengthEnd } from "./term-end.js";

/** Stops the clock of a running term. `maximum` is the longest it may stand still. */
export function suspendRun(
  draft: Draft,
  place: number,
  run: CaseTerm,
  at: Moment,
  options: { readonly maximum?: Length; readonly byStep: boolean },
): void {
  const end =
    options.maximum === undefined
      ? undefined
      : lengthEnd(draft.plan.index.calendar, at, options.maximum, { direction: "after", roll: false });
  const suspended = {
    since: writeMoment(at),
    ...(end === undefined || !inRange(end.due.day) ? {} : { until: writeMoment(end.due) }),
    byStep: options.byStep,
  };
  changeRun(draft, place, run, { ...run, status: "suspended", suspended }, "suspended");
}

/**
 * Lets a suspended term run on. What was left of it when it stopped is left of it still: workdays are counted anew,
 * any other term ends as many days later as it stood still.
 */
export function resumeRun(draft: Draft, place: number, run: CaseTerm, at: Moment): void {
  const { index } = draft.plan;
  const term = index.terms.get(run.term);
  const { suspended, ...rest } = run;
  const since = readMoment(suspended?.since);
  const until = readMoment(suspended?.until);
  if (term === undefined || suspended === undefined || since === undefined) return;
  const resumed = until !== undefined && until.day < at.day ? until : at;
  const shifted = shiftedEnd(index.calendar, term, run, since, resumed);
  if (shifted === "beyond") {
    const { due: _due, raw: _raw, unextended: _unextended, ...undated } = rest;
    const patch = { status: "open", undated: "calendar-limit", fixed: true } as const;
    changeRun(draft, place, run, { ...undated, ...patch }, "resumed");
    return;
  }
  const dates = shifted === undefined ? {} : { ...shifted, ...shiftedBase(run, shifted), fixed: true };
  changeRun(draft, place, run, { ...rest, ...dates, status: "open" }, "resumed");
  endsMoved(draft, writeMoment(at));
}

/** Takes back that a term stands still, as if it had run on all along; where its end is past, it has run out. */
export function withoutStandstill(draft: Draft, place: number, run: CaseTerm, at: Moment): void {
  const { suspended: _suspended, ...rest } = run;
  const due = readMoment(run.due);
  const term = draft.plan.index.terms.get(run.term);
  const open = { ...rest, status: "open" } as const;
  changeRun(draft, place, run, open, "resumed");
  if (term !== undefined && run.due !== undefined && due !== undefined && isPast(at, due))
    endRun(draft, place, open, expiredStatus(term), run.due);
}

/** A new end; `beyond` when it lies past the years that calendars know. */
type Shifted = Pick<CaseTerm, "due" | "raw"> | "beyond" | undefined;

function shiftedEnd(calendar: Calendar, term: Term, run: CaseTerm, since: Moment, until: Moment): Shifted {
  const due = readMoment(run.due);
  const raw = readMoment(run.raw) ?? due;
  if (due === undefined || raw === undefined) return undefined;
  if (term.bounds.some((bound) => bound.kind === "length" && bound.length.unit === "workday")) {
    const left = workdaysBetween(calendar, since.day, due.day);
    const day = left === undefined ? undefined : addWorkdays(calendar, until.day, left);
    return day === undefined ? "beyond" : both({ day }, day);
  }
  const days = until.day - since.day;
  const day: Day = raw.day + days;
  if (due.minute !== undefined) {
    return both({ day: due.day + days, minute: due.minute + days * MINUTES_PER_DAY }, day);
  }
  const rolled = term.roll ? firstOpenDay(calendar, day) : day;
  return both({ day: rolled ?? day }, day);
}

/** What all extensions together count from moves along with the end. */
function shiftedBase(run: CaseTerm, shifted: Pick<CaseTerm, "raw">): Pick<CaseTerm, "unextended"> {
  const first = readMoment(run.unextended);
  const [before, after] = [readMoment(run.raw ?? run.due), readMoment(shifted.raw)];
  if (first === undefined || before === undefined || after === undefined) return {};
  return { unextended: writeMoment({ ...first, day: first.day + after.day - before.day }) };
}

const MINUTES_PER_DAY = 24 * 60;

function both(due: Moment, raw: Day): Shifted {
  if (!inRange(due.day) || !inRange(raw)) return "beyond";
  return { due: writeMoment(due), raw: writeMoment({ day: raw }) };
}
