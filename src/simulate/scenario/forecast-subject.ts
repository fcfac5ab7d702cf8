import type { Transition } from "../../ir/machine.js";
import type { MachineIndex } from "../machine-index.js";
import { termsOfWork } from "./last-day.js";

/**
 * The subjects that a complaint on this way may have, where it needs one: some work on it has terms for some subjects
 * only, so that without a subject no term runs. In the order of the terms; empty where every complaint has a term.
 */
export function subjectsToTry(index: MachineIndex, ways: readonly Transition[]): readonly string[] {
  const named = ways.flatMap((way) => {
    const terms = termsOfWork(index, way).filter(({ modality }) => modality !== "none");
    const isSplit = terms.length > 0 && terms.every(({ subjects }) => subjects.length > 0);
    return isSplit ? terms.flatMap(({ subjects }) => subjects) : [];
  });
  const guards = ways.flatMap((way) =>
    way.guards.flatMap((guard) => (guard.kind === "subject" ? [guard] : [])),
  );
  return [...new Set(named)].filter((id) => guards.every(({ subjects }) => subjects.includes(id)));
}
