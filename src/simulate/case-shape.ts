import { type SchemaCheck, schemaChecks } from "../ir/shape/schema-check.js";
import type { Case } from "./case.js";
import type { MachineIndex } from "./machine-index.js";
import { caseSchema } from "./schema/case-record.js";
import { isSound } from "./sound.js";

/**
 * Where data is no case of this machine: the path of the first thing that is missing or wrong (`terms.0.due`), empty for
 * the whole. Undefined when it is one. Stored cases come from outside, so nothing is believed of them: they are held
 * against the same JSON Schema that an organisation gets.
 */
export function caseProblem(index: MachineIndex, value: unknown): string | undefined {
  return checkFor(index)(value)?.path.join(".");
}

/** The problem of a case that was not made here; of one that was, nothing needs to be looked at. */
export function foreignProblem(index: MachineIndex, value: Case): string | undefined {
  return isSound(index, value) ? undefined : caseProblem(index, value);
}

const checks = new WeakMap<MachineIndex, SchemaCheck>();

function checkFor(index: MachineIndex): SchemaCheck {
  const made = checks.get(index) ?? schemaChecks({ ...caseSchema(index.machine) })();
  checks.set(index, made);
  return made;
}
