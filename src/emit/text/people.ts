import type { Role } from "../../ir/machine.js";
import { type Block, paragraph, type Sentence, section, sentence, statement } from "./document.js";
import { list } from "./dutch/lists.js";
import { agree, HEBBEN, type Party, regular, ZIJN } from "./dutch/person.js";
import { capitalise, clause, inside } from "./dutch/sentence.js";
import type { Voice } from "./voice.js";
import { channelName } from "./words.js";

const STEUNEN = regular("steunt", "steunen", "steun");
const VERVANGEN = regular("vervangt", "vervangen", "vervang");

/** The people: who they are, what they may not be, who steps in, and how to reach them. */
export function peopleBlocks(voice: Voice): readonly Block[] {
  const { roles } = voice.machine;
  const rows = roles.flatMap((role) =>
    role.contacts.map(({ channel, address }) => ({
      cells: [capitalise(clause(role.label)), channelName(channel), inside(address)],
      about: [role.id],
    })),
  );
  return section(2, "Personen en contactgegevens", [
    ...roles.flatMap((role) => paragraph(roleSentences(voice, role))),
    ...(rows.length === 0 ? [] : [{ kind: "table" as const, columns: ["Wie", "Hoe", "Gegevens"], rows }]),
  ]);
}

function roleSentences(voice: Voice, role: Role): readonly Sentence[] {
  const party = voice.party(role.id);
  const about = [role.id];
  const predicates = [...traits(voice, role, party), ...support(voice, role, party)];
  const aboutAll = [...about, ...(role.supports?.roles ?? [])];
  const sentences: Sentence[] = [];
  if (role.person !== undefined && predicates.length === 0) {
    sentences.push(sentence([party.subject, agree(ZIJN, party), inside(role.person)], about));
  }
  if (predicates.length > 0) {
    const who = role.person === undefined ? party.subject : `${party.subject}, ${inside(role.person)},`;
    sentences.push(statement(who, predicates, aboutAll));
  }
  for (const { by, condition } of role.substitutes) {
    const other = voice.party(by);
    const when = condition === undefined ? `de klacht over ${party.object} gaat` : voice.condition(condition);
    const ids = condition === undefined ? [...about, by] : [...about, by, condition];
    sentences.push(sentence([other.subject, agree(VERVANGEN, other), party.object, "als", when], ids));
  }
  const not = voice.parties(role.incompatible, "of");
  if (not !== undefined) {
    sentences.push(
      sentence(
        ["de taak van", party.object, "gaat niet samen met die van", not.object],
        [...about, ...role.incompatible],
      ),
    );
  }
  if (role.tasks.length > 0) {
    const [be, noun] = role.tasks.length === 1 ? ["is", "de taak"] : ["zijn", "de taken"];
    sentences.push(sentence([noun, "van", party.object, be, list(role.tasks.map(clause))], about));
  }
  return sentences;
}

/** «De commissie wordt per klacht aangewezen.» By whom is not stated, so the sentence names nobody. */
export function appointedPerCase(party: Party, id: string): Sentence {
  return statement(party.subject, [perCase(party)], [id]);
}

function perCase(party: Party): string {
  return `${party.plural ? "worden" : "wordt"} per klacht aangewezen`;
}

/** «is onafhankelijk», «staat buiten De Regenboog», «heeft ten minste 3 leden» */
function traits(voice: Voice, role: Role, party: Party): readonly string[] {
  const tiers = [...voice.machine.tiers, ...voice.machine.sideRoutes];
  // A body that handles a tier of its own is said to stand outside there.
  const external = role.external && !tiers.some((tier) => tier.external && tier.handlers.includes(role.id));
  const independent = role.independent && !/\bonafhankelijke?\b/i.test(role.label);
  const handles = tiers.some(({ handlers }) => handlers.includes(role.id));
  const size = committee(role);
  return [
    ...(independent ? [`${agree(ZIJN, party)} onafhankelijk`] : []),
    ...(external ? [`${party.plural ? "staan" : "staat"} buiten ${voice.organisation.object}`] : []),
    ...(role.perCase && !handles ? [perCase(party)] : []),
    ...(size === undefined ? [] : [`${agree(HEBBEN, party)} ${size}`]),
  ];
}

function committee({ committee: stated }: Role): string | undefined {
  if (stated === undefined) return undefined;
  const { members, atLeast, externalChair } = stated;
  const count = `${members}\u00a0${members === 1 ? "lid" : "leden"}`;
  const size = members === undefined ? undefined : atLeast === true ? `ten minste ${count}` : count;
  if (!externalChair) return size;
  return size === undefined ? "een voorzitter van buiten" : `${size}, met een voorzitter van buiten`;
}

function support(voice: Voice, { supports }: Role, party: Party): readonly string[] {
  const whom = voice.parties(supports?.roles ?? []);
  if (whom === undefined) return [];
  const free = supports?.free === true ? " kosteloos" : "";
  return [`${agree(STEUNEN, party)} ${whom.object}${free}`];
}
