import { entryOf } from "./catalogue.js";
import type { Diagnostic } from "./diagnostic.js";
import type { Language, Severity } from "./severity.js";

/** How serious a diagnostic is, by its entry in the catalogue. */
export function severityOf(diagnostic: Diagnostic): Severity {
  return entryOf(diagnostic.code).severity;
}

/** How many findings a diagnostic stands for: one, unless it counts those that are not told. */
export function countOf({ code, params }: Diagnostic): number {
  return code === "errors-untold" && "count" in params ? params.count : 1;
}

/** What is, and what was expected: one or two sentences. */
export function messageOf(diagnostic: Diagnostic, lang: Language): string {
  return entryOf(diagnostic.code).message[lang](diagnostic.params as never);
}

/** What to do: the word that may have been meant, else the hint of the entry, else nothing. */
export function hintOf(diagnostic: Diagnostic, lang: Language): string | undefined {
  if (diagnostic.suggestion !== undefined) {
    return lang === "nl"
      ? `Bedoelde u ‘${diagnostic.suggestion}’?`
      : `Did you mean ‘${diagnostic.suggestion}’?`;
  }
  return entryOf(diagnostic.code).hint?.[lang](diagnostic.params as never);
}

/** The labels of the related places, one for each place and in the same order; empty where the entry has none. */
export function relatedOf(diagnostic: Diagnostic, lang: Language): readonly string[] {
  const labels = entryOf(diagnostic.code).related?.[lang] ?? [];
  return diagnostic.related.map((_, index) => labels[index] ?? labels.at(-1) ?? "");
}

/** `fout`, `waarschuwing`, `opmerking`; `error`, `warning`, `note`. */
export function severityWord(severity: Severity, lang: Language): string {
  return WORDS[lang][severity][0];
}

/** The word with its number, in agreement: `1 fout`, `3 fouten`. */
export function counted(count: number, severity: Severity, lang: Language): string {
  const [one, many] = WORDS[lang][severity];
  return `${count} ${count === 1 ? one : many}`;
}

const WORDS: Readonly<Record<Language, Readonly<Record<Severity, readonly [string, string]>>>> = {
  nl: {
    error: ["fout", "fouten"],
    warning: ["waarschuwing", "waarschuwingen"],
    note: ["opmerking", "opmerkingen"],
  },
  en: { error: ["error", "errors"], warning: ["warning", "warnings"], note: ["note", "notes"] },
};
