import type { Passage } from "./passages.js";
import { syllables } from "./syllables.js";
import { wordsOf } from "./words.js";

/** A text in numbers. They are signs of how hard it reads, and prove nothing about who can read it. */
export interface Measures {
  readonly words: number;
  readonly sentences: number;
  /** Mean and greatest number of words in a sentence; 0 for a text without words. */
  readonly wordsPerSentence: number;
  readonly longestSentence: number;
  readonly syllablesPerWord: number;
  /** Flesch as Douma fitted it to Dutch (1960): about 0 (very hard) to 100 (very easy); absent for a text without words. */
  readonly fleschDouma?: number;
}

/** The measures of the sentences, items and cells; headings do not count. See `passagesOf` for what a sentence is. */
export function measuresOf(passages: readonly Passage[]): Measures {
  const counts = passages
    .filter(({ kind }) => kind !== "heading")
    .map(({ text }) => wordsOf(text).map((word) => syllables(word.text)));
  const words = sum(counts.map(({ length }) => length));
  const sentences = counts.length;
  if (words === 0) return { words, sentences, wordsPerSentence: 0, longestSentence: 0, syllablesPerWord: 0 };
  const spoken = sum(counts.map(sum));
  return {
    words,
    sentences,
    wordsPerSentence: words / sentences,
    longestSentence: Math.max(...counts.map(({ length }) => length)),
    syllablesPerWord: spoken / words,
    fleschDouma: 206.84 - 0.77 * ((100 * spoken) / words) - 0.93 * (words / sentences),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
