import { compile } from "../../src/compile.js";
import type { Machine } from "../../src/ir/machine.js";
import { type ProcedureOf, parseScenarios } from "../../src/project/scenarios.js";

/** How a sample that is a scenario file begins. */
const SCENARIO_FILE = "scenarios/proef.yaml";

/** Whether a sample of the catalogue is a scenario file. */
export function isScenario(sample: string): boolean {
  return sample.startsWith(`# ${SCENARIO_FILE}`);
}

/** What reading a sample finds; the procedure it names is the one below, and `fout.klacht` has errors. */
export function scenarioFindings(sample: string) {
  return parseScenarios(sample, SCENARIO_FILE, procedureOf).diagnostics;
}

const procedureOf: ProcedureOf = (path) => {
  if (path === "fout.klacht") return "wrong";
  return path === "proef.klacht" ? machine() : "missing";
};

let made: Machine | undefined;

function machine(): Machine {
  made ??= compile(PROEF, { path: "proef.klacht" }).machine;
  return made;
}

const PROEF = `reglement "Proef"
  aanspreekvorm u

rol directie "de directie"

trap bureau "Het bureau"
  behandelaar directie

  indienen bij directie
    schriftelijk

  stap bevestiging "De bevestiging"
    directie bevestigt de ontvangst aan klager
    binnen 5 werkdagen na ontvangst

  stap reactie "De reactie"
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    streeft naar 4 weken na ontvangst
`;
