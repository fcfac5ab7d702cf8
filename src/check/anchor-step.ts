import type { Bound, Step, StepId } from "../ir/machine.js";
import { isVoluntary } from "../ir/tiers.js";

/** The step a bound counts forward from. */
export function anchorStep(bound: Bound): StepId | undefined {
  if (bound.kind !== "length" || bound.direction !== "after") return undefined;
  const { anchor } = bound;
  switch (anchor.kind) {
    case "step-completed":
    case "step-received":
    case "step-sent":
      return anchor.step;
    default:
      return undefined;
  }
}

/** Whether a step may be left out: the writer says so, or nobody has to do anything in it. */
export function isSkippable(step: Step): boolean {
  const { optional, onlyIf, onlySubjects, onlyFor, onlyOutcomes, waived } = step;
  const limits = [onlyIf, onlySubjects, onlyFor, onlyOutcomes];
  return optional || isVoluntary(step) || waived.length > 0 || limits.some((limit) => limit !== undefined);
}
