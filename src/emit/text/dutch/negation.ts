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
  const isObject = MASS.has(first) || nounOf(first)?.plural === first;
  if (isObject && second !== undefined) return `geen ${words}`;
  const object = /^((?:de|het) \S+) (\S+)$/.exec(words);
  return object === null ? `niet ${words}` : `${object[1]} niet ${object[2]}`;
}

/** Nouns without an article, of which there is none: «geen informatie geven». */
const MASS: ReadonlySet<string> = new Set(
  "advies bewijs gebruik geld hulp informatie inzage kosten medewerking nieuws onderzoek schade steun toegang uitstel".split(
    " ",
  ),
);

const NO_OBJECT = /^(aan|bij|door|in|met|naar|niet-\S+|om|op|over|van)(\s|$)/;
