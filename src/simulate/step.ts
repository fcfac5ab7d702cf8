import type { Event, Machine, TermId } from "../ir/machine.js";
import { shown } from "../ir/shape/pointer.js";
import { filingWindows } from "../ir/tiers.js";
import { allowedEvents } from "./allowed.js";
import { outsideKey } from "./anchors.js";
import { CASE_VERSION, type Case, latestRun } from "./case.js";
import type { CaseEvent } from "./case-event.js";
import { caseProblem } from "./case-shape.js";
import { endTerms } from "./case-terms.js";
import { type Draft, type DraftEntry, draftOf, writeEntry } from "./draft.js";
import { enter, stopStepClocks } from "./enter.js";
import { eventProblem } from "./event-shape.js";
import { failedGuard } from "./guards.js";
import { joined } from "./joined.js";
import { lapseUntil, runAutomatic } from "./lapse.js";
import type { MachineIndex } from "./machine-index.js";
import { type IsoMoment, isPast, isWrittenPast, type Moment, readMoment } from "./moment.js";
import type { PlannedMove } from "./move-plan.js";
import {
  anchorsTold,
  circumstancesStated,
  endsMoved,
  openInitialTerms,
  startsWhenSet,
} from "./open-terms.js";
import { type Refusal, refusal } from "./reasons.js";
import { isSound, markSound } from "./sound.js";
import { isAtSureStep } from "./standstill.js";
import { eventOf, movesOf, type PlannedEvent, planOf, type StepPlan, stateOf } from "./step-plan.js";
import { applyTermEvent } from "./term-events.js";
import { type ToldEvent, toldBy } from "./told-event.js";

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
  const plan = planOf(machine);
  const moment = readMoment(at);
  const planned = typeof event === "object" && event !== null ? eventOf(plan, event.type) : undefined;
  const objection =
    caseObjection(plan, value) ??
    eventObjection(plan, planned, event, at, moment) ??
    wrongOrder(value, event, at);
  if (objection !== undefined || planned === undefined || moment === undefined)
    return { ok: false, reason: objection ?? refusal("date-impossible", [], [shown(at)]) };
  const draft = draftOf(plan, value);
  const reason = play(draft, planned, { event: toldBy(event), at, moment });
  if (reason !== undefined) return { ok: false, reason };
  return { ok: true, case: markSound(plan.index, draft.value) };
}

/** An event with its moment, as text and to count with. */
interface Occurrence {
  readonly event: ToldEvent;
  readonly at: IsoMoment;
  readonly moment: Moment;
}

/** Plays a sound event on a draft; gives why it is refused, and then the draft is of no more use. */
function play(draft: Draft, planned: PlannedEvent, now: Occurrence): Refusal | undefined {
  const { plan, value } = draft;
  const { node } = planned;
  const wasSure = plan.hasPauses && isAtSureStep(plan.index, value);
  const isOver = stateOf(plan, value.state).isClosed && movesOf(plan, planned, value.state).length === 0;
  if (!isOver) {
    circumstancesStated(draft, now.event, now.at);
    openInitialTerms(draft, now.at);
    tell(draft, now);
    if (node?.kind === "set") tellBySetting(draft, node, now.at);
  }
  lapseUntil(draft, now.at, usedInTime(draft, planned, now.event));
  if (node !== undefined && node.term === undefined) return move(draft, planned, node, now);
  // Only now it is said that the step is done.
  if (plan.hasPauses && !wasSure) stopStepClocks(draft, now.moment);
  return node === undefined ? passTime(draft, now) : changeTerm(draft, node, now);
}

function caseObjection({ index }: StepPlan, value: Case): Refusal | undefined {
  if (isSound(index, value)) return undefined;
  const malformed = caseProblem(index, value);
  if (isForeign(value, index.machine))
    return refusal("case-foreign", [value.machine], [index.machine.procedure.title]);
  return malformed === undefined ? undefined : refusal("case-malformed", [], [malformed]);
}

function eventObjection(
  { index }: StepPlan,
  planned: PlannedEvent | undefined,
  event: CaseEvent,
  at: IsoMoment,
  moment: Moment | undefined,
): Refusal | undefined {
  const isSure =
    moment !== undefined &&
    planned !== undefined &&
    (event.at === undefined || event.at === at) &&
    planned.fits(event);
  return isSure ? undefined : eventProblem(index, event, at);
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
  if (now !== undefined && isWrittenPast(now, at)) return refusal("time-reversed", [], [at, now]);
  const { filedAt, receivedAt, anchors } = event;
  return (
    notInOrder(filedAt, at) ??
    notInOrder(at, receivedAt) ??
    (anchors === undefined
      ? undefined
      : (notInOrder(anchors.incident, at) ?? notInOrder(anchors.discovery, at)))
  );
}

function notInOrder(first: IsoMoment | undefined, second: IsoMoment | undefined): Refusal | undefined {
  return first !== undefined && second !== undefined && isWrittenPast(first, second)
    ? refusal("date-order", [], [first, second])
    : undefined;
}

/** Takes over what the event states, before anything is judged by it. */
function tell(draft: Draft, { event, at }: Occurrence): void {
  const { value } = draft;
  const before = value.anchors;
  if (event.data !== undefined)
    value.data = joined(value.data, Object.keys(event.data), Object.values(event.data));
  if (event.anchors === undefined) return;
  const fresh = Object.entries(event.anchors)
    .map(([name, moment]) => [outsideKey(name), moment] as const)
    .filter(([key, moment]) => moment !== undefined && before[key] !== moment);
  const keys = fresh.map(([key]) => key);
  const moments = fresh.map(([, moment]) => moment);
  if (keys.length > 0) anchorsTold(draft, keys, moments, at);
}

/** Who sets a term of a step that is done in some cases only, says that this is one. */
function tellBySetting(draft: Draft, { term }: Event, at: IsoMoment): void {
  if (term === undefined || !startsWhenSet(draft, term)) return;
  const { onlyIf } = draft.plan.index.limited.get(term) ?? {};
  if (onlyIf !== undefined) circumstancesStated(draft, { conditions: [onlyIf] }, at);
}

/** Windows that a complaint sent in time, but received later, made use of. */
function usedInTime({ plan, value }: Draft, planned: PlannedEvent, event: ToldEvent): readonly TermId[] {
  const { node } = planned;
  const sent = node?.kind === "file" ? readMoment(event.filedAt) : undefined;
  if (node === undefined || sent === undefined) return NO_TERMS;
  const guarded = movesOf(plan, planned, value.state).flatMap(({ way }) =>
    way.guards.flatMap((guard) => (guard.kind === "within" ? [guard.term] : [])),
  );
  const form = plan.index.machine.forms.find(({ tier }) => tier === node.tier);
  const windows = form === undefined ? [] : filingWindows(form).map(({ term }) => term);
  return [...guarded, ...windows].filter((id) => {
    const due = readMoment(latestRun(value, id)?.due);
    return due !== undefined && !isPast(sent, due);
  });
}

const NO_TERMS: readonly TermId[] = [];

function passTime(draft: Draft, now: Occurrence): undefined {
  const { plan, value } = draft;
  const { at, moment } = now;
  if (now.event.completed === true) {
    endTerms(draft, plan.completions, "met", at);
    if (!stateOf(plan, value.state).isClosed) {
      anchorsTold(draft, ["completed"], [at], at);
      endsMoved(draft, at);
    }
  }
  log(draft, now, "time", value.state);
  runAutomatic(draft, moment, at);
}

function move(draft: Draft, planned: PlannedEvent, node: Event, now: Occurrence): Refusal | undefined {
  const { plan, value } = draft;
  const { state } = value;
  const { event, at, moment } = now;
  const acted = readMoment(event.filedAt) ?? moment;
  let first: Refusal | undefined;
  for (const one of movesOf(plan, planned, state)) {
    const failed = firstFailure(plan.index, value, one, event, acted);
    if (failed === undefined) {
      enter(draft, one, moment, at, event);
      log(draft, now, node.id, state);
      runAutomatic(draft, moment, at);
      return undefined;
    }
    // Of a way that is for somebody else the reason says less than of one's own.
    if (first === undefined || first.code === "role-not-allowed") first = failed;
  }
  return first ?? notAllowed(plan, value, node);
}

function changeTerm(draft: Draft, node: Event, now: Occurrence): Refusal | undefined {
  const { plan, value } = draft;
  if (stateOf(plan, value.state).isClosed) return notAllowed(plan, value, node);
  const refused = applyTermEvent(draft, node, now.event, now.moment);
  if (refused === undefined) log(draft, now, node.id, value.state);
  return refused;
}

/** Writes what the event did into the log, with what it stated. */
function log(draft: Draft, { event: told, at, moment }: Occurrence, event: string, from: string): void {
  const { by, outcome, conditions } = told;
  const entry: DraftEntry = { at, event, from, to: draft.value.state };
  if (by !== undefined) entry.by = by;
  if (outcome !== undefined) entry.outcome = outcome;
  if (conditions !== undefined && conditions.length > 0) entry.conditions = conditions;
  writeEntry(draft, entry, moment);
}

function firstFailure(
  index: MachineIndex,
  value: Case,
  { way }: PlannedMove,
  event: ToldEvent,
  acted: Moment,
): Refusal | undefined {
  for (const guard of way.guards) {
    const failed = failedGuard(index, value, guard, event, acted);
    if (failed !== undefined) return failed;
  }
  return undefined;
}

function notAllowed({ index }: StepPlan, value: Case, node: Event): Refusal {
  const possible = allowedEvents(index, value);
  const labels = possible.map(({ event }) => `‘${index.events.get(event)?.label ?? event}’`);
  return refusal(
    "event-not-allowed",
    [node.id, ...possible.map(({ event }) => event)],
    [node.label, ...labels],
  );
}

function major(version: string): string {
  return version.split(".")[0] ?? version;
}
