import type { Day } from "../calendar/day.js";
import type { TierId, Transition } from "../ir/machine.js";
import type { MachineIndex } from "./machine-index.js";
import { tierOf } from "./moves.js";
import { type Chain, move, visits, type Walk } from "./walk.js";

/** The ways through a procedure, one for each sequence of tiers and manner of leaving them: the one that ends last. */
export interface Routes {
  readonly routes: readonly Route[];
  readonly capped: boolean;
}

/** One way with its walk; `way` names the tiers that were left, and how. */
export interface Route {
  readonly walk: Walk;
  readonly way: readonly { readonly tier: TierId; readonly leftBy: Transition["cause"] }[];
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
      keepLatest(best, { walk, way: wayOf(index, walk.moves) });
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
 * The moves worth following from here: one for each target and manner, and not the leaving out of a step that can
 * also be done, since that never ends later. The last in the file comes first, because the walker takes from the end.
 */
function waysFrom(index: MachineIndex, walk: Walk): readonly Transition[] {
  const all = [...(index.ways.get(walk.state) ?? []), ...(index.automatic.get(walk.state) ?? [])];
  const kept = all.filter((way, at) => {
    if (way.cause === "omit") return !all.some((other) => other.cause !== "omit" && other.to === way.to);
    return all.findIndex((other) => isSameMove(other, way)) === at;
  });
  return kept.reverse();
}

function isSameMove(a: Transition, b: Transition): boolean {
  return a.to === b.to && a.event === b.event && isLapse(a) === isLapse(b);
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
    target: false,
    tierTarget: false,
    open: [],
    pending: [],
  };
}

function wayOf(index: MachineIndex, moves: Walk["moves"]): Route["way"] {
  const way: Route["way"][number][] = [];
  for (const { way: one } of listOf(moves)) {
    const tier = tierOf(index, one.from);
    if (tier !== undefined && tierOf(index, one.to) !== tier) way.push({ tier, leftBy: one.cause });
  }
  return way;
}

function keepLatest(best: Map<string, Route>, route: Route): void {
  const { walk, way } = route;
  const key = JSON.stringify([way, walk.state, walk.loops > 0]);
  const known = best.get(key)?.walk;
  if (known === undefined || compareEnds(walk, known) > 0) best.set(key, route);
}

/**
 * Which of two alike ways ends last: breaking off (a withdrawal) can wait for the last step; else what has no limit
 * ends later than any date, and then the later day counts.
 */
function compareEnds(a: Walk, b: Walk): number {
  const cause = a.moves?.item.way.cause;
  const isBreak = cause === "withdrawn" || cause === "settled" || cause === "refusal";
  const later = isBreak ? listOf(a.moves).length - listOf(b.moves).length : 0;
  return later || a.open.length - b.open.length || a.day - b.day;
}

/** A chain as a list, the oldest first. */
export function listOf<Item>(chain: Chain<Item>): readonly Item[] {
  const items: Item[] = [];
  for (let link = chain; link !== undefined; link = link.before) items.push(link.item);
  return items.reverse();
}
