import type { Duty } from "../../../ir/machine.js";
import { isGeneral } from "../../../ir/terms.js";
import { type Part, paragraph, section } from "../document/blocks.js";
import type { Block, Sentence } from "../document/document.js";
import { sentence } from "../document/sentences.js";
import { GENERAL_MESSAGE, messageOfAct } from "../dutch/frames.js";
import { definite } from "../dutch/nouns.js";
import { agree } from "../dutch/person.js";
import { belonging } from "../dutch/possessive.js";
import { clause, inside } from "../dutch/sentence.js";
import { everyText } from "../dutch/units.js";
import { predicate, VERBS } from "../dutch/verbs.js";
import type { Voice } from "../voice.js";
import { actSentences } from "./acts.js";
import { contentSentences } from "./contents.js";
import { hardSentence, targetSentence, termNotes, termPhrase } from "./terms.js";

/** The standing duties: one paragraph each, those with a heading of their own behind the others. */
export function dutyBlocks(voice: Voice): readonly Block[] {
  const { duties } = voice.machine;
  return section(2, "Vaste afspraken", [
    ...duties
      .filter(({ labelStated }) => !labelStated)
      .flatMap((duty) => paragraph(dutySentences(voice, duty))),
    ...duties
      .filter(({ labelStated }) => labelStated)
      .flatMap((duty) => section(3, inside(duty.label), paragraph(dutySentences(voice, duty)), [duty.id])),
  ]);
}

/** A standing duty: who does what, how often and by when, and what comes of it. */
export function dutySentences(voice: Voice, duty: Duty): readonly Part[] {
  const during =
    duty.during === undefined ? undefined : `tijdens «${inside(voice.tier(duty.during)?.label ?? "")}»`;
  const continuous = duty.every?.kind === "continuous";
  const every =
    duty.every === undefined || duty.every.kind === "continuous" ? undefined : everyText(duty.every.length);
  const terms = voice.terms(duty.terms);
  const main = terms.find((term) => term.modality !== "target" && isGeneral(term));
  const phrase = main === undefined ? undefined : termPhrase(voice, main);
  const woven = duty.acts.length === 1 && main !== undefined && phrase !== undefined;
  const adverbs = [during, every].filter((part) => part !== undefined);
  const noun = thingOf(duty);
  const rest = terms.filter((term) => !(woven && term === main));
  return [
    ...actSentences(voice, duty.acts, {
      forms: duty.forms,
      adverbs,
      continuous,
      about: [duty.id, ...(woven ? [main.id] : [])],
      ...(woven ? { term: phrase } : {}),
    }),
    ...(duty.onlyIf === undefined
      ? []
      : [sentence(["dat geldt alleen als", voice.condition(duty.onlyIf)], [duty.id, duty.onlyIf])]),
    ...(woven ? termNotes(voice, main) : []),
    ...rest.flatMap((term) =>
      term.modality === "target" ? targetSentence(voice, term, undefined) : hardSentence(voice, term),
    ),
    ...contentSentences(voice, voice.document(duty.document), noun),
    ...(duty.anonymised ? [sentence([anonymised(noun)], [duty.id])] : []),
  ];
}

/** What the duty brings out: «het jaarverslag», «het overzicht» of what is published, else by the verb. */
function thingOf({ acts }: Duty): string {
  const published = acts.find(({ verb }) => verb === "publish" || verb === "announce")?.what;
  const named = published === undefined ? undefined : definite(clause(published));
  const nouns = acts.map(({ verb }) => messageOfAct(verb));
  return named ?? nouns.find((noun) => noun !== GENERAL_MESSAGE) ?? GENERAL_MESSAGE;
}

/** Of a duty that brings out nothing with a name only what is done can be said. */
const anonymised = (noun: string): string =>
  noun === GENERAL_MESSAGE ? "dat gebeurt geanonimiseerd" : `${noun} is geanonimiseerd`;

/** Confidentiality: of complaints, by whom, of whose identity, and the use of data. */
export function confidentialityBlocks(voice: Voice): readonly Block[] {
  const stated = voice.machine.confidentiality;
  if (stated === undefined) return [];
  const { organisation } = voice;
  const about = [stated.id];
  const sentences: Sentence[] = [];
  if (stated.all)
    sentences.push(
      sentence(
        [organisation.subject, predicate(VERBS.behandelen, organisation, ["alle klachten vertrouwelijk"])],
        about,
      ),
    );
  for (const { roles, after, except } of stated.secrecy) {
    const who = voice.parties(roles);
    if (who === undefined) continue;
    const also = after ? ", ook na afloop van de procedure" : undefined;
    sentences.push(
      sentence(
        [
          "voor",
          who.object,
          "geldt een geheimhoudingsplicht",
          also,
          except === undefined ? undefined : `, behalve als ${voice.condition(except)}`,
        ],
        [...about, ...roles, ...(except === undefined ? [] : [except])],
      ),
    );
  }
  for (const { role, onRequest } of stated.identity) {
    const when = onRequest ? wish(voice, role) : undefined;
    sentences.push(
      sentence(
        [organisation.subject, agree(VERBS.beschermen, organisation), identityOf(voice, role), when],
        [...about, role],
      ),
    );
  }
  for (const { purpose, law } of stated.dataUse) {
    const by = law === undefined ? undefined : `, volgens ${inside(law)}`;
    sentences.push(
      sentence(
        [
          organisation.subject,
          agree(VERBS.gebruiken, organisation),
          "persoonsgegevens alleen voor",
          clause(purpose),
          by,
        ],
        about,
      ),
    );
  }
  sentences.push(...accessSentences(voice, stated.access, "de gegevens", about));
  return section(2, "Vertrouwelijkheid", paragraph(sentences), about);
}

/** «De directie en de commissie hebben toegang tot het dossier.» */
export function accessSentences(
  voice: Voice,
  access: readonly { readonly roles: readonly string[] }[],
  to: string,
  about: readonly string[],
): readonly Sentence[] {
  return access.flatMap(({ roles }) => {
    const who = voice.parties(roles);
    return who === undefined
      ? []
      : [sentence([who.subject, agree(VERBS.hebben, who), "toegang tot", to], [...about, ...roles])];
  });
}

function identityOf(voice: Voice, role: string): string {
  return belonging("de identiteit", voice.party(role));
}

function wish(voice: Voice, role: string): string {
  const party = voice.party(role);
  return `als ${party.subject} dat ${agree(VERBS.willen, party)}`;
}
