import { lazy } from "../../calendar/lazy.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import { earlySteps } from "../early-steps.js";
import { placeOf, stepName } from "../naming.js";
import type { Rule } from "../rule.js";

/** A step no case comes to, in a tier that cases do come to; one that waits for an outcome too early is told as that. */
export const stateUnreachable: Rule = {
  code: "state-unreachable",
  check(machine, report, view) {
    const { graph, coming, tierFlow, steps } = view;
    const early = lazy(() => new Set(earlySteps(view).map(({ step }) => step.id)));
    const comes = coming();
    let at = 0;
    for (const number of graph().states) {
      const state = machine.states[at++];
      if (comes[number] === true || state?.kind !== "step" || tierFlow().dead.has(state.tier)) continue;
      const step = steps().get(state.step);
      if (step === undefined || (step.onlyOutcomes !== undefined && early().has(step.id))) continue;
      report(diagnostic("state-unreachable", { step: stepName(step.id), tier: state.tier }, placeOf(step)));
    }
  },
};
