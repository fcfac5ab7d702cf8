import { OFFICIALESE } from "./officialese-words.js";
import type { Rule } from "./rule.js";

/** Words of an office, each with the word a reader uses. */
export const officialese: Rule = {
  id: "officialese",
  find: ({ text }) =>
    WORDS.flatMap(([pattern, plain]) =>
      [...text.replaceAll("\u00a0", " ").matchAll(pattern)].map((match) => {
        const start = match.index;
        const end = start + match[0].length;
        const words = text.slice(start, end);
        return {
          start,
          end,
          severity: "warning" as const,
          message: { nl: `‘${words}’ is ambtelijke taal.`, en: `‘${words}’ is officialese.` },
          advice: {
            nl: `Schrijf ${plain.join(" of ")}.`,
            en: `Write ${plain.join(" or ")}.`,
          },
        };
      }),
    ),
};

const WORDS: readonly (readonly [pattern: RegExp, plain: readonly string[]])[] = OFFICIALESE.map(
  ([written, plain]) => [
    new RegExp(`(?<![\\p{L}\\p{N}-])(?:${written})(?![\\p{L}\\p{N}-])`, "giu"),
    plain.split(" | ").map((words) => `‘${words}’`),
  ],
);
