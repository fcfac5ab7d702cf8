import { escapeRegExp } from "../../../support/escape-reg-exp.js";
import type { AddressForm } from "../house-style.js";
import { bareOf, FINITE, type Mention, mentionsIn, OPENERS, SECOND, THIRD } from "./mentions.js";
import { owned } from "./owned.js";
import type { Verb } from "./verbs.js";

/**
 * Words of a writer in another form of address: «als je niet tevreden bent» as «als u niet tevreden bent» or «als de klager
 * niet tevreden is». `complainant` is what the third person calls the complainant. Undefined where the words leave more
 * than one reading («als je nieuwe klacht …») or would need a sentence of another build; then they must stay as they are.
 */
export function readdressed(text: string, to: AddressForm, complainant: string): string | undefined {
  const from = formOf(text, complainant);
  if (from === undefined || from === to) return text;
  const words = (from === "third" ? possessed(text, to, complainant) : text).split(/(\s+)/);
  const mentions = mentionsIn(words, from, complainant);
  if (mentions === undefined) return undefined;
  for (const mention of mentions) {
    if (!replace(words, mention, from, to, complainant)) return undefined;
  }
  return words.join("").replaceAll(EMPTY, "");
}

/** «het belang van de klager» as «uw belang». */
function possessed(text: string, to: AddressForm, complainant: string): string {
  const own = to === "u" ? "uw" : "je";
  const pattern = new RegExp(
    `(?<![\\p{L}-])(de|het) (\\p{Ll}+) van ${escapeRegExp(complainant)}(?![\\p{L}-])`,
    "giu",
  );
  return text.replace(pattern, (_, article: string, noun: string) => `${like(article, own)} ${noun}`);
}

/** The form of address the words use; undefined when they name no complainant. */
export function formOf(text: string, complainant: string): AddressForm | undefined {
  if (/(^|[^\p{L}])(je|jij|jou|jouw|jezelf)(?![\p{L}-])/iu.test(text)) return "je";
  if (/(^|[^\p{L}.])(u|uw|uzelf)(?![\p{L}.-])/iu.test(text)) return "u";
  return text.includes(complainant) ? "third" : undefined;
}

/** Stands where a word fell out, until the words are joined. */
const EMPTY = "\u0000";

/** Puts the mention in the new form, with the verb that goes with it; false where that cannot be done. */
function replace(
  words: string[],
  { at, kind }: Mention,
  from: AddressForm,
  to: AddressForm,
  complainant: string,
): boolean {
  const length = from === "third" && kind !== "self" ? complainant.split(" ").length : 1;
  // «de klager, de getuigen …»: the marks behind the last word stay.
  const marks = length === 1 ? "" : marksBehind(words[at + 2 * (length - 1)] ?? "");
  if (from === "third" && kind !== "self")
    for (let more = 1; more < complainant.split(" ").length; more++)
      words[at + 2 * more - 1] = words[at + 2 * more] = EMPTY;
  const set = (word: string) => {
    const first = from === "third" && kind !== "self" ? complainant.split(" ")[0] : undefined;
    words[at] = like(words[at] ?? "", word, first) + marks;
  };
  if (kind === "possessive") {
    if (to !== "third") set(to === "u" ? "uw" : "je");
    else {
      // «uw nieuwe werkgever»
      const place =
        /^\p{Ll}{3,}e$/u.test(words[at + 2] ?? "") && owned(bareAt(words, at + 4)) ? at + 4 : at + 2;
      const noun = owned(bareAt(words, place));
      if (noun === undefined) return false;
      set(noun.article);
      // «de ouders van de klager»
      if (noun.whose) words[place] = like(words[place] ?? "", `${bareAt(words, place)} van ${complainant}`);
    }
    return true;
  }
  if (kind === "reflexive") {
    set(to === "third" ? "zichzelf" : to === "u" ? "uzelf" : "jezelf");
    return true;
  }
  if (kind === "self") {
    set(to === "je" ? "je" : "zich");
    return true;
  }
  if (kind === "subject") agreeing(words, at, from, to, complainant);
  const first = marks.startsWith(",") || /,$/.test(words[at] ?? "");
  set(to === "third" ? complainant : to === "je" ? strongly(words, at, kind, first) : to);
  return true;
}

function bareAt(words: readonly string[], at: number): string {
  return bareOf(words[at] ?? "");
}

function marksBehind(word: string): string {
  return /[^\p{L}\p{N}]+$/u.exec(word)?.[0] ?? "";
}

/** «jij en de directie», «met jou, de beklaagde of …»: beside others (`first`: of a list) the weak form has too little stress. */
function strongly(words: readonly string[], at: number, kind: Mention["kind"], first: boolean): string {
  const next = words.slice(at + 1).find((word) => word.trim() !== "" && word !== EMPTY);
  if (next !== "en" && next !== "of" && !first) return "je";
  return kind === "subject" ? "jij" : "jou";
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
    // «als u dat niet wilt»: right behind the subject it opens no clause.
    if (OPENERS.has(bare) && !(bare === "dat" && place === start)) return;
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
