import type { Diagnostic } from "./diagnostic.js";
import { counted, countOf, severityOf } from "./message.js";
import type { Language, Severity } from "./severity.js";
import { sortDiagnostics } from "./sort.js";

/**
 * What was found, in numbers: `3 fouten, 1 waarschuwing, 2 opmerkingen`, and on a second line how to read more about
 * the most serious code. Severities that do not occur are left out; without any diagnostic it says so.
 */
export function summary(diagnostics: readonly Diagnostic[], lang: Language): string {
  const worst = ORDER.map((severity) =>
    sortDiagnostics(diagnostics).find((d) => severityOf(d) === severity),
  ).find((found) => found !== undefined);
  if (worst === undefined)
    return lang === "nl" ? "Geen fouten, geen waarschuwingen." : "No errors, no warnings.";
  const parts = ORDER.map((severity) => ({
    severity,
    count: diagnostics
      .filter((diagnostic) => severityOf(diagnostic) === severity)
      .reduce((sum, diagnostic) => sum + countOf(diagnostic), 0),
  })).filter(({ count }) => count > 0);
  const numbers = parts.map(({ severity, count }) => counted(count, severity, lang)).join(", ");
  return `${numbers}\n${lang === "nl" ? "zie" : "see"}: klachtwerk explain ${worst.code}`;
}

const ORDER: readonly Severity[] = ["error", "warning", "note"];
