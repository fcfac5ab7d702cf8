import type { View } from "../../analyse/view.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Term } from "../../ir/machine.js";
import { anchorStep, isSkippable } from "../anchor-step.js";
import { placeOf, stepName, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * A term counted only from steps that may be left out: then nothing ever starts it. A step that may be left out itself
 * is not judged, since both may go together.
 */
export const termAnchorSkippable: Rule = {
  code: "term-anchor-skippable",
  check(machine, report, view) {
    for (const term of machine.terms) {
      const [first] = term.bounds;
      // Most terms count from receipt.
      if (first === undefined || anchorStep(first) === undefined || !isOfWork(term, view)) continue;
      const bounds = term.outer === undefined ? term.bounds : [...term.bounds, term.outer];
      const anchors = bounds.map((bound) => view.steps().get(anchorStep(bound) ?? ""));
      const [anchor] = anchors;
      if (anchor === undefined || !anchors.every((each) => each !== undefined && isSkippable(each))) continue;
      const params = { subject: subjectOf(term), anchor: stepName(anchor.id) };
      report(diagnostic("term-anchor-skippable", params, placeOf(term), { related: [placeOf(anchor)] }));
    }
  },
};

/** A term of a step that is always done, of a tier, or of a way on; the writer names what it counts from. */
function isOfWork({ of, bounds }: Term, { steps }: View): boolean {
  if (of.kind === "step") {
    const own = steps().get(of.step);
    return own !== undefined && !isSkippable(own);
  }
  if (of.kind !== "whole" && of.kind !== "escalation" && of.kind !== "response") return false;
  return bounds.every(
    (bound) => bound.kind !== "length" || !("implied" in bound.anchor && bound.anchor.implied),
  );
}
