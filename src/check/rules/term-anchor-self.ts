import { diagnostic } from "../../diagnostics/diagnostic.js";
import { anchorStep } from "../anchor-step.js";
import { placeOf, stepName } from "../naming.js";
import type { Rule } from "../rule.js";

/** A term of a step that runs from the end of that same step. */
export const termAnchorSelf: Rule = {
  code: "term-anchor-self",
  check(machine, report) {
    for (const term of machine.terms) {
      const { of } = term;
      if (of.kind !== "step" || !term.bounds.some((bound) => anchorStep(bound) === of.step)) continue;
      report(diagnostic("term-anchor-self", { step: stepName(of.step) }, placeOf(term)));
    }
  },
};
