import { ACTS } from "../../../glossary/acts.js";
import type { FormId } from "../../../glossary/ids.js";
import type { Act } from "../../../ir/machine.js";
import type { Sentence } from "../document/document.js";
import { closing, sentence, statement } from "../document/sentences.js";
import { type Frame, frameOf, GENERAL_MESSAGE } from "../dutch/frames.js";
import { list } from "../dutch/lists.js";
import { mainClause } from "../dutch/main-clause.js";
import { negated, negatedInfinitive } from "../dutch/negation.js";
import { demonstrative, withArticle } from "../dutch/nouns.js";
import { agree, type Forms, type Party } from "../dutch/person.js";
import { belonging } from "../dutch/possessive.js";
import { clause, inside, join } from "../dutch/sentence.js";
import { VERBS } from "../dutch/verbs.js";
import type { Voice } from "../voice.js";
import type { TermPhrase } from "./terms.js";
import { formsText } from "./words.js";

/** What a step or duty adds to each of its acts. */
export interface ActSetting {
  readonly forms: readonly FormId[];
  /** The term to weave in, with the ids it stands for. */
  readonly term?: TermPhrase;
  readonly about?: readonly string[];
  /** More adverbs in front: «tijdens de behandeling», «elk jaar». */
  readonly adverbs?: readonly string[];
  /** It goes on all the time. */
  readonly continuous?: boolean;
  /** The term is what they aim at: «probeert u binnen 3 weken te antwoorden». */
  readonly attempt?: true;
}

const NOTHING: ActSetting = { forms: [] };

/** Acts as sentences; neighbours with one subject and no conditions share a sentence while it stays short. */
export function actSentences(
  voice: Voice,
  acts: readonly Act[],
  setting: ActSetting = NOTHING,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let index = 0;
  while (index < acts.length) {
    const tellAll = (group: readonly Act[]) => {
      const about = [...group.map(({ id }) => id), ...group.flatMap(conditionsOf), ...(setting.about ?? [])];
      return groupSentence(voice, group, acts[index - 1], setting, about);
    };
    const group = groupFrom(acts, index);
    let told = tellAll(group);
    let { length } = group;
    while (voice.short && length > 1 && told.text.split(" ").length > MOST_WORDS_TOGETHER) {
      length -= 1;
      told = tellAll(group.slice(0, length));
    }
    sentences.push(
      ...(length === 1
        ? parted(voice, group[0], told, () => tellAll(group.slice(0, 1).map(unconditional)))
        : [told]),
    );
    index += length;
  }
  return sentences;
}

/** A sentence that is too long for a text that says one thing a sentence has its condition behind it. */
function parted(
  voice: Voice,
  act: Act | undefined,
  whole: Sentence,
  bare: () => Sentence,
): readonly Sentence[] {
  if (!voice.short || act?.condition === undefined || whole.text.split(/\s+/).length <= 20) return [whole];
  const { condition } = act;
  return [bare(), sentence(["dat geldt alleen als", voice.condition(condition)], [act.id, condition])];
}

function unconditional({ condition: _, ...act }: Act): Act {
  return act;
}

function groupSentence(
  voice: Voice,
  group: readonly Act[],
  before: Act | undefined,
  setting: ActSetting,
  about: readonly string[],
): Sentence {
  const [first] = group;
  const subject = first === undefined ? voice.organisation : actors(voice, first);
  const again = first !== undefined && before !== undefined && sameSubject(before, first);
  const [condition] = first === undefined ? [] : conditionsOf(first);
  if (first !== undefined && condition !== undefined && again && subject.person === "third") {
    // The subject was just named, and behind it the condition would seem to hold for both acts.
    const inverted = { ...setting, first: `als ${voice.condition(condition)},` };
    return sentence([actClause(voice, first, inverted, undefined)], about);
  }
  const predicates = group.map((act, place) => actClause(voice, act, setting, group[place - 1], true));
  const plain = group.every((act) => act.condition === undefined && act.what?.includes(",") !== true);
  if (!plain || subject.person !== "third" || (setting.term?.tail ?? "") !== "") {
    return sentence([subject.subject, list(predicates)], about);
  }
  const stated = statement(subject.subject, predicates, about);
  return group.some((act) => modalOf(act) !== undefined) ? closing(stated) : stated;
}

/** The party an act speaks of as its subject. */
export function actors(voice: Voice, act: Act): Party {
  return voice.parties(act.actors, linkOf(act.anyActor)) ?? voice.organisation;
}

/** Of several one is enough, or all are meant. */
function linkOf(any: true | undefined): "en" | "of" {
  return any === undefined ? "en" : "of";
}

const MOST_IN_A_SENTENCE = 3;

/** Where a text says one thing a sentence, acts share one only while it is as short as this. */
const MOST_WORDS_TOGETHER = 15;

const COMPLAINT = "de klacht";

function groupFrom(acts: readonly Act[], start: number): readonly Act[] {
  const first = acts[start];
  if (first === undefined) return [];
  const group = [first];
  for (const act of acts.slice(start + 1)) {
    if (group.length === MOST_IN_A_SENTENCE || !joins(first) || !joins(act) || !sameSubject(first, act))
      break;
    group.push(act);
  }
  return group;
}

function joins(act: Act): boolean {
  const plain = act.modality === "duty" && act.verb !== "free" && !act.modalStated;
  return (
    plain && act.condition === undefined && act.onRequest === undefined && act.what?.includes(",") !== true
  );
}

function sameSubject(left: Act, right: Act): boolean {
  return left.actors.join() === right.actors.join() && left.anyActor === right.anyActor;
}

function modalOf(act: Act): Forms | undefined {
  // «mag de klager niet benadelen»: the writer's own words deny it, so «kan» would state a fact.
  if (act.modality === "permission") return DENIES.test(act.infinitive ?? "") ? VERBS.mogen : VERBS.kunnen;
  if (act.modality === "prohibition") return VERBS.mogen;
  return act.modalStated || act.verb === "free" ? VERBS.moeten : undefined;
}

const DENIES = /(^|\s)(niet|geen|nooit)\s/;

function conditionsOf(act: Act): readonly string[] {
  return act.condition === undefined ? [] : [act.condition];
}

/** The clause of an act; behind another it shares its subject and its object. */
function actClause(
  voice: Voice,
  act: Act,
  setting: ActSetting & { readonly first?: string },
  previous: Act | undefined,
  bare = false,
): string {
  const subject = actors(voice, act);
  const modal = setting.attempt === true ? VERBS.proberen : modalOf(act);
  const frame = setting.attempt === true ? attempted(frameIn(act, setting)) : frameIn(act, setting);
  const special = act.verb === "check-satisfaction" ? satisfaction(voice, act) : undefined;
  const bearer = bearerOf(act, frame);
  const dative = datived(voice, act, frame) ? rolesBehind(act, bearer ?? "") : undefined;
  const forms = formsText(act.forms.length > 0 ? act.forms : setting.forms);
  const adjective = act.verb === "request-response" ? writtenReaction(act) : undefined;
  const what =
    act.what === undefined
      ? undefined
      : act.verb === "free"
        ? inside(act.what)
        : withArticle(clause(act.what));
  const withWhom = prepositions(voice, act, dative === undefined ? undefined : bearer);
  const stated =
    special ??
    (adjective === undefined ? named(act, frame, setting, previous) : { ...frame, after: adjective });
  return mainClause({
    frame: act.modality === "prohibition" ? forbidden(act, stated, setting) : stated,
    ...(bare ? {} : { subject }),
    ...optional("first", setting.first),
    agreesWith: subject,
    ...(modal === undefined ? {} : { modal }),
    ...optional("objects", voice.parties(act.objects, linkOf(act.anyObject))?.object),
    ...optional("what", what),
    ...optional(
      "dative",
      dative === undefined ? undefined : voice.parties(dative, linkBehind(act, bearer))?.object,
    ),
    adverbs: [
      onRequest(voice, act),
      ...(setting.adverbs ?? []),
      setting.continuous === true && frame.before !== COMPLAINT ? allTheTime(act, modal) : undefined,
      setting.term?.adverb,
      act.together === undefined ? undefined : act.together ? "samen" : "apart",
      adjective === undefined ? forms : undefined,
      ...(act.verb === "seek-solution" ? withWhom.map((phrase) => `samen ${stressed(phrase)}`) : []),
    ].filter((part) => part !== undefined),
    prepositions: special === undefined && act.verb !== "seek-solution" ? withWhom : [],
    tail: [
      act.about === undefined ? undefined : `over ${withArticle(clause(act.about))}`,
      setting.term?.tail,
      act.condition === undefined || setting.first !== undefined
        ? undefined
        : `als ${voice.condition(act.condition)}`,
    ].filter((part) => part !== undefined),
  });
}

/** «af te handelen», «te antwoorden»: the infinitive behind «probeert». */
function attempted(frame: Frame): Frame {
  const bare = frame.infinitive.slice(frame.particle.length);
  return { ...frame, infinitive: join([frame.particle, "te", bare]) };
}

/** Forms in which nothing is sent. */
const SPOKEN: ReadonlySet<FormId> = new Set<FormId>(["oral", "phone"]);
const GIVEN = { verb: VERBS.geven, infinitive: VERBS.geven.infinitive };

/**
 * The frame of an act where it stands. Whoever confirms the receipt from which the term itself runs would say
 * «ontvangst» twice: «stuurt u binnen 5 werkdagen na ontvangst van de klacht een bevestiging».
 */
function frameIn(act: Act, { term, forms }: ActSetting): Frame {
  if (act.verb === "free") return freeFrame(act.infinitive ?? "");
  if (act.verb !== "acknowledge" || !saysReceipt(term)) return frameOf(act.verb);
  const ways = act.forms.length > 0 ? act.forms : forms;
  const spoken = ways.length > 0 && ways.every((form) => SPOKEN.has(form));
  return { ...frameOf("send-acknowledgement"), ...(spoken ? GIVEN : {}) };
}

function saysReceipt(term: TermPhrase | undefined): boolean {
  return term !== undefined && (term.adverb + term.tail).includes("ontvangst");
}

const ALWAYS_SAID = /(^|\s)(alle|altijd|elke?|iedere?|nooit|steeds)\s/;

function saysAlways({ infinitive, what }: Act): boolean {
  return ALWAYS_SAID.test(`${infinitive ?? ""} ${what ?? ""}`);
}

/** «houdt u steeds op de hoogte», «leert doorlopend van klachten», «moet altijd …». */
function allTheTime(act: Act, modal: Forms | undefined): string | undefined {
  const { verb, modality, infinitive = "" } = act;
  // «mag … nooit» says it by itself, and «mag altijd … niet» would say something else.
  const denied = modality === "prohibition" || (modality === "permission" && DENIES.test(infinitive));
  if (denied || saysAlways(act)) return undefined;
  if (modal !== undefined) return "altijd";
  return verb !== "free" && ACTS[verb].meaning === "information" ? "steeds" : "doorlopend";
}

/** «de ontvangst van de klacht», unless the term says so already; «die» for a complaint that was just named. */
function named(act: Act, frame: Frame, { term, continuous }: ActSetting, previous: Act | undefined): Frame {
  // «registreert steeds de klacht» would be the same one over and over.
  if (continuous === true && frame.before === COMPLAINT && act.modality !== "prohibition")
    return { ...frame, before: "elke klacht" };
  const namedBefore =
    previous !== undefined && previous.verb !== "free" && frameOf(previous.verb).before === COMPLAINT;
  if (namedBefore && frame.before === COMPLAINT) return { ...frame, before: demonstrative("klacht") };
  if (act.verb === "send-minutes" && previous?.verb === "make-minutes")
    return { ...frame, after: `${demonstrative("verslag")} verslag` };
  return act.verb === "acknowledge" && !saysReceipt(term)
    ? { ...frame, after: "de ontvangst van de klacht" }
    : frame;
}

/** «mag … niet»; what may not be done at any time «nooit». */
function forbidden(act: Act, frame: Frame, { continuous }: ActSetting): Frame {
  const denial = continuous === true && !saysAlways(act) ? "nooit" : "niet";
  return act.verb === "free"
    ? { ...frame, after: negatedInfinitive(frame.after, denial) }
    : negated(frame, denial);
}

function freeFrame(infinitive: string): Frame {
  const verb = { singular: "", plural: "", stem: "" };
  const after = inside(infinitive);
  return {
    verb,
    infinitive: "",
    before: "",
    after,
    particle: "",
    prepositionsLast: false,
    message: GENERAL_MESSAGE,
  };
}

/** The preposition whose roles stand bare: «vraagt de beklaagde om een reactie», unless somebody else is asked for it. */
function bearerOf(act: Act, { dative }: Frame): string | undefined {
  const asked = act.verb === "request-response" && rolesBehind(act, "aan").length === 0;
  return asked ? "van" : dative;
}

function rolesBehind(act: Act, preposition: string): readonly string[] {
  return act.prepositions
    .filter((phrase) => phrase.preposition === preposition)
    .flatMap(({ roles }) => roles);
}

function linkBehind(act: Act, preposition: string | undefined): "en" | "of" {
  return linkOf(act.prepositions.find((phrase) => phrase.preposition === preposition)?.any);
}

/** «bevestigt u de ontvangst», but «bevestigt de ontvangst aan de klager»: there only a pronoun stands bare. */
function datived(voice: Voice, act: Act, frame: Frame): boolean {
  if (frame.dative === undefined) return false;
  const roles = rolesBehind(act, frame.dative);
  return (
    frame.infinitive !== "bevestigen" ||
    (roles.length === 1 && voice.party(roles[0] ?? "").person !== "third")
  );
}

function prepositions(voice: Voice, act: Act, dative: string | undefined): readonly string[] {
  // Whoever may turn to several people chooses among them.
  const chooses = act.modality === "permission" && act.actors.includes("klager");
  return act.prepositions
    .filter(({ preposition }) => preposition !== dative)
    .flatMap(({ preposition, roles, any }) => {
      const party = voice.parties(roles, chooses ? "of" : linkOf(any));
      return party === undefined ? [] : [`${preposition} ${party.object}`];
    });
}

/** «samen met jou»: there the weak form has too little stress. */
function stressed(phrase: string): string {
  return phrase.replace(/ je$/, " jou");
}

/** «om een schriftelijke reactie»: the form belongs to the reaction that is asked for. */
function writtenReaction(act: Act): string | undefined {
  return act.forms.includes("written") ? "om een schriftelijke reactie" : undefined;
}

/** «gaat na of u tevreden bent» */
function satisfaction(voice: Voice, act: Act): Frame | undefined {
  const whose = voice.parties(rolesBehind(act, "van"), linkBehind(act, "van"));
  if (whose === undefined) return undefined;
  const verb = VERBS.gaan;
  const after = `na of ${whose.subject} tevreden ${agree(VERBS.zijn, whose)}`;
  const infinitive = `nagaan of ${whose.subject} tevreden ${agree(VERBS.zijn, whose)}`;
  return {
    verb,
    infinitive: infinitive,
    before: "",
    after: "",
    particle: after,
    prepositionsLast: false,
    message: GENERAL_MESSAGE,
  };
}

function onRequest(voice: Voice, act: Act): string | undefined {
  if (act.onRequest === undefined) return undefined;
  const { of } = act.onRequest;
  if (of === undefined) return "op verzoek";
  return `op ${belonging("verzoek", voice.party(of))}`;
}

/** A key only when there is a value: `exactOptionalPropertyTypes`. */
function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
}
