import type { Machine, StateId } from "../ir/machine.js";
import { overtaken } from "./overtaken.js";

/**
 * The states of a machine as numbers, and the ways between them as pairs of numbers: searches over a large file then
 * cost array look-ups instead of strings. Ids that only a transition or the start names have a number as well.
 */
export interface Graph {
  readonly numbers: ReadonlyMap<StateId, number>;
  readonly initial: number;
  /** The number of each state, in the order of the machine. */
  readonly states: readonly number[];
  /**
   * By transition, in the order of the machine: the state it leaves and the one it leads to. Reopening leads nowhere,
   * and neither does a way that is never taken because those before it always are.
   */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Numbers the states of a machine; linear in its size. */
export function graphOf(machine: Machine): Graph {
  const numbers = new Map<StateId, number>();
  const states: number[] = [];
  for (const { id } of machine.states) states.push(numberOf(numbers, id));
  const from: number[] = [];
  const to: number[] = [];
  const dead = overtaken(machine);
  for (const transition of machine.transitions) {
    const start = numberOf(numbers, transition.from);
    from.push(start);
    // A case that is taken up again starts afresh; if that counted, every state would come after every other.
    const leads = transition.cause !== "reopened" && !dead.has(transition);
    to.push(leads ? numberOf(numbers, transition.to) : start);
  }
  return { numbers, initial: numberOf(numbers, machine.initial), states, from, to };
}

function numberOf(numbers: Map<StateId, number>, id: StateId): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  numbers.set(id, numbers.size);
  return numbers.size - 1;
}

/** No state, no way. */
export const NONE = -1;

/** The ways of a graph by the state they start at, as linked lists: `first[state]`, then `next[way]` until `NONE`. */
export interface Ways {
  readonly first: readonly number[];
  readonly next: readonly number[];
  /** By way: the state at its other end. */
  readonly end: readonly number[];
}

/** The ways from each state on. */
export function waysOn(graph: Graph): Ways {
  return waysBy(graph.numbers.size, graph.from, graph.to);
}

/** The ways into each state, to be gone back. */
export function waysBack(graph: Graph): Ways {
  return waysBy(graph.numbers.size, graph.to, graph.from);
}

function waysBy(size: number, start: readonly number[], end: readonly number[]): Ways {
  const first = new Array<number>(size).fill(NONE);
  const next: number[] = [];
  for (const state of start) {
    const way = next.push(first[state] ?? NONE) - 1;
    first[state] = way;
  }
  return { first, next, end };
}
