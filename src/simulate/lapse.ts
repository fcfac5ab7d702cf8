import type { TermId } from "../ir/machine.js";
import { type CaseTerm, isRunning } from "./case.js";
import { endRun, expiredStatus } from "./case-terms.js";
import { resumeRun } from "./clock.js";
import { type Draft, writeTime } from "./draft.js";
import { enter } from "./enter.js";
import { holdsByItself } from "./guards.js";
import { isRoadClosed } from "./lapse-windows.js";
import {
  compareMoments,
  type IsoMoment,
  isPast,
  isWrittenPast,
  type Moment,
  readMoment,
  writeMoment,
} from "./moment.js";
import type { PlannedMove } from "./move-plan.js";
import { stateOf } from "./step-plan.js";

/**
 * Lets every term that ended before `at` run out, in the order of their ends, each noted on the day after. Transitions
 * without an event fire on that day too. A closed case has no running terms, so nothing happens to it.
 * `spared` are windows that were used in time by something that arrives only now. What changed before stays for the
 * entry of the event.
 */
export function lapseUntil(draft: Draft, at: IsoMoment, spared: readonly TermId[]): void {
  if (!hasEnded(draft.value.terms, at, spared)) return;
  const waiting = draft.changes;
  draft.changes = [];
  const until = readMoment(at);
  // Each round ends a term or a suspension, and new terms only come with transitions that leave a state for good.
  for (let rounds = 0; until !== undefined && rounds <= MOST_ROUNDS; rounds++) {
    const next = firstToEnd(draft.value.terms, until, spared);
    if (next === undefined) break;
    if (next.kind === "due") expire(draft, next.moment, spared);
    else resume(draft, next.moment);
  }
  draft.changes = waiting;
}

const MOST_ROUNDS = 10_000;

/** Takes every transition without an event whose guards hold, one after another. `now` is `at` as text. */
export function runAutomatic(draft: Draft, at: Moment, now: IsoMoment): void {
  const { states } = draft.plan.index.machine;
  for (let moves = 0; moves <= states.length; moves++) {
    const move = automaticMove(draft);
    if (move === undefined) return;
    const { state } = draft.value;
    enter(draft, move, at, now, undefined);
    writeTime(draft, at, state, move.way.to);
  }
}

function automaticMove(draft: Draft): PlannedMove | undefined {
  const { plan, value } = draft;
  const { automatic } = stateOf(plan, value.state);
  if (automatic.length === 0) return undefined;
  // A road that can no longer open keeps no case open.
  return automatic.find(({ way }) =>
    way.guards.every((guard) => {
      const isIdle = guard.kind === "lapsed" && guard.terms.every((id) => isRoadClosed(draft, id));
      return isIdle || holdsByItself(plan.index, value, guard);
    }),
  );
}

/** Whether a term or a suspension ended before `at`: in most steps none did. */
function hasEnded(terms: readonly CaseTerm[], at: IsoMoment, spared: readonly TermId[]): boolean {
  for (const run of terms) {
    const end = writtenEnd(run);
    if (end !== undefined && isWrittenPast(at, end) && !spared.includes(run.term)) return true;
  }
  return false;
}

function writtenEnd(run: CaseTerm): IsoMoment | undefined {
  if (run.status === "open") return run.due;
  return run.status === "suspended" ? run.suspended?.until : undefined;
}

interface NextEnd {
  readonly kind: "due" | "resume";
  readonly moment: Moment;
}

function firstToEnd(terms: readonly CaseTerm[], at: Moment, spared: readonly TermId[]): NextEnd | undefined {
  let first: NextEnd | undefined;
  for (const run of terms) {
    const moment = spared.includes(run.term) ? undefined : readMoment(writtenEnd(run));
    if (moment === undefined || !isPast(at, moment)) continue;
    if (first === undefined || compareMoments(moment, first.moment) < 0)
      first = { kind: run.status === "open" ? "due" : "resume", moment };
  }
  return first;
}

function expire(draft: Draft, due: Moment, spared: readonly TermId[]): void {
  const { plan, value } = draft;
  for (const [place, run] of value.terms.slice().entries()) {
    const end = run.status === "open" ? readMoment(run.due) : undefined;
    if (end === undefined || compareMoments(end, due) > 0 || spared.includes(run.term)) continue;
    const term = plan.index.terms.get(run.term);
    if (term === undefined) continue;
    const status = expiredStatus(term);
    endRun(draft, place, run, status, run.due ?? "");
  }
  const at = notBefore(dayAfter(due), readMoment(value.now));
  writeTime(draft, at, value.state, value.state);
  runAutomatic(draft, at, writeMoment(at));
}

function resume(draft: Draft, until: Moment): void {
  const { value } = draft;
  for (const [place, run] of value.terms.slice().entries()) {
    const end = readMoment(run.suspended?.until);
    if (isRunning(run) && run.status === "suspended" && end !== undefined && compareMoments(end, until) <= 0)
      resumeRun(draft, place, run, until);
  }
  writeTime(draft, notBefore(until, readMoment(value.now)), value.state, value.state);
}

/** A term that only now turns out to have ended long ago runs out today: the log never goes back. */
function notBefore(moment: Moment, now: Moment | undefined): Moment {
  return now !== undefined && isPast(now, moment) ? now : moment;
}

/** The first moment after a term: the next day, or the next minute of a term in hours. */
function dayAfter({ day, minute }: Moment): Moment {
  if (minute === undefined) return { day: day + 1 };
  return { day: Math.floor((minute + 1) / MINUTES_PER_DAY), minute: minute + 1 };
}

const MINUTES_PER_DAY = 24 * 60;
