import { capital } from "./catalogue/words.js";
import { type Code, entryOf, isCode } from "./catalogue.js";
import { severityWord } from "./message.js";
import type { Language } from "./severity.js";

/**
 * The page about a code: title, severity, why the rule exists, a wrong and a right text. Ends without a line feed.
 * Undefined for a code that does not exist.
 */
export function explain(code: Code, lang: Language): string;
export function explain(code: string, lang: Language): string | undefined;
export function explain(code: string, lang: Language): string | undefined {
  if (!isCode(code)) return undefined;
  const entry = entryOf(code);
  const words = WORDS[lang];
  return [
    `# ${capital(entry.title[lang])}`,
    "",
    `\`${code}\` · ${severityWord(entry.severity, lang)}. ${words.severity[entry.severity]}`,
    "",
    entry.why[lang],
    "",
    `## ${words.wrong[entry.severity]}`,
    "",
    indented(entry.wrong),
    "",
    `## ${words.right[entry.severity]}`,
    "",
    indented(entry.right),
  ].join("\n");
}

/** All codes of the catalogue that look like `word`, the likeliest first, for "unknown code" messages; at most three. */
export function similarCodes(word: string, codes: readonly Code[]): readonly Code[] {
  const wanted = parts(word);
  return codes
    .map((code) => ({ code, shared: parts(code).filter((part) => wanted.includes(part)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ code }) => code);
}

function parts(code: string): readonly string[] {
  return code.toLowerCase().split("-");
}

function indented(text: string): string {
  return text
    .replace(/^\n+|\s+$/g, "")
    .split("\n")
    .map((line) => (line.trim() === "" ? "" : `    ${line}`))
    .join("\n");
}

const WORDS = {
  nl: {
    severity: {
      error: "De controle mislukt.",
      warning: "De controle slaagt, maar dit verdient aandacht.",
      note: "Zo is het bestand gelezen; er hoeft niets te veranderen.",
    },
    wrong: { error: "Fout", warning: "Met waarschuwing", note: "Met opmerking" },
    right: { error: "Goed", warning: "Zonder waarschuwing", note: "Zonder opmerking" },
  },
  en: {
    severity: {
      error: "The check fails.",
      warning: "The check passes, but this deserves a look.",
      note: "This is how the file was read; nothing has to change.",
    },
    wrong: { error: "Wrong", warning: "With a warning", note: "With a note" },
    right: { error: "Right", warning: "Without a warning", note: "Without a note" },
  },
} as const;
