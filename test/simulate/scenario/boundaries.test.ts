import { expect, test } from "vitest";
import { boundariesOf } from "../../../src/simulate/scenario/boundaries.js";
import { differences } from "../../../src/simulate/scenario/compare.js";
import { runScenario } from "../../../src/simulate/scenario/run-scenario.js";
import { machineOf } from "./play.js";

test("a term that a later step gives another last day is tested on the one that stays", () => {
  const machine = machineOf(`reglement "Klachtenregeling"
  aanspreekvorm u

rol bestuur "het bestuur"

trap klacht "De klacht"
  behandelaar bestuur
  indienen bij bestuur

  stap horen "Het gesprek"
    bestuur hoort klager

  stap advies "Het advies"
    bestuur antwoordt aan klager
    binnen 2 weken na afronding van horen of 4 weken na ontvangst, wat het laatst komt
`);
  const { scenarios, leftOut } = boundariesOf(machine, "2026-03-02");
  expect(leftOut).toEqual([]);
  expect(scenarios.map(({ title, expected }) => [title, expected?.terms[0]?.due])).toEqual([
    ["klacht.advies.hard: op de dag voor de laatste dag", "2026-03-30"],
    ["klacht.advies.hard: op de laatste dag", "2026-03-30"],
    ["klacht.advies.hard: op de dag na de laatste dag", "2026-03-30"],
  ]);
  expect(scenarios.flatMap((one) => differences(machine, runScenario(machine, one)))).toEqual([]);
});
