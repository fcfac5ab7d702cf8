import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf, stepName } from "../naming.js";
import type { Rule } from "../rule.js";

/** A step no case comes to, in a tier that cases do come to. */
export const stateUnreachable: Rule = {
  code: "state-unreachable",
  check(machine, report, { graph, coming, tierFlow, steps }) {
    const comes = coming();
    let at = 0;
    for (const number of graph().states) {
      const state = machine.states[at++];
      if (comes[number] === true || state?.kind !== "step" || tierFlow().dead.has(state.tier)) continue;
      const step = steps().get(state.step);
      if (step === undefined) continue;
      report(diagnostic("state-unreachable", { step: stepName(step.id), tier: state.tier }, placeOf(step)));
    }
  },
};
