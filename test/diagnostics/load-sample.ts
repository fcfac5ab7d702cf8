import { compile } from "../../src/compile.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { parseLoad } from "../../src/project/load-file.js";

const FILE = "belasting.yaml";

/** The procedure the load samples are about. */
const LOAD_PROCEDURE = `reglement "Proef"
  aanspreekvorm u
rol directie "de directie"
trap bureau "Het bureau"
  behandelaar directie
  stap bevestiging
    directie bevestigt de ontvangst aan klager
    binnen 5 werkdagen
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
`;

/** Whether a sample of the catalogue is a load file. */
export function isLoad(sample: string): boolean {
  return sample.startsWith(`# ${FILE}`);
}

/** What is found in a load file about the procedure above. */
export function loadFindings(text: string): readonly Diagnostic[] {
  return parseLoad(text, FILE, compile(LOAD_PROCEDURE, { path: "proef.klacht" }).machine).diagnostics;
}
