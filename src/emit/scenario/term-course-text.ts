import type { Account } from "../../simulate/account.js";
import type { CourseTerm } from "../../simulate/scenario/course.js";
import type { TermStage } from "../../simulate/scenario/term-dates.js";
import { dateText, type Lang } from "../timeline/dates.js";
import { english } from "../timeline/phrases-en.js";
import { dutch } from "../timeline/phrases-nl.js";
import { lengthText } from "../timeline/sentences.js";
import { accountFacts, aligned, type Fact, ruleText } from "../timeline/why-text.js";
import { CHANGES, measureLate, STATUSES, undecreedText } from "./words.js";

/** What became of each run of a term in a case, and how each of its dates was found, for a terminal. */
export function termCourseText(runs: readonly CourseTerm[], lang: Lang): string {
  const texts = TEXTS[lang];
  const blocks = runs.map((run) => {
    const { term, label, who, status, late, lateHours, source, stages, round } = run;
    const days = late === undefined ? "" : `, ${measureLate(late, lateHours, lang)} ${texts.late}`;
    const times = runs.length > 1 ? ` ${texts.round(round)}` : "";
    const facts: readonly Fact[] = [
      ...(who.length === 0 ? [] : [[texts.who, who.join(", ")] as const]),
      [texts.source, source ?? texts.noSource],
    ];
    return [
      `${label} (${term})${times}: ${STATUSES[lang][status]}${days}`,
      ...stages.flatMap((stage) => stageLines(stage, lang)),
      ...aligned(facts),
    ];
  });
  return `${blocks.map((lines) => lines.map((line) => line.trimEnd()).join("\n")).join("\n\n")}\n`;
}

function stageLines(stage: TermStage, lang: Lang): readonly string[] {
  const { at, change, due, derivation, account, undecreed } = stage;
  const texts = TEXTS[lang];
  const phrases = lang === "nl" ? dutch : english;
  const isSame = due === undefined && account !== undefined;
  const until =
    due !== undefined
      ? `, ${texts.until(dateText(due, lang))}`
      : isSame
        ? `, ${texts.still(dateText(account.date, lang))}`
        : "";
  const facts: Fact[] = [];
  if (derivation !== undefined) {
    facts.push([texts.start, dateText(derivation.from, lang)]);
    facts.push([texts.rule, ruleText(derivation, phrases, lang)]);
    if (derivation.assumed) facts.push(["", phrases.noStart]);
  } else if (account !== undefined) {
    facts.push([texts.rule, countText(stage, account, lang)]);
  } else if (due !== undefined && change !== "opened" && change !== "dated") {
    facts.push([texts.rule, change === "resumed" ? texts.stoodStill : texts.chosen]);
  }
  facts.push(...accountFacts(account, lang));
  if (undecreed !== undefined) facts.push([texts.unsure, undecreedText(undecreed, lang)]);
  return [
    `  ${dateText(at, lang)}: ${CHANGES[lang][change]}${until}`,
    ...aligned(facts).map((line) => `  ${line}`),
  ];
}

/** What was counted in this case, from which end, and why so much. */
function countText({ base, stood, chosen, change }: TermStage, account: Account, lang: Lang): string {
  const texts = TEXTS[lang];
  const phrases = lang === "nl" ? dutch : english;
  const count = texts.counted(lengthText(account.length, phrases), dateText(account.from, lang));
  return [
    count,
    ...(base === undefined ? [] : [texts.beforeShift(dateText(base.due, lang))]),
    ...(stood === undefined
      ? []
      : [texts.asLong(account.length.unit, dateText(stood.since, lang), dateText(stood.until, lang))]),
    ...(chosen === true && change === "extended" ? [texts.lengthChosen] : []),
  ].join("; ");
}

const TEXTS = {
  nl: {
    who: "Wie",
    source: "Bron",
    noSource: "het reglement noemt er geen",
    start: "Begin",
    rule: "Regel",
    late: "te laat",
    until: (day: string) => `tot en met ${day}`,
    round: (times: number) => `, de ${times}e keer`,
    counted: (length: string, from: string) => `${length} na ${from}`,
    chosen: "de dag die in deze zaak is vastgesteld",
    stoodStill: "zoveel later als de termijn stilstond",
    still: (day: string) => `nog steeds tot en met ${day}`,
    beforeShift: (day: string) => `de laatste dag voordat die naar ${day} verschoof`,
    asLong: (unit: string, since: string, until: string) =>
      unit === "workday"
        ? `zoveel was er nog over toen de termijn stilstond, van ${since} tot ${until}`
        : `zolang stond de termijn stil, van ${since} tot ${until}`,
    lengthChosen: "die lengte is in deze zaak gekozen",
    unsure: "Let op",
  },
  en: {
    who: "Who",
    source: "Source",
    noSource: "the regulation names none",
    start: "Start",
    rule: "Rule",
    late: "late",
    until: (day: string) => `until ${day}`,
    round: (times: number) => `, round ${times}`,
    counted: (length: string, from: string) => `${length} after ${from}`,
    chosen: "the day that was set in this case",
    stoodStill: "as much later as the clock stood still",
    still: (day: string) => `still until ${day}`,
    beforeShift: (day: string) => `the last day before it moved to ${day}`,
    asLong: (unit: string, since: string, until: string) =>
      unit === "workday"
        ? `that much was left when the clock stood still, from ${since} to ${until}`
        : `the clock stood still that long, from ${since} to ${until}`,
    lengthChosen: "that length was chosen in this case",
    unsure: "Note",
  },
} as const;
