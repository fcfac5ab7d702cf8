import type { TermId, Transition } from "../ir/machine.js";
import { type Case, type CaseTerm, isRunning } from "./case.js";
import { type Changed, changeRun, expiredStatus } from "./case-terms.js";
import { resumeRun } from "./clock.js";
import { enter } from "./enter.js";
import { holdsByItself } from "./guards.js";
import type { MachineIndex } from "./machine-index.js";
import { compareMoments, type IsoMoment, isPast, type Moment, readMoment, writeMoment } from "./moment.js";

/**
 * Lets every term that ended before `at` run out, in the order of their ends, each noted on the day after. Transitions
 * without an event fire on that day too. A closed case has no running terms, so nothing happens to it.
 * `spared` are windows that were used in time by something that arrives only now.
 */
export function lapseUntil(
  index: MachineIndex,
  value: Case,
  at: Moment,
  spared: readonly TermId[] = [],
): Case {
  let current = value;
  // Each round ends a term or a suspension, and new terms only come with transitions that leave a state for good.
  for (let rounds = 0; rounds <= MOST_ROUNDS; rounds++) {
    const next = firstToEnd(current, at, spared);
    if (next === undefined) return current;
    current =
      next.kind === "due" ? expire(index, current, next.moment, spared) : resume(index, current, next.moment);
  }
  return current;
}

const MOST_ROUNDS = 10_000;

/** Takes every transition without an event whose guards hold, one after another. */
export function runAutomatic(index: MachineIndex, value: Case, at: Moment): Case {
  let current = value;
  for (let moves = 0; moves <= index.machine.states.length; moves++) {
    const way = automaticWay(index, current);
    if (way === undefined) return current;
    const entered = enter(index, { value: current, changes: [] }, way, { at, event: undefined });
    current = logged(entered, { at, event: "time", from: current.state, to: way.to });
  }
  return current;
}

/** Writes what happened into the log and moves the case's clock. */
export function logged(
  { value, changes }: Changed,
  entry: {
    readonly at: Moment;
    readonly event: string;
    readonly from: string;
    readonly to: string;
    readonly by?: string;
    readonly outcome?: string;
    readonly conditions?: readonly string[];
  },
): Case {
  const at = writeMoment(entry.at);
  return {
    ...value,
    now: clockAfter(value.now, entry.at),
    log: [...value.log, { ...entry, at, terms: changes }],
  };
}

/** An event of which only the day is told does not make the hour of the one before it on that day unknown. */
function clockAfter(now: IsoMoment | undefined, at: Moment): IsoMoment {
  const before = readMoment(now);
  const isHourKept = before?.minute !== undefined && at.minute === undefined && before.day === at.day;
  return writeMoment(isHourKept ? before : at);
}

interface NextEnd {
  readonly kind: "due" | "resume";
  readonly moment: Moment;
}

function firstToEnd({ terms }: Case, at: Moment, spared: readonly TermId[]): NextEnd | undefined {
  let first: NextEnd | undefined;
  for (const run of terms) {
    const end = spared.includes(run.term) ? undefined : endOf(run);
    if (
      end !== undefined &&
      isPast(at, end.moment) &&
      (first === undefined || compareMoments(end.moment, first.moment) < 0)
    ) {
      first = end;
    }
  }
  return first;
}

function endOf(run: CaseTerm): NextEnd | undefined {
  if (run.status !== "open" && run.status !== "suspended") return undefined;
  const moment = readMoment(run.status === "open" ? run.due : run.suspended?.until);
  return moment === undefined ? undefined : { kind: run.status === "open" ? "due" : "resume", moment };
}

function expire(index: MachineIndex, value: Case, due: Moment, spared: readonly TermId[]): Case {
  let changed: Changed = { value, changes: [] };
  for (const run of value.terms) {
    const term = index.terms.get(run.term);
    const end = readMoment(run.due);
    if (run.status !== "open" || end === undefined || spared.includes(run.term)) continue;
    if (compareMoments(end, due) > 0 || term === undefined) continue;
    const status = expiredStatus(term);
    changed = changeRun(changed, run, { status, ended: writeMoment(end) }, status);
  }
  const at = notBefore(dayAfter(due), readMoment(value.now));
  return runAutomatic(index, logged(changed, { at, event: "time", from: value.state, to: value.state }), at);
}

function resume(index: MachineIndex, value: Case, until: Moment): Case {
  let changed: Changed = { value, changes: [] };
  for (const run of value.terms) {
    const end = readMoment(run.suspended?.until);
    if (
      isRunning(run) &&
      run.status === "suspended" &&
      end !== undefined &&
      compareMoments(end, until) <= 0
    ) {
      changed = resumeRun(index, changed, run, until);
    }
  }
  const at = notBefore(until, readMoment(value.now));
  return logged(changed, { at, event: "time", from: value.state, to: value.state });
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

function automaticWay(index: MachineIndex, value: Case): Transition | undefined {
  return index.automatic
    .get(value.state)
    ?.find(({ guards }) => guards.every((guard) => holdsByItself(value, guard)));
}
