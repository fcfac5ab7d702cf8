/** Words Dutch joins sentences with, and what is left of them after a slip of the finger. */
import { distance } from "../support/suggest.js";

/** Connectives the language has no use for: a writer who puts one down means more than a name. */
export const FOREIGN_WORDS: readonly string[] = [
  "doordat",
  "gedurende",
  "hoewel",
  "krachtens",
  "mits",
  "nadat",
  "sinds",
  "tenzij",
  "terwijl",
  "totdat",
  "voordat",
  "voorzover",
  "wanneer",
  "want",
  "wegens",
  "zoals",
  "zodat",
  "zodra",
];

/**
 * Whether `written` is nearly `word`: a long word with one edit behind its first letter, a short one with a letter
 * doubled or a double letter single. More would take real names for slips: `bon` is not `bron`.
 */
export function isSlipOf(written: string, word: string): boolean {
  const lower = written.toLowerCase();
  if (lower[0] !== word[0] || Math.abs(lower.length - word.length) > 1) return false;
  return word.length < LONG ? single(lower) === single(word) : distance(lower, word, 1) <= 1;
}

/** A word of so many letters has hardly any other word one edit away. */
const LONG = 5;

const single = (word: string): string => word.replace(/(.)\1+/g, "$1");
