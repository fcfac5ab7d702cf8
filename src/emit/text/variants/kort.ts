import type { Machine, Tier } from "../../../ir/machine.js";
import { heading, section, withoutHeadings } from "../document/blocks.js";
import type { Block, Heading, Sentence } from "../document/document.js";
import { sentence } from "../document/sentences.js";
import { traceOf } from "../document/trace.js";
import { capitalise, inside, lowered } from "../dutch/sentence.js";
import { predicate, VERBS } from "../dutch/verbs.js";
import { complaintBlocks } from "../says/complaints.js";
import { nameSentences, peopleBlocks } from "../says/people.js";
import { dutySentences } from "../says/standing.js";
import { sharesHandlers } from "../says/tier-names.js";
import { directForm, type Voice, voiceOf } from "../voice.js";
import { costs, helpers } from "./eenvoudig/around.js";
import { coming, skipping, standing } from "./eenvoudig/coming.js";
import { filing } from "./eenvoudig/filing.js";
import { handler } from "./eenvoudig/handling.js";
import { plainBlocks, plainly } from "./eenvoudig/plain.js";
import { asked } from "./eenvoudig/questions.js";
import { mainTier } from "./eenvoudig/tiers.js";
import { isOfCard, isToReader } from "./kort/concerns.js";
import { fitsOneSheet } from "./kort/one-sheet.js";
import { remarkIds } from "./kort/remarks.js";
import { type Choice, tierRows, untimedSteps } from "./kort/rows.js";
import { withStarts } from "./kort/starts.js";
import type { Variant } from "./variant.js";

/**
 * A card of one A4 for the wall or the counter: how to file, each step with who does it, whether it is always there and by
 * when, where to go next, what it costs and whom to reach. It chooses: who may complain and about what, what a complaint or a
 * message holds, the outcomes and the record stand in the other texts, and the card says so. What it does state it states with
 * every condition and consent on which that depends.
 */
export const kort: Variant = {
  id: "kort",
  summary: {
    nl: "een kaart van één A4: de stappen en hun termijnen",
    en: "a card of one A4: the steps and their terms",
  },
  reader: "complainant",
  document: (machine, { style }) => {
    const form = directForm(machine, style);
    const voice = byLabel(voiceOf(withStarts(machine), { style, form, we: true, short: true }));
    const title = `${capitalise(inside(voice.machine.procedure.title))} in het kort`;
    return {
      title,
      language: "nl",
      sheet: true,
      blocks: cardOf(voice, heading(1, title, [machine.procedure.id])),
    };
  },
  concerns: isOfCard,
};

/** A message goes by the heading of its step, where that is a noun: the table names the step so. */
function byLabel(voice: Voice): Voice {
  return {
    ...voice,
    message: (id) => {
      const label = lowered(voice.step(id)?.label ?? "");
      return /^(de|het) \p{Ll}+$/u.test(label) ? label : voice.message(id);
    },
  };
}

/** All steps, or on a card that would not fit on its sheet only the most telling ones. */
function cardOf(voice: Voice, title: Heading): readonly Block[] {
  const whole = [title, ...cardWith(voice, "all")];
  return fitsOneSheet(whole) ? whole : [title, ...cardWith(voice, "timed")];
}

function cardWith(voice: Voice, choice: Choice): readonly Block[] {
  const { machine } = voice;
  const main = mainTier(machine) ?? machine.tiers[0];
  const how = main === undefined ? [] : [...coming(voice, main), ...filing(voice, main), ...admission(voice)];
  const further = onwards(voice, machine, main);
  const told = traceOf({ title: "", language: "nl", blocks: [...how, ...further] });
  const isTold = ({ id }: Tier) => told.has(id) || (id === main?.id && how.length > 0);
  const tables = machine.tiers.flatMap((tier) => {
    const table = tierTable(voice, tier, choice, told);
    return table.length > 0 || isTold(tier) ? table : withoutTable(voice, tier);
  });
  return [
    ...plainly(voice, introduction(voice)),
    ...section(
      2,
      `Hoe ${asked(voice, VERBS.indienen, "een klacht")}?`,
      how,
      main === undefined ? [] : [main.id],
    ),
    ...section(2, "Wat gebeurt er, en wanneer?", tables),
    ...further,
    ...section(2, "Wat kost het?", costs(voice)),
    ...section(2, `Wie kan ${voice.klager.object} helpen?`, helpers(voice)),
    ...section(2, "Wat doen wij nog meer?", duties(voice)),
    ...section(2, "Contact", [
      ...plainly(voice, nameSentences(voice)),
      ...peopleBlocks(voice).filter(({ kind }) => kind === "table"),
    ]),
  ];
}

/** Who «wij» are, and that the card does not hold all. */
function introduction({ machine }: Voice): readonly Sentence[] {
  const { id, organisation, title } = machine.procedure;
  const we = organisation === undefined ? [] : [`«Wij» is op deze kaart ${inside(organisation.name)}`];
  return [
    ...we.map((words) => sentence([words], [id])),
    sentence([`deze kaart noemt alleen de hoofdzaken van «${inside(title)}»`], [id]),
  ];
}

/** Whether a complaint may be anonymous, and on which grounds it is not handled: long grounds only as that there are some. */
function admission(voice: Voice): readonly Block[] {
  const { complaints } = voice.machine;
  const { refusals } = complaints;
  const long = refusals.length > MOST_GROUNDS;
  const stated = { ...complaints, subjects: [], excluded: [], refusals: long ? [] : refusals };
  const blocks = complaintBlocks({ ...voice, machine: { ...voice.machine, complaints: stated } });
  const { organisation } = voice;
  const some = ["sommige klachten niet in behandeling"];
  return [
    ...plainBlocks(voice, withoutHeadings(blocks)),
    ...(long
      ? plainly(voice, [
          sentence(
            [organisation.subject, predicate(VERBS.nemen, organisation, some)],
            ["klachten", ...refusals.map(({ id }) => id)],
          ),
        ])
      : []),
  ];
}

const MOST_GROUNDS = 3;

const COLUMNS = ["Wat", "Wie", "Wanneer"];

/**
 * The steps of a tier, under what it says of itself where it may be passed over. Grounds for that were `told` with the ways
 * to what follows, unless they say nothing there, or here are the only way out.
 */
function tierTable(
  voice: Voice,
  tier: Tier,
  choice: Choice,
  told: ReadonlyMap<string, unknown>,
): readonly Block[] {
  const rows = tierRows(voice, tier, choice, told);
  const left = choice === "all" ? [] : untimedSteps(tier);
  if (rows.length + left.length === 0) return [];
  const about = left.flatMap((step) => [step.id, ...remarkIds(voice, step)]);
  const skips = tier.required || tier.skip.some((id) => !told.has(id)) ? skipping(voice, tier) : [];
  return [
    heading(3, capitalise(inside(tier.label)), [tier.id]),
    ...plainly(voice, [...standing(voice, tier), ...skips], tier),
    ...(rows.length === 0 ? [] : [{ kind: "table", columns: COLUMNS, rows } as const]),
    ...(left.length === 0
      ? []
      : plainly(voice, [sentence(["stappen zonder vaste termijn staan niet op deze kaart"], about)])),
  ];
}

/** A tier without steps that nothing else on the card names: who handles it, if that is stated. */
function withoutTable(voice: Voice, tier: Tier): readonly Block[] {
  const who = handler(voice, tier);
  const parts = [...who, ...standing(voice, tier), ...skipping(voice, tier)];
  const silent = sentence(["in onze procedure staat niet wat hier gebeurt"], [tier.id]);
  return [
    heading(3, capitalise(inside(tier.label)), [tier.id]),
    ...plainly(voice, parts.length === 0 ? [silent] : parts, tier),
  ];
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
  // Each under its own name where handlers do not tell which is meant.
  const named = later.some((tier) => sharesHandlers(voice, tier));
  const blocks = later.flatMap((tier) => [
    ...(named ? [heading(3, capitalise(inside(tier.label)), [tier.id])] : []),
    ...coming(voice, tier),
    ...filing(voice, tier),
    // Who handles it is in the sentence before; on which complaints is a condition.
    ...(tier.competent.length === 0 ? [] : plainly(voice, handler(voice, tier).slice(0, 1), tier)),
  ]);
  return section(2, `${capitalise(asked(voice, VERBS.zijn, "niet tevreden"))}?`, blocks);
}

/** What is owed to the complainant all along. */
function duties(voice: Voice): readonly Block[] {
  return voice.machine.duties
    .filter(isToReader)
    .flatMap((duty) => plainly(voice, dutySentences(voice, duty), voice.tier(duty.during ?? "")));
}
