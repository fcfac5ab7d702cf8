import type { Sentence } from "../../document/document.js";
import { capitalise, inside } from "../../dutch/sentence.js";
import type { Voice } from "../../voice.js";
import { countWords } from "./short-sentences.js";

/**
 * «Het college van burgemeester en wethouders beslist. Het college antwoordt u.»: a long name goes by its noun where the
 * sentence before names who is meant.
 */
export function namedOnce(voice: Voice, sentences: readonly Sentence[]): readonly Sentence[] {
  const names = longNames(voice);
  return sentences.map((one, at) => {
    const before = sentences[at - 1]?.text ?? "";
    const text = names.reduce((words, { long, short }) => {
      if (!has(before, long)) return words;
      return words.replaceAll(long, () => short).replaceAll(capitalise(long), () => capitalise(short));
    }, one.text);
    return text === one.text ? one : { ...one, text };
  });
}

interface LongName {
  readonly long: string;
  readonly short: string;
}

/** The names of roles that are longer than a reader likes to meet twice, where their noun stands for no other. */
function longNames({ machine }: Voice): readonly LongName[] {
  const labels = machine.roles.map(({ label }) => inside(label));
  return labels.flatMap((long) => {
    const [, short] = /^((?:de|het) \p{L}+) van /u.exec(long) ?? [];
    const shared = labels.filter((label) => label.toLowerCase().startsWith(short?.toLowerCase() ?? ""));
    return short === undefined || shared.length > 1 || countWords(long) < LONG ? [] : [{ long, short }];
  });
}

const LONG = 6;

function has(text: string, name: string): boolean {
  return text.includes(name) || text.includes(capitalise(name));
}
