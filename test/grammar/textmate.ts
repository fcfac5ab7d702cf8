import { ACTS } from "../../src/glossary/acts.js";
import { FIELD_TYPE_WORDS, TRIGGER_WORDS } from "../../src/glossary/words.js";
import { ACCENTED, KEYWORDS } from "../../src/syntax/keywords.js";

/** A pattern of a TextMate grammar: a match on one line, or a region between `begin` and `end`. */
export type TextMatePattern =
  | { readonly name?: string; readonly match: string; readonly captures?: TextMateCaptures }
  | { readonly name: string; readonly begin: string; readonly end: string };

/** Scopes by the number of the group. */
export type TextMateCaptures = Readonly<Record<string, { readonly name: string }>>;

/** A TextMate grammar as editors read it. */
export interface TextMateGrammar {
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly TextMatePattern[];
}

/**
 * The grammar for editors. The language cares for the place of a word and TextMate only for its line, so a statement
 * is known by standing first on its line, as the formatter puts it. Expressions keep to what Oniguruma and JavaScript
 * with the flag `u` share, but for the leading `(?i)`.
 */
export function textMateGrammar(): TextMateGrammar {
  return {
    name: "Klacht",
    scopeName: "source.klacht",
    fileTypes: ["klacht"],
    patterns: [
      { name: "comment.line.number-sign.klacht", match: "#.*$" },
      { name: "string.quoted.triple.klacht", begin: '"""', end: '"""' },
      { name: "string.quoted.double.klacht", match: String.raw`"[^"\\]*(?:\\.[^"\\]*)*"|[“„][^“”"]*[“”"]` },
      { name: "invalid.illegal.unterminated.klacht", match: '["“„”].*$' },
      { name: "constant.numeric.date.klacht", match: String.raw`\d{4}-\d{2}-\d{2}` },
      {
        match: `(?i)^\\s*(${oneOf(KEYWORDS["named-header"])})\\s+(${NAME})`,
        captures: { 1: { name: "keyword.control.block.klacht" }, 2: { name: "entity.name.section.klacht" } },
      },
      {
        match: `(?i)^\\s*(${NAME}(?:\\s*(?:,|\\ben\\b)\\s*${NAME})*)\\s+(${oneOf(verbs())})${END}`,
        captures: {
          1: { name: "variable.other.role.klacht" },
          2: { name: "entity.name.function.verb.klacht" },
        },
      },
      {
        match: `(?i)^\\s*(${oneOf(Object.values(TRIGGER_WORDS))})(?:\\s+(?:na|van)\\s+(${NAME}))?\\s*:`,
        captures: {
          1: { name: "keyword.control.transition.klacht" },
          2: { name: "entity.name.section.klacht" },
        },
      },
      {
        match: `(?i)^\\s*(${oneOf(KEYWORDS.header)})${END}`,
        captures: { 1: { name: "keyword.control.block.klacht" } },
      },
      {
        match: `(?i)^\\s*(${oneOf(firstWords())})${END}`,
        captures: { 1: { name: "keyword.control.clause.klacht" } },
      },
      {
        match: `(?i)${START}(trap|stap)\\s+(${NAME})`,
        captures: { 1: { name: "keyword.other.klacht" }, 2: { name: "entity.name.section.klacht" } },
      },
      {
        match: `(?i)(?:(\\d+(?:[.,]\\d+)?)\\s*|${START}(${oneOf(KEYWORDS.number)})\\s+)(${oneOf([...KEYWORDS.unit, ...KEYWORDS.month, "euro", "maal", "keer", "leden"])})${END}`,
        captures: {
          1: { name: "constant.numeric.klacht" },
          2: { name: "constant.numeric.klacht" },
          3: { name: "keyword.other.unit.klacht" },
        },
      },
      { name: "constant.numeric.klacht", match: String.raw`(?:€\s*)?\d+(?:[.,]\d+)?` },
      {
        match: `(?i)${START}(als)\\s+(${oneOf(Object.values(FIELD_TYPE_WORDS))})${END}`,
        captures: { 1: { name: "keyword.other.klacht" }, 2: { name: "storage.type.klacht" } },
      },
      {
        match: `(?i)${START}(na|voor|vóór)\\s+(${oneOf([...KEYWORDS.anchor, "sluiting", "einde"])})${END}`,
        captures: { 1: { name: "keyword.other.klacht" }, 2: { name: "constant.language.anchor.klacht" } },
      },
      word("storage.modifier.modal.klacht", KEYWORDS.modal),
      word("constant.language.klacht", [
        ...KEYWORDS.form,
        ...KEYWORDS.channel,
        ...KEYWORDS.weekday,
        ...KEYWORDS.trait,
      ]),
      word("keyword.other.klacht", [...LINKS, "bij", "geen", "niet", "open", "termijn", "uiterlijk", "voor"]),
      { match: NAME },
    ],
  };
}

const LETTER = String.raw`[\p{L}\p{M}]`;
const NAME = String.raw`${LETTER}[\p{L}\p{M}\d_.-]*`;
const START = String.raw`(?<![\p{L}\p{M}\d_.-])`;
const END = String.raw`(?![\p{L}\p{M}\d_.-])`;

/** Link words that are nothing else; the others (`klager`, `advies`, `kosten`) are mostly names or words of a phrase. */
const NAMES_AS_WELL: ReadonlySet<string> = new Set([
  "advies",
  "beroep",
  "brief",
  "klacht",
  "klager",
  "kosten",
  "machtiging",
]);
const LINKS = KEYWORDS.link.filter((word) => !NAMES_AS_WELL.has(word));

function word(name: string, words: readonly string[]): TextMatePattern {
  return { name, match: `(?i)${START}(?:${oneOf(words)})${END}` };
}

/** Words that begin a statement, without those that only the patterns above them know. */
function firstWords(): readonly string[] {
  return [...KEYWORDS.clause, ...KEYWORDS.trait, ...KEYWORDS.channel, ...KEYWORDS.form, "mag", "werkdagen"];
}

/** The finite verbs, which make a line an act. */
function verbs(): readonly string[] {
  const first = Object.values(ACTS).flatMap(({ finite, plural }) =>
    [finite, plural].map((form) => form.split(" ")[0] ?? ""),
  );
  return [...first, ...KEYWORDS.modal];
}

/** The longest first, so that no word hides another that begins with it. */
function oneOf(words: readonly string[]): string {
  const accented = [...ACCENTED].flatMap(([stressed, plain]) => (words.includes(plain) ? [stressed] : []));
  return [...new Set([...words, ...accented])]
    .sort((a, b) => b.length - a.length || a.localeCompare(b, "nl"))
    .map((each) => each.replaceAll(" ", "\\s+"))
    .join("|");
}
