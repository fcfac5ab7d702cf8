import { viewOf } from "../analyse/view.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { sortDiagnostics } from "../diagnostics/sort.js";
import type { Machine } from "../ir/machine.js";
import { RULES } from "./rules.js";

/**
 * Everything there is to say about a machine: contradictions, points that are left open, and how silence was read.
 * Pure; the findings come sorted by their place in the file.
 */
export function check(machine: Machine): readonly Diagnostic[] {
  const view = viewOf(machine);
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void found.push(diagnostic);
  for (const rule of RULES) rule.check(machine, report, view);
  return found.length > 1 ? sortDiagnostics(found) : found;
}
