import type { Diagnostic } from "./diagnostic.js";
import { severityOf } from "./message.js";
import type { Severity } from "./severity.js";

/**
 * Diagnostics in the order to read them: by file, then by place in it, then errors first, then by code.
 * Exact repetitions (the same code, place and parameters) are dropped. The order does not depend on the locale.
 */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length < 2) return diagnostics;
  const once: Diagnostic[] = [];
  // Repetitions come together when sorted, so that most findings are only looked at next to their neighbour.
  for (const each of [...diagnostics].sort(inReadingOrder)) if (!isRepeated(once, each)) once.push(each);
  return once;
}

function inReadingOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.place.file, b.place.file) ||
    a.place.span.start - b.place.span.start ||
    RANK[severityOf(a)] - RANK[severityOf(b)] ||
    compare(a.code, b.code)
  );
}

/** Whether one of the findings before it, of those that sort equal, says exactly the same. */
function isRepeated(before: readonly Diagnostic[], found: Diagnostic): boolean {
  for (let index = before.length - 1; index >= 0; index--) {
    const other = before[index];
    if (other === undefined || inReadingOrder(other, found) !== 0) return false;
    if (
      other.place.span.end === found.place.span.end &&
      JSON.stringify(other.params) === JSON.stringify(found.params)
    )
      return true;
  }
  return false;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
