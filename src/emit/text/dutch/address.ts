import type { AddressForm } from "../house-style.js";
import { nounOf } from "./nouns.js";
import { VERBS, type Verb } from "./verbs.js";

/**
 * Words of a writer in another form of address: «als je niet tevreden bent» as «als u niet tevreden bent» or «als de klager
 * niet tevreden is». `complainant` is what the third person calls the complainant. Undefined where the words leave more
 * than one reading («als je nieuwe klacht …») or would need a sentence of another build; then they must stay as they are.
 */
export function readdressed(text: string, to: AddressForm, complainant: string): string | undefined {
  const from = formOf(text, complainant);
  if (from === undefined || from === to) return text;
  const words = text.split(/(\s+)/);
  const uses = usesIn(words, from, complainant);
  if (uses === undefined) return undefined;
  for (const use of uses) {
    if (!replace(words, use, from, to, complainant)) return undefined;
  }
  return words.join("").replaceAll(EMPTY, "");
}

/** The form of address the words use; undefined when they name no complainant. */
export function formOf(text: string, complainant: string): AddressForm | undefined {
  if (/(^|[^\p{L}])(je|jij|jou|jouw|jezelf)(?![\p{L}-])/iu.test(text)) return "je";
  if (/(^|[^\p{L}.])(u|uw|uzelf)(?![\p{L}.-])/iu.test(text)) return "u";
  return text.includes(complainant) ? "third" : undefined;
}

/** Stands where a word fell out, until the words are joined. */
const EMPTY = "\u0000";

/** One mention of the complainant: the place of its first word among the words, and what it does there. */
interface Use {
  readonly at: number;
  readonly kind: "subject" | "object" | "possessive" | "reflexive";
}

function usesIn(
  words: readonly string[],
  from: AddressForm,
  complainant: string,
): readonly Use[] | undefined {
  const uses: Use[] = [];
  for (const [at, word] of words.entries()) {
    const bare = bareOf(word);
    if (from === "third") {
      if (!complainantAt(words, at, complainant)) continue;
      uses.push({ at, kind: isSubject(words, at) ? "subject" : "object" });
      continue;
    }
    const kind =
      KINDS.get(bare) ?? (bare === "u" ? pronoun(words, at) : bare === "je" ? je(words, at) : undefined);
    if (kind !== undefined) uses.push({ at, kind });
    else if (bare === "je") return undefined;
  }
  // «als de klager zijn klacht intrekt»: his or her, and nobody can tell of whom.
  const pronouns =
    from === "third" && words.some((word) => /^(hij|zij|zijn|haar|hem|hun|zich)$/i.test(bareOf(word)));
  return pronouns ? undefined : uses;
}

const KINDS: ReadonlyMap<string, Use["kind"]> = new Map([
  ["jij", "subject"],
  ["jou", "object"],
  ["jouw", "possessive"],
  ["uw", "possessive"],
  ["jezelf", "reflexive"],
  ["uzelf", "reflexive"],
]);

function complainantAt(words: readonly string[], at: number, complainant: string): boolean {
  const count = complainant.split(" ").length * 2 - 1;
  return bareOf(words.slice(at, at + count).join("")) === complainant.toLowerCase();
}

/** Behind the word that opens a clause, or behind its verb, stands the subject. */
function isSubject(words: readonly string[], at: number): boolean {
  const before = bareOf(words[at - 2] ?? "");
  return before === "" || OPENERS.has(before) || FINITE.has(before);
}

function pronoun(words: readonly string[], at: number): Use["kind"] {
  return isSubject(words, at) ? "subject" : "object";
}

/** «je» is a subject, an object or «your»: decided by what stands beside it, else by the verb of the clause. */
function je(words: readonly string[], at: number): Use["kind"] | undefined {
  const next = bareOf(words[at + 2] ?? "");
  if (next === "" || /[,;:.]$/.test(words[at] ?? "") || FUNCTION_WORDS.has(next)) return pronoun(words, at);
  if (FINITE.has(bareOf(words[at - 2] ?? ""))) return "subject";
  if (PREPOSITIONS.has(bareOf(words[at - 2] ?? ""))) return "possessive";
  const rest = words.slice(at + 2).map(bareOf);
  const verb = rest.find((word) => SECOND.has(word) || THIRD.has(word));
  if (verb !== undefined) return SECOND.has(verb) ? "subject" : "possessive";
  if (rest.filter((word) => word.trim() !== "").length === 1) return "possessive";
  return nounOf(next)?.singular === next && next === "klacht" ? "possessive" : undefined;
}

/** Puts the mention in the new form, with the verb that goes with it; false where that cannot be done. */
function replace(
  words: string[],
  { at, kind }: Use,
  from: AddressForm,
  to: AddressForm,
  complainant: string,
): boolean {
  if (from === "third")
    for (let more = 1; more < complainant.split(" ").length; more++)
      words[at + 2 * more - 1] = words[at + 2 * more] = EMPTY;
  const set = (word: string) => {
    words[at] = like(words[at] ?? "", word, from === "third" ? (complainant.split(" ")[0] ?? "") : undefined);
  };
  if (kind === "possessive") {
    if (to !== "third") set(to === "u" ? "uw" : "je");
    else {
      const noun = nounOf(bareOf(words[at + 2] ?? ""));
      if (noun === undefined) return false;
      set(noun.singular === bareOf(words[at + 2] ?? "") ? noun.article : "de");
    }
    return true;
  }
  if (kind === "reflexive") {
    set(to === "third" ? "zichzelf" : to === "u" ? "uzelf" : "jezelf");
    return true;
  }
  if (kind === "subject") agreeing(words, at, from, to, complainant);
  set(to === "third" ? complainant : to);
  return true;
}

/** The verb in front of the subject («kunt u»), else the first behind it that tells the persons apart. */
function agreeing(
  words: string[],
  at: number,
  from: AddressForm,
  to: AddressForm,
  complainant: string,
): void {
  const before = words[at - 2] ?? "";
  const turned = FINITE.get(bareOf(before));
  if (turned !== undefined) {
    words[at - 2] = like(before, inverse(turned, to));
    return;
  }
  if ((from === "third") === (to === "third")) return;
  const start = from === "third" ? at + complainant.split(" ").length * 2 : at + 2;
  for (let place = start; place < words.length; place += 2) {
    const word = words[place] ?? "";
    const bare = bareOf(word);
    const [old, verb] = (to === "third" ? SECOND : THIRD).get(bare) ?? [];
    if (verb !== undefined && old !== undefined) {
      words[place] = word.replace(old, to === "third" ? verb.singular : (verb.second ?? verb.singular));
      return;
    }
    if (OPENERS.has(bare)) return;
  }
}

function inverse(verb: Verb, to: AddressForm): string {
  if (to === "je") return verb.stem;
  return to === "u" ? (verb.second ?? verb.singular) : verb.singular;
}

/** The new word with the capital and the marks of the old one. */
function like(old: string, word: string, core = bareOf(old)): string {
  const place = old.toLowerCase().indexOf(core.toLowerCase());
  const capital = /^\p{Lu}/u.test(old.slice(Math.max(0, place)));
  const fresh = capital ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
  return old.slice(0, Math.max(0, place)) + fresh + old.slice(Math.max(0, place) + core.length);
}

function bareOf(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** Each finite form of the verbs we know, for a verb that stands before its subject. */
const FINITE: ReadonlyMap<string, Verb> = new Map(
  Object.values<Verb>(VERBS).flatMap((verb) =>
    [verb.stem, verb.singular, verb.second ?? verb.singular].map((form) => [form, verb] as const),
  ),
);

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
const SECOND = forms((verb) => verb.second ?? verb.singular);
const THIRD = forms((verb) => verb.singular);

/** Words that open a clause: the subject comes next. */
const OPENERS: ReadonlySet<string> = new Set(
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
