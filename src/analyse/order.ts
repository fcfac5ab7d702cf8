import { type Graph, NONE, type Ways, waysOn } from "./graph.js";

/** Whether a case may come from the state `early` to `late`, and never back. Both are state numbers. */
export type ComesAfter = (early: number, late: number) => boolean;

/**
 * Makes the question "does this state only come after that one?" cheap to ask often. States that lie on a loop
 * together are one component (Tarjan); a way between two components leads to the lower number. So most questions are
 * answered by two numbers, and for the rest only the components between those two are searched.
 */
export function orderOf(graph: Graph): ComesAfter {
  const ways = waysOn(graph);
  const component = components(ways);
  return (early, late) => {
    const last = component[late] ?? NONE;
    if ((component[early] ?? NONE) <= last) return false;
    const seen = new Set([early]);
    // A set grows while it is walked, so each state is visited once.
    for (const state of seen) {
      for (let way = ways.first[state] ?? NONE; way !== NONE; way = ways.next[way] ?? NONE) {
        const to = ways.end[way] ?? NONE;
        if (to === late) return true;
        if ((component[to] ?? NONE) >= last) seen.add(to);
      }
    }
    return false;
  };
}

/** The component of each state. Without recursion: a file may hold a row of any number of steps. */
function components({ first, next, end }: Ways): readonly number[] {
  const size = first.length;
  const component = new Array<number>(size).fill(NONE);
  const foundAt = new Array<number>(size).fill(NONE);
  /** The earliest state, by `foundAt`, known to be on a loop with this one. */
  const lowest = new Array<number>(size).fill(NONE);
  const untried = [...first];
  const open: number[] = [];
  let found = 0;
  let count = 0;
  for (let root = 0; root < size; root++) {
    const path = foundAt[root] === NONE ? [root] : [];
    for (let state = path.at(-1); state !== undefined; state = path.at(-1)) {
      if (foundAt[state] === NONE) {
        foundAt[state] = lowest[state] = found++;
        open.push(state);
      }
      const way = untried[state] ?? NONE;
      if (way !== NONE) {
        untried[state] = next[way] ?? NONE;
        const to = end[way] ?? NONE;
        if (foundAt[to] === NONE) path.push(to);
        else if (component[to] === NONE) lower(lowest, state, foundAt[to]);
        continue;
      }
      path.pop();
      if (lowest[state] === foundAt[state]) close(open, state, component, count++);
      const before = path.at(-1);
      if (before !== undefined) lower(lowest, before, lowest[state]);
    }
  }
  return component;
}

function lower(lowest: number[], state: number, to: number = NONE): void {
  lowest[state] = Math.min(lowest[state] ?? to, to);
}

function close(open: number[], state: number, component: number[], number: number): void {
  for (let member = open.pop(); member !== undefined; member = open.pop()) {
    component[member] = number;
    if (member === state) return;
  }
}
