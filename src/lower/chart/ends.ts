import type { Event, Guard, Machine, StateId, TermId, Tier, Transition } from "../../ir/machine.js";
import { NONE } from "../building.js";
import { takersOf } from "../takers.js";
import {
  addEvent,
  addTransition,
  based,
  entryState,
  handledState,
  leavingOf,
  refusedState,
  workersOf,
} from "./chart.js";
import type { Chart } from "./chart-types.js";
import { asserted } from "./filing.js";
import { mayRefuse, respondEvent } from "./ways.js";

/** A body that states no steps is done: its work ends, in the handled state where something leads on from there. */
export function addFinish(chart: Chart, tier: Tier): void {
  if (tier.steps.length > 0) return;
  const to = chart.states.has(handledState(tier)) ? handledState(tier) : "closed";
  const event = finishEvent(chart, tier);
  addTransition(chart, { at: tier, from: entryState(tier), event, to, guards: NONE, cause: "order" });
}

/** The handler leaves a complaint unhandled, on a ground that the procedure names, before any other work on it. */
export function addRefusal(chart: Chart, machine: Pick<Machine, "complaints">, tier: Tier): void {
  const grounds = machine.complaints.refusals;
  const [first] = grounds;
  if (first === undefined || !mayRefuse(machine.complaints, tier)) return;
  const onward = refusedState(tier);
  const refusal: Event = {
    id: `${tier.id}.refuse`,
    origin: first.origin,
    kind: "respond",
    label: "De klacht niet in behandeling nemen",
    by: workersOf(tier),
    tier: tier.id,
  };
  const event = addEvent(chart, based(refusal, first));
  for (const from of entryStates(chart, tier)) {
    addTransition(chart, {
      at: first,
      from,
      event,
      to: chart.states.has(onward) ? onward : "refused",
      guards: [asserted([...new Set(grounds.map((ground) => ground.id))])],
      cause: "refusal",
      outcome: "niet_behandeld",
    });
  }
}

/** Where a case may enter a tier: its first step, and the one behind a first step that is not done on every outcome. */
function entryStates(chart: Chart, tier: Tier): readonly StateId[] {
  const entries: StateId[] = [];
  for (let at: StateId | undefined = entryState(tier); at !== undefined; ) {
    entries.push(at);
    at = chart.passable.get(at)?.following;
  }
  return entries.filter((id) => id !== handledState(tier));
}

/**
 * The handler takes a case up again that was closed, or not taken up, after it had been with the tier: at its first step.
 */
export function addReopening(chart: Chart, tier: Tier): void {
  const { reopen = [] } = tier;
  if (reopen.length === 0) return;
  const reached = new Set([...chart.byId.values()].map(({ to }) => to));
  const finals = [...chart.states.values()].filter(
    (state) =>
      (state.kind === "final" && (state.id === "closed" || reached.has(state.id))) ||
      (state.kind === "handled" && state.refused === true),
  );
  const event = addEvent(chart, {
    id: `${tier.id}.reopen`,
    origin: tier.origin,
    kind: "respond",
    label: `Heropenen: ${tier.label}`,
    by: workersOf(tier),
    tier: tier.id,
  });
  for (const { id: from } of finals) {
    for (const { condition, source } of reopen) {
      const at = source === undefined ? { origin: tier.origin } : { origin: tier.origin, source };
      const guards: readonly Guard[] = [{ kind: "received", tier: tier.id }, asserted([condition])];
      addTransition(chart, { at, from, event, to: entryState(tier), guards, cause: "reopened" });
    }
  }
}

/**
 * What always can be said of a handled complaint: a satisfied complainant ends it, also when the file does not say so.
 * Where nothing else leads on, the handler may end it as well, since a dissatisfied complainant has nowhere to go.
 */
export function addEnds(chart: Chart, tier: Tier, satisfiedStated: boolean): void {
  const from = handledState(tier);
  if (!chart.states.has(from)) return;
  const at = { origin: tier.origin };
  const before = leavingOf(chart, from);
  if (!satisfiedStated) {
    const event = respondEvent(chart, tier, "satisfied", at);
    const guards = windowsOfOthers(before);
    addTransition(chart, { at, from, event, to: "closed", guards, cause: "satisfied" });
  }
  const leaving = leavingOf(chart, from);
  const onward = leaving.filter(({ to }) => chart.states.get(to)?.kind !== "final");
  const lapse = windowsOf(chart, tier, leaving, onward);
  if (onward.length === 0) {
    const event = finishEvent(chart, tier);
    addTransition(chart, { at, from, event, to: "closed", guards: NONE, cause: "order" });
  }
  if (lapse !== undefined) {
    addTransition(chart, { at, from, event: undefined, to: "closed", guards: lapse, cause: "lapse" });
  }
}

/**
 * How a case ends that was not taken up and goes nowhere else: when all windows have run out, or, where a way stays
 * open, when the handler closes it. Either way it ends as refused.
 */
export function addRefusedEnd(chart: Chart, tier: Tier): void {
  const from = refusedState(tier);
  if (!chart.states.has(from)) return;
  const at = { origin: tier.origin };
  const leaving = leavingOf(chart, from);
  const lapse = windowsOf(chart, tier, leaving, leaving);
  if (lapse === undefined) {
    const event = finishEvent(chart, tier);
    addTransition(chart, { at, from, event, to: "refused", guards: NONE, cause: "order" });
  } else {
    addTransition(chart, { at, from, event: undefined, to: "refused", guards: lapse, cause: "lapse" });
  }
}

/**
 * One guard for each window of the ways that leave a handled state: the case ends when all of them have run out. Every
 * way to another tier must have a window; where none leads there, every way back to a step must. A way that ends the
 * case needs none, but holds it open as long as its own window runs.
 */
function windowsOf(
  chart: Chart,
  tier: Tier,
  leaving: readonly Transition[],
  onward: readonly Transition[],
): readonly Guard[] | undefined {
  const away = onward.filter(({ to }) => {
    const state = chart.states.get(to);
    return state !== undefined && "tier" in state && state.tier !== tier.id;
  });
  const needed = away.length > 0 ? away : onward;
  if (needed.some((way) => windowOf(way) === undefined)) return undefined;
  const windows = new Set<TermId>();
  for (const way of leaving) {
    const window = windowOf(way);
    if (window !== undefined) windows.add(window);
  }
  return windows.size === 0 ? undefined : [...windows].map((term) => ({ kind: "lapsed", terms: [term] }));
}

/** A satisfied complainant does not end the case as long as somebody else may take it on. */
function windowsOfOthers(leaving: readonly Transition[]): readonly Guard[] {
  const windows = leaving.flatMap((way) =>
    takersOf(way.guards).includes("klager") ? NONE : (windowOf(way) ?? NONE),
  );
  return windows.length === 0
    ? NONE
    : [...new Set(windows)].map((term) => ({ kind: "lapsed", terms: [term] }));
}

function windowOf({ guards }: Transition): TermId | undefined {
  return guards.find((guard) => guard.kind === "within")?.term;
}

function finishEvent(chart: Chart, tier: Tier): string {
  const event: Event = {
    id: `${tier.id}.finish`,
    origin: tier.origin,
    kind: "finish",
    label: `Afronden: ${tier.label}`,
    by: tier.handlers.length > 0 ? tier.handlers : ["klager", "organisatie"],
    tier: tier.id,
  };
  return addEvent(chart, based(event, tier));
}
