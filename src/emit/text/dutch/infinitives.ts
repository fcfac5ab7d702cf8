import { VERBS } from "./verbs.js";

/** Whether a word is surely an infinitive: «navragen», «luisteren», and not «vragen», which may be questions. */
export function isInfinitive(word: string): boolean {
  if (KNOWN.has(word)) return true;
  const verb = [...KNOWN, ...DOUBTFUL].find(
    (one) => word.endsWith(one) && PARTICLES.has(word.slice(0, -one.length)),
  );
  return verb !== undefined;
}

/** Whether a word is surely the singular of such a verb behind its subject: «wacht», «spreekt». */
export function isThirdPerson(word: string): boolean {
  return FINITE.has(word);
}

/** Infinitives that are the plural of a noun as well. */
const DOUBTFUL: ReadonlySet<string> = new Set("antwoorden eisen plannen vragen wensen werken".split(" "));

/** Those that the texts themselves do not use. */
const OTHERS: readonly string[] =
  "brengen checken denken halen kijken leggen lopen luisteren mailen nemen praten roepen schrijven spreken stappen vertellen wachten wenden".split(
    " ",
  );

const KNOWN: ReadonlySet<string> = new Set(
  [...Object.values(VERBS).map(({ infinitive }) => infinitive), ...OTHERS].filter(
    (verb) => !DOUBTFUL.has(verb),
  ),
);

const FINITE: ReadonlySet<string> = new Set([
  ...Object.values(VERBS).map(({ singular }) => singular),
  ...OTHERS.map(thirdPerson),
]);

/** «praat», «schrijft», «luistert», from the infinitive. */
function thirdPerson(infinitive: string): string {
  const bare = infinitive.slice(0, -2);
  const isOpen = /(?:^|[^aeiou])[aeou][^aeiou]$/.test(bare) && !/[aeiou]\p{Ll}+er$/u.test(bare);
  const long = isOpen ? bare.replace(/([aeou])(.)$/, "$1$1$2") : bare.replace(/(.)\1$/, "$1");
  const stem = long.replace(/v$/, "f").replace(/z$/, "s");
  return stem.endsWith("t") ? stem : `${stem}t`;
}

const PARTICLES: ReadonlySet<string> = new Set(
  "aan achter af bij binnen door in langs mee na om op over samen terug toe uit voor weg".split(" "),
);
