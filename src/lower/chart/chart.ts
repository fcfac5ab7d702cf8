import { TRIGGER_WORDS } from "../../glossary/words.js";
import type { Event, Guard, StateId, Tier, Transition } from "../../ir/machine.js";
import { type Building, NONE } from "../building.js";
import type { Arrow, Basis, Chart } from "./chart-types.js";
import { landings } from "./landings.js";

/** An empty chart. */
export function newChart(): Chart {
  return {
    states: new Map(),
    events: new Map(),
    transitions: [],
    byId: new Map(),
    leaving: new Map(),
    passable: new Map(),
  };
}

/** Adds an event unless it is known, and returns its id. */
export function addEvent(chart: Chart, event: Event): string {
  if (!chart.events.has(event.id)) chart.events.set(event.id, event);
  return event.id;
}

/**
 * Adds a way. One that leads to a step that is done in some cases only becomes two: into the step in those, and
 * behind it the same way past the step. Where the outcome is settled only one of them is left.
 */
export function addTransition(chart: Chart, arrow: Arrow): void {
  // Nearly every way: only where the step may be passed over it matters what is decided.
  if (!chart.passable.has(arrow.to)) place(chart, arrow);
  else for (const each of landings(chart, arrow)) place(chart, each);
}

/**
 * Adds a transition unless an earlier one makes it useless: the same way on the same event, with no more guards. What
 * the writer states under a trigger is kept beside another trigger or limit, since a text says both; it then goes before the
 * wider way, which would leave it nothing.
 * Its id is made from the state and the event, with an ordinal from the second one on; so those of one state and event
 * are found by counting, without looking at the others that leave the state.
 */
function place(chart: Chart, arrow: Arrow): void {
  const { at, from, event, to, guards, cause, outcome } = arrow;
  const wanted = `${from}/${event ?? "lapse"}`;
  let id = wanted;
  let wider: Transition | undefined;
  for (let ordinal = 2; ; ordinal++) {
    const known = chart.byId.get(id);
    if (known === undefined) break;
    if (known.event === event && known.to === to && holdsFor(known.guards, guards)) {
      if (!addsTo(arrow, known)) return;
      if (known.guards.length < guards.length) wider ??= known;
    }
    id = `${wanted}-${ordinal}`;
  }
  const transition: Building<Transition> = { id, origin: at.origin, from, to, guards, cause };
  if (at.source !== undefined) transition.source = at.source;
  if (event !== undefined) transition.event = event;
  if (outcome !== undefined) transition.outcome = outcome;
  putBefore(chart.transitions, transition, wider);
  chart.byId.set(id, transition);
  const leaving = chart.leaving.get(from);
  if (leaving === undefined) chart.leaving.set(from, [transition]);
  else putBefore(leaving, transition, wider);
}

/**
 * Whether a way says more than a wider one to the same state: both are stated, and it has another trigger, or a limit or
 * condition of its own. That a term ran out is said of the steps before as well, so that alone adds nothing.
 */
function addsTo({ cause, guards }: Arrow, known: Transition): boolean {
  if (!(cause in TRIGGER_WORDS) || !(known.cause in TRIGGER_WORDS)) return false;
  const own = guards.filter((guard) => !known.guards.some((other) => isSame(guard, other)));
  return own.length === 0 ? known.cause !== cause : own.some(({ kind }) => kind !== "lapsed");
}

function putBefore(list: Transition[], one: Transition, other: Transition | undefined): void {
  if (other === undefined) list.push(one);
  else list.splice(list.indexOf(other), 0, one);
}

/** The transitions that leave a state, in the order they were added. */
export function leavingOf(chart: Chart, from: StateId): readonly Transition[] {
  return chart.leaving.get(from) ?? NONE;
}

/** Gives a node the `bron` of what it follows from. */
export function based<T extends Basis>(node: T, { source }: Basis): T {
  if (source !== undefined) (node as Building<Basis>).source = source;
  return node;
}

/** The states of a tier that come before it is handled: its steps, or waiting for a body that states none. */
export function workStates(tier: Tier): readonly StateId[] {
  return tier.steps.length > 0 ? tier.steps.map((step) => step.id) : [`${tier.id}.pending`];
}

/** The state behind the work of a tier; the chart holds it only when something leads on from there. */
export function handledState(tier: Pick<Tier, "id">): StateId {
  return `${tier.id}.handled`;
}

/**
 * The state behind a refusal to take a complaint up; the chart holds it only when something leads on from there, and
 * else the case ends at once.
 */
export function refusedState(tier: Pick<Tier, "id">): StateId {
  return `${tier.id}.refused`;
}

/** The state a case enters a tier in. */
export function entryState(tier: Tier): StateId {
  return tier.steps[0]?.id ?? `${tier.id}.pending`;
}

/** Who works on a complaint in a tier when no step says so. */
export function workersOf(tier: Tier): readonly string[] {
  return tier.handlers.length > 0 ? tier.handlers : ["organisatie"];
}

/** Whether guards hold whenever others do: each of them is one of those. */
function holdsFor(guards: readonly Guard[], others: readonly Guard[]): boolean {
  return guards.every((guard) => others.some((other) => isSame(guard, other)));
}

function isSame(a: Guard, b: Guard): boolean {
  return a === b || (a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b));
}
