import type { EventId, Machine, StateId, Term, TierId } from "../../ir/machine.js";

/** For each state what may happen in it, and the states each event may lead to; `time` is the passing of time alone. */
export type Course = ReadonlyMap<StateId, ReadonlyMap<string, readonly StateId[]>>;

/**
 * What the machine says of its states whatever the case: guards are not judged, so an event that is in here may still be
 * refused, and one that is not always is. Time passes before an event happens, so the events of a state are also those
 * of the states that lapsed terms lead to from it; and after the event lapsed terms may lead further.
 *
 * Takes time by what there is to say, since everything is looked up in maps that are made once.
 */
export function courseOf(machine: Machine): Course {
  const statesInOrder = ordering(machine.states);
  const eventsInOrder = ordering(machine.events);
  const after = afterTime(machine);
  const targets = targetsFrom(machine);
  return new Map(
    machine.states.map(({ id }) => {
      const possible = new Map<EventId, Set<StateId>>();
      for (const from of after(id)) {
        for (const [event, to] of targets(from)) {
          const found = possible.get(event) ?? new Set();
          possible.set(event, found);
          for (const end of after(to)) found.add(end);
        }
      }
      const events = eventsInOrder(possible.keys()).map((event): [string, readonly StateId[]] => [
        event,
        statesInOrder(possible.get(event) ?? []),
      ]);
      return [id, new Map([...events, ["time", statesInOrder(after(id))]])];
    }),
  );
}

/** Puts ids in the order of the machine. */
function ordering<Id extends string>(
  nodes: readonly { readonly id: Id }[],
): (ids: Iterable<Id>) => readonly Id[] {
  const places = new Map(nodes.map(({ id }, at) => [id, at]));
  return (ids) => [...ids].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}

/** Where lapsed terms may lead from a state, with that state itself. */
function afterTime({ states, transitions }: Machine): (id: StateId) => ReadonlySet<StateId> {
  const ways = neighbours(transitions.filter(({ event }) => event === undefined));
  const passing = new Map(states.map(({ id }) => [id, closure([id], ways)]));
  return (id) => passing.get(id) ?? new Set([id]);
}

/** The events that are possible in a state, each with a state it leads to. */
function targetsFrom(machine: Machine): (id: StateId) => readonly (readonly [EventId, StateId])[] {
  const ofTerms = new Set(machine.events.flatMap(({ id, term }) => (term === undefined ? [] : [id])));
  const ways = new Map<StateId, [EventId, StateId][]>();
  for (const { from, event, to } of machine.transitions) {
    if (event === undefined || ofTerms.has(event)) continue;
    const known = ways.get(from);
    if (known === undefined) ways.set(from, [[event, to]]);
    else known.push([event, to]);
  }
  const staying = termEvents(machine);
  return (id) => [
    ...(ways.get(id) ?? []),
    ...staying.flatMap(({ event, mayRun }) => (mayRun(id) ? [[event, id] as const] : [])),
  ];
}

interface TermEvent {
  readonly event: EventId;
  /** Whether its term may run in a state; where it does, the event leaves the case in that state. */
  readonly mayRun: (state: StateId) => boolean;
}

/** None runs in a closed case, nor one of a tier that cannot have had the complaint. */
function termEvents(machine: Machine): readonly TermEvent[] {
  const terms = new Map(machine.terms.map((term) => [term.id, term]));
  const closed = new Set(machine.states.flatMap(({ id, kind }) => (kind === "final" ? [id] : [])));
  const steps = machine.tiers.flatMap((tier) => tier.steps.map(({ id }) => [id, tier.id] as const));
  // Of a step that two tiers have, the first counts.
  const tiers = new Map(steps.toReversed());
  const ways = neighbours(machine.transitions);
  const reached = new Map<TierId, ReadonlySet<StateId>>();
  const reachedBy = (tier: TierId): ReadonlySet<StateId> => {
    const known = reached.get(tier) ?? closure(firstOf(machine, tier), ways);
    reached.set(tier, known);
    return known;
  };
  const tierOf = ({ of }: Term): TierId | undefined => {
    if (of.kind === "whole") return of.tier;
    return of.kind === "step" ? tiers.get(of.step) : undefined;
  };
  return machine.events.flatMap(({ id, term: termId }) => {
    const term = termId === undefined ? undefined : terms.get(termId);
    if (term === undefined || term.of.kind === "duty") return [];
    const tier = tierOf(term);
    const among = tier === undefined ? undefined : reachedBy(tier);
    return [{ event: id, mayRun: (state) => !closed.has(state) && (among?.has(state) ?? true) }];
  });
}

/** The states in which a tier has the complaint for the first time. */
function firstOf({ states, events, transitions }: Machine, tier: TierId): readonly StateId[] {
  const filing = new Set(
    events.flatMap((event) => (event.kind === "file" && event.tier === tier ? [event.id] : [])),
  );
  return [
    ...states.flatMap((state) => ("tier" in state && state.tier === tier ? [state.id] : [])),
    ...transitions.flatMap(({ event, to }) => (event !== undefined && filing.has(event) ? [to] : [])),
  ];
}

type Neighbours = ReadonlyMap<StateId, readonly StateId[]>;

function neighbours(ways: Machine["transitions"]): Neighbours {
  const found = new Map<StateId, StateId[]>();
  for (const { from, to } of ways) {
    const known = found.get(from);
    if (known === undefined) found.set(from, [to]);
    else known.push(to);
  }
  return found;
}

function closure(first: readonly StateId[], ways: Neighbours): ReadonlySet<StateId> {
  const found = new Set(first);
  // A set grows while it is gone through.
  for (const from of found) for (const to of ways.get(from) ?? []) found.add(to);
  return found;
}
