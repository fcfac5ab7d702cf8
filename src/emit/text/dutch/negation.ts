import type { Frame } from "./frames.js";
import { nounOf } from "./nouns.js";
import { join } from "./sentence.js";

/**
 * The frame of something that may not be done, to stand behind «mag»: «geen gesprek voeren», «de klacht niet
 * beoordelen», «niet over de klacht beslissen».
 */
export function negated(frame: Frame): Frame {
  const { before, after } = frame;
  if (after.startsWith("een ")) return { ...frame, after: `g${after}` };
  if (/^(de|het) /.test(after)) return { ...frame, after: `${after} niet` };
  if (after === "" || NO_OBJECT.test(after)) return { ...frame, before: join([before, "niet"]) };
  return { ...frame, after: `geen ${after}` };
}

/** The same for what a writer says in words of their own: the last word is the verb. */
export function negatedInfinitive(words: string): string {
  if (words.startsWith("een ")) return `g${words}`;
  const [first = "", second] = words.split(" ");
  // «u niet benaderen»
  if (PRONOUNS.has(first) && second !== undefined) return `${first} niet ${words.slice(first.length + 1)}`;
  const isObject = MASS.has(first) || nounOf(first)?.plural === first;
  if (isObject && second !== undefined) return `geen ${words}`;
  const object = OBJECT.exec(words);
  // «de klagende ouder …»: an adjective we do not know is no object.
  const isKnown = object !== null && (nounOf(object[2] ?? "") !== undefined || !object[4]?.includes(" "));
  return object === null || !isKnown ? `niet ${words}` : `${object[1]} niet ${object[4]}`;
}

const PRONOUNS: ReadonlySet<string> = new Set(["u", "je", "jou", "ons"]);

/** «de identiteit van kinderen» before its verb. */
const OBJECT = /^((?:de|het) (\S+)( van (?:(?:de|het|een) )?\S+)?) (\S.*)$/;

/** Nouns without an article, of which there is none: «geen informatie geven». */
const MASS: ReadonlySet<string> = new Set(
  "advies bewijs gebruik geld hulp informatie inzage kosten medewerking nieuws onderzoek schade steun toegang uitstel".split(
    " ",
  ),
);

const NO_OBJECT = /^(aan|bij|door|in|met|naar|niet-\S+|om|op|over|van)(\s|$)/;
