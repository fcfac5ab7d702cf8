import { NONE } from "../../analyse/graph.js";
import type { View } from "../../analyse/view.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Machine, TierId, Transition } from "../../ir/machine.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * What a complainant may do at the end of a tier that no case comes to the end of: each verdict leads elsewhere, or
 * the last step does. Told once a tier; the steps and tiers that follow from it have rules of their own.
 */
export const wayUnreachable: Rule = {
  code: "way-unreachable",
  check(machine, report, view) {
    const ends = endsPassedBy(machine, view);
    if (ends.size === 0) return;
    const told = new Set<TierId>();
    const taken = placesTaken(machine, view);
    for (const way of machine.transitions) {
      const tier = ends.get(way.from);
      if (tier === undefined || told.has(tier) || !ASKED.has(way.cause) || taken.has(placeKey(way))) continue;
      told.add(tier);
      report(diagnostic("way-unreachable", { tier }, placeOf(way)));
    }
  },
};

const ASKED: ReadonlySet<string> = new Set(["dissatisfied", "no-agreement", "choice"]);

/** Where in the file a way is stated that a case can take somewhere: `niet tevreden na STAP` holds from that step on. */
function placesTaken(machine: Machine, { graph, coming }: View): ReadonlySet<string> {
  const { from } = graph();
  const taken = machine.transitions.filter((_, at) => coming()[from[at] ?? NONE] === true);
  return new Set(taken.map(placeKey));
}

function placeKey({ origin }: Transition): string {
  return `${origin.start} ${origin.file}`;
}

/** The ends of tiers that cases come into, by state. */
function endsPassedBy(machine: Machine, { graph, coming, tierFlow }: View): ReadonlyMap<string, TierId> {
  const ends = new Map<string, TierId>();
  for (const [at, state] of machine.states.entries()) {
    if (state.kind !== "handled" || state.refused === true || coming()[graph().states[at] ?? NONE] === true)
      continue;
    if (!tierFlow().dead.has(state.tier)) ends.set(state.id, state.tier);
  }
  return ends;
}
