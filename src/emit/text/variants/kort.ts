import type { Machine, Tier } from "../../../ir/machine.js";
import { heading, section } from "../document/blocks.js";
import type { Block } from "../document/document.js";
import { sentence } from "../document/sentences.js";
import { capitalise, inside } from "../dutch/sentence.js";
import { VERBS } from "../dutch/verbs.js";
import { peopleBlocks } from "../says/people.js";
import { type Voice, voiceOf } from "../voice.js";
import { helpers } from "./eenvoudig/around.js";
import { coming } from "./eenvoudig/coming.js";
import { filing } from "./eenvoudig/filing.js";
import { plainly } from "./eenvoudig/plain.js";
import { asked } from "./eenvoudig/questions.js";
import { mainTier } from "./eenvoudig/tiers.js";
import { dutyRows, tierRows } from "./kort/rows.js";
import type { Variant } from "./variant.js";

/**
 * A card of one A4 for the wall or the counter: how to file, each step with who does it and by when, where to go next, and
 * whom to reach. It states the tiers, how to file with the first one and every term; what a complaint or a message holds, the
 * grounds and the record stand in the other texts.
 */
export const kort: Variant = {
  id: "kort",
  summary: {
    nl: "een kaart van één A4: de stappen en hun termijnen",
    en: "a card of one A4: the steps and their terms",
  },
  reader: "complainant",
  document: (machine, { style }) => {
    const form = (style.form ?? machine.procedure.addressForm) === "je" ? "je" : "u";
    const voice = voiceOf(machine, { style, form, we: true, short: true });
    const title = `${capitalise(inside(voice.machine.procedure.title))} in het kort`;
    return { title, language: "nl", blocks: [heading(1, title, [machine.procedure.id]), ...cardOf(voice)] };
  },
  concerns: ({ kind }) => OF_CARD.has(kind),
};

const OF_CARD: ReadonlySet<string> = new Set(["procedure", "term", "extension"]);

function cardOf(voice: Voice): readonly Block[] {
  const { machine } = voice;
  const main = mainTier(machine) ?? machine.tiers[0];
  const name = machine.procedure.organisation?.name;
  const tables = machine.tiers.flatMap((tier) => tierTable(voice, tier));
  const rest = dutyRows(voice);
  return [
    ...(name === undefined
      ? []
      : plainly(voice, [sentence([`«Wij» is op deze kaart ${inside(name)}`], [machine.procedure.id])])),
    ...(main === undefined
      ? []
      : section(
          2,
          `Hoe ${asked(voice, VERBS.indienen, "een klacht")}?`,
          [...coming(voice, main), ...filing(voice, main)],
          [main.id],
        )),
    ...section(2, "Wat gebeurt er, en wanneer?", tables),
    ...onwards(voice, machine, main),
    ...section(2, `Wie kan ${voice.klager.object} helpen?`, helpers(voice)),
    ...section(
      2,
      "Wat doen wij nog meer?",
      rest.length === 0 ? [] : [{ kind: "table", columns: COLUMNS, rows: rest }],
    ),
    ...section(
      2,
      "Contact",
      peopleBlocks(voice).filter(({ kind }) => kind === "table"),
    ),
  ];
}

const COLUMNS = ["Wat", "Wie", "Wanneer"];

function tierTable(voice: Voice, tier: Tier): readonly Block[] {
  const rows = tierRows(voice, tier);
  return rows.length === 0
    ? []
    : [heading(3, capitalise(inside(tier.label)), [tier.id]), { kind: "table", columns: COLUMNS, rows }];
}

/**
 * The tiers behind the one where a complaint is filed: when a complaint may go there, and how. Those before it only where a
 * term says until when.
 */
function onwards(voice: Voice, { tiers, terms }: Machine, main: Tier | undefined): readonly Block[] {
  const timed = ({ id }: Tier) =>
    terms.some(
      ({ of }) => (of.kind === "filing" && of.tier === id) || (of.kind === "escalation" && of.to === id),
    );
  const later = tiers.filter(
    (tier) =>
      tier !== main && (!tier.informal || tiers.indexOf(tier) > tiers.indexOf(main ?? tier) || timed(tier)),
  );
  const blocks = later.flatMap((tier) => [...coming(voice, tier), ...filing(voice, tier)]);
  return section(2, `${capitalise(asked(voice, VERBS.zijn, "niet tevreden"))}?`, blocks);
}
