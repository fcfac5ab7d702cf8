import type { Both } from "../../../diagnostics/entry.js";
import type { Origin } from "../../../ir/machine.js";
import type { Passage } from "./passages.js";
import type { Hit, RuleContext, RuleId } from "./rules/rule.js";
import { RULES } from "./rules.js";
import { wordsOf } from "./words.js";
import type { Quoted, WriterPhrases } from "./writer-phrases.js";

/** Something in a text that may read hard, with its place in the source. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: "warning" | "note";
  /** `writer`: words of the file cause it, and the writer can mend it; `text`: the sentence that Klachtwerk made of them does. */
  readonly cause: "writer" | "text";
  readonly message: Both<string>;
  readonly advice: Both<string>;
  /** The first sentence it stands in. */
  readonly sentence: string;
  /** How often these words of this place are found in the text. */
  readonly times: number;
  /** The most specific node of the machine, and its place; absent where the words stand in no node, or there is no place. */
  readonly node?: string;
  readonly origin?: Origin;
}

/** The findings in reading order; the same words of one place of the file are one finding. */
export function findingsOf(
  passages: readonly Passage[],
  context: RuleContext,
  phrases: WriterPhrases,
): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const passage of passages) {
    const hits = RULES.flatMap((rule) => rule.find(passage, context).map((hit) => ({ id: rule.id, hit })));
    if (hits.length === 0) continue;
    const quoted = phrases.quotedIn(passage.text, passage.about);
    for (const { id, hit } of hits) {
      const finding = findingOf(id, hit, passage, quoted, context, phrases);
      const key = JSON.stringify([id, finding.origin, finding.message.nl]);
      const known = found.get(key);
      found.set(key, known === undefined ? finding : { ...known, times: known.times + 1 });
    }
  }
  return [...found.values()];
}

function findingOf(
  rule: RuleId,
  hit: Hit,
  passage: Passage,
  quoted: readonly Quoted[],
  context: RuleContext,
  phrases: WriterPhrases,
): Finding {
  const { about, text } = passage;
  const quote = rule === "long-sentence" ? longest(passage, quoted, context) : overlapping(hit, quoted);
  const said = rule === "long-sentence" ? undefined : phrases.saidBy(about, text.slice(hit.start, hit.end));
  const place = quote?.node ?? said?.node ?? phrases.mostSpecific(about);
  return {
    rule,
    severity: hit.severity,
    cause: quote === undefined && said === undefined ? "text" : "writer",
    message: hit.message,
    advice: hit.advice,
    sentence: text,
    times: 1,
    ...(place?.id === undefined ? {} : { node: place.id }),
    ...(place === undefined ? {} : { origin: place.origin }),
  };
}

function overlapping({ start, end }: Hit, quoted: readonly Quoted[]): Quoted | undefined {
  return quoted.find((one) => one.start < end && one.end > start);
}

/** How many words a name has that makes no sentence long: an article and a noun. */
const SHORT_NAME = 2;

/**
 * The longest words of the writer in a sentence that would not be too long if each of his phrases were a short name; else
 * undefined: then the sentence itself is too long.
 */
function longest({ text }: Passage, quoted: readonly Quoted[], { limits }: RuleContext): Quoted | undefined {
  const counts = quoted.map((one) => ({ one, words: wordsOf(text.slice(one.start, one.end)).length }));
  const spare = counts.reduce((sum, { words }) => sum + Math.max(0, words - SHORT_NAME), 0);
  if (spare === 0 || wordsOf(text).length - spare > limits.note) return undefined;
  return counts.reduce((best, one) => (one.words > best.words ? one : best)).one;
}
