import type { Field } from "../../../ir/machine.js";
import type { Voice } from "../voice.js";
import { outcomesText } from "./outcomes.js";

/** When a field is asked or stated: «als dat van toepassing is», «bij een ongegronde klacht»; empty: always. */
export function fieldRemarks(voice: Voice, field: Field): readonly string[] {
  const { onlyFor, onOutcomes = [], condition } = field;
  return [
    ...(field.ifApplicable ? ["als dat van toepassing is"] : []),
    ...(onlyFor.length === 0 ? [] : [`alleen voor ${voice.parties(onlyFor, "of")?.object ?? ""}`]),
    ...(onOutcomes.length === 0 ? [] : [`bij ${outcomesText(voice, onOutcomes)}`]),
    ...(condition === undefined ? [] : [`als ${voice.condition(condition)}`]),
  ];
}

/** What a sentence about a field is about. */
export function fieldIds({ id, onOutcomes = [], condition }: Field): readonly string[] {
  return [id, ...onOutcomes, ...(condition === undefined ? [] : [condition])];
}
