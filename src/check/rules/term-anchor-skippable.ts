import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Step } from "../../ir/machine.js";
import { anchorStep } from "../anchor-step.js";
import { placeOf, stepName } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * A term of a step that is always done, counted only from steps that may be left out: then nothing ever starts it.
 * A step that may be left out itself is not judged, since both may go together.
 */
export const termAnchorSkippable: Rule = {
  code: "term-anchor-skippable",
  check(machine, report, view) {
    for (const term of machine.terms) {
      if (term.of.kind !== "step" || term.bounds.length === 0) continue;
      const own = view.steps().get(term.of.step);
      if (own === undefined || isSkippable(own)) continue;
      const anchors = term.bounds.map((bound) => view.steps().get(anchorStep(bound) ?? ""));
      const [anchor] = anchors;
      if (anchor === undefined || !anchors.every((each) => each !== undefined && isSkippable(each))) continue;
      const params = { step: stepName(own.id), anchor: stepName(anchor.id) };
      report(diagnostic("term-anchor-skippable", params, placeOf(term), { related: [placeOf(anchor)] }));
    }
  },
};

function isSkippable({ optional, onlyIf, onlySubjects, onlyFor, onlyOutcomes, waived }: Step): boolean {
  const limits = [onlyIf, onlySubjects, onlyFor, onlyOutcomes];
  return optional || waived.length > 0 || limits.some((limit) => limit !== undefined);
}
