import { wordsOf } from "../words.js";
import type { Rule } from "./rule.js";

/** A sentence with more words than a reader holds in one go. */
export const longSentence: Rule = {
  id: "long-sentence",
  find: ({ kind, text }, { limits }) => {
    const count = wordsOf(text).length;
    if (kind === "heading" || count <= limits.note) return [];
    return [
      {
        start: 0,
        end: text.length,
        severity: count > limits.warning ? "warning" : "note",
        message: {
          nl: `Deze zin heeft ${count} woorden; hoogstens ${limits.note} leest prettig.`,
          en: `This sentence has ${count} words; at most ${limits.note} read easily.`,
        },
        advice: {
          nl: "Kort de woorden in, of maak er twee zinnen of een opsomming van.",
          en: "Shorten the words, or make two sentences or a list of it.",
        },
      },
    ];
  },
};
