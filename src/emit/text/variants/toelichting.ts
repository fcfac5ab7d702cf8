import { timeline } from "../../../simulate/timeline.js";
import type { TimelineRow } from "../../../simulate/timeline-types.js";
import { timelineText } from "../../timeline/sentences.js";
import { heading, paragraph, section } from "../document/blocks.js";
import type { Block, Table } from "../document/document.js";
import { sentence } from "../document/sentences.js";
import { onWeekday } from "../dutch/dates.js";
import { capitalise, endSentence, inside } from "../dutch/sentence.js";
import { toldDate } from "../says/dates-told.js";
import { stepBlocks } from "../says/steps.js";
import { type Voice, voiceOf } from "../voice.js";
import type { Variant } from "./variant.js";

/**
 * One complaint in words: what happens by when after its receipt, why each date is that date, how it may end, and what was
 * assumed. Has no text of its own without a date of receipt.
 */
export const toelichting: Variant = {
  id: "toelichting",
  summary: {
    nl: "van één klacht: wat er wanneer gebeurt, en waarom op die dag",
    en: "of one complaint: what happens when, and why on that day",
  },
  reader: "everyone",
  needs: "received",
  document: (machine, { style, received = "" }) => {
    const voice = voiceOf(machine, { style });
    const told = timeline(voice.machine, { received });
    const { routes, assumptions } = timelineText(told, "nl");
    const title = `Toelichting: ${inside(voice.machine.procedure.title)}`;
    const tiers = [...new Set(told.rows.map(({ tier }) => tier))];
    return {
      title,
      language: "nl",
      blocks: [
        heading(1, title, [machine.procedure.id]),
        ...paragraph([
          told.problem === undefined
            ? sentence([`dit geldt voor een klacht die is ontvangen op ${onWeekday(told.received)}`])
            : sentence([told.problem.nl]),
        ]),
        ...tiers.flatMap((tier) => {
          const rows = told.rows.filter((row) => row.tier === tier);
          return section(2, inside(rows[0]?.tierLabel ?? ""), rowBlocks(voice, rows), [tier]);
        }),
        ...section(2, "Hoe het kan aflopen", routes.length === 0 ? [] : [routeTable(routes)]),
        ...section(
          2,
          "Waar dit van uitgaat",
          paragraph(assumptions.map((text) => ({ text: endSentence(capitalise(text)), about: [] }))),
        ),
      ],
    };
  },
  // It tells the terms of one complaint; what stands beside its course is in the other texts.
  concerns: () => false,
};

/** A step with its own words once, and every date it has. */
function rowBlocks(voice: Voice, rows: readonly TimelineRow[]): readonly Block[] {
  return rows.flatMap((row, at) => {
    const step = row.step === undefined ? undefined : voice.step(row.step);
    const again = step !== undefined && rows.slice(0, at).some((before) => before.step === row.step);
    const words =
      step === undefined || again
        ? []
        : stepBlocks(voice, step, true).filter(({ kind }) => kind !== "heading");
    return [
      ...(again ? [] : [heading(3, headingOf(row), [row.step ?? row.term ?? row.tier])]),
      ...words,
      ...(words.length > 0 && row.date === undefined && SAID.has(row.open?.reason ?? "no-term")
        ? []
        : paragraph(toldDate(row))),
    ];
  });
}

/** What the words of the step say already: that its term is open, and why. */
const SAID: ReadonlySet<string> = new Set(["asap", "reasonable", "per-case", "open", "none"]);

function headingOf({ kind, label }: TimelineRow): string {
  const name = capitalise(inside(label));
  switch (kind) {
    case "filing":
      return `Indienen: ${name}`;
    case "escalation":
      return `Verder naar: ${name}`;
    case "whole":
      return `De hele behandeling: ${name}`;
    case "completion":
      return `Aanvullen: ${name}`;
    case "finish":
      return "De behandeling";
    case "response":
      return `Reageren: ${name}`;
    case "notice":
      return `Bericht: ${name}`;
    default:
      return name;
  }
}

function routeTable(routes: ReturnType<typeof timelineText>["routes"]): Table {
  return {
    kind: "table",
    columns: ["Weg", "Uiterste einde", "Daarbij"],
    rows: routes.map(({ route, end, note }) => ({
      cells: [route, end, note === "" ? "–" : note],
      about: [],
    })),
  };
}
