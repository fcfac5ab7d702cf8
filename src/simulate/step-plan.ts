import type { Event, Machine, StateId, TermId, Transition } from "../ir/machine.js";
import type { AnchorKey } from "./anchors.js";
import { standsFor } from "./applies.js";
import { eventCheck } from "./event-check.js";
import { indexOf, type MachineIndex } from "./machine-index.js";
import { type PlannedMove, plannedMove, type TermPlans } from "./move-plan.js";
import type { QuickCheck } from "./quick-check.js";
import { type PlannedTerm, plannedTerm } from "./term-plan.js";

/**
 * A machine made ready to step: what a move does and when a term ends is worked out once, when a case first gets there.
 */
export interface StepPlan extends TermPlans {
  /** Terms that run from the start of a case, waiting for anchors somebody must tell. */
  readonly initial: readonly PlannedTerm[];
  /** Terms of which it depends on the case whether they count. */
  readonly scoped: readonly PlannedTerm[];
  /** The ends from which other terms count. */
  readonly ends: readonly PlannedEnd[];
  /** Chances to complete a complaint. */
  readonly completions: ReadonlySet<TermId>;
  /** Whether the clock of some term stands still during a step. */
  readonly hasPauses: boolean;
  /** Events and states planned so far; `time` is among the events. */
  readonly events: Map<string, PlannedEvent>;
  readonly states: Map<StateId, PlannedState>;
}

/** The end of a term from which others count: its anchor, and the terms of which one or more say when it is. */
export interface PlannedEnd {
  readonly key: AnchorKey;
  readonly terms: readonly PlannedTerm[];
}

/** An event of a machine, or the passing of time, which has no node. */
export interface PlannedEvent {
  readonly node: Event | undefined;
  /** Whether data is such an event without a doubt; what is not may yet be one. */
  readonly fits: QuickCheck;
  /** By state the moves it may bring, in order: the first that may is taken. */
  readonly moves: Map<StateId, readonly PlannedMove[]>;
}

/** A state of a machine. */
export interface PlannedState {
  /** Final, so that it takes no more events, save one that reopens it. */
  readonly isClosed: boolean;
  /** The moves that a lapsed term sets off by itself. */
  readonly automatic: readonly PlannedMove[];
  /** What may happen here as far as the state says, with the ways it may go; that is any event about a term. */
  readonly events: readonly { readonly node: Event; readonly ways: readonly Transition[] }[];
}

/** The plan of a machine; the same machine object is planned once. */
export function planOf(machine: Machine): StepPlan {
  const known = plans.get(machine);
  if (known !== undefined) return known;
  const made = makePlan(indexOf(machine));
  plans.set(machine, made);
  return made;
}

const plans = new WeakMap<Machine, StepPlan>();

function makePlan(index: MachineIndex): StepPlan {
  const terms = new Map(index.machine.terms.map((term) => [term.id, plannedTerm(index, term)] as const));
  return {
    index,
    terms,
    initial: index.initial.flatMap(({ id }) => terms.get(id) ?? []),
    scoped: index.machine.terms.flatMap(({ id }) => (index.scoped.has(id) ? (terms.get(id) ?? []) : [])),
    ends: index.machine.terms
      .map(({ id }) => ({ id, key: `term-end:${id}` }))
      .filter(({ key }) => index.opening.has(key))
      .map(({ id, key }) => ({
        key,
        terms: standsFor(index, id).flatMap((term) => terms.get(term.id) ?? []),
      })),
    completions: new Set(
      index.machine.terms.filter(({ of }) => of.kind === "completion").map(({ id }) => id),
    ),
    hasPauses: index.machine.terms.some(({ suspensions }) =>
      suspensions.some(({ step }) => step !== undefined),
    ),
    events: new Map(),
    states: new Map(),
  };
}

/** The plan of an event; undefined when the machine has none of this name. */
export function eventOf(plan: StepPlan, type: string): PlannedEvent | undefined {
  const known = plan.events.get(type);
  if (known !== undefined) return known;
  const node = plan.index.events.get(type);
  if (node === undefined && type !== "time") return undefined;
  const made: PlannedEvent = { node, fits: eventCheck(plan.index.machine, type), moves: new Map() };
  plan.events.set(type, made);
  return made;
}

/** The moves that an event may bring from a state. */
export function movesOf(
  plan: StepPlan,
  { node, moves }: PlannedEvent,
  state: StateId,
): readonly PlannedMove[] {
  const known = moves.get(state);
  if (known !== undefined) return known;
  const ways = plan.index.ways.get(state)?.filter(({ event }) => event === node?.id) ?? [];
  const made = ways.map((way) => plannedMove(plan, way));
  moves.set(state, made);
  return made;
}

/** The plan of a state; one that the machine does not have is closed. */
export function stateOf(plan: StepPlan, id: StateId): PlannedState {
  const known = plan.states.get(id);
  if (known !== undefined) return known;
  const kind = plan.index.states.get(id)?.kind;
  const made: PlannedState = {
    isClosed: kind === undefined || kind === "final",
    automatic: (plan.index.automatic.get(id) ?? []).map((way) => plannedMove(plan, way)),
    events: kind === undefined ? [] : eventsAt(plan.index, id),
  };
  if (kind !== undefined) plan.states.set(id, made);
  return made;
}

function eventsAt({ machine, ways }: MachineIndex, state: StateId): PlannedState["events"] {
  const here = ways.get(state) ?? [];
  return machine.events
    .map((node) => ({ node, ways: here.filter(({ event }) => event === node.id) }))
    .filter(({ node, ways: own }) => node.term !== undefined || own.length > 0);
}
