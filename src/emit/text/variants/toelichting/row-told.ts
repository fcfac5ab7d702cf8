import type { Term } from "../../../../ir/machine.js";
import type { Timeline, TimelineRow } from "../../../../simulate/timeline-types.js";
import { paragraph, withoutHeadings } from "../../document/blocks.js";
import type { Block, Sentence } from "../../document/document.js";
import { sentence } from "../../document/sentences.js";
import { onWeekday } from "../../dutch/dates.js";
import { list } from "../../dutch/lists.js";
import { agree } from "../../dutch/person.js";
import { lengthText } from "../../dutch/units.js";
import { predicate, VERBS } from "../../dutch/verbs.js";
import { countedClauses, countText } from "../../says/dates-told.js";
import { completionSentences, stepBlocks } from "../../says/steps.js";
import { circumstances, circumstancesBehind, termPhrase } from "../../says/terms.js";
import { wayIn } from "../../says/ways.js";
import type { Voice } from "../../voice.js";
import { movedLater } from "./extended.js";
import { openClauses, withoutDate } from "./open-told.js";
import { dayWordOf, quoted } from "./term-name.js";

/** What there is to do in a row, in the words of the other texts. */
export function rowWords(voice: Voice, row: TimelineRow): readonly Block[] {
  const { klager } = voice;
  const step = row.step === undefined ? undefined : voice.step(row.step);
  const term = row.term === undefined ? undefined : voice.term(row.term);
  const mayDo = (verb: string, middle?: string) => paragraph([may(voice, term, verb, middle)]);
  switch (row.kind) {
    case "step":
    case "notice":
      return step === undefined ? [] : withoutHeadings(stepBlocks(voice, step, true));
    case "filing":
      return mayDo("indienen", "de klacht");
    case "completion":
      return paragraph(completionSentences(voice, row.term));
    case "escalation": {
      const to = term?.of.kind === "escalation" ? voice.tier(term.of.to) : undefined;
      return to === undefined ? [] : wayIn(voice, to);
    }
    case "response":
      return mayDo("reageren");
    case "finish": {
      const who = voice.parties(voice.tier(row.tier)?.handlers ?? []);
      if (who === undefined || who === klager) return [];
      return paragraph([
        sentence([who.subject, predicate(VERBS.behandelen, who, ["de klacht"])], [row.tier]),
      ]);
    }
    case "whole":
      return [];
  }
}

function may(voice: Voice, term: Term | undefined, verb: string, middle: string | undefined): Sentence {
  const { klager } = voice;
  const phrase = term === undefined ? undefined : termPhrase(voice, term);
  const { words, about } = term === undefined ? { words: [], about: [] } : circumstancesBehind(voice, term);
  const can = [klager.subject, agree(VERBS.kunnen, klager)];
  return sentence([...can, middle, phrase?.adverb, verb, phrase?.tail, ...words], about);
}

/** The date of one thing to do, and in words why it is that date. Says of what has no date that it has none, and why. */
export function rowSentences(
  voice: Voice,
  row: TimelineRow,
  { received, rows }: Timeline,
): readonly Sentence[] {
  const about = [row.term, row.step ?? row.tier].filter((id) => id !== undefined);
  const say = (...parts: readonly (string | undefined)[]) => sentence(parts, about);
  const term = row.term === undefined ? undefined : voice.term(row.term);
  if (row.date === undefined) {
    if (rowWords(voice, row).length > 0 && SAID.has(row.open?.reason ?? "no-term")) return [];
    const rules = NAMED.has(row.kind) ? [] : row.alternatives.map((one) => countText(voice, row.term, one));
    const all = list([...new Set(rules)], "of");
    return [...(all === "" ? [] : [say("de termijn is", all)]), say(withoutDate(row))];
  }
  const dayWord = dayWordOf(row);
  const when = whenText(voice, row, term, rows);
  const start = row.derivation?.from.slice(0, 10) === received ? "known" : "taken";
  const unsure = openClauses(voice, row.unsure ?? []);
  const lead = when === undefined ? ["de", dayWord, "is"] : [when.first, "is de", dayWord, when.where];
  return [
    say(...lead, onWeekday(row.date)),
    ...(row.derivation === undefined
      ? []
      : countedClauses(voice, { term: row.term, derivation: row.derivation, start }).map((text) =>
          say(text),
        )),
    ...overtaken(voice, row, dayWord, rows),
    ...movedLater(voice, row, dayWord),
    ...(unsure.length === 0 ? [] : [say(`de ${dayWord} kan later worden, want`, list(unsure))]),
  ];
}

/** What the words of the step say already: that its term is open, and why. */
const SAID: ReadonlySet<string> = new Set(["asap", "reasonable", "per-case", "open", "none"]);

/** The rows whose words name the term. */
const NAMED: ReadonlySet<string> = new Set(["filing", "completion", "escalation", "response"]);

/** For which complaints a date is; of two terms on one thing, for which of them. */
function whenText(
  voice: Voice,
  row: TimelineRow,
  term: Term | undefined,
  rows: readonly TimelineRow[],
): { readonly first: string; readonly where?: string } | undefined {
  const { when, where } = term === undefined ? {} : circumstances(voice, term);
  if (when !== undefined) return { first: when, ...(where === undefined ? {} : { where }) };
  const { length } = row.derivation ?? {};
  const isOne = rows.every(
    (other) =>
      other === row ||
      row.step === undefined ||
      other.step !== row.step ||
      other.kind !== row.kind ||
      other.modality !== row.modality ||
      other.subjects.length > 0 ||
      other.classes !== undefined ||
      other.condition !== undefined,
  );
  if (isOne || row.derivation === undefined || length === undefined) return undefined;
  return { first: `voor de termijn van ${lengthText(length)}` };
}

/** That what goes before may take longer than this day: a fixed date does not wait for it. */
function overtaken(
  voice: Voice,
  row: TimelineRow,
  dayWord: string,
  rows: readonly TimelineRow[],
): readonly Sentence[] {
  const steps = voice.tier(row.tier)?.steps.map(({ id }) => id) ?? [];
  const at = steps.indexOf(row.step ?? "");
  const { date } = row;
  if (date === undefined || at < 0 || row.kind !== "step") return [];
  const before = rows.filter(
    (other) =>
      other.kind === "step" &&
      other.modality === "hard" &&
      other.condition === undefined &&
      steps.includes(other.step ?? "") &&
      steps.indexOf(other.step ?? "") < at &&
      (other.date ?? "") > date,
  );
  const last = before.sort((left, right) => (left.date ?? "").localeCompare(right.date ?? "")).at(-1);
  if (last?.date === undefined) return [];
  return [
    sentence(
      [
        "dat is vóór de laatste dag voor",
        quoted(last.label),
        `(${onWeekday(last.date)})`,
        "; duurt",
        quoted(last.label),
        "zo lang, dan is deze",
        dayWord,
        "al voorbij",
      ],
      [row.term, row.step, last.term, last.step].filter((id) => id !== undefined),
    ),
  ];
}
