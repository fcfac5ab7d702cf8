import type { Both } from "../diagnostics/entry.js";
import { severityWord } from "../diagnostics/message.js";
import { paint } from "../diagnostics/paint.js";
import type { Language } from "../diagnostics/severity.js";
import { visible } from "../diagnostics/visible.js";
import type { Finding } from "../emit/text/readability/findings.js";
import type { Readability } from "../emit/text/readability/readability.js";
import { restText, SHOWN_LIMIT } from "./report.js";

/** One text of one procedure, measured. */
export interface MeasuredText {
  readonly file: string;
  readonly variant: string;
  readonly readability: Readability;
}

/** How to report. */
export interface LintReportOptions {
  readonly lang: Language;
  readonly color: boolean;
}

/** For each text its measures as a table and its findings; the number of findings and what they are worth last. */
export function lintReport(texts: readonly MeasuredText[], options: LintReportOptions): string {
  const { lang } = options;
  const count = texts.reduce((sum, { readability }) => sum + readability.findings.length, 0);
  return [
    ...texts.flatMap((text) => textBlocks(text, options)),
    [TEXTS.found[lang](count, texts.length), TEXTS.signs[lang]].join("\n"),
  ].join("\n\n");
}

/** The version of the JSON that `lint-text --format json` prints. */
const REPORT_VERSION = 1;

/**
 * The same as JSON. Numbers are not rounded; lines and columns count from 1. `cause` is `writer` where words of the file
 * cause a finding, `text` where Klachtwerk does. What could not be measured stands under `problems`.
 */
export function lintJson(
  texts: readonly MeasuredText[],
  problems: readonly { readonly file: string; readonly message: string }[],
  lang: Language,
): string {
  const document = {
    version: REPORT_VERSION,
    note: TEXTS.signs[lang],
    problems,
    texts: texts.map(({ file, variant, readability: { measures, goals, findings } }) => ({
      file,
      variant,
      measures,
      goals,
      findings: findings.map(({ origin, message, advice, ...finding }) => ({
        ...finding,
        message: message[lang],
        advice: advice[lang],
        ...(origin === undefined
          ? {}
          : { place: { file: origin.file, line: origin.line, column: origin.column } }),
      })),
    })),
  };
  return JSON.stringify(document, undefined, 2);
}

function textBlocks({ file, variant, readability }: MeasuredText, options: LintReportOptions): string[] {
  const { lang } = options;
  const ink = paint(options.color);
  const shown = readability.findings.slice(0, SHOWN_LIMIT);
  const rest = readability.findings.length - shown.length;
  const own = shown.filter(({ cause }) => cause === "text");
  return [
    `${ink.strong(`${visible(file)}: ${variant}`)}\n${measureTable(readability, lang)}`,
    ...shown.filter(({ cause }) => cause === "writer").map((one) => findingBlock(one, options)),
    ...(own.length === 0 ? [] : [TEXTS.ours[lang], ...own.map((one) => findingBlock(one, options))]),
    ...(rest > 0 ? [restText(rest, lang)] : []),
  ];
}

function measureTable({ measures, goals }: Readability, lang: Language): string {
  const most = TEXTS.atMost[lang];
  const least = TEXTS.atLeast[lang];
  const rows: readonly (readonly [name: string, value: string, goal?: string])[] = [
    [TEXTS.sentences[lang], String(measures.sentences)],
    [TEXTS.words[lang], String(measures.words)],
    [
      TEXTS.perSentence[lang],
      decimal(measures.wordsPerSentence, lang),
      `${most} ${decimal(goals.wordsPerSentence, lang, 0)}`,
    ],
    [TEXTS.longest[lang], String(measures.longestSentence), `${most} ${goals.longestSentence}`],
    [TEXTS.syllables[lang], decimal(measures.syllablesPerWord, lang, 2)],
    [
      "Flesch-Douma",
      measures.fleschDouma === undefined ? "-" : decimal(measures.fleschDouma, lang),
      goals.fleschDouma === undefined
        ? TEXTS.scale[lang]
        : `${least} ${goals.fleschDouma}; ${TEXTS.scale[lang]}`,
    ],
  ];
  const name = Math.max(...rows.map(([one]) => one.length));
  const value = Math.max(...rows.map(([, one]) => one.length));
  return rows
    .map(([one, number, goal = ""]) => `  ${one.padEnd(name)}  ${number.padStart(value)}   ${goal}`.trimEnd())
    .join("\n");
}

function findingBlock(finding: Finding, { lang, color }: LintReportOptions): string {
  const { rule, severity, message, advice, sentence, times, origin } = finding;
  const ink = paint(color);
  const place = origin === undefined ? "" : ` ${visible(origin.file)}:${origin.line}:${origin.column}`;
  const often = times === 1 ? "" : ` ${TEXTS.times[lang](times)}`;
  return [
    `${ink.severity(severity, `${severityWord(severity, lang)}[${rule}]`)}${place}`,
    ink.strong(visible(message[lang])) + often,
    `${ink.faint("  |")} ${visible(sentence)}`,
    `${ink.faint("  =")} ${visible(advice[lang])}`,
  ].join("\n");
}

function decimal(value: number, lang: Language, digits = 1): string {
  const written = value.toFixed(digits);
  return lang === "nl" ? written.replace(".", ",") : written;
}

const TEXTS = {
  sentences: { nl: "zinnen", en: "sentences" },
  words: { nl: "woorden", en: "words" },
  perSentence: { nl: "woorden per zin", en: "words per sentence" },
  longest: { nl: "langste zin", en: "longest sentence" },
  syllables: { nl: "lettergrepen per woord", en: "syllables per word" },
  atMost: { nl: "streef naar hoogstens", en: "aim at no more than" },
  atLeast: { nl: "streef naar minstens", en: "aim at no less than" },
  scale: { nl: "0 is heel moeilijk, 100 heel makkelijk", en: "0 is very hard, 100 very easy" },
  times: { nl: (times: number) => `(${times} keer)`, en: (times: number) => `(${times} times)` },
  ours: {
    nl: "De volgende bevindingen liggen aan de zinnen die Klachtwerk maakt. In het bestand valt daar niets aan te doen:",
    en: "The following findings come from the sentences Klachtwerk makes. Nothing in the file can mend them:",
  },
  found: {
    nl: (count: number, texts: number) =>
      `${count === 0 ? "Geen bevindingen" : count === 1 ? "1 bevinding" : `${count} bevindingen`} in ${texts} ${texts === 1 ? "tekst" : "teksten"}.`,
    en: (count: number, texts: number) =>
      `${count === 0 ? "No findings" : count === 1 ? "1 finding" : `${count} findings`} in ${texts} ${texts === 1 ? "text" : "texts"}.`,
  },
  signs: {
    nl: "De maten zijn aanwijzingen. Ze bewijzen niet dat een lezer de tekst begrijpt.",
    en: "The measures are signs. They do not prove that a reader understands the text.",
  },
} as const satisfies Readonly<Record<string, Both<unknown>>>;
