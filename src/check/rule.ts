import type { View } from "../analyse/view.js";
import type { Code } from "../diagnostics/catalogue.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Machine } from "../ir/machine.js";

/** Takes what a rule found. */
export type Report = (found: Diagnostic) => void;

/**
 * One rule over a whole machine. It lives in a file named like its code, and reports nothing but diagnostics with
 * that code. Rules do not depend on each other; what they share, so that no rule builds it again, is the view.
 *
 * A rule costs time in proportion to the file, and next to nothing where there is nothing for it to judge: files are
 * checked at every keystroke. So it looks for what it is about first, and asks the view for tables after that.
 */
export interface Rule {
  readonly code: Code;
  check(machine: Machine, report: Report, view: View): void;
}
