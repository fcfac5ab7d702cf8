import type { EventId, Machine, StateId } from "../../ir/machine.js";
import { standsFor } from "../applies.js";
import { type Case, isRunning, latestRun } from "../case.js";
import type { CaseEvent } from "../case-event.js";
import { isExpired } from "../case-terms.js";
import { indexOf, type MachineIndex } from "../machine-index.js";
import { type IsoMoment, readMoment, writeMoment } from "../moment.js";
import { stepOf } from "../moves.js";
import { startsWhenSet } from "../open-terms.js";
import { type Refusal, refusal } from "../reasons.js";
import { start } from "../start.js";
import { step } from "../step.js";
import { planOf } from "../step-plan.js";
import { lengthEnd } from "../term-end.js";
import type { Action, Scenario, ScenarioEvent } from "./scenario.js";
import type { When } from "./when.js";

/** How a scenario went: the case behind its last event, and what became of each event. */
export interface ScenarioRun {
  readonly scenario: Scenario;
  readonly case: Case;
  /** One for each event that was reached; an event that was refused and should not have been is the last. */
  readonly played: readonly Played[];
}

/** One event of a scenario as it was tried. */
export interface Played {
  readonly event: ScenarioEvent;
  /** The event of the machine; absent when the case has none that fits. */
  readonly type?: EventId | "time";
  readonly at?: IsoMoment;
  readonly refusal?: Refusal;
  /** The case behind it; when it was refused the case on that day without it. */
  readonly case: Case;
}

/**
 * Plays a scenario, from the start or from a case stored before. Pure and total: an event that cannot happen is
 * refused with its reason, and the scenario stops there unless it said so itself.
 */
export function runScenario(machine: Machine, scenario: Scenario, from?: Case): ScenarioRun {
  const index = indexOf(machine);
  const played: Played[] = [];
  let value = from ?? start(machine);
  let isIncomplete = false;
  for (const event of scenario.events) {
    const one = play(index, value, event, isIncomplete);
    played.push(one);
    value = one.case;
    if (one.refusal === undefined) {
      isIncomplete = event.facts.incomplete === true || (isIncomplete && !isCompletion(event.action));
    }
    if ((one.refusal !== undefined) !== event.refused) break;
  }
  return { scenario, case: value, played };
}

function play(index: MachineIndex, value: Case, event: ScenarioEvent, isIncomplete: boolean): Played {
  const at = momentOf(index, value, event.when);
  if (typeof at !== "string") return { event, case: value, refusal: at };
  // Time passes first: what is at hand on that day may be something else than on the day before.
  const passed = step(index.machine, value, { type: "time" }, at);
  const today = passed.ok ? passed.case : value;
  // What is refused changes nothing, but its day did come.
  const unchanged = { event, case: today };
  const type = typeOf(index, today, event.action);
  if (typeof type !== "string") return { ...unchanged, at, refusal: type };
  if (isCompletion(event.action) && !isIncomplete && !canComplete(index, today)) {
    return { ...unchanged, at, refusal: refusal("nothing-to-complete") };
  }
  const facts: CaseEvent = {
    ...event.facts,
    type,
    ...(isCompletion(event.action) ? { completed: true } : {}),
  };
  const result = step(index.machine, value, facts, at);
  if (!result.ok) return { ...unchanged, at, type, refusal: result.reason };
  // A term of which only the event itself tells that it runs, is judged by it.
  const isInTime = !isLate(index, today, type) && !isLate(index, result.case, type);
  if (event.action.kind === "step" && event.action.late && isInTime)
    return { ...unchanged, at, type, refusal: refusal("step-in-time", [type], [labelOf(index, type)]) };
  return { event, at, type, case: result.case };
}

function isCompletion(action: Action): boolean {
  return action.kind === "time" && action.completed;
}

/** Whether the chance to complete the complaint was given, and nobody took it yet. */
function canComplete(index: MachineIndex, value: Case): boolean {
  return index.machine.terms.some(({ id, of }) => {
    const run = of.kind === "completion" ? latestRun(value, id) : undefined;
    return run !== undefined && (isRunning(run) || (isExpired(run.status) && run.done === undefined));
  });
}

/** The moment an event has in this case, or why it has none. */
function momentOf(index: MachineIndex, value: Case, when: When): IsoMoment | Refusal {
  if (when.kind === "at") return when.moment;
  const from = readMoment(anchorMoment(index, value, when));
  if (from === undefined) return refusal("moment-unknown", [], [aboutOf(index, when)]);
  const end = lengthEnd(index.calendar, from, when.length, { direction: when.direction, roll: false });
  return end === undefined ? refusal("moment-unknown", [], [aboutOf(index, when)]) : writeMoment(end.due);
}

function anchorMoment(index: MachineIndex, value: Case, { of }: Extract<When, { kind: "from" }>) {
  switch (of.kind) {
    case "previous":
      return value.now;
    case "receipt":
      return value.log.find(({ event }) => index.events.get(event)?.kind === "file")?.at;
    case "step":
      return value.anchors[`step-completed:${of.step}`];
    case "term-end":
      return (
        latestRun(value, of.term)?.due ??
        standsFor(index, of.term).flatMap(({ id }) => latestRun(value, id)?.due ?? [])[0]
      );
  }
}

function aboutOf(index: MachineIndex, when: When): string {
  if (when.kind === "at") return when.moment;
  if (when.of.kind === "step") return index.steps.get(when.of.step)?.label ?? when.of.step;
  return when.of.kind === "term-end" ? when.of.term : "";
}

/** The event an action comes down to now, or why there is none. */
function typeOf(index: MachineIndex, value: Case, action: Action): EventId | "time" | Refusal {
  switch (action.kind) {
    case "event":
      return action.event;
    case "time":
      return "time";
    case "step": {
      const wanted = action.step ?? stepOf(index, value.state);
      const found = index.machine.events.find((one) => one.step === wanted && one.kind === action.done);
      return wanted === undefined || found === undefined ? none(index, value, wanted) : found.id;
    }
    case "term": {
      const ids = index.machine.events.flatMap(({ id, kind, term }) =>
        kind === action.change && term !== undefined && (action.term ?? term) === term ? [{ id, term }] : [],
      );
      const running = ids.filter(
        ({ term }) =>
          isRunning(latestRun(value, term) ?? NOT_RUNNING) ||
          (action.change === "set" && startsWhenSet({ plan: planOf(index.machine), value }, term)),
      );
      const chosen = action.term === undefined ? running : ids;
      const [only, ...others] = chosen;
      return only === undefined || others.length > 0 ? none(index, value, action.term) : only.id;
    }
    case "cause": {
      const way = index.ways.get(value.state)?.find(({ cause }) => cause === action.cause);
      return way?.event ?? none(index, value);
    }
    case "finish": {
      const ways = index.ways.get(value.state) ?? [];
      const way = ways.find(({ event }) => index.events.get(event ?? "")?.kind === "finish");
      return way?.event ?? none(index, value);
    }
  }
}

const NOT_RUNNING = { status: "met", term: "", round: 0, opened: "", extensions: 0, fixed: false } as const;

function none(index: MachineIndex, { state }: Case, about?: string): Refusal {
  const label = index.states.get(state)?.label ?? state;
  return refusal("event-not-here", about === undefined ? [state] : [about, state], [label]);
}

/** Whether a term of the step of this event had run out before it was done. */
function isLate(index: MachineIndex, value: Case, event: string): boolean {
  const of = index.events.get(event)?.step;
  const terms = of === undefined ? [] : (index.steps.get(of)?.terms ?? []);
  return terms.some((id) => isExpired(latestRun(value, id)?.status ?? "open"));
}

function labelOf(index: MachineIndex, event: string): StateId {
  return index.events.get(event)?.label ?? event;
}
