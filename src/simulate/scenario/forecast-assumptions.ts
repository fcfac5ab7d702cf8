import { classLabels, subjectLabels } from "../guards.js";
import type { MachineIndex } from "../machine-index.js";
import { termLabel } from "./course.js";
import type { Driven } from "./driven.js";
import { isStated } from "./extend-fully.js";
import type { ForecastAssumption, Pace } from "./forecast-types.js";

/** What a forecast took for granted, the general first; the case itself says what it assumed about its dates. */
export function assumptionsOf(
  index: MachineIndex,
  { value, sameDay, targetOnly, conditions, outcomes, met }: Driven,
  pace: Pace,
): readonly ForecastAssumption[] {
  const extendable = met.filter(({ extensions }) => extensions.length > 0);
  const extended = value.terms.filter(({ extendedBy = [] }) => extendedBy.length > 0);
  const used = new Set(extended.flatMap(({ extendedBy = [] }) => extendedBy));
  const ofTerms = (terms: Driven["met"]): readonly string[] => terms.map(({ id }) => termLabel(index, id));
  const isLatest = pace === "latest";
  const all: readonly (readonly [ForecastAssumption["kind"], readonly string[] | false])[] = [
    ["pace", []],
    ["whole-way", []],
    ...outcomes.map(({ step, outcome }) => ["outcome", [step, outcome]] as const),
    ["subject", subjectLabels(index, value.subjects)],
    ["complainant", value.class === undefined ? [] : classLabels(index, [value.class])],
    ["same-day", pace !== "best" && sameDay],
    ["target-only", pace !== "best" && targetOnly],
    ["no-extension", !isLatest && ofTerms(extendable)],
    ["extended", isLatest && extended.map(({ term }) => termLabel(index, term))],
    [
      "extension-open",
      isLatest && ofTerms(extendable.filter(({ extensions }) => !extensions.every(isStated))),
    ],
    [
      "extension-once",
      isLatest &&
        ofTerms(
          extendable.filter(({ extensions }) =>
            extensions.some(({ id, times }) => used.has(id) && times === undefined),
          ),
        ),
    ],
    [
      "no-suspension",
      ofTerms(met.filter(({ suspensions }) => suspensions.some(({ step }) => step === undefined))),
    ],
    ["conditions", conditions],
  ];
  return all.flatMap(([kind, labels]) => {
    const isGeneral = kind === "pace" || kind === "whole-way";
    if (labels === false || (labels.length === 0 && !isGeneral)) return [];
    return [{ kind, labels: kind === "outcome" ? labels : [...new Set(labels)] }];
  });
}
