import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "../../../src/compile.js";
import type { Machine } from "../../../src/ir/machine.js";
import { type LoadedScenario, parseScenarios } from "../../../src/project/scenarios.js";

/** The machine of a `.klacht` text. */
export function machineOf(text: string, path = "proef.klacht"): Machine {
  return compile(text, { path }).machine;
}

/** The machine of one of the five procedures. */
export function procedure(name: string): Machine {
  const path = `procedures/${name}.klacht`;
  return machineOf(readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), "utf8"), path);
}

/** The scenarios of a YAML text about this machine; throws on the first mistake in it. */
export function scenariosOf(text: string, machine: Machine): readonly LoadedScenario[] {
  const { value, diagnostics } = parseScenarios(
    `procedure: proef.klacht\n${text}`,
    "proef.yaml",
    () => machine,
  );
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, undefined, 1));
  return value;
}
