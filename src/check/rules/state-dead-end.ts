import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf, stepName } from "../naming.js";
import type { Rule } from "../rule.js";

/** A state a case can come to but never end from. The first one of each tier is named: the rest follows from it. */
export const stateDeadEnd: Rule = {
  code: "state-dead-end",
  check(machine, report, { graph, coming, ending, steps, tiers }) {
    const [comes, ends] = [coming(), ending()];
    const told = new Set<string>();
    let at = 0;
    for (const number of graph().states) {
      const state = machine.states[at++];
      if (ends[number] === true || comes[number] !== true) continue;
      if (state === undefined || !("tier" in state) || told.has(state.tier)) continue;
      told.add(state.tier);
      const node = state.kind === "step" ? steps().get(state.step) : tiers().get(state.tier);
      if (node === undefined) continue;
      const isStep = state.kind === "step";
      const name = isStep ? stepName(state.step) : state.tier;
      report(diagnostic("state-dead-end", { kind: isStep ? "step" : "tier", name }, placeOf(node)));
    }
  },
};
