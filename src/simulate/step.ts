import type { Event, Machine, Term, TermId, Transition } from "../ir/machine.js";
import { shown } from "../ir/shape/pointer.js";
import { allowedEvents } from "./allowed.js";
import { type AnchorKey, outsideKey } from "./anchors.js";
import { CASE_VERSION, type Case, latestRun } from "./case.js";
import type { CaseEvent } from "./case-event.js";
import { foreignProblem, markSound } from "./case-shape.js";
import { type Changed, endTerms } from "./case-terms.js";
import { enter } from "./enter.js";
import { eventProblem } from "./event-shape.js";
import { failedGuard } from "./guards.js";
import { lapseUntil, logged, runAutomatic } from "./lapse.js";
import { indexOf, type MachineIndex } from "./machine-index.js";
import { compareMoments, type IsoMoment, isPast, type Moment, readMoment, writeMoment } from "./moment.js";
import { anchorsHappened, circumstancesStated, endsMoved, openInitialTerms } from "./open-terms.js";
import { type Refusal, refusal } from "./reasons.js";
import { applyTermEvent } from "./term-events.js";

/** The case after the event, or why the event is refused; the case given in never changes. */
export type StepResult =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly reason: Refusal };

/**
 * One event at one moment (`YYYY-MM-DD`, or with `THH:MM`). First every term that ended before that moment runs out;
 * then the event happens. Pure and total: the same arguments give the same result, and whatever JSON stands for the case
 * and the event, it answers. A case must fit the JSON Schema of the case and an event that of the events; a refusal of
 * an event that does not fit has a `pointer`.
 */
export function step(machine: Machine, value: Case, event: CaseEvent, at: IsoMoment): StepResult {
  const index = indexOf(machine);
  const result = attempt(index, value, event, at);
  if (result.ok) markSound(index, result.case);
  return result;
}

function attempt(index: MachineIndex, value: Case, event: CaseEvent, at: IsoMoment): StepResult {
  const moment = readMoment(at);
  const objection = objectionTo(index, value, event, at);
  if (objection !== undefined || moment === undefined) {
    return refused(objection ?? refusal("date-impossible", [], [shown(at)]));
  }
  const node = index.events.get(event.type);
  const isOver = isClosed(index, value) && (node === undefined || waysOf(index, value, node).length === 0);
  const { value: told, changes } = isOver
    ? { value, changes: [] }
    : tell(index, openInitialTerms(index, value, at), event, at);
  const spared = node === undefined ? [] : usedInTime(index, told, node, event);
  const lapsed: Changed = { value: lapseUntil(index, told, moment, spared), changes };
  if (node === undefined) return { ok: true, case: passTime(index, lapsed, event, moment) };
  return node.term === undefined
    ? move(index, lapsed, node, event, moment)
    : changeTerm(index, lapsed, node, event, moment);
}

function objectionTo(index: MachineIndex, value: Case, event: CaseEvent, at: IsoMoment): Refusal | undefined {
  const { machine } = index;
  const malformed = foreignProblem(index, value);
  if (malformed !== undefined && !isForeign(value, machine)) {
    return refusal("case-malformed", [], [malformed]);
  }
  if (isForeign(value, machine)) return refusal("case-foreign", [value.machine], [machine.procedure.title]);
  return eventProblem(index, event, at) ?? wrongOrder(value, event, at);
}

/** A case of another procedure, or of another version of the formats; anything else that is wrong is damage. */
function isForeign(value: Case, machine: Machine): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { machine: id, irVersion, caseVersion } = value;
  if (typeof id !== "string" || typeof irVersion !== "string" || typeof caseVersion !== "string")
    return false;
  return (
    id !== machine.id ||
    major(irVersion) !== major(machine.irVersion) ||
    major(caseVersion) !== major(CASE_VERSION)
  );
}

/** Sent, then received; known, then told. And nothing before what already happened. */
function wrongOrder({ now }: Case, event: CaseEvent, at: IsoMoment): Refusal | undefined {
  if (now !== undefined && comesAfter(now, at)) return refusal("time-reversed", [], [at, now]);
  const pairs: readonly (readonly [IsoMoment | undefined, IsoMoment | undefined])[] = [
    [event.filedAt, at],
    [at, event.receivedAt],
    [event.anchors?.incident, at],
    [event.anchors?.discovery, at],
  ];
  for (const [first, second] of pairs) {
    if (first !== undefined && second !== undefined && comesAfter(first, second)) {
      return refusal("date-order", [], [first, second]);
    }
  }
  return undefined;
}

function comesAfter(first: IsoMoment, second: IsoMoment): boolean {
  const [a, b] = [readMoment(first), readMoment(second)];
  return a !== undefined && b !== undefined && compareMoments(a, b) > 0;
}

/** Takes over what the event states, before anything is judged by it. */
function tell(index: MachineIndex, { value, changes }: Changed, event: CaseEvent, at: IsoMoment): Changed {
  const told: Case = {
    ...value,
    ...(event.class === undefined ? {} : { class: event.class }),
    ...(event.subjects === undefined ? {} : { subjects: event.subjects }),
    ...(event.data === undefined ? {} : { data: { ...value.data, ...event.data } }),
  };
  const anchors = Object.entries(event.anchors ?? {}).map(([name, moment]): [AnchorKey, IsoMoment] => [
    outsideKey(name),
    moment,
  ]);
  const known = circumstancesStated(index, { value: told, changes }, event.conditions ?? [], at);
  const fresh = anchors.filter(([key, moment]) => value.anchors[key] !== moment);
  return fresh.length === 0 ? known : anchorsHappened(index, known, fresh, at, { incomplete: false });
}

/** Windows that a complaint sent in time, but received later, made use of. */
function usedInTime(index: MachineIndex, value: Case, node: Event, event: CaseEvent): readonly TermId[] {
  const sent = readMoment(event.filedAt);
  if (node.kind !== "file" || sent === undefined) return [];
  const ways = waysOf(index, value, node);
  const guarded = ways.flatMap(({ guards }) =>
    guards.flatMap((guard) => (guard.kind === "within" ? [guard.term] : [])),
  );
  const window = index.machine.forms.find(({ tier }) => tier === node.tier)?.window;
  return [...guarded, ...(window === undefined ? [] : [window])].filter((id) => {
    const due = readMoment(latestRun(value, id)?.due);
    return due !== undefined && !isPast(sent, due);
  });
}

function passTime(index: MachineIndex, changed: Changed, event: CaseEvent, at: Moment): Case {
  const { state } = changed.value;
  const isCompletion = ({ of }: Term): boolean => event.completed === true && of.kind === "completion";
  const now = writeMoment(at);
  const ended = endTerms(index, changed, isCompletion, "met", now);
  const completed =
    event.completed === true && !isClosed(index, changed.value)
      ? endsMoved(index, anchorsHappened(index, ended, [["completed", now]], now, { incomplete: false }), now)
      : ended;
  const entry = { at, event: "time", from: state, to: state, ...stated(event) };
  return runAutomatic(index, logged(completed, entry), at);
}

function move(index: MachineIndex, changed: Changed, node: Event, event: CaseEvent, at: Moment): StepResult {
  const { value } = changed;
  const ways = waysOf(index, value, node);
  if (ways.length === 0) return refused(notAllowed(index, value, node));
  const acted = readMoment(event.filedAt) ?? at;
  let first: Refusal | undefined;
  for (const way of ways) {
    const failed = firstFailure(index, value, way, event, acted);
    if (failed === undefined) {
      const entered = enter(index, changed, way, { at, event: { node, given: event } });
      const entry = { at, event: node.id, from: value.state, to: way.to, ...stated(event) };
      return { ok: true, case: runAutomatic(index, logged(entered, entry), at) };
    }
    first ??= failed;
  }
  return refused(first ?? notAllowed(index, value, node));
}

function changeTerm(
  index: MachineIndex,
  changed: Changed,
  node: Event,
  event: CaseEvent,
  at: Moment,
): StepResult {
  const { value } = changed;
  if (isClosed(index, value)) return refused(notAllowed(index, value, node));
  const result = applyTermEvent(index, changed, node, event, at);
  if (!result.ok) return result;
  const entry = { at, event: node.id, from: value.state, to: value.state, ...stated(event) };
  return { ok: true, case: logged(result.changed, entry) };
}

/** A case in a final state, or in none of this machine, takes no more events, save one that reopens it. */
function isClosed(index: MachineIndex, { state }: Case): boolean {
  const kind = index.states.get(state)?.kind;
  return kind === undefined || kind === "final";
}

function waysOf(index: MachineIndex, { state }: Case, { id }: Event): readonly Transition[] {
  return index.ways.get(state)?.filter(({ event }) => event === id) ?? [];
}

function firstFailure(
  index: MachineIndex,
  value: Case,
  way: Transition,
  event: CaseEvent,
  acted: Moment,
): Refusal | undefined {
  for (const guard of way.guards) {
    const failed = failedGuard(index, value, guard, event, acted);
    if (failed !== undefined) return failed;
  }
  return undefined;
}

function notAllowed(index: MachineIndex, value: Case, node: Event): Refusal {
  const possible = allowedEvents(index, value);
  const labels = possible.map(({ event }) => `‘${index.events.get(event)?.label ?? event}’`);
  return refusal(
    "event-not-allowed",
    [node.id, ...possible.map(({ event }) => event)],
    [node.label, ...labels],
  );
}

function stated({ by, outcome, conditions }: CaseEvent): Pick<CaseEvent, "by" | "outcome" | "conditions"> {
  return {
    ...(by === undefined ? {} : { by }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(conditions === undefined || conditions.length === 0 ? {} : { conditions }),
  };
}

function major(version: string): string {
  return version.split(".")[0] ?? version;
}

function refused(reason: Refusal): StepResult {
  return { ok: false, reason };
}
