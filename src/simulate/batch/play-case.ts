import { type Day, FIRST_DAY, inRange } from "../../calendar/day.js";
import { type CaseLog, emptyLog, roomIn } from "./case-log.js";
import type { CasePlan, PlannedBound, PlannedGuard, PlannedWay } from "./case-plan.js";
import { CHANGE, CHANGE_SIZE, ENTRY_SIZE, EVENT_SIZE, NONE, TIME } from "./log-numbers.js";

/**
 * One event after another, four numbers each: the event by its place in the plan (`TIME` for the passing of time), the
 * day, the outcome (`NONE`), and the day what the event sends is received.
 */
export type EventNumbers = Int32Array;

/** What a case is played with: made once for a plan, cleared for each case. */
export interface CaseDesk {
  readonly plan: CasePlan;
  readonly log: CaseLog;
  state: number;
  outcome: number;
  now: Day;
  /** When each anchor happened; `NONE`: not yet. */
  readonly anchors: Int32Array;
  /** The runs of terms in the order of opening, and for each term its latest. */
  runs: number;
  runTerm: Int32Array;
  runStatus: Uint8Array;
  runDue: Int32Array;
  readonly latest: Int32Array;
  readonly rounds: Int32Array;
  /** Where the number of changes of the entry at hand stands in the log. */
  entry: number;
}

/** A run that is open; ended runs have the `CHANGE` that ended them. */
const OPEN = CHANGE.opened;

/** A desk for cases on this plan. */
export function caseDesk(plan: CasePlan): CaseDesk {
  return {
    plan,
    log: emptyLog(),
    state: plan.initial,
    outcome: NONE,
    now: NONE,
    anchors: new Int32Array(plan.slots),
    runs: 0,
    runTerm: new Int32Array(64),
    runStatus: new Uint8Array(64),
    runDue: new Int32Array(64),
    latest: new Int32Array(plan.terms.length),
    rounds: new Int32Array(plan.terms.length),
    entry: 0,
  };
}

/**
 * Plays one case from its start on this desk; the desk then holds its log, state and runs. Gives how many events were
 * taken: fewer than there are when `step` would refuse the next one. Never throws.
 */
export function playCase(desk: CaseDesk, events: EventNumbers): number {
  const { plan, log } = desk;
  log.length = 0;
  desk.state = plan.initial;
  desk.outcome = NONE;
  desk.now = Number.NEGATIVE_INFINITY;
  desk.anchors.fill(NONE);
  desk.latest.fill(NONE);
  desk.rounds.fill(0);
  desk.runs = 0;
  const count = Math.floor(events.length / EVENT_SIZE);
  for (let at = 0; at < count; at++) {
    const before = log.length;
    const { state, outcome } = desk;
    if (!take(desk, events, at * EVENT_SIZE)) {
      // Terms that ran out on the way to a refused event are as they were, but for the runs, which nobody reads.
      log.length = before;
      desk.state = state;
      desk.outcome = outcome;
      return at;
    }
  }
  return count;
}

function take(desk: CaseDesk, events: EventNumbers, base: number): boolean {
  const { plan } = desk;
  const event = events[base] ?? TIME;
  const day = events[base + 1] ?? NONE;
  const outcome = events[base + 2] ?? NONE;
  const received = events[base + 3] ?? day;
  if (!inRange(day) || day < desk.now || received < day || !inRange(received)) return false;
  if (event !== TIME && plan.isTermEvent[event] !== 0) return false;
  const ways = event === TIME ? undefined : plan.ways[desk.state * plan.events.length + event];
  const isOver = plan.isFinal[desk.state] === 1 && (ways === undefined || ways.length === 0);
  // What opens before the event is noted with the first entry that follows.
  const firstWaiting = desk.runs;
  const waiting = isOver ? 0 : startWaiting(desk);
  lapseUntil(desk, day);
  if (event === TIME) {
    begin(desk, day, TIME, desk.state, desk.state, outcome);
    noteWaiting(desk, firstWaiting, waiting);
    runAutomatic(desk, day);
    return true;
  }
  const verdicts = plan.verdicts[event] ?? [];
  const possible = plan.ways[desk.state * plan.events.length + event] ?? [];
  if (verdicts.length === 0 ? outcome !== NONE : !verdicts.includes(outcome)) return false;
  for (const way of possible) {
    if (!allHold(desk, way.guards, outcome, day)) continue;
    begin(desk, day, event, desk.state, way.to, outcome);
    noteWaiting(desk, firstWaiting, waiting);
    enter(desk, way, day, received, outcome);
    runAutomatic(desk, day);
    return true;
  }
  return false;
}

/** Starts an entry of the log; changes are added behind it. */
function begin(desk: CaseDesk, day: Day, event: number, from: number, to: number, outcome: number): void {
  const { log } = desk;
  const numbers = roomIn(log);
  const at = log.length;
  numbers[at] = day;
  numbers[at + 1] = event;
  numbers[at + 2] = from;
  numbers[at + 3] = to;
  numbers[at + 4] = outcome;
  numbers[at + 5] = 0;
  desk.entry = at + 5;
  log.length = at + ENTRY_SIZE;
  desk.now = day;
}

function note(desk: CaseDesk, run: number, change: number, due: number): void {
  const { log } = desk;
  const numbers = roomIn(log);
  const at = log.length;
  const term = desk.runTerm[run] ?? 0;
  numbers[at] = term;
  numbers[at + 1] = roundOf(desk, run, term);
  numbers[at + 2] = change;
  numbers[at + 3] = due;
  numbers[desk.entry] = (numbers[desk.entry] ?? 0) + 1;
  log.length = at + CHANGE_SIZE;
}

function roundOf({ latest, rounds, runTerm, runs }: CaseDesk, run: number, term: number): number {
  let round = rounds[term] ?? 0;
  if (latest[term] === run) return round;
  for (let later = run + 1; later < runs; later++) if (runTerm[later] === term) round--;
  return round;
}

/** Runs the terms that wait from the start; gives how many, all at the end of the runs. */
function startWaiting(desk: CaseDesk): number {
  let count = 0;
  for (const term of desk.plan.waiting) {
    if (desk.latest[term] !== NONE) continue;
    addRun(desk, term, endOf(desk, term));
    count++;
  }
  return count;
}

function noteWaiting(desk: CaseDesk, first: number, count: number): void {
  for (let run = first; run < first + count; run++) note(desk, run, OPEN, desk.runDue[run] ?? NONE);
}

/** Lets the terms that ended before `day` run out, those of one last day together, on the day after. */
function lapseUntil(desk: CaseDesk, day: Day): void {
  for (;;) {
    let first = day;
    for (let run = 0; run < desk.runs; run++) {
      const due = desk.runDue[run] ?? NONE;
      if (desk.runStatus[run] === OPEN && due !== NONE && due < first) first = due;
    }
    if (first === day) return;
    const at = Math.max(first + 1, desk.now);
    begin(desk, at, TIME, desk.state, desk.state, NONE);
    for (let run = 0; run < desk.runs; run++) {
      const due = desk.runDue[run] ?? NONE;
      if (desk.runStatus[run] !== OPEN || due === NONE || due > first) continue;
      const status = desk.plan.terms[desk.runTerm[run] ?? 0]?.expired ?? CHANGE.breached;
      desk.runStatus[run] = status;
      note(desk, run, status, NONE);
    }
    runAutomatic(desk, at);
  }
}

function runAutomatic(desk: CaseDesk, day: Day): void {
  const { automatic, states } = desk.plan;
  for (let moves = 0; moves <= states.length; moves++) {
    const ways = automatic[desk.state];
    if (ways === undefined || ways.length === 0) return;
    const way = ways.find(({ guards }) =>
      guards.every(
        (guard) =>
          (guard.kind === "lapsed" || guard.kind === "outcome-so-far" || guard.kind === "always") &&
          holds(desk, guard, NONE, day),
      ),
    );
    if (way === undefined) return;
    begin(desk, day, TIME, desk.state, way.to, NONE);
    enter(desk, way, day, day, NONE);
  }
}

function allHold(desk: CaseDesk, guards: readonly PlannedGuard[], outcome: number, day: Day): boolean {
  for (const guard of guards) if (!holds(desk, guard, outcome, day)) return false;
  return true;
}

function holds(desk: CaseDesk, guard: PlannedGuard, outcome: number, day: Day): boolean {
  switch (guard.kind) {
    case "never":
      return false;
    case "always":
      return true;
    case "outcome":
      return guard.among.includes(outcome);
    case "outcome-so-far":
      return desk.outcome !== NONE && guard.among.includes(desk.outcome);
    case "within": {
      const run = desk.latest[guard.term] ?? NONE;
      if (guard.always || run === NONE) return true;
      const status = desk.runStatus[run] ?? OPEN;
      return isExpired(status) ? day <= (desk.runDue[run] ?? NONE) : status !== CHANGE.withdrawn;
    }
    case "lapsed":
      return guard.always || hasLapsed(desk, guard.terms);
    case "received":
      return desk.anchors[guard.slot] !== NONE;
  }
}

function hasLapsed({ latest, runStatus }: CaseDesk, terms: readonly number[]): boolean {
  for (const term of terms) {
    const run = latest[term] ?? NONE;
    if (run !== NONE && isExpired(runStatus[run] ?? OPEN)) return true;
  }
  return false;
}

/** Beside the way a run ended: it was done after all. */
const DONE_LATE = 16;

function isExpired(status: number): boolean {
  const of = status & ~DONE_LATE;
  return of === CHANGE.breached || of === CHANGE.missed || of === CHANGE.lapsed;
}

function enter(desk: CaseDesk, way: PlannedWay, day: Day, received: Day, outcome: number): void {
  const { plan, anchors } = desk;
  const runs = desk.runs;
  for (let run = 0; run < runs; run++) {
    const term = desk.runTerm[run] ?? 0;
    if (way.ends[term] !== 1) continue;
    const status = desk.runStatus[run] ?? OPEN;
    if (status === OPEN) end(desk, run, CHANGE.met);
    else if (isExpired(status) && (status & DONE_LATE) === 0 && desk.latest[term] === run) {
      desk.runStatus[run] = status | DONE_LATE;
      note(desk, run, CHANGE["done-late"], NONE);
    }
  }
  for (let run = 0; run < runs; run++) {
    if (desk.runStatus[run] === OPEN && way.ends[desk.runTerm[run] ?? 0] === 2)
      end(desk, run, CHANGE.withdrawn);
  }
  desk.state = way.to;
  if (way.reopens) desk.outcome = NONE;
  if (outcome !== NONE) desk.outcome = outcome;
  else if (way.outcome !== NONE) desk.outcome = way.outcome;
  for (const { receipt, stale } of way.again) {
    if (anchors[receipt] !== NONE) for (const slot of stale) anchors[slot] = NONE;
  }
  happen(desk, way, day, received);
  followEnds(desk);
  for (let run = 0; way.passes.length > 0 && run < desk.runs; run++) {
    if (desk.runStatus[run] === OPEN && way.passes.includes(desk.runTerm[run] ?? NONE))
      end(desk, run, CHANGE.withdrawn);
  }
  if (plan.isFinal[way.to] === 1) {
    for (let run = 0; run < desk.runs; run++) {
      if (desk.runStatus[run] === OPEN) end(desk, run, CHANGE.withdrawn);
    }
  }
}

function end(desk: CaseDesk, run: number, status: number): void {
  desk.runStatus[run] = status;
  note(desk, run, status, NONE);
}

function happen(desk: CaseDesk, { anchors, touches }: PlannedWay, day: Day, received: Day): void {
  let before = 0;
  for (let at = 0; at < anchors.length; at++) {
    const anchor = anchors[at];
    if (anchor === undefined) continue;
    if (desk.anchors[anchor.slot] !== NONE) before |= 1 << at;
    desk.anchors[anchor.slot] = anchor.received ? received : day;
  }
  for (const { term, by } of touches) touch(desk, term, (by & before) !== 0);
}

/** Counts the terms again that hang on the end of another. */
function followEnds(desk: CaseDesk): void {
  const { terms, opening } = desk.plan;
  if (opening.length === 0) return;
  for (let depth = 0; depth <= terms.length + 1; depth++) {
    const moved: number[] = [];
    for (let run = 0; run < desk.runs; run++) {
      const slot = terms[desk.runTerm[run] ?? 0]?.endSlot ?? -1;
      const due = desk.runDue[run] ?? NONE;
      if (slot < 0 || due === NONE || desk.anchors[slot] === due) continue;
      desk.anchors[slot] = due;
      moved.push(slot);
    }
    if (moved.length === 0 || depth > terms.length) return;
    for (const slot of moved) for (const term of opening[slot] ?? []) touch(desk, term, false);
  }
}

function touch(desk: CaseDesk, term: number, again: boolean): void {
  const run = desk.latest[term] ?? NONE;
  if (run === NONE) {
    if (canStart(desk, term)) openRun(desk, term);
    return;
  }
  if (desk.runStatus[run] === OPEN && !again) {
    const due = desk.plan.terms[term]?.isBounded === true ? endOf(desk, term) : desk.runDue[run];
    if (due === undefined || due === desk.runDue[run]) return;
    desk.runDue[run] = due;
    note(desk, run, CHANGE.dated, due);
    return;
  }
  if (!again || !canStart(desk, term)) return;
  if (desk.runStatus[run] === OPEN) end(desk, run, CHANGE.withdrawn);
  openRun(desk, term);
}

function canStart({ plan, anchors }: CaseDesk, at: number): boolean {
  const term = plan.terms[at];
  if (term === undefined || (term.needs >= 0 && anchors[term.needs] === NONE)) return false;
  if (term.starts === undefined) return true;
  for (const slot of term.starts) if (anchors[slot] !== NONE) return true;
  return false;
}

function openRun(desk: CaseDesk, term: number): void {
  const due = endOf(desk, term);
  note(desk, addRun(desk, term, due), OPEN, due);
}

function addRun(desk: CaseDesk, term: number, due: number): number {
  const run = desk.runs++;
  if (run >= desk.runTerm.length) growRuns(desk);
  desk.runTerm[run] = term;
  desk.runStatus[run] = OPEN;
  desk.runDue[run] = due;
  desk.latest[term] = run;
  desk.rounds[term] = (desk.rounds[term] ?? 0) + 1;
  return run;
}

function growRuns(desk: CaseDesk): void {
  const size = desk.runTerm.length * 2;
  const [term, status, due] = [new Int32Array(size), new Uint8Array(size), new Int32Array(size)];
  term.set(desk.runTerm);
  status.set(desk.runStatus);
  due.set(desk.runDue);
  Object.assign(desk, { runTerm: term, runStatus: status, runDue: due });
}

/** The last day of a term as far as its anchors are known, else `NONE`. */
function endOf(desk: CaseDesk, at: number): Day {
  const term = desk.plan.terms[at];
  if (term === undefined) return NONE;
  let chosen = NONE;
  for (const bound of term.bounds) {
    const end = boundEnd(desk, bound);
    if (end === NONE) continue;
    if (chosen === NONE || (term.latest ? end > chosen : end < chosen)) chosen = end;
  }
  if (term.outer === undefined) return chosen;
  const outer = boundEnd(desk, term.outer);
  return outer !== NONE && (chosen === NONE || outer < chosen) ? outer : chosen;
}

function boundEnd({ anchors }: CaseDesk, { slot, table, count }: PlannedBound): Day {
  const start = anchors[slot] ?? NONE;
  if (start === NONE) return NONE;
  const known = table[start - FIRST_DAY] ?? 0;
  if (known !== 0) return known;
  const end = count(start) ?? NONE;
  table[start - FIRST_DAY] = end;
  return end;
}
