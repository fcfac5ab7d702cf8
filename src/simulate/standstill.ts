import type { Suspension, Term } from "../ir/machine.js";
import type { Case } from "./case.js";
import { isByChoice, isSure } from "./limited-steps.js";
import type { MachineIndex } from "./machine-index.js";
import { stepOf } from "./moves.js";

/** Where a case is, and what it says of itself. */
type Standing = Pick<Case, "state" | "subjects" | "class" | "holds">;

/** Whether a case is at a step of which is sure that it is done. */
export function isAtSureStep(index: MachineIndex, value: Standing): boolean {
  const step = index.steps.get(stepOf(index, value.state) ?? "");
  return step !== undefined && isSure(step, value);
}

/** The suspension by which a term stands still where a case is, without anybody saying so. */
export function pauseOf(index: MachineIndex, value: Standing, term: Term): Suspension | undefined {
  if (!isAtSureStep(index, value)) return undefined;
  const step = stepOf(index, value.state);
  return term.suspensions.find((one) => one.step !== undefined && one.step === step);
}

/** The suspensions somebody may say to begin: on a condition, and during a step that may be left out as one likes. */
export function suspensionsToSay(
  index: MachineIndex,
  { state }: Pick<Case, "state">,
  { suspensions }: Term,
): readonly Suspension[] {
  const here = stepOf(index, state);
  return suspensions.filter(({ step: id }) => {
    if (id === undefined) return true;
    const step = id === here ? index.steps.get(id) : undefined;
    return step !== undefined && isByChoice(step);
  });
}
