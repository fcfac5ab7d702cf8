import type { Event, Guard, Machine, Tier, Transition } from "../../ir/machine.js";
import { NONE } from "../building.js";
import {
  addEvent,
  addTransition,
  based,
  type Chart,
  entryState,
  handledState,
  leavingOf,
  workersOf,
} from "./chart.js";
import { asserted } from "./filing.js";
import { respondEvent } from "./ways.js";

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
  if (first === undefined || tier.informal || tier.external) return;
  const refusal: Event = {
    id: `${tier.id}.refuse`,
    origin: first.origin,
    kind: "respond",
    label: "De klacht niet in behandeling nemen",
    by: workersOf(tier),
    tier: tier.id,
  };
  const event = addEvent(chart, based(refusal, first));
  addTransition(chart, {
    at: first,
    from: entryState(tier),
    event,
    to: "refused",
    guards: [asserted([...new Set(grounds.map((ground) => ground.id))])],
    cause: "refusal",
    outcome: "niet_behandeld",
  });
}

/**
 * What always can be said of a handled complaint: a satisfied complainant ends it, also when the file does not say so.
 * Where nothing else leads on, the handler may end it as well, since a dissatisfied complainant has nowhere to go.
 */
export function addEnds(chart: Chart, tier: Tier, satisfiedStated: boolean): void {
  const from = handledState(tier);
  if (!chart.states.has(from)) return;
  const at = { origin: tier.origin };
  if (!satisfiedStated) {
    const event = respondEvent(chart, tier, "satisfied", at);
    addTransition(chart, { at, from, event, to: "closed", guards: NONE, cause: "satisfied" });
  }
  const onward = leavingOf(chart, from).filter(({ to }) => chart.states.get(to)?.kind !== "final");
  if (onward.length === 0) {
    const event = finishEvent(chart, tier);
    addTransition(chart, { at, from, event, to: "closed", guards: NONE, cause: "order" });
    return;
  }
  const lapse = windowsOf(chart, tier, onward);
  if (lapse !== undefined) {
    addTransition(chart, { at, from, event: undefined, to: "closed", guards: lapse, cause: "lapse" });
  }
}

/** When every way to another tier has a window, one guard for each: the case ends when all of them have run out. */
function windowsOf(chart: Chart, tier: Tier, onward: readonly Transition[]): readonly Guard[] | undefined {
  const away = onward.filter(({ to }) => {
    const state = chart.states.get(to);
    return state !== undefined && "tier" in state && state.tier !== tier.id;
  });
  const windows = new Set<string>();
  for (const { guards } of away) {
    const window = guards.find((guard) => guard.kind === "within");
    if (window === undefined) return undefined;
    windows.add(window.term);
  }
  return windows.size === 0 ? undefined : [...windows].map((term) => ({ kind: "lapsed", terms: [term] }));
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
