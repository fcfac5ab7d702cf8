import type { Role, Tier } from "../../../ir/machine.js";
import { paragraph, section } from "../document/blocks.js";
import type { Block, Sentence } from "../document/document.js";
import { sentence, statement } from "../document/sentences.js";
import { list } from "../dutch/lists.js";
import { named } from "../dutch/nouns.js";
import { count } from "../dutch/numbers.js";
import { agree, type Party, thirdParty } from "../dutch/person.js";
import { belonging } from "../dutch/possessive.js";
import { capitalise, clause, inside, lowered } from "../dutch/sentence.js";
import { passive, predicate, VERBS } from "../dutch/verbs.js";
import { facet, NAMED_INDEPENDENT } from "../nodes.js";
import type { Voice } from "../voice.js";
import { channelName } from "./words.js";

/** The people: who they are, what they may not be, who steps in, and how to reach them. */
export function peopleBlocks(voice: Voice): readonly Block[] {
  const { roles } = voice.machine;
  const rows = roles.flatMap((role) =>
    role.contacts.map(({ channel, address }, at) => ({
      cells: [capitalise(named(clause(role.label))), channelName(channel), inside(address)],
      about: [role.id, facet(role.id, `contact-${at + 1}`)],
    })),
  );
  return section(2, "Personen en contactgegevens", [
    ...roles.flatMap((role) => paragraph(roleSentences(voice, role))),
    ...(rows.length === 0 ? [] : [{ kind: "table" as const, columns: ["Wie", "Hoe", "Gegevens"], rows }]),
  ]);
}

/** «De klachtenfunctionaris is Cor de Beurs.»: who holds each role that goes by a name. */
export function nameSentences(voice: Voice): readonly Sentence[] {
  return voice.machine.roles.flatMap((role) => holderSentence(voice, role));
}

function holderSentence(voice: Voice, { id, person }: Role): readonly Sentence[] {
  const party = voice.party(id);
  if (person === undefined) return [];
  return [sentence([party.subject, agree(VERBS.zijn, party), inside(person)], [id, facet(id, "persoon")])];
}

function roleSentences(voice: Voice, role: Role): readonly Sentence[] {
  const party = voice.party(role.id);
  const about = [role.id];
  const predicates = [...traits(voice, role, party), ...support(voice, role, party)];
  const { id } = role;
  const aboutAll = [
    ...about,
    ...(role.supports?.roles ?? []),
    facet(id, "kenmerken"),
    facet(id, "steun"),
    ...(role.perCase && !handlesTier(voice, id) ? [facet(id, "per-klacht")] : []),
    ...(role.person === undefined ? [] : [facet(id, "persoon")]),
  ];
  const sentences: Sentence[] = [];
  if (predicates.length === 0) sentences.push(...holderSentence(voice, role));
  if (predicates.length > 0) {
    const who = role.person === undefined ? party.subject : `${party.subject}, ${inside(role.person)},`;
    sentences.push(statement(who, predicates, aboutAll));
  }
  for (const { by, condition } of role.substitutes) {
    const other = voice.party(by);
    const when = condition === undefined ? `de klacht over ${party.object} gaat` : voice.condition(condition);
    const ids = [...about, facet(id, "vervanging"), by, ...(condition === undefined ? [] : [condition])];
    sentences.push(sentence([other.subject, agree(VERBS.vervangen, other), party.object, "als", when], ids));
  }
  const not = voice.parties(role.incompatible, "of");
  if (not !== undefined) {
    sentences.push(
      sentence(
        [belonging("de taak", party), "gaat niet samen met die van", not.object],
        [...about, facet(id, "onverenigbaar"), ...role.incompatible],
      ),
    );
  }
  if (role.tasks.length > 0) {
    const [be, noun] = role.tasks.length === 1 ? ["is", "de taak"] : ["zijn", "de taken"];
    sentences.push(
      sentence([belonging(noun, party), be, list(role.tasks.map(clause))], [...about, facet(id, "taken")]),
    );
  }
  return sentences;
}

/** «De commissie wordt per klacht aangewezen.» By whom is not stated, so the sentence names nobody. */
export function appointedPerCase(party: Party, id: string): Sentence {
  return statement(party.subject, [perCase(party)], [id, facet(id, "per-klacht")]);
}

function perCase(party: Party): string {
  return passive(VERBS.aanwijzen, party, ["per klacht"]);
}

/** «staat buiten De Regenboog», «staat buiten onze organisatie» */
export function outside(voice: Voice, party: Party): string {
  return predicate(VERBS.staan, party, ["buiten", outsideOf(voice)]);
}

/** What somebody is outside of: «De Regenboog», «onze organisatie». */
export function outsideOf({ organisation }: Voice): string {
  return organisation.person === "wij" ? belonging("de organisatie", organisation) : organisation.object;
}

/** Who offers the route: its handlers, else the route itself where its heading is a noun with its article. */
export function routeParty(voice: Voice, route: Tier): Party | undefined {
  const handler = voice.parties(route.handlers);
  const name = lowered(route.label);
  if (handler !== undefined || !/^(de|het) /.test(name)) return handler;
  return thirdParty(name);
}

/** «is onafhankelijk», «staat buiten De Regenboog», «heeft ten minste 3 leden» */
function traits(voice: Voice, role: Role, party: Party): readonly string[] {
  const tiers = [...voice.machine.tiers, ...voice.machine.sideRoutes];
  // A body that handles a tier of its own is said to stand outside there.
  const external = role.external && !tiers.some((tier) => tier.external && tier.handlers.includes(role.id));
  const independent = role.independent && !NAMED_INDEPENDENT.test(role.label);
  const handles = handlesTier(voice, role.id);
  const size = committee(role);
  return [
    ...(independent ? [`${agree(VERBS.zijn, party)} onafhankelijk`] : []),
    ...(external ? [outside(voice, party)] : []),
    ...(role.perCase && !handles ? [perCase(party)] : []),
    ...(size === undefined ? [] : [`${agree(VERBS.hebben, party)} ${size}`]),
  ];
}

function handlesTier({ machine }: Voice, id: string): boolean {
  return [...machine.tiers, ...machine.sideRoutes].some(({ handlers }) => handlers.includes(id));
}

function committee({ committee: stated }: Role): string | undefined {
  if (stated === undefined) return undefined;
  const { members, atLeast, externalChair } = stated;
  const full = `${count(members ?? 0)}\u00a0${members === 1 ? "lid" : "leden"}`;
  const size = members === undefined ? undefined : atLeast === true ? `ten minste ${full}` : full;
  if (!externalChair) return size;
  return size === undefined ? "een voorzitter van buiten" : `${size}, met een voorzitter van buiten`;
}

function support(voice: Voice, { supports }: Role, party: Party): readonly string[] {
  const whom = voice.parties(supports?.roles ?? []);
  if (whom === undefined) return [];
  const free = supports?.free === true ? " kosteloos" : "";
  return [`${agree(VERBS.steunen, party)} ${whom.object}${free}`];
}
