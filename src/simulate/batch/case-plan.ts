import { nextDateOfYear } from "../../calendar/date-of-year.js";
import { type Day, FIRST_DAY, LAST_DAY } from "../../calendar/day.js";
import { dueDay } from "../../calendar/term.js";
import type { Bound, Event, Guard, Machine, Term, TermId, Transition } from "../../ir/machine.js";
import { isGeneral } from "../../ir/terms.js";
import { type AnchorKey, anchorKey } from "../anchors.js";
import { looksBack } from "../backward-term.js";
import { expiredStatus } from "../case-terms.js";
import { isLateAllowed } from "../guards.js";
import {
  anchorsOf,
  indexOf,
  isInside,
  type MachineIndex,
  naturalStart,
  runsUnstarted,
} from "../machine-index.js";
import { isOfTaking } from "../move-plan.js";
import {
  anchorsOfMove,
  isHandledState,
  isHandling,
  isOfOtherWay,
  isRefusedState,
  passedTerms,
  tierOf,
} from "../moves.js";
import { isWindowOf } from "../way-window.js";
import { CHANGE } from "./log-numbers.js";

/**
 * A machine as numbers, to play many cases on: names are places in lists, anchors are slots, and the ends of terms come
 * from tables. It says the same as `step` for events that tell no more than when, and with which outcome.
 */
export interface CasePlan {
  readonly machine: Machine;
  readonly states: readonly string[];
  readonly events: readonly string[];
  readonly outcomes: readonly string[];
  readonly initial: number;
  readonly isFinal: Uint8Array;
  /** The ways of a state with an event, at `state * events.length + event`. */
  readonly ways: readonly (readonly PlannedWay[])[];
  /** The ways a lapsed term sets off, by state. */
  readonly automatic: readonly (readonly PlannedWay[])[];
  /** Whether an event is about a term (extend, suspend): such cases are for `step`. */
  readonly isTermEvent: Uint8Array;
  /** The outcomes of which an event must bring one; empty when none is needed. */
  readonly verdicts: readonly (readonly number[])[];
  readonly terms: readonly PlannedCaseTerm[];
  /** Terms that wait from the start of a case. */
  readonly waiting: readonly number[];
  /** Terms that count from the end of another, by the slot of that end. */
  readonly opening: readonly (readonly number[])[];
  readonly slots: number;
}

/** A move, with everything it does that is the same each time. */
export interface PlannedWay {
  readonly to: number;
  readonly guards: readonly PlannedGuard[];
  /** By term: 1 when the move meets it, 2 when it makes it matter no more. */
  readonly ends: Uint8Array;
  /** Terms of the steps it passes over, which run no more behind it. */
  readonly passes: readonly number[];
  readonly anchors: readonly { readonly slot: number; readonly received: boolean }[];
  /** Terms that start or move by it; `by`: a bit for each of the anchors that does. */
  readonly touches: readonly { readonly term: number; readonly by: number }[];
  /** A tier that has the complaint again forgets what its steps did: `stale` when `receipt` happened before. */
  readonly again: readonly { readonly receipt: number; readonly stale: readonly number[] }[];
  readonly outcome: number;
  readonly reopens: boolean;
}

/** A guard in numbers; what needs more than these cases tell never holds. */
export type PlannedGuard =
  | { readonly kind: "never" | "always" }
  | { readonly kind: "outcome" | "outcome-so-far"; readonly among: readonly number[] }
  | { readonly kind: "within"; readonly term: number; readonly always: boolean }
  | { readonly kind: "lapsed"; readonly terms: readonly number[]; readonly always: boolean }
  | { readonly kind: "received"; readonly slot: number };

/** A term in numbers. */
export interface PlannedCaseTerm {
  readonly id: string;
  readonly expired: number;
  /** A term without bounds keeps the date it has. */
  readonly isBounded: boolean;
  readonly bounds: readonly PlannedBound[];
  readonly outer?: PlannedBound;
  readonly latest: boolean;
  /** The slot that must have happened before it can run; -1 for none. */
  readonly needs: number;
  /** It can run once one of these happened; absent: at any time. */
  readonly starts?: readonly number[];
  /** The slot of its own end, where other terms count from it; -1 for none. */
  readonly endSlot: number;
}

/** The end of a length, for each day it may start on: 0 as long as nobody asked. */
export interface PlannedBound {
  readonly slot: number;
  readonly table: Int32Array;
  readonly count: (start: Day) => Day | undefined;
}

/** Its clock stands still during a step, or it is judged after its work was done. */
function isForStep(term: Term): boolean {
  return looksBack(term) || term.suspensions.some(({ step }) => step !== undefined);
}

/**
 * The plan of a machine. Undefined when the clock of a term stands still during a step, when a term counts back, and
 * when a window ends because its road can no longer open: such cases are for `step`. Terms for some subjects or
 * circumstances never start here, since no event tells of any.
 */
export function casePlan(machine: Machine): CasePlan | undefined {
  const index = indexOf(machine);
  if (index.lapseWindows.size > 0 || machine.terms.some(isForStep)) return undefined;
  const slots = new Map<AnchorKey, number>();
  const slotOf = (key: AnchorKey): number => {
    const slot = slots.get(key) ?? slots.size;
    slots.set(key, slot);
    return slot;
  };
  const names = namesOf(machine);
  const boundOf = boundsOf(index, slotOf);
  const terms = machine.terms.map((term) => plannedTerm(index, term, boundOf, slotOf));
  const runs = (term: Term) => counts(term) && index.limited.get(term.id)?.onlyIf === undefined;
  const places = (list: readonly Term[]) => list.filter(runs).map(({ id }) => names.terms.get(id) ?? -1);
  const opened = (key: AnchorKey) => places(index.opening.get(key) ?? []);
  const made = (way: Transition) => plannedWay(index, way, names, slotOf, opened);
  const ways = machine.states.flatMap(({ id }) =>
    machine.events.map((event) =>
      (index.ways.get(id) ?? []).filter((way) => way.event === event.id).map(made),
    ),
  );
  const automatic = machine.states.map(({ id }) => (index.automatic.get(id) ?? []).map(made));
  const opening: (readonly number[])[] = [];
  for (const [key, list] of index.opening) {
    if (key.startsWith("term-end:")) opening[slotOf(key)] = places(list);
  }
  return {
    machine,
    states: machine.states.map(({ id }) => id),
    events: machine.events.map(({ id }) => id),
    outcomes: [...names.outcomes.keys()],
    initial: names.states.get(machine.initial) ?? 0,
    isFinal: Uint8Array.from(machine.states, ({ kind }) => (kind === "final" ? 1 : 0)),
    ways,
    automatic,
    isTermEvent: Uint8Array.from(machine.events, ({ term }) => (term === undefined ? 0 : 1)),
    verdicts: machine.events.map(({ outcomes }) => numbers(outcomes ?? [], names.outcomes)),
    terms,
    waiting: places(index.initial),
    opening,
    slots: slots.size,
  };
}

/** A term for all cases; the chance to complete a complaint starts only where an event tells that it lacks something. */
function counts(term: Term): boolean {
  return term.modality !== "none" && isGeneral(term) && term.of.kind !== "completion";
}

type Names = ReturnType<typeof namesOf>;

function namesOf({ states, terms, outcomes, transitions }: Machine) {
  const placesOf = (ids: Iterable<string>) => new Map([...new Set(ids)].map((id, at) => [id, at] as const));
  // A state or move may bring an outcome of its own, such as withdrawn.
  const own = [...states, ...transitions].flatMap((node) =>
    "outcome" in node && node.outcome !== undefined ? [node.outcome] : [],
  );
  return {
    states: placesOf(states.map(({ id }) => id)),
    terms: placesOf(terms.map(({ id }) => id)),
    outcomes: placesOf([...outcomes.map(({ id }) => id), ...own]),
  };
}

function numbers(ids: readonly string[], places: ReadonlyMap<string, number>): readonly number[] {
  return ids.map((id) => places.get(id) ?? -1);
}

type BoundOf = (term: Term, bound: Bound) => PlannedBound | undefined;

/** Bounds that count alike share a table. */
function boundsOf({ calendar, steps }: MachineIndex, slotOf: (key: AnchorKey) => number): BoundOf {
  const tables = new Map<string, Int32Array>();
  return (term, bound) => {
    const named = bound.kind === "length" ? anchorKey(bound.anchor) : undefined;
    const key = named ?? naturalStart(term, steps);
    if (key === undefined) return undefined;
    const name = JSON.stringify(
      bound.kind === "date" ? bound : [bound.length, bound.direction, term.roll && bound.kind],
    );
    const table = tables.get(name) ?? new Int32Array(LAST_DAY - FIRST_DAY + 1);
    tables.set(name, table);
    const count = (start: Day): Day | undefined => {
      if (bound.kind === "length")
        return dueDay(calendar, start, bound.length, { direction: bound.direction, roll: term.roll })?.day;
      const next = nextDateOfYear(start, bound.month, bound.day);
      return next === undefined ? undefined : next - 1;
    };
    return { slot: slotOf(key), table, count };
  };
}

function plannedTerm(
  index: MachineIndex,
  term: Term,
  boundOf: BoundOf,
  slotOf: (key: AnchorKey) => number,
): PlannedCaseTerm {
  const start = naturalStart(term, index.steps);
  const own = anchorsOf(term);
  const outer = term.outer === undefined ? undefined : boundOf(term, term.outer);
  const slotsOf = (key: AnchorKey | undefined) => (key === undefined ? [] : [slotOf(key)]);
  const endKey = `term-end:${term.id}`;
  return {
    id: term.id,
    expired: CHANGE[expiredStatus(term)],
    isBounded: term.bounds.length > 0,
    bounds: term.bounds.flatMap((bound) => boundOf(term, bound) ?? []),
    ...(outer === undefined ? {} : { outer }),
    latest: term.pick === "latest",
    needs: isInside(term) && start !== undefined ? slotOf(start) : -1,
    ...(runsUnstarted(term) ? {} : { starts: own.flatMap((anchor) => slotsOf(anchorKey(anchor) ?? start)) }),
    endSlot: index.opening.has(endKey) ? slotOf(endKey) : -1,
  };
}

function plannedWay(
  index: MachineIndex,
  way: Transition,
  names: Names,
  slotOf: (key: AnchorKey) => number,
  opened: (key: AnchorKey) => readonly number[],
): PlannedWay {
  const node = way.event === undefined ? undefined : index.events.get(way.event);
  const to = index.states.get(way.to);
  const outcome = way.outcome ?? (to?.kind === "final" ? to.outcome : undefined);
  const moves = anchorsOfMove(index, way, node);
  const passes = numbers([...passedTerms(index, way)], names.terms);
  const touches = new Map<number, number>();
  for (const [at, { key }] of moves.entries()) {
    for (const term of opened(key)) {
      if (!passes.includes(term)) touches.set(term, (touches.get(term) ?? 0) | (1 << at));
    }
  }
  return {
    to: names.states.get(way.to) ?? -1,
    guards: way.guards.map((guard) => plannedGuard(index, guard, names, slotOf)),
    ends: Uint8Array.from(index.machine.terms, (term) => endOf(index, way, node, term)),
    passes,
    anchors: moves.map(({ key, moment }) => ({ slot: slotOf(key), received: moment === "received" })),
    touches: [...touches].map(([term, by]) => ({ term, by })),
    again: moves.flatMap(({ key }) => {
      const steps = key.startsWith("receipt:") ? index.tiers.get(key.slice(8))?.steps : undefined;
      if (steps === undefined || steps.length === 0) return [];
      const stale = steps.flatMap(({ id }) => [
        `step-sent:${id}`,
        `step-completed:${id}`,
        `step-received:${id}`,
      ]);
      return [{ receipt: slotOf(key), stale: [`handled:${key.slice(8)}`, ...stale].map(slotOf) }];
    }),
    outcome: outcome === undefined ? -1 : (names.outcomes.get(outcome) ?? -1),
    reopens: way.cause === "reopened",
  };
}

/** What `enter` does to a running term: 1 meets it, 2 withdraws it, 0 leaves it. */
function endOf(index: MachineIndex, way: Transition, node: Event | undefined, term: Term): 0 | 1 | 2 {
  const { of } = term;
  const from = tierOf(index, way.from);
  const to = way.cause === "reopened" ? undefined : tierOf(index, way.to);
  if (way.guards.some((guard) => guard.kind === "within" && guard.term === term.id)) return 1;
  if (from !== undefined && isRefusedState(index, way.to) && isOfTaking(of, from)) return 2;
  switch (of.kind) {
    case "step": {
      if (node?.kind === "complete" && node.step === of.step) return 1;
      if (node?.kind === "omit" && node.step === of.step) return 2;
      const isLeft = to !== from || isHandledState(index, way.to);
      return index.steps.get(of.step)?.tier === from && isLeft ? 2 : 0;
    }
    case "whole":
      if (of.tier === from && isHandling(index, way, node)) return 1;
      return from !== undefined && to !== from && of.tier === from ? 2 : 0;
    case "filing":
      return node?.kind === "file" && node.tier === of.tier ? 1 : 0;
    case "escalation":
      if (node?.kind === "file" && isWindowOf(index, way, term, node.tier) && !isOfOtherWay(index, term))
        return 1;
      return from !== undefined && to !== from && of.from === from ? 2 : 0;
    case "response":
    case "completion":
      return from !== undefined && to !== from && of.tier === from ? 2 : 0;
    case "notice":
    case "duty":
      return 0;
  }
}

/** Whether a window to go on is for other cases than these, and another one for these. */
function isBarred({ terms, rivals }: MachineIndex, id: TermId): boolean {
  const term = terms.get(id);
  if (term === undefined || counts(term)) return false;
  if (term.of.kind !== "escalation" && term.of.kind !== "response") return false;
  return (rivals.get(id) ?? []).some(counts);
}

function plannedGuard(
  index: MachineIndex,
  guard: Guard,
  names: Names,
  slotOf: (key: AnchorKey) => number,
): PlannedGuard {
  switch (guard.kind) {
    case "outcome": {
      const kind = guard.soFar === true ? "outcome-so-far" : "outcome";
      return { kind, among: numbers(guard.outcomes, names.outcomes) };
    }
    case "within": {
      const always = isLateAllowed(index.machine, guard.term);
      if (!always && isBarred(index, guard.term)) return { kind: "never" };
      return { kind: "within", term: names.terms.get(guard.term) ?? -1, always };
    }
    case "lapsed":
      return {
        kind: "lapsed",
        terms: numbers(guard.terms, names.terms),
        always: guard.terms.some((id) => isBarred(index, id)),
      };
    case "received":
      return { kind: "received", slot: slotOf(`receipt:${guard.tier}`) };
    case "subject":
      return guard.orUnknown === true ? { kind: "always" } : { kind: "never" };
    case "by":
      // Whoever files here is not told to be anybody but the complainant, of no class.
      return guard.roles.includes("klager") ? { kind: "always" } : { kind: "never" };
    case "class":
      return guard.orUnknown === true ? { kind: "always" } : { kind: "never" };
    case "any-condition":
      return { kind: "never" };
  }
}
