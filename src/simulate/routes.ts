import { overtaken } from "../analyse/overtaken.js";
import type { Day } from "../calendar/day.js";
import type { OutcomeId, StateId, TierId, Transition } from "../ir/machine.js";
import { decisionOf } from "./decisions.js";
import type { MachineIndex } from "./machine-index.js";
import { isRefusedState, stepOf, tierOf } from "./moves.js";
import { haveSameTakers } from "./takers.js";
import { move } from "./walk.js";
import { type Chain, visits, type Walk, withOpen } from "./walk-types.js";

/** The ways through a procedure, one for each sequence of tiers and manner of leaving them: the one that ends last. */
export interface Routes {
  readonly routes: readonly Route[];
  readonly capped: boolean;
}

/** One way with its walk; `way` names the tiers that were left, and how. */
export interface Route {
  readonly walk: Walk;
  readonly way: readonly { readonly tier: TierId; readonly leftBy: Transition["cause"] }[];
  /** For each tier of `way` the outcomes without which it is not left so; empty where any will do. */
  readonly decided: readonly (readonly OutcomeId[])[];
  /** The same way as most complaints go it, when that is not the one that ends last. */
  readonly usual?: Walk;
}

/** The most ends that are looked at; a procedure that has more gets the first ones. */
export const ROUTE_LIMIT = 1000;

/** Follows every way from the receipt by a tier to an end, going round each loop at most once. */
export function routesFrom(index: MachineIndex, tier: TierId, received: Day): Routes {
  const first = filingWay(index, tier);
  const begun = first === undefined ? undefined : move(index, blank(index, received), first);
  if (begun === undefined) return { routes: [], capped: false };
  const best = new Map<string, Route>();
  const stack: Walk[] = [begun];
  let ends = 0;
  while (stack.length > 0 && ends < ROUTE_LIMIT) {
    const walk = stack.pop();
    if (walk === undefined) break;
    if (index.states.get(walk.state)?.kind === "final") {
      ends++;
      keepLatest(best, routeOf(index, walk));
      continue;
    }
    for (const way of waysFrom(index, walk)) {
      const next = visits(walk, way.to) < 2 ? move(index, walk, way) : undefined;
      if (next !== undefined) stack.push(next);
    }
  }
  const routes = [...best.values()].sort((a, b) => a.walk.day - b.walk.day);
  return { routes, capped: stack.length > 0 };
}

/** The move by which a complaint is filed with a tier: from the start where that is possible, else from anywhere. */
function filingWay({ machine, events, filingWays }: MachineIndex, tier: TierId): Transition | undefined {
  const known = filingWays.get(tier);
  if (known !== undefined) return known;
  const ways = machine.transitions.filter(({ event }) => {
    const node = event === undefined ? undefined : events.get(event);
    return node?.kind === "file" && node.tier === tier;
  });
  const way = ways.find(({ from }) => from === machine.initial) ?? ways[0];
  if (way === undefined) return undefined;
  const filing: Transition = { ...way, from: machine.initial, guards: [] };
  filingWays.set(tier, filing);
  return filing;
}

/**
 * The moves worth following from here: one for each target and manner, and not the leaving out or passing over of a
 * step that can also be done, since that never ends later; unless a term counts from that step. The last in the file comes first,
 * because the walker takes from the end.
 */
function waysFrom(index: MachineIndex, { state }: Walk): readonly Transition[] {
  const known = followed.get(index) ?? new Map<StateId, readonly Transition[]>();
  followed.set(index, known);
  const found = known.get(state) ?? waysWorthFollowing(index, state);
  known.set(state, found);
  return found;
}

const followed = new WeakMap<MachineIndex, Map<StateId, readonly Transition[]>>();

function waysWorthFollowing(index: MachineIndex, state: StateId): readonly Transition[] {
  const ways = index.ways.get(state) ?? [];
  const dead = overtaken({ transitions: ways, events: index.machine.events });
  const all = [...ways, ...(index.automatic.get(state) ?? [])].filter((way) => !dead.has(way));
  const kept = all.filter((way, at) => {
    if (way.cause === "omit" && !startsTerms(index, way.from)) {
      return !all.some((other) => other.cause !== "omit" && other.to === way.to);
    }
    const passed = all.filter((other) => isIntoPassed(index, other, way));
    if (passed.length > 0 && !passed.some(({ to }) => startsTerms(index, to))) return false;
    return all.findIndex((other) => isSameMove(other, way)) === at;
  });
  return kept.reverse();
}

/**
 * Whether one way goes into a step that is done on some outcomes only, and on to where the other goes past it. The
 * other never ends later then.
 */
function isIntoPassed(index: MachineIndex, into: Transition, past: Transition): boolean {
  if (into.event !== past.event || into.guards.length !== past.guards.length + 1) return false;
  if (index.steps.get(stepOf(index, into.to) ?? "")?.onlyOutcomes === undefined) return false;
  const isMore = into.guards.every(
    (guard, at) => JSON.stringify(guard) === JSON.stringify(past.guards[at]) || guard.kind === "outcome",
  );
  return isMore && (index.ways.get(into.to) ?? []).some(({ to }) => to === past.to);
}

/** Whether a term counts from a step: without it that term never starts, so it has no end. */
function startsTerms(index: MachineIndex, state: StateId): boolean {
  const step = stepOf(index, state);
  return STEP_ANCHORS.some((anchor) => index.opening.has(`${anchor}:${step}`));
}

const STEP_ANCHORS = ["step-completed", "step-sent", "step-received"] as const;

function isSameMove(a: Transition, b: Transition): boolean {
  return (
    a.to === b.to && a.event === b.event && isLapse(a) === isLapse(b) && haveSameTakers(a.guards, b.guards)
  );
}

function isLapse({ guards }: Transition): boolean {
  return guards.some(({ kind }) => kind === "lapsed");
}

/** A walk before anything happened. */
export function blank(index: MachineIndex, day: Day): Walk {
  return {
    state: index.machine.initial,
    day,
    anchors: undefined,
    moves: undefined,
    terms: undefined,
    done: undefined,
    loops: 0,
    exceptions: 0,
    target: false,
    open: [],
  };
}

function routeOf(index: MachineIndex, walk: Walk): Route {
  const way: Route["way"][number][] = [];
  const decided: Route["decided"][number][] = [];
  let outcomes: readonly OutcomeId[] = [];
  for (const { way: one } of listOf(walk.moves)) {
    const decision = decisionOf(index, one);
    if (decision.outcomes.length > 0) outcomes = decision.outcomes;
    const tier = tierOf(index, one.from);
    const to = tierOf(index, one.to);
    if (tier === undefined || to === tier) continue;
    // What nobody took up ends as it was left, whatever closed it.
    const isRefused = to === undefined && isRefusedState(index, one.from);
    way.push({ tier, leftBy: isRefused ? "refusal" : one.cause });
    decided.push(outcomes);
    outcomes = [];
  }
  return { walk, way, decided };
}

function keepLatest(best: Map<string, Route>, route: Route): void {
  const { walk, way } = route;
  const key = JSON.stringify([way, walk.state, walk.loops > 0]);
  const known = best.get(key);
  if (known === undefined) {
    best.set(key, route);
    return;
  }
  const [first, last] = compareEnds(walk, known.walk) > 0 ? [known.walk, walk] : [walk, known.walk];
  const isAlike = !isBreak(last) || countMoves(first) === countMoves(last);
  const open = isAlike ? withOpen(last.open, first.open) : last.open;
  const usual = moreUsual(walk, known.usual ?? known.walk);
  best.set(key, {
    way,
    walk: { ...last, open },
    decided: eitherDecided(route.decided, known.decided),
    ...(usual.exceptions < last.exceptions ? { usual } : {}),
  });
}

/** Where two walks go the same way, by the outcomes of either; where one needs none, the way does not hang on any. */
export function eitherDecided(a: Route["decided"], b: Route["decided"]): Route["decided"] {
  return a.map((outcomes, at) => {
    const others = b[at] ?? [];
    return outcomes.length === 0 || others.length === 0 ? [] : [...new Set([...outcomes, ...others])];
  });
}

function moreUsual(a: Walk, b: Walk): Walk {
  return (a.exceptions - b.exceptions || compareEnds(b, a)) < 0 ? a : b;
}

/**
 * Which of two alike ways ends last: breaking off (a withdrawal) can wait for the last step; else the later day counts,
 * and what has no limit on the other counts with it. On one day it is the one without exceptions.
 */
function compareEnds(a: Walk, b: Walk): number {
  const later = isBreak(a) ? countMoves(a) - countMoves(b) : 0;
  const day = later || a.day - b.day || b.exceptions - a.exceptions;
  return day || countDone(a) - countDone(b) || a.open.length - b.open.length;
}

function isBreak({ moves }: Walk): boolean {
  const cause = moves?.item.way.cause;
  return cause === "withdrawn" || cause === "settled" || cause === "refusal";
}

function countDone({ done }: Walk): number {
  return lengthOf(done);
}

function countMoves({ moves }: Walk): number {
  return lengthOf(moves);
}

function lengthOf(chain: Chain<unknown>): number {
  let count = 0;
  for (let link = chain; link !== undefined; link = link.before) count++;
  return count;
}

/** A chain as a list, the oldest first. */
export function listOf<Item>(chain: Chain<Item>): readonly Item[] {
  const items: Item[] = [];
  for (let link = chain; link !== undefined; link = link.before) items.push(link.item);
  return items.reverse();
}
