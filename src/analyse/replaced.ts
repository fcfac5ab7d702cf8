import type { Step, Term } from "../ir/machine.js";

/**
 * Whether another term takes the place of a general one in every case in which a step is done: one on the condition of
 * the step, or one for its subjects or its complainants. `alike` are the terms of the same block.
 */
export function isReplaced(
  { onlyIf, onlySubjects = [], onlyFor = [] }: Pick<Step, "onlyIf" | "onlySubjects" | "onlyFor">,
  general: Term,
  alike: readonly Term[],
): boolean {
  if (onlyIf === undefined && onlySubjects.length === 0 && onlyFor.length === 0) return false;
  return alike.some(({ id, modality, subjects, classes = [], condition }) => {
    if (id === general.id || (modality === "target") !== (general.modality === "target")) return false;
    if (condition !== undefined ? condition !== onlyIf : modality !== general.modality) return false;
    return (
      (condition !== undefined || subjects.length > 0 || classes.length > 0) &&
      isWithin(onlySubjects, subjects) &&
      isWithin(onlyFor, classes)
    );
  });
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return all.length === 0 || (some.length > 0 && some.every((id) => all.includes(id)));
}
