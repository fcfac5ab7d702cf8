import type { View } from "../../analyse/view.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Bound, Term, TierId } from "../../ir/machine.js";
import { anchorStep, isSkippable } from "../anchor-step.js";
import { placeOf, stepName, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * A term counted only from steps that may be left out, or from tiers that a complaint need not pass: then nothing ever
 * starts it. A step that may be left out itself is not judged, since both may go together.
 */
export const termAnchorSkippable: Rule = {
  code: "term-anchor-skippable",
  check(machine, report, view) {
    for (const term of machine.terms) {
      const [first] = term.bounds;
      // Most terms count from receipt.
      if (first === undefined || !isOfWork(term, view)) continue;
      const bounds = term.outer === undefined ? term.bounds : [...term.bounds, term.outer];
      if (anchorStep(first) === undefined) {
        const passed = tierAnchor(first, term, view);
        if (passed === undefined) continue;
        const avoided = bounds.every((bound) => {
          const other = tierAnchor(bound, term, view);
          return other !== undefined && mayAvoid(view, other, tierOf(term, view));
        });
        const tier = avoided ? view.tiers().get(passed) : undefined;
        if (tier === undefined) continue;
        const params = { subject: subjectOf(term), anchor: tier.id, of: "tier" } as const;
        report(diagnostic("term-anchor-skippable", params, placeOf(term), { related: [placeOf(tier)] }));
        continue;
      }
      const anchors = bounds.map((bound) => view.steps().get(anchorStep(bound) ?? ""));
      const [anchor] = anchors;
      if (anchor === undefined || !anchors.every((each) => each !== undefined && isSkippable(each))) continue;
      const params = { subject: subjectOf(term), anchor: stepName(anchor.id), of: "step" } as const;
      report(diagnostic("term-anchor-skippable", params, placeOf(term), { related: [placeOf(anchor)] }));
    }
  },
};

/** The tier a term works in. */
function tierOf({ of }: Term, { steps }: View): TierId | undefined {
  if (of.kind === "step") return steps().get(of.step)?.tier;
  return of.kind === "whole" ? of.tier : undefined;
}

/** The other tier from whose receipt, filing or end a bound of work counts. */
function tierAnchor(bound: Bound, term: Term, view: View): TierId | undefined {
  const own = tierOf(term, view);
  if (own === undefined || bound.kind !== "length" || bound.direction !== "after") return undefined;
  const { anchor } = bound;
  if (anchor.kind !== "receipt" && anchor.kind !== "filing" && anchor.kind !== "handled") return undefined;
  return anchor.tier === own ? undefined : anchor.tier;
}

/** Whether a complaint may come to a tier without ever being with another. */
function mayAvoid({ machine }: View, avoided: TierId, goal: TierId | undefined): boolean {
  const tiers = new Map(machine.states.map((state) => [state.id, "tier" in state ? state.tier : undefined]));
  const reached = new Set([machine.initial]);
  // A set grows while it is gone through.
  for (const at of reached) {
    if (tiers.get(at) === goal) return true;
    for (const { from, to } of machine.transitions)
      if (from === at && tiers.get(to) !== avoided) reached.add(to);
  }
  return false;
}

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
