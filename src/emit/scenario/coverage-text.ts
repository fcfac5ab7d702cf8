import type { Machine } from "../../ir/machine.js";
import { type Coverage, coverageOf, type Touched } from "../../simulate/scenario/coverage.js";
import type { ScenarioRun } from "../../simulate/scenario/run-scenario.js";
import type { Lang } from "../timeline/dates.js";

/** What the scenarios of each procedure touch, with the ids of what they do not. */
export function coverageText(runs: ReadonlyMap<Machine, readonly ScenarioRun[]>, lang: Lang): string {
  const texts = TEXTS[lang];
  const lines = [...runs].flatMap(([machine, own]) => {
    const { title, states, transitions, terms }: Coverage = coverageOf(machine, own);
    const parts: readonly (readonly [string, Touched<string>])[] = [
      [texts.states, states],
      [texts.transitions, transitions],
      [texts.terms, terms],
    ];
    return [
      `  ${title}: ${parts.map(([name, { touched, all }]) => `${name} ${texts.of(touched, all)}`).join(", ")}`,
      ...parts.flatMap(([name, { missing }]) => missing.map((id) => `    ${texts.missing} (${name}): ${id}`)),
    ];
  });
  return `${[texts.heading, ...lines].join("\n")}\n`;
}

const TEXTS = {
  nl: {
    heading: "Dekking",
    states: "toestanden",
    transitions: "overgangen",
    terms: "termijnen",
    missing: "niet geraakt",
    of: (touched: number, all: number) => `${touched} van ${all}`,
  },
  en: {
    heading: "Coverage",
    states: "states",
    transitions: "transitions",
    terms: "terms",
    missing: "not touched",
    of: (touched: number, all: number) => `${touched} of ${all}`,
  },
} as const;
