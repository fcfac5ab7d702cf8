import type { Sentence } from "../../document/document.js";
import { sentence } from "../../document/sentences.js";
import { wordsOf } from "../../readability/words.js";

/** No sentence of a plain page is longer, as far as the words of the writer allow. */
export const MOST_WORDS = 20;

/** Above this a sentence that can be parted is parted. */
export const COMFORTABLE = 15;

/** The same in shorter sentences: each statement its own, a reason or a last date behind a full stop. */
export function shortSentences(one: Sentence): readonly Sentence[] {
  if (countWords(one.text) <= COMFORTABLE) return [one];
  const { about, says } = one;
  if (says !== undefined && says.predicates.length > 1 && !staysTogether(one)) {
    return says.predicates.flatMap((predicate) => shortSentences(sentence([says.subject, predicate], about)));
  }
  for (const [pattern, lead] of CUTS) {
    const match = pattern.exec(one.text);
    if (match?.[1] === undefined || match[2] === undefined) continue;
    return [...shortSentences(sentence([match[1]], about)), sentence([lead, match[2]], about)];
  }
  return [one];
}

/** Whether what is said of one subject may share a sentence. A long name is not said twice for a few words. */
export function staysTogether({ text, says }: Sentence): boolean {
  const most = countWords(says?.subject ?? "") > LONG_NAME ? MOST_WORDS : COMFORTABLE;
  return countWords(text) <= most;
}

const LONG_NAME = 5;

/** How many words a reader counts. */
export function countWords(text: string): number {
  return wordsOf(text).length;
}

/** Where a long sentence may be cut, and how the second half then starts. */
const CUTS: readonly (readonly [cut: RegExp, lead: string])[] = [
  [/^(.* verlengen),? als (.+)$/, "dat kan alleen als"],
  [/^([^«»]*), omdat (.+)$/, "de reden is dat"],
  [/^([^«»]*), (uiterlijk .+)$/, "dat moet"],
  [/^([^«»]*), maar (in elk geval .+)$/, "dat moet"],
  [/^([^«»]*), behalve als (.+)$/, "dat geldt niet als"],
  [/^(.*), volgens ([^,]+)$/, "dat is volgens"],
  [/^(.*), (wat het (?:eerst|laatst) komt\.)$/, "daarbij telt"],
];
