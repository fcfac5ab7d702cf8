import type { Machine } from "../../../ir/machine.js";
import { heading, withoutHeadings } from "../document/blocks.js";
import type { Block, Sentence } from "../document/document.js";
import { sentence } from "../document/sentences.js";
import { sentencesOf } from "../document/trace.js";
import { agree } from "../dutch/person.js";
import { capitalise, inside } from "../dutch/sentence.js";
import { VERBS } from "../dutch/verbs.js";
import type { HouseStyle } from "../house-style.js";
import { facet } from "../nodes.js";
import { complainantBlocks } from "../says/complainants.js";
import { complaintBlocks, remedyBlocks } from "../says/complaints.js";
import { countingBlocks } from "../says/counting.js";
import { articleBlocks, identityBlocks } from "../says/identity.js";
import { otherOutcomeBlocks } from "../says/outcomes.js";
import { peopleBlocks } from "../says/people.js";
import { dutySentences } from "../says/standing.js";
import { directForm, type Voice, type VoiceOptions, voiceOf } from "../voice.js";
import { costs, helpers } from "./eenvoudig/around.js";
import { dataBlocks } from "./eenvoudig/data.js";
import { wordBlocks } from "./eenvoudig/legal-words.js";
import { plainBlocks, plainly } from "./eenvoudig/plain.js";
import { plainWords } from "./eenvoudig/plain-words.js";
import { asked, question, yourComplaint } from "./eenvoudig/questions.js";
import { laterBlocks, mainBlocks, mainTier, talkBlocks } from "./eenvoudig/tiers.js";
import type { Variant } from "./variant.js";

/**
 * The plain page for whoever has a complaint: questions in the order in which they come up, short sentences, «u» or «je»,
 * and the organisation as «wij». It states every node of the machine. It leaves out what no complainant acts on: the legal
 * basis, who adopted the procedure and where it was published, and which offices one person may not hold together.
 */
export const eenvoudig: Variant = {
  id: "eenvoudig",
  summary: {
    nl: "een pagina in eenvoudige taal voor wie een klacht heeft",
    en: "a page in plain language for whoever has a complaint",
  },
  reader: "complainant",
  document: (machine, { style }) => {
    const voice = voiceOf(ofConcern(machine), speaking(machine, style));
    const page = pageOf(voice);
    const title = capitalise(inside(voice.machine.procedure.title));
    return {
      title,
      language: "nl",
      blocks: [
        ...page,
        ...question(2, "wat betekenen deze woorden", wordBlocks(voice, page)),
        ...contact(voice, page),
      ],
    };
  },
  pictured: (machine, { style }) => speaking(machine, style),
  worded: plainWords,
  concerns: ({ kind }) => kind !== "incompatibility",
};

function speaking(machine: Machine, style: HouseStyle): VoiceOptions {
  return { style, form: directForm(machine, style), we: true, short: true };
}

/** What stands in no node and concerns the organisation only is taken out before the page is made. */
function ofConcern(machine: Machine): Machine {
  const { adopted: _, ...procedure } = machine.procedure;
  return {
    ...machine,
    procedure: { ...procedure, legalBasis: [], published: [] },
    roles: machine.roles.map((role) => ({ ...role, incompatible: [] })),
  };
}

function pageOf(voice: Voice): readonly Block[] {
  const { machine } = voice;
  const main = mainTier(machine);
  const before = main === undefined ? machine.tiers : machine.tiers.slice(0, machine.tiers.indexOf(main));
  const after = main === undefined ? [] : machine.tiers.slice(machine.tiers.indexOf(main) + 1);
  return [
    ...introduction(voice),
    ...articleBlocks(voice, true),
    ...question(
      2,
      "wie kan een klacht indienen",
      plainBlocks(voice, withoutHeadings(complainantBlocks(voice))),
    ),
    ...subjects(voice),
    ...talkBlocks(voice, before),
    ...(main === undefined ? [] : mainBlocks(voice, main)),
    ...after.flatMap((tier) => laterBlocks(voice, tier)),
    ...question(
      2,
      "wat kan er nog meer uitkomen",
      plainBlocks(voice, withoutHeadings(otherOutcomeBlocks(voice))),
    ),
    ...question(2, "welke oplossingen zijn er", plainBlocks(voice, withoutHeadings(remedyBlocks(voice)))),
    ...question(2, "wat kost het", costs(voice)),
    ...question(2, `wie kan ${voice.klager.object} helpen`, helpers(voice)),
    ...question(2, "wat doen wij nog meer", duties(voice)),
    ...question(2, `wat gebeurt er met ${voice.form === "je" ? "je" : "uw"} gegevens`, dataBlocks(voice)),
    ...question(2, "hoe tellen de termijnen", plainBlocks(voice, withoutHeadings(countingBlocks(voice)))),
    ...articleBlocks(voice, false),
  ];
}

function introduction(voice: Voice): readonly Block[] {
  const { procedure } = voice.machine;
  const [title, ...about] = identityBlocks({
    ...voice,
    machine: { ...voice.machine, procedure: introduced(procedure) },
  });
  const { klager } = voice;
  const does = [klager.subject, agree(VERBS.kunnen, klager), "doen met een klacht, en wat wij dan doen"];
  return [
    ...(title === undefined ? [] : [title]),
    ...plainly(voice, [sentence([`hier ${asked(voice, VERBS.lezen)} wat`, ...does], [procedure.id])]),
    ...plainBlocks(voice, about),
    ...plainly(voice, firstContact(voice)),
  ];
}

/** Without a short name that is part of the whole one, and without what is told in words of this page. */
function introduced({ contactRole: _, organisation, ...rest }: Machine["procedure"]): Machine["procedure"] {
  if (organisation === undefined) return rest;
  const { short, ...named } = organisation;
  return { ...rest, organisation: short !== undefined && named.name.includes(short) ? named : organisation };
}

/** «Hebt u een vraag over een klacht? Dan kunt u terecht bij de directie.» */
function firstContact(voice: Voice): readonly Sentence[] {
  const { id, contactRole } = voice.machine.procedure;
  if (contactRole === undefined) return [];
  const about = [id, contactRole];
  return [
    sentence([`${asked(voice, VERBS.hebben, "een vraag over een klacht")}?`], about),
    sentence([`dan ${asked(voice, VERBS.kunnen, "terecht bij", voice.party(contactRole).object)}`], about),
  ];
}

/** What a complaint may be about, whether it may be anonymous, and which ones are not handled. */
function subjects(voice: Voice): readonly Block[] {
  const titles: Readonly<Record<string, string>> = {
    "Waar een klacht over kan gaan": `Waar kan ${yourComplaint(voice)} over gaan?`,
    "Anoniem klagen": `${capitalise(asked(voice, VERBS.kunnen))} anoniem klagen?`,
    "Welke klachten niet in behandeling komen": "Welke klachten behandelen wij niet?",
  };
  return plainBlocks(voice, complaintBlocks(voice)).map((block) =>
    block.kind === "heading" ? heading(2, titles[block.text] ?? block.text, block.about) : block,
  );
}

/** The standing duties that hold outside one tier. */
function duties(voice: Voice): readonly Block[] {
  const tiers = voice.machine.tiers.map(({ id }) => id);
  const general = voice.machine.duties.filter(
    ({ during }) => during === undefined || !tiers.includes(during),
  );
  return general.flatMap((duty) => plainly(voice, dutySentences(voice, duty)));
}

/** The people who are more than a name, then how to reach everybody. Who was named on the page is not named again. */
function contact(voice: Voice, page: readonly Block[]): readonly Block[] {
  const { machine } = voice;
  const said = sentencesOf({ title: "", language: "nl", blocks: page });
  const roles = machine.roles.map((role) => {
    const { person: _, ...nameless } = role;
    const person = facet(role.id, "persoon");
    return said.some(({ about }) => about.includes(person)) ? nameless : role;
  });
  const blocks = withoutHeadings(peopleBlocks({ ...voice, machine: { ...machine, roles } }));
  const tables = blocks.filter(({ kind }) => kind === "table");
  return [
    ...question(
      2,
      "wie is wie",
      plainBlocks(
        voice,
        blocks.filter(({ kind }) => kind !== "table"),
      ),
    ),
    ...(tables.length === 0 ? [] : [heading(2, "Contact"), ...tables]),
  ];
}
