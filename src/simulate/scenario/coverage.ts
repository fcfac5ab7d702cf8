import type { Machine, StateId, TermId, Transition } from "../../ir/machine.js";
import type { LogEntry } from "../case.js";
import { indexOf, type MachineIndex } from "../machine-index.js";
import type { ScenarioRun } from "./run-scenario.js";

/** What the scenarios of a procedure touch, and what none of them does. */
export interface Coverage {
  readonly machine: string;
  readonly title: string;
  readonly states: Touched<StateId>;
  readonly transitions: Touched<string>;
  /** Terms that ran; those nobody can run (of duties, and without any limit on purpose) do not count. */
  readonly terms: Touched<TermId>;
}

/** How many of how many, and the ids of the rest in the order of the machine. */
export interface Touched<Id> {
  readonly touched: number;
  readonly all: number;
  readonly missing: readonly Id[];
}

/** What these runs of one machine cover together. */
export function coverageOf(machine: Machine, runs: readonly ScenarioRun[]): Coverage {
  const index = indexOf(machine);
  const states = new Set<StateId>(runs.length === 0 ? [] : [machine.initial]);
  const transitions = new Set<string>();
  const terms = new Set<TermId>();
  for (const { case: value } of runs) {
    for (const { term } of value.terms) terms.add(term);
    for (const entry of value.log) {
      states.add(entry.to);
      const way = wayOf(index, entry);
      if (way !== undefined) transitions.add(way.id);
    }
  }
  const running = machine.terms.filter(({ of, modality }) => of.kind !== "duty" && modality !== "none");
  return {
    machine: machine.id,
    title: machine.procedure.title,
    states: touchedOf(machine.states, states),
    transitions: touchedOf(machine.transitions, transitions),
    terms: touchedOf(running, terms),
  };
}

function touchedOf(nodes: readonly { readonly id: string }[], touched: ReadonlySet<string>): Touched<string> {
  const missing = nodes.map(({ id }) => id).filter((id) => !touched.has(id));
  return { touched: nodes.length - missing.length, all: nodes.length, missing };
}

/** The transition an entry of the log took: of those from there to there, the one whose conditions it states. */
function wayOf(
  index: MachineIndex,
  { event, from, to, conditions = [], outcome }: LogEntry,
): Transition | undefined {
  const ways = (event === "time" ? index.automatic : index.ways).get(from) ?? [];
  const possible = ways.filter((way) => way.to === to && (event === "time" || way.event === event));
  const stated = possible.find(({ guards }) =>
    guards.every((guard) => {
      if (guard.kind === "any-condition") return guard.conditions.some((id) => conditions.includes(id));
      return guard.kind !== "outcome" || guard.soFar === true || guard.outcomes.includes(outcome ?? "");
    }),
  );
  return stated ?? possible[0];
}
