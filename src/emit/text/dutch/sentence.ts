/** No-break space: between a number and its unit, so that they stay on one line. */
export const NO_BREAK = "\u00a0";

/** Words joined with single spaces; a part that starts with a comma joins without one. */
export function join(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part): part is string => part !== undefined && part !== "")
    .join(" ")
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, " ")
    .replace(/ ([,;])/g, "$1")
    .trim();
}

/** The capital of a sentence start: «De», «IJsland», and after a weak first word the next one: «'s Avonds». */
export function capitalise(text: string): string {
  const weak = /^(['’][a-z]\s+)(.*)$/su.exec(text);
  if (weak?.[1] !== undefined && weak[2] !== undefined) return weak[1] + capitalise(weak[2]);
  const match = /^([^\p{L}\p{N}]*)(ij|\p{Ll})(.*)$/su.exec(text);
  if (match?.[1] === undefined || match[2] === undefined || match[3] === undefined) return text;
  // A web or mail address keeps its small letter.
  if (/^(www\.|https?:)/i.test(text) || /^\S+@\S+/.test(text)) return text;
  // A capital carries no stress mark when the next letter does: «Eén».
  const first = match[2] === "é" && match[3].startsWith("én") ? "E" : match[2].toUpperCase();
  return match[1] + first + match[3];
}

/** One mark at the end; a mark that stands there already stays. */
export function endSentence(text: string): string {
  const bare = text.replace(/[\s,;:]+$/u, "");
  return /[.!?…][)\]"”»’]*$/u.test(bare) ? bare : `${bare}.`;
}

/** A text of the writer inside our sentence: on one line, without its own full stop; «N.V.» and «e.d.» keep theirs. */
export function inside(text: string): string {
  const line = join([text]);
  const bare = line.replace(/[\s.,;:]+$/u, "");
  const pointed = line.slice(0, bare.length + 1);
  return ABBREVIATED.test(pointed) ? pointed : bare;
}

/** Ends with an abbreviation: letters with a point between them, or one of those that may stand last. */
const ABBREVIATED = /(?:^|[\s(])(?:(?:\p{L}{1,2}\.){2,}|(?:enz|etc|jr|sr)\.)$/iu;

/**
 * The same as a clause or noun phrase: «De klacht» becomes «de klacht». Only the capital of a plain function word
 * goes; names («De Linde», «Kober») and abbreviations keep theirs.
 */
export function clause(text: string): string {
  const bare = inside(text);
  return NAME.test(bare) ? bare : lowered(bare);
}

/** A heading as a noun phrase: «Het Loket» becomes «het Loket»; there the capital only marks the start. */
export function lowered(text: string): string {
  const bare = inside(text);
  const first = /^\p{Lu}\p{Ll}*(?=[\s,]|$)/u.exec(bare)?.[0];
  return first !== undefined && SMALL_WORDS.has(first.toLowerCase())
    ? bare[0]?.toLowerCase() + bare.slice(1)
    : bare;
}

/** An article with a capital before a word with one is part of a name; before an abbreviation it is not. */
const NAME = /^(De|Het) \p{Lu}\p{Ll}/u;

const SMALL_WORDS: ReadonlySet<string> = new Set(
  "de het een u je jij uw wij we hij zij ze er dat dit deze die als omdat geen alle elk elke iemand niemand".split(
    " ",
  ),
);
