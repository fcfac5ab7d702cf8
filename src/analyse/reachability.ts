import type { Machine } from "../ir/machine.js";
import { type Graph, NONE, type Ways, waysBack, waysOn } from "./graph.js";

/** One flag for each state number of a graph. */
export type StateFlags = readonly boolean[];

/** The states a case can come to from its start, the start included. Guards are not judged. */
export function reachable(graph: Graph): StateFlags {
  return closure([graph.initial], waysOn(graph));
}

/** The states from which a case can still end, finals included. */
export function finishing(machine: Machine, graph: Graph): StateFlags {
  const finals: number[] = [];
  let at = 0;
  for (const number of graph.states) if (machine.states[at++]?.kind === "final") finals.push(number);
  return closure(finals, waysBack(graph));
}

function closure(start: readonly number[], { first, next, end }: Ways): StateFlags {
  const seen = new Array<boolean>(first.length).fill(false);
  const ahead = [...start];
  for (const state of start) seen[state] = true;
  for (let state = ahead.pop(); state !== undefined; state = ahead.pop()) {
    for (let way = first[state] ?? NONE; way !== NONE; way = next[way] ?? NONE) {
      const to = end[way] ?? NONE;
      if (seen[to] === true) continue;
      seen[to] = true;
      ahead.push(to);
    }
  }
  return seen;
}
