import type { Frame } from "./frames.js";
import { nounOf } from "./nouns.js";
import { join } from "./sentence.js";

/** How something is denied: now, or at any time. */
export type Denial = "niet" | "nooit";

/**
 * The frame of something that may not be done, to stand behind «mag»: «geen gesprek voeren», «de klacht niet
 * beoordelen», «niet over de klacht beslissen»; «nooit een gesprek voeren».
 */
export function negated(frame: Frame, denial: Denial = "niet"): Frame {
  const { before, after } = frame;
  if (after.startsWith("een ")) return { ...frame, after: none(after, denial) };
  if (/^(de|het) /.test(after)) return { ...frame, after: `${after} ${denial}` };
  if (after === "" || NO_OBJECT.test(after)) return { ...frame, before: join([before, denial]) };
  return { ...frame, after: none(after, denial) };
}

/** «geen gesprek», «geen uitspraak»; «nooit een gesprek», «nooit uitspraak». */
function none(words: string, denial: Denial): string {
  if (denial === "nooit") return `nooit ${words}`;
  return words.startsWith("een ") ? `g${words}` : `geen ${words}`;
}

/** The same for what a writer says in words of their own: the last word is the verb. */
export function negatedInfinitive(words: string, denial: Denial = "niet"): string {
  if (words.startsWith("een ")) return none(words, denial);
  const [first = "", second] = words.split(" ");
  const isObject = MASS.has(first) || nounOf(first)?.plural === first;
  const several = isDefinite(first) ? OBJECTS.exec(words) : null;
  if (several !== null && isVerbal(several)) return `${several[1]} ${denial} ${several[2]}`;
  if (isObject && second !== undefined) return none(words, denial);
  // «u niet benaderen», but «uw klacht niet doorsturen»
  const owns = first === "je" || first === "ons" ? nounOf(second ?? "") !== undefined : false;
  if (PRONOUNS.has(first) && !owns && second !== undefined && !LINK.test(second))
    return `${first} ${denial} ${words.slice(first.length + 1)}`;
  const object = OBJECT.exec(words);
  // «de klagende ouder …»: an adjective we do not know is no object.
  const isKnown = object !== null && (nounOf(object[2] ?? "") !== undefined || !object[4]?.includes(" "));
  const isWhole = object !== null && !object[1]?.endsWith(",") && !LINK.test(object[4] ?? "");
  return !isKnown || !isWhole ? `${denial} ${words}` : `${object[1]} ${denial} ${object[4]}`;
}

/** What adds to an object: it must not be parted there. */
const LINK = /^(?:en|of)(?: |$)/;

const PRONOUNS: ReadonlySet<string> = new Set(["u", "je", "jou", "ons"]);

/** «de identiteit van kinderen» before its verb. */
const OBJECT = /^((?:de|het|uw|je|jouw|onze|ons) (\S+)( van (?:(?:de|het|een) )?\S+)?) (\S.*)$/;

/** «de klager, de getuigen en de leden van de commissie» before the verb: what is denied, is denied of all of them. */
const OBJECTS = (() => {
  const noun = "(?!en |of )[^\\s,]+";
  const item = `(?:(?:de|het|een|uw|je|jouw|onze|ons|hun) ${noun}|${noun})(?: van (?:(?:de|het|een|uw|je) )?${noun})?`;
  return new RegExp(`^(${item}(?:, ${item})*,? (?:en|of) ${item}) (\\S.*)$`);
})();

function isDefinite(word: string): boolean {
  return DEFINITE.has(word) || PRONOUNS.has(word.replace(/,$/, ""));
}

const DEFINITE: ReadonlySet<string> = new Set("de het uw je jouw onze ons hun".split(" "));

/** Whether all that stands behind the objects is the verb, or an adverb or phrase with it. */
function isVerbal([, objects = "", rest = ""]: RegExpExecArray): boolean {
  const last = objects.split(/ (?:en|of) /).at(-1) ?? "";
  const [first = ""] = last.split(" ");
  const isPhrase = (last !== first && isDefinite(first)) || nounOf(last) !== undefined;
  return PRONOUNS.has(last) || (isPhrase && (!rest.includes(" ") || NO_OBJECT.test(rest)));
}

/** Nouns without an article, of which there is none: «geen informatie geven». */
const MASS: ReadonlySet<string> = new Set(
  "advies bewijs gebruik geld hulp informatie inzage kosten medewerking nieuws onderzoek schade steun toegang uitstel".split(
    " ",
  ),
);

const NO_OBJECT = /^(aan|bij|door|in|met|naar|niet-\S+|om|op|over|van)(\s|$)/;
