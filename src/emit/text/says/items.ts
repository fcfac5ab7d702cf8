import { listParts, paragraph } from "../document/blocks.js";
import type { Block, Sentence } from "../document/document.js";
import { sentence } from "../document/sentences.js";
import { list } from "../dutch/lists.js";

/** Items behind a lead-in: in one sentence while that stays readable, else as a list. */
export function itemBlocks(
  lead: string,
  items: readonly Sentence[],
  about: readonly string[],
  link: "en" | "of" = "en",
): readonly Block[] {
  if (items.length === 0) return [];
  if (fits(items.map(({ text }) => text))) {
    const text = list(
      items.map((item) => item.text),
      link,
    );
    return paragraph([sentence([lead, text], [...about, ...items.flatMap((item) => item.about)])]);
  }
  return paragraph(listParts(lead, items, about));
}

const MOST_CHARACTERS = 100;

/** Whether items read well in one sentence: few words, and none that holds a comma, «en» or «of» of its own. */
function fits(texts: readonly string[]): boolean {
  if (texts.length === 1) return true;
  if (texts.some((text) => /, | (en|of) /.test(text))) return false;
  return texts.reduce((total, { length }) => total + length, 0) <= MOST_CHARACTERS;
}
