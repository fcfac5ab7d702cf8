import { type Diagnostic, diagnostic } from "./diagnostic.js";
import { countOf, severityOf } from "./message.js";
import { sortDiagnostics } from "./sort.js";

/** The most errors of one file that are told; a file with more has one mistake in many places. */
export const MOST_ERRORS = 1000;

/**
 * The diagnostics in reading order, of each file at most `MOST_ERRORS` errors: one `errors-untold` where the next one is
 * says how many more there are. What is no error stays. Limiting twice gives the same as limiting once.
 */
export function limitErrors(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MOST_ERRORS) return diagnostics;
  const told = new Map<string, number>();
  const rests = new Map<string, Diagnostic>();
  const kept: Diagnostic[] = [];
  for (const each of sortDiagnostics(diagnostics)) {
    const { file } = each.place;
    const number = told.get(file) ?? 0;
    if (severityOf(each) !== "error") {
      kept.push(each);
    } else if (each.code === "errors-untold" || number >= MOST_ERRORS) {
      const rest = rests.get(file);
      const count = countOf(each) + (rest === undefined ? 0 : countOf(rest));
      rests.set(file, diagnostic("errors-untold", { count }, rest?.place ?? each.place));
    } else {
      told.set(file, number + 1);
      kept.push(each);
    }
  }
  return rests.size === 0 ? kept : sortDiagnostics([...kept, ...rests.values()]);
}
