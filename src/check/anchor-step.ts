import type { Bound, StepId } from "../ir/machine.js";

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
