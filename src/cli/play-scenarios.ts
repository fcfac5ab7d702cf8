import { differenceText } from "../emit/scenario/difference-text.js";
import type { TestedScenario } from "../emit/scenario/junit.js";
import type { Machine, TermId } from "../ir/machine.js";
import type { LoadedScenario } from "../project/scenarios.js";
import { boundariesOf } from "../simulate/scenario/boundaries.js";
import { differences } from "../simulate/scenario/compare.js";
import { runScenario, type ScenarioRun } from "../simulate/scenario/run-scenario.js";
import type { Scenario } from "../simulate/scenario/scenario.js";
import type { Context } from "./context.js";

/** What came of the scenarios, and the runs of each machine. */
export interface PlayedScenarios {
  readonly tested: readonly TestedScenario[];
  readonly runs: ReadonlyMap<Machine, readonly ScenarioRun[]>;
  /** Terms of each file whose last day moves with what is done around it, so that it has no boundary to test. */
  readonly leftOut: ReadonlyMap<string, readonly TermId[]>;
}

/**
 * Plays every scenario; with `boundaries` also those made for the ends of the terms of each procedure, for the first
 * complaint of its scenarios. These do not count for the coverage, since nobody wrote them.
 */
export function playAll(
  scenarios: readonly LoadedScenario[],
  { lang }: Context,
  boundaries: boolean,
): PlayedScenarios {
  const tested: TestedScenario[] = [];
  const runs = new Map<Machine, ScenarioRun[]>();
  const test = (machine: Machine, scenario: Scenario, file: string, start?: number): ScenarioRun => {
    const run = runScenario(machine, scenario);
    const failures = differences(machine, run).map((one) => differenceText(one, run, lang));
    tested.push({ file, title: scenario.title, ...(start === undefined ? {} : { start }), failures });
    return run;
  };
  for (const { machine, scenario, place } of scenarios) {
    const run = test(machine, scenario, place.file, place.span.start);
    const own = runs.get(machine);
    if (own === undefined) runs.set(machine, [run]);
    else own.push(run);
  }
  const leftOut = new Map<string, readonly TermId[]>();
  if (!boundaries) return { tested, runs, leftOut };
  for (const machine of runs.keys()) {
    const first = scenarios.find((one) => one.machine === machine)?.scenario.events[0]?.when;
    const received = first?.kind === "at" ? first.moment : undefined;
    if (received === undefined) continue;
    const made = boundariesOf(machine, received);
    const file = BOUNDARIES[lang](machine.procedure.origin.file);
    for (const scenario of made.scenarios) test(machine, scenario, file);
    if (made.leftOut.length > 0) leftOut.set(file, made.leftOut);
  }
  return { tested, runs, leftOut };
}

const BOUNDARIES = {
  nl: (file: string) => `${file} (grensgevallen)`,
  en: (file: string) => `${file} (boundaries)`,
};
