import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Machine } from "../../src/ir/machine.js";
import { parseScenarios } from "../../src/project/scenarios.js";
import { boundariesOf } from "../../src/simulate/scenario/boundaries.js";
import { differences } from "../../src/simulate/scenario/compare.js";
import { coverageOf } from "../../src/simulate/scenario/coverage.js";
import { runScenario } from "../../src/simulate/scenario/run-scenario.js";
import { procedure } from "../simulate/scenario/play.js";
import { PROCEDURES } from "./names.js";

/** Their dates were counted by hand and checked with date-fns and the holidays of the Termijnenwet written out. */
describe.each(PROCEDURES)("the scenarios of %s", (name) => {
  const file = `procedures/scenarios/${name}.yaml`;
  const text = readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), "utf8");
  const machine: Machine = procedure(name);
  const { value, diagnostics } = parseScenarios(text, file, () => machine);
  const runs = value.map(({ scenario }) => runScenario(machine, scenario));

  test("are at least eight, and all hold", () => {
    expect(diagnostics).toEqual([]);
    expect(value.length).toBeGreaterThanOrEqual(8);
    expect(runs.flatMap((run) => differences(machine, run))).toEqual([]);
  });

  test("together touch every state, transition and term", () => {
    const { states, transitions, terms } = coverageOf(machine, runs);
    expect([states.missing, transitions.missing, terms.missing]).toEqual([[], [], []]);
  });

  test.each(["2026-03-02", "2026-04-20", "2026-12-22", "2027-05-01"])(
    "the day before, on and after each term, for a complaint of %s",
    (received) => {
      const boundaries = boundariesOf(machine, received).scenarios;
      const dated = machine.terms.filter(({ bounds }) => bounds.length > 0);
      expect(new Set(boundaries.map(({ title }) => title.split(":")[0]))).toEqual(
        new Set(dated.map(({ id }) => id)),
      );
      expect(boundaries.length).toBe(dated.length * 3);
      const failed = boundaries.flatMap((one) => differences(machine, runScenario(machine, one)));
      expect(failed).toEqual([]);
    },
  );
});
