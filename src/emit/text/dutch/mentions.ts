import type { AddressForm } from "../house-style.js";
import { isInfinitive, isThirdPerson } from "./infinitives.js";
import { nounOf } from "./nouns.js";
import { owned } from "./owned.js";
import { VERBS, type Verb } from "./verbs.js";

/** One mention of the complainant: the place of its first word among the words, and what it does there. */
export interface Mention {
  readonly at: number;
  /** `self` is the weak reflexive: «je je niet veilig voelt». */
  readonly kind: "subject" | "object" | "possessive" | "reflexive" | "self";
}

/**
 * Where words in one form of address mention the complainant; the words stand at even places, white space between them.
 * Undefined where one has more than one reading.
 */
export function mentionsIn(
  words: readonly string[],
  from: AddressForm,
  complainant: string,
): readonly Mention[] | undefined {
  const found: Mention[] = [];
  for (const [at, word] of words.entries()) {
    const bare = bareOf(word);
    if (bare === "zich" && isBehindSubject(words, at, from, complainant)) {
      found.push({ at, kind: "self" });
      continue;
    }
    if (from === "third") {
      if (complainantAt(words, at, complainant))
        found.push({ at, kind: isSubject(words, at) ? "subject" : "object" });
      // «als de klager zijn klacht intrekt»: his or her, and nobody can tell of whom.
      else if (PRONOUNS.test(bare)) return undefined;
      continue;
    }
    const kind = KINDS.get(bare) ?? pronounKind(words, at, bare);
    if (kind !== undefined) found.push({ at, kind });
    else if (bare === "je") return undefined;
  }
  return found;
}

const KINDS: ReadonlyMap<string, Mention["kind"]> = new Map([
  ["jij", "subject"],
  ["jou", "object"],
  ["jouw", "possessive"],
  ["uw", "possessive"],
  ["jezelf", "reflexive"],
  ["uzelf", "reflexive"],
]);

const PRONOUNS = /^(hij|zij|zijn|haar|hem|hun|zich)$/;

/** «u zich», «de klager zich»: right behind the complainant. */
function isBehindSubject(
  words: readonly string[],
  at: number,
  from: AddressForm,
  complainant: string,
): boolean {
  if (from !== "third") return bareOf(words[at - 2] ?? "") === "u";
  return complainantAt(words, at - complainant.split(" ").length * 2, complainant);
}

function complainantAt(words: readonly string[], at: number, complainant: string): boolean {
  const count = complainant.split(" ").length * 2 - 1;
  return at >= 0 && bareOf(words.slice(at, at + count).join("")) === complainant.toLowerCase();
}

/** Behind the word that opens a clause, or behind its verb, stands the subject. */
function isSubject(words: readonly string[], at: number): boolean {
  const before = bareOf(words[at - 2] ?? "");
  if (before === "" || OPENERS.has(before)) return true;
  // «Informeer je» asks, and «informeert je» tells.
  return bareOf(words[at] ?? "") === "je" ? STEMS.has(before) : FINITE.has(before);
}

function pronoun(words: readonly string[], at: number): Mention["kind"] {
  return isSubject(words, at) ? "subject" : "object";
}

function pronounKind(words: readonly string[], at: number, bare: string): Mention["kind"] | undefined {
  if (bare !== "u" && bare !== "je") return undefined;
  if (bareOf(words[at - 2] ?? "") === bare) return "self";
  return bare === "u" ? pronoun(words, at) : je(words, at);
}

/** «je» is a subject, an object or «your»: decided by what stands beside it, else by the verb of the clause. */
function je(words: readonly string[], at: number): Mention["kind"] | undefined {
  const next = bareOf(words[at + 2] ?? "");
  if (next === "" || /[,;:.]$/.test(words[at] ?? "") || FUNCTION_WORDS.has(next)) return pronoun(words, at);
  const before = bareOf(words[at - 2] ?? "");
  if (STEMS.has(before)) return "subject";
  // «bij je navragen» beside «van je klacht»; «vragen» may be either.
  if (PREPOSITIONS.has(before)) return behindPreposition(next, bareOf(words[at + 4] ?? ""));
  const rest = words
    .slice(at + 2)
    .map(bareOf)
    .filter((word) => word.trim() !== "");
  const verb = rest.find((word) => SECOND.has(word) || THIRD.has(word));
  if (verb !== undefined) return SECOND.has(verb) ? "subject" : "possessive";
  if (rest.length === 1) return "possessive";
  // «je relatie met de cliënt»: a label, with a noun at both ends and no verb.
  const isLabel = owned(next) !== undefined && PREPOSITIONS.has(rest[1] ?? "");
  if (isLabel && nounOf(rest.at(-1) ?? "") !== undefined) return "possessive";
  return next === "klacht" ? "possessive" : undefined;
}

/** «met je heeft gesproken» and «op gegevens van je wacht» beside «van je klacht»; undefined for a word we do not know. */
function behindPreposition(next: string, second: string): Mention["kind"] | undefined {
  if (owned(next) !== undefined || nounOf(next) !== undefined) return "possessive";
  // «van je nieuwe werkgever»
  if (/^\p{Ll}{3,}e$/u.test(next) && owned(second) !== undefined) return "possessive";
  const isVerb = isInfinitive(next) || isThirdPerson(next) || PARTICIPLE.test(next);
  return isVerb ? "object" : undefined;
}

const PARTICIPLE = /^(?:aan|af|door|in|mee|na|op|over|toe|uit|voor)?ge\p{Ll}{3,}(?:en|d|t)$/u;

/** A word without the marks around it, in small letters. */
export function bareOf(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** Each finite form of the verbs we know, for a verb that stands before its subject. */
export const FINITE: ReadonlyMap<string, Verb> = new Map(
  Object.values<Verb>(VERBS).flatMap((verb) =>
    [verb.stem, verb.singular, verb.second ?? verb.singular].map((form) => [form, verb] as const),
  ),
);

/** The form of each before «je». */
const STEMS: ReadonlySet<string> = new Set(Object.values<Verb>(VERBS).map(({ stem }) => stem));

/** The verbs whose second person differs from the third, also at the end of a compound: «terechtkunt». */
const DIFFERING = Object.values<Verb>(VERBS).filter(
  ({ second, singular }) => second !== undefined && second !== singular,
);
const PARTICLES = ["", "terecht", "bij", "op", "in", "aan", "af", "uit", "mee", "toe"];
const forms = (of: (verb: Verb) => string) =>
  new Map(
    DIFFERING.flatMap((verb) =>
      PARTICLES.map((particle) => [particle + of(verb), [of(verb), verb] as const] as const),
    ),
  );
/** Their forms behind «u» and «je», each with its verb. */
export const SECOND = forms((verb) => verb.second ?? verb.singular);
/** Their forms behind anybody else. */
export const THIRD = forms((verb) => verb.singular);

/** Words that open a clause: the subject comes next. */
export const OPENERS: ReadonlySet<string> = new Set(
  "als dat omdat wanneer zodra tenzij mits hoe waar waarop waarom waardoor wat wie die of terwijl voordat nadat totdat zolang en maar".split(
    " ",
  ),
);

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "aan achter bij binnen door in met na naar namens om op over per sinds te tegen tegenover tijdens tot tussen uit van vanaf via voor zonder volgens".split(
    " ",
  ),
);

/** What can follow a pronoun and never starts a noun phrase behind «your». */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...OPENERS,
  ...PREPOSITIONS,
  ...SECOND.keys(),
  ..."al alle alles alsnog altijd daar daarna daarom daarover de deze dit een eens eerder eerst elk elke er ergens geen graag haar hem het hier iemand iets je mag moet nergens niet niets nog nu ons ook op opnieuw schriftelijk mondeling snel straks te toch vaak verder weer wel zelf zich".split(
    " ",
  ),
]);
