import type { Machine, TierId } from "../ir/machine.js";
import type { Graph } from "./graph.js";
import type { StateFlags } from "./reachability.js";

/** How cases move between tiers. */
export interface TierFlow {
  /** The tiers none of whose states a case can come to. */
  readonly dead: ReadonlySet<TierId>;
  /**
   * The tiers with a way from one of their states to another tier. A tier that is always open stands beside the others:
   * that it can be turned to leads on only to the tier that comes next in the file.
   */
  readonly leadingOn: ReadonlySet<TierId>;
}

/** The moves between tiers, from those between states; `coming` are the states a case can come to. */
export function tierFlowOf(machine: Machine, graph: Graph, coming: StateFlags): TierFlow {
  const tierOf = tiersByNumber(machine, graph);
  const dead = new Set<TierId>();
  for (const tier of machine.tiers) dead.add(tier.id);
  for (const number of graph.states) {
    const tier = coming[number] === true ? tierOf[number] : undefined;
    if (tier !== undefined) dead.delete(tier);
  }
  const leadingOn = new Set<TierId>();
  const beside = openBeside(machine);
  let way = 0;
  for (const state of graph.from) {
    const from = tierOf[state];
    const to = tierOf[graph.to[way] ?? state];
    const isBeside = machine.transitions[way]?.cause === "opening" && beside.get(to) !== from;
    way += 1;
    if (from === undefined || to === undefined || from === to || (isBeside && beside.has(to))) continue;
    leadingOn.add(from);
  }
  return { dead, leadingOn };
}

/** The tiers that are always open, each with the tier before it in the file. */
function openBeside({ tiers }: Machine): ReadonlyMap<TierId | undefined, TierId | undefined> {
  const beside = new Map<TierId | undefined, TierId | undefined>();
  for (const [at, { id, openings }] of tiers.entries()) {
    if (openings.some(({ kind }) => kind === "always")) beside.set(id, tiers[at - 1]?.id);
  }
  return beside;
}

/** The tier of each state, by its number in the graph. */
export function tiersByNumber(machine: Machine, graph: Graph): readonly (TierId | undefined)[] {
  const tiers = new Array<TierId | undefined>(graph.numbers.size).fill(undefined);
  let at = 0;
  for (const state of machine.states) {
    const number = graph.states[at++];
    if (number !== undefined && "tier" in state) tiers[number] = state.tier;
  }
  return tiers;
}
