import { VERBS } from "./verbs.js";

/** Whether a word is surely an infinitive: «navragen», «luisteren», and not «vragen», which may be questions. */
export function isInfinitive(word: string): boolean {
  if (KNOWN.has(word)) return true;
  const verb = [...KNOWN, ...DOUBTFUL].find(
    (one) => word.endsWith(one) && PARTICLES.has(word.slice(0, -one.length)),
  );
  return verb !== undefined;
}

/** Infinitives that are the plural of a noun as well. */
const DOUBTFUL: ReadonlySet<string> = new Set("antwoorden eisen plannen vragen wensen werken".split(" "));

const KNOWN: ReadonlySet<string> = new Set(
  [
    ...Object.values(VERBS).map(({ infinitive }) => infinitive),
    ..."brengen checken denken halen kijken leggen lopen luisteren mailen nemen praten roepen schrijven spreken stappen vertellen wachten wenden".split(
      " ",
    ),
  ].filter((verb) => !DOUBTFUL.has(verb)),
);

const PARTICLES: ReadonlySet<string> = new Set(
  "aan achter af bij binnen door in langs mee na om op over samen terug toe uit voor weg".split(" "),
);
