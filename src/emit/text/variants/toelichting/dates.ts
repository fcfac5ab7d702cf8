import type { Machine } from "../../../../ir/machine.js";
import { timeline } from "../../../../simulate/timeline.js";
import type { Timeline, TimelineRow } from "../../../../simulate/timeline-types.js";
import { assertNever } from "../../../../support/assert-never.js";
import { heading, paragraph, section } from "../../document/blocks.js";
import type { Block, Sentence, TextDocument } from "../../document/document.js";
import { sentence } from "../../document/sentences.js";
import { onWeekday } from "../../dutch/dates.js";
import { belonging } from "../../dutch/possessive.js";
import { capitalise, inside, join } from "../../dutch/sentence.js";
import { ofOthers } from "../../says/takers.js";
import { sideRouteBlocks } from "../../says/tiers.js";
import { type Voice, voiceOf } from "../../voice.js";
import type { TextOptions } from "../variant.js";
import { endingsTable } from "./endings.js";
import { placeOf } from "./moves-told.js";
import { rowSentences, rowWords } from "./row-told.js";
import { takenSentences } from "./taken.js";
import { quoted } from "./term-name.js";

/** What happens by when to a complaint that is received on a day, why each date is that date, and how it may end. */
export function datesExplained(
  machine: Machine,
  { style, received = "" }: Pick<TextOptions, "style" | "received">,
): TextDocument {
  const voice = voiceOf(machine, { style });
  const told = timeline(voice.machine, { received });
  const title = `Toelichting: ${inside(voice.machine.procedure.title)}`;
  const tiers = [...new Set(told.rows.map(({ tier }) => tier))];
  return {
    title,
    language: "nl",
    blocks: [
      heading(1, title, [machine.procedure.id]),
      ...paragraph(aboutWhich(voice, told)),
      ...tiers.flatMap((tier) => {
        const rows = told.rows.filter((row) => row.tier === tier);
        return section(2, inside(rows[0]?.tierLabel ?? ""), rowBlocks(voice, rows, told), [tier]);
      }),
      ...(told.problem === undefined
        ? voice.machine.sideRoutes.flatMap((route) => sideRouteBlocks(voice, route))
        : []),
      ...section(2, "Hoe het kan aflopen", endingsTable(voice, told)),
      ...section(2, "Waar dit van uitgaat", paragraph(takenSentences(voice, told))),
    ],
  };
}

function aboutWhich({ machine }: Voice, { problem, received, tier }: Timeline): readonly Sentence[] {
  if (problem !== undefined) return [sentence([problem.nl])];
  const phase =
    tier === undefined || machine.tiers.length === 1 ? undefined : `in de fase ${quoted(tier.label)}`;
  return [
    sentence([`dit geldt voor een klacht die op ${onWeekday(received)} is ontvangen`, phase]),
    sentence(["bij elke termijn staat de laatste dag, en waarom het die dag is"]),
  ];
}

/** What is done once with its own words, and every date it has. */
function rowBlocks(voice: Voice, rows: readonly TimelineRow[], told: Timeline): readonly Block[] {
  const headings = rows.map((row) => headingOf(voice, row));
  return rows.flatMap((row, at): readonly Block[] => {
    const isAgain = headings.indexOf(headings[at] ?? "") < at && row.step === rows[at - 1]?.step;
    const dates = paragraph(rowSentences(voice, row, told));
    const isSaid = () =>
      rows
        .slice(0, at)
        .some((before, place) => headings[place] === headings[at] && isAlike(voice, before, row, told));
    if (isAgain) return isSaid() ? [] : dates;
    const words = row.kind === "notice" ? [] : rowWords(voice, row);
    return [heading(3, headings[at] ?? "", [row.step ?? row.term ?? row.tier]), ...joined(words, dates)];
  });
}

/** One sentence on the term stands with the words of the step, more than one in a paragraph of their own. */
function joined(words: readonly Block[], dates: readonly Block[]): readonly Block[] {
  const [last, said] = [words.at(-1), dates[0]];
  if (last?.kind !== "paragraph" || said?.kind !== "paragraph" || said.sentences.length > 1)
    return [...words, ...dates];
  return [...words.slice(0, -1), ...paragraph([...last.sentences, ...said.sentences])];
}

function isAlike(voice: Voice, left: TimelineRow, right: TimelineRow, told: Timeline): boolean {
  const words = (row: TimelineRow) => rowSentences(voice, row, told).map(({ text }) => text);
  return words(left).join(" ") === words(right).join(" ");
}

function headingOf(voice: Voice, { kind, label, term }: TimelineRow): string {
  switch (kind) {
    case "step":
      return capitalise(inside(label));
    case "notice":
      return `Bericht bij ${quoted(label)}`;
    case "filing":
      return "De klacht indienen";
    case "completion":
      return "De klacht aanvullen";
    case "escalation": {
      const of = voice.term(term ?? "")?.of;
      const to = of?.kind === "escalation" ? voice.tier(of.to) : undefined;
      return join([
        `Verder naar ${to === undefined ? quoted(label) : placeOf(voice, to)}`,
        ofOthers(voice, voice.term(term ?? "")),
      ]);
    }
    case "whole":
      return "De hele behandeling";
    case "finish":
      return "De behandeling";
    case "response":
      return capitalise(belonging("de reactie", voice.klager));
    default:
      return assertNever(kind);
  }
}
