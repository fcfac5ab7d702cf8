import type { FormId } from "../../glossary/ids.js";
import type { Act } from "../../ir/machine.js";
import { closing, type Sentence, sentence, statement } from "./document.js";
import { type Frame, frameOf } from "./dutch/frames.js";
import { list } from "./dutch/lists.js";
import { mainClause } from "./dutch/main-clause.js";
import { negated, negatedInfinitive } from "./dutch/negation.js";
import { withArticle } from "./dutch/nouns.js";
import { agree, type Forms, KUNNEN, MOETEN, MOGEN, type Party, ZIJN } from "./dutch/person.js";
import { clause, inside } from "./dutch/sentence.js";
import type { TermPhrase } from "./terms.js";
import type { Voice } from "./voice.js";
import { formsText } from "./words.js";

/** What a step or duty adds to each of its acts. */
export interface ActSetting {
  readonly forms: readonly FormId[];
  /** The term to weave in, with the ids it stands for. */
  readonly term?: TermPhrase;
  readonly about?: readonly string[];
  /** More adverbs in front: «tijdens de behandeling», «steeds». */
  readonly adverbs?: readonly string[];
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
    const group = groupFrom(acts, index);
    const about = [...group.map(({ id }) => id), ...group.flatMap(conditionsOf), ...(setting.about ?? [])];
    sentences.push(groupSentence(voice, group, acts[index - 1], setting, about));
    index += group.length;
  }
  return sentences;
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
  return voice.parties(act.actors) ?? voice.organisation;
}

const MOST_IN_A_SENTENCE = 3;

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
  return left.actors.join() === right.actors.join();
}

function modalOf(act: Act): Forms | undefined {
  // «mag de klager niet benadelen»: the writer's own words deny it, so «kan» would state a fact.
  if (act.modality === "permission") return DENIES.test(act.infinitive ?? "") ? MOGEN : KUNNEN;
  if (act.modality === "prohibition") return MOGEN;
  return act.modalStated || act.verb === "free" ? MOETEN : undefined;
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
  const modal = modalOf(act);
  const frame = frameIn(act, setting);
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
    frame: act.modality === "prohibition" ? forbidden(act, stated) : stated,
    ...(bare ? {} : { subject }),
    ...optional("first", setting.first),
    agreesWith: subject,
    ...(modal === undefined ? {} : { modal }),
    ...optional("objects", voice.parties(act.objects)?.object),
    ...optional("what", what),
    ...optional("dative", dative === undefined ? undefined : voice.parties(dative)?.object),
    adverbs: [
      onRequest(voice, act),
      ...(setting.adverbs ?? []),
      act.together === undefined ? undefined : act.together ? "samen" : "apart",
      setting.term?.adverb,
      adjective === undefined ? forms : undefined,
      ...(act.verb === "seek-solution" ? withWhom.map((phrase) => `samen ${phrase}`) : []),
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

/** Forms in which nothing is sent. */
const SPOKEN: ReadonlySet<FormId> = new Set<FormId>(["oral", "phone"]);
const GIVEN = { verb: { singular: "geeft", plural: "geven", stem: "geef" }, infinitive: "geven" };

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

/** «de ontvangst van de klacht», unless the term says so already; «die» for a complaint that was just named. */
function named(act: Act, frame: Frame, { term }: ActSetting, previous: Act | undefined): Frame {
  const namedBefore =
    previous !== undefined && previous.verb !== "free" && frameOf(previous.verb).before === COMPLAINT;
  if (namedBefore && frame.before === COMPLAINT) return { ...frame, before: "die" };
  if (act.verb === "send-minutes" && previous?.verb === "make-minutes")
    return { ...frame, after: "dat verslag" };
  return act.verb === "acknowledge" && !saysReceipt(term)
    ? { ...frame, after: "de ontvangst van de klacht" }
    : frame;
}

function forbidden(act: Act, frame: Frame): Frame {
  return act.verb === "free" ? { ...frame, after: negatedInfinitive(frame.after) } : negated(frame);
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
    message: "het bericht",
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
  const link = act.modality === "permission" && act.actors.includes("klager") ? "of" : "en";
  return act.prepositions
    .filter(({ preposition }) => preposition !== dative)
    .flatMap(({ preposition, roles }) => {
      const party = voice.parties(roles, link);
      return party === undefined ? [] : [`${preposition} ${party.object}`];
    });
}

/** «om een schriftelijke reactie»: the form belongs to the reaction that is asked for. */
function writtenReaction(act: Act): string | undefined {
  return act.forms.includes("written") ? "om een schriftelijke reactie" : undefined;
}

/** «gaat na of u tevreden bent» */
function satisfaction(voice: Voice, act: Act): Frame | undefined {
  const whose = voice.parties(rolesBehind(act, "van"));
  if (whose === undefined) return undefined;
  const verb = { singular: "gaat", plural: "gaan", stem: "ga" };
  const after = `na of ${whose.subject} tevreden ${agree(ZIJN, whose)}`;
  const infinitive = `nagaan of ${whose.subject} tevreden ${agree(ZIJN, whose)}`;
  return {
    verb,
    infinitive: infinitive,
    before: "",
    after: "",
    particle: after,
    prepositionsLast: false,
    message: "het bericht",
  };
}

function onRequest(voice: Voice, act: Act): string | undefined {
  if (act.onRequest === undefined) return undefined;
  const { of } = act.onRequest;
  if (of === undefined) return "op verzoek";
  if (of === "klager" && voice.form !== "third") return `op ${voice.form === "u" ? "uw" : "je"} verzoek`;
  return `op verzoek van ${voice.party(of).object}`;
}

/** A key only when there is a value: `exactOptionalPropertyTypes`. */
function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
}
