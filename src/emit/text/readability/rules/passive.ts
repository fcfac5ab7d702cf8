import { stretchesOf } from "./clauses.js";
import { looksLikeParticiple } from "./participle.js";
import type { Hit, Rule } from "./rule.js";

/**
 * The passive: «wordt ingediend», «kan worden behandeld», «is ingediend». Behind «zijn» only at the end of a clause, and not of
 * verbs that make their perfect with it («is verstreken») or of participles that are adjectives («is verplicht»).
 */
export const passive: Rule = {
  id: "passive",
  find: ({ text }) => {
    const found = stretchesOf(text).flatMap(({ text: stretch, at }) => [
      ...becoming(stretch).map(moved(at)),
      ...being(stretch).map(moved(at)),
    ]);
    return found.map(([start, end]) => hit(text, start, end));
  },
};

type Place = readonly [start: number, end: number];

function moved(by: number): (place: Place) => Place {
  return ([start, end]) => [start + by, end + by];
}

/** «worden» with the nearest participle in the stretch. */
function becoming(stretch: string): readonly Place[] {
  const words = wordsIn(stretch);
  const verb = words.find(({ word }) => /^(word|wordt|worden|werd|werden)$/i.test(word));
  if (verb === undefined || NOBODY.test(stretch)) return [];
  const distance = ({ at }: Placed) => Math.abs(at - verb.at);
  const [done] = words
    .filter(({ word, before }) => !NOUN_BEFORE.has(before) && word !== verb.word && looksLikeParticiple(word))
    .sort((one, other) => distance(one) - distance(other));
  return done === undefined ? [] : [around(verb, done)];
}

/** «is … ingediend» and «ingediend is» at the end of the stretch. */
function being(stretch: string): readonly Place[] {
  if (NOBODY.test(stretch)) return [];
  const words = wordsIn(stretch);
  const last = words.at(-1);
  const beforeLast = words.at(-2);
  if (last === undefined || beforeLast === undefined) return [];
  if (TO_BE.test(last.word)) return isDone(beforeLast.word) ? [around(beforeLast, last)] : [];
  if (!isDone(last.word) || NOUN_BEFORE.has(last.before)) return [];
  const verb = words.slice(-6, -1).find(({ word }) => TO_BE.test(word));
  return verb === undefined ? [] : [around(verb, last)];
}

interface Placed {
  readonly word: string;
  readonly at: number;
  /** The word before it. */
  readonly before: string;
}

function wordsIn(stretch: string): readonly Placed[] {
  let before = "";
  return [...stretch.matchAll(/[\p{L}\p{M}-]+/gu)].map((match) => {
    const placed = { word: match[0], at: match.index, before };
    before = match[0].toLowerCase();
    return placed;
  });
}

function around(one: Placed, other: Placed): Place {
  const [first, last] = one.at < other.at ? [one, other] : [other, one];
  return [first.at, last.at + last.word.length];
}

function isDone(word: string): boolean {
  return looksLikeParticiple(word) && !NOT_PASSIVE.has(word);
}

const TO_BE = /^(is|zijn|was|waren)$/;

/** Behind these stands a noun. */
const NOUN_BEFORE: ReadonlySet<string> = new Set(
  "de het een dit deze die dat geen elk elke uw je".split(" "),
);

/** Said without an actor because the procedure names none, and a text may not invent one. */
const NOBODY = /per klacht aangewezen|is niet afgesproken/;

/** «is verstreken», «is verplicht»: verbs with «zijn» in the perfect, and participles that have become adjectives. */
const NOT_PASSIVE: ReadonlySet<string> = new Set(
  "aangekomen afgelopen afgerond begonnen bekend bereid betrokken bevoegd gebeurd geboren gebonden gebleven geëindigd gegaan gegrond gekomen geldend gelegen gericht geschikt gesloten gestopt geslaagd gewenst gevestigd geweest geworden gezond ingegaan ontstaan overleden uitgegaan veranderd verbonden verhinderd verhuisd verlopen verplicht verschenen verstreken vertrokken vervallen verzekerd voldaan doorgegaan doorgelopen opgelopen opgelost overeengekomen".split(
    " ",
  ),
);

function hit(text: string, start: number, end: number): Hit {
  const words = text.slice(start, end);
  return {
    start,
    end,
    severity: "note",
    message: {
      nl: `‘${words}’ is lijdende vorm: de zin zegt niet wie het doet.`,
      en: `‘${words}’ is passive: the sentence does not say who does it.`,
    },
    advice: {
      nl: "Zeg wie het doet: ‘De directie bevestigt de ontvangst’.",
      en: "Say who does it: ‘De directie bevestigt de ontvangst’.",
    },
  };
}
