import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { countOf, severityOf } from "../diagnostics/message.js";
import { renderDiagnostic } from "../diagnostics/render.js";
import type { Language, Severity } from "../diagnostics/severity.js";
import { summary } from "../diagnostics/summary.js";

/** How to report. `notes` shows notes too; they are counted in the summary either way. */
export interface ReportOptions {
  readonly lang: Language;
  readonly color: boolean;
  readonly notes: boolean;
  readonly textOf: (file: string) => string | undefined;
}

/** The most messages that are printed; a file with more than that has one mistake in many places. */
export const SHOWN_LIMIT = 100;

/** The diagnostics one under another with their code frames, and the summary last. */
export function report(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const { lang, color, notes, textOf } = options;
  const wanted = notes ? diagnostics : diagnostics.filter((one) => severityOf(one) !== "note");
  const shown = wanted.slice(0, SHOWN_LIMIT);
  const rest = wanted.slice(SHOWN_LIMIT).reduce((sum, one) => sum + countOf(one), 0);
  const blocks = shown.map((one) => {
    const text = textOf(one.place.file);
    return renderDiagnostic(one, { ...(text === undefined ? {} : { text }), textOf, lang, color });
  });
  if (rest > 0) blocks.push(restText(rest, lang));
  const hidden = diagnostics.length - wanted.length;
  const last = [summary(diagnostics, lang), ...(hidden === 0 ? [] : [hiddenText(hidden, lang)])].join("\n");
  return [...blocks, last].join("\n\n");
}

/** How many diagnostics of each severity there are. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const one of diagnostics) counts[severityOf(one)] += countOf(one);
  return counts;
}

/** How many messages there are beyond those shown. */
export function restText(count: number, lang: Language): string {
  if (lang === "nl") return `... en nog ${count} ${count === 1 ? "melding" : "meldingen"}.`;
  return `... and ${count} more.`;
}

function hiddenText(count: number, lang: Language): string {
  if (lang === "nl") return count === 1 ? "toon de opmerking met --notes" : "toon de opmerkingen met --notes";
  return count === 1 ? "show the note with --notes" : "show the notes with --notes";
}
