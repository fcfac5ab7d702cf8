import type { Difference } from "../../simulate/scenario/compare.js";
import { stateWord } from "../../simulate/scenario/names.js";
import type { ScenarioRun } from "../../simulate/scenario/run-scenario.js";
import { RETENTION_WORDS, wordFor } from "../../simulate/scenario/words.js";
import { dateText, type Lang } from "../timeline/dates.js";
import { STATUSES } from "./words.js";

/** What came out otherwise, in one line: what it is about, what was expected, and what came out. */
export function differenceText(one: Difference, run: ScenarioRun, lang: Lang): string {
  const { about, term, after } = one;
  const at = after === undefined ? undefined : run.played[after];
  const texts = TEXTS[lang];
  const where = at?.at === undefined ? "" : ` ${texts.on(dateText(at.at, lang))}`;
  if (about === "allowed") return `${texts.stopped(at?.type)}${where}: ${at?.refusal?.[lang] ?? ""}`;
  if (about === "refused") return `${at?.type ?? texts.event}${where}: ${texts.notRefused}`;
  const what = term === undefined ? texts.about[about] : `${texts.about[about]} ${texts.of} ${term}`;
  const expected = valueText(one, one.expected, lang);
  const actual = valueText(one, one.actual, lang);
  return `${what}${where}: ${texts.expected} ${expected}, ${texts.actual} ${actual}`;
}

function valueText({ about }: Difference, value: string, lang: Lang): string {
  const none = TEXTS[lang].none;
  switch (about) {
    case "status":
      return wordOf(STATUSES[lang], value);
    case "retention":
      return lang === "nl" ? wordFor(RETENTION_WORDS, dateText(value, lang)) : dateText(value, lang);
    case "due":
      if (value === "none") return TEXTS[lang].noDate;
      return wordOf(STATUSES[lang], dateText(value, lang));
    case "defaults":
    case "running":
    case "outcome":
      return value === "" ? none : value;
    case "state":
      return lang === "nl" ? stateWord(value) : value;
    case "extensions":
    case "late":
    case "refused":
    case "allowed":
      return value;
  }
}

function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}

const TEXTS = {
  nl: {
    on: (day: string) => `op ${day}`,
    of: "van",
    expected: "verwacht was",
    actual: "uitgekomen is",
    none: "niets",
    noDate: "geen datum",
    stopped: (event: string | undefined) => `${event ?? "de gebeurtenis"} kon niet`,
    event: "de gebeurtenis",
    notRefused: "kon wel, en zou niet kunnen",
    about: {
      state: "de toestand",
      outcome: "de uitkomst",
      status: "de status",
      due: "de laatste dag",
      extensions: "het aantal verlengingen",
      late: "het aantal dagen te laat",
      defaults: "wie in verzuim is",
      running: "wat nog loopt",
      retention: "de bewaartermijn",
    },
  },
  en: {
    on: (day: string) => `on ${day}`,
    of: "of",
    expected: "expected",
    actual: "got",
    none: "nothing",
    noDate: "no date",
    stopped: (event: string | undefined) => `${event ?? "the event"} was not possible`,
    event: "the event",
    notRefused: "was possible, and should not be",
    about: {
      state: "the state",
      outcome: "the outcome",
      status: "the status",
      due: "the last day",
      extensions: "the number of extensions",
      late: "the number of days late",
      defaults: "who is in default",
      running: "what still runs",
      retention: "the retention term",
    },
  },
} as const;
