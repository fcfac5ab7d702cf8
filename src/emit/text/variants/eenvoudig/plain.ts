import type { Tier } from "../../../../ir/machine.js";
import { listParts, type Part, paragraph } from "../../document/blocks.js";
import type { Block, Sentence } from "../../document/document.js";
import { sharingSubjects } from "../../document/sentences.js";
import type { Voice } from "../../voice.js";
import { namedOnce } from "./long-names.js";
import { plainNames } from "./plain-names.js";
import { plainWords } from "./plain-words.js";
import { COMFORTABLE, countWords, shortSentences, staysTogether } from "./short-sentences.js";

/** A paragraph in short sentences and plain words, broken by the lists among its parts. */
export function plainly(voice: Voice, parts: readonly Part[], tier?: Tier): readonly Block[] {
  const blocks = paragraph(sharing(parts).flatMap((part) => plainPart(voice, part, tier)));
  return blocks.map((block) =>
    block.kind === "paragraph" ? { ...block, sentences: namedOnce(voice, block.sentences) } : block,
  );
}

/** Blocks of another text in short sentences and plain words. Headings stay. */
export function plainBlocks(voice: Voice, blocks: readonly Block[], tier?: Tier): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === "paragraph") return plainly(voice, block.sentences, tier);
    return block.kind === "list" ? plainly(voice, [block], tier) : [block];
  });
}

/** One sentence as the short and plain ones that say the same. */
export function plainSentences(voice: Voice, one: Sentence, tier?: Tier): readonly Sentence[] {
  return shortSentences(one).map(({ text, about }) => ({
    text: plainWords(voice, plainNames(voice, tier, text)),
    about,
  }));
}

/** Neighbours about one subject as one sentence, as long as that stays short. */
function sharing(parts: readonly Part[]): readonly Part[] {
  const shared: Part[] = [];
  for (const part of parts) {
    const last = shared.at(-1);
    const both =
      last === undefined || "items" in last || "items" in part ? [] : sharingSubjects([last, part]);
    const [one, ...rest] = both;
    if (one === undefined || rest.length > 0 || !staysTogether(one)) shared.push(part);
    else shared.splice(-1, 1, one);
  }
  return shared;
}

/** «Een klacht kan gaan over a, b en c» as a list when it is long; there no item holds a comma or an «en» of its own. */
function enumerated(one: Sentence): readonly Part[] | undefined {
  const match = countWords(one.text) > COMFORTABLE ? ENUMERATION.exec(one.text) : null;
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const items = match[2].split(/, | (?:en|of) /).map((text) => ({ text, about: one.about }));
  return items.length < 3 ? undefined : listParts(match[1], items, one.about);
}

const ENUMERATION =
  /^(Een (?:\p{Ll}+ )?klacht kan (?:onder andere )?(?:gaan over|komen van)|Mogelijke oplossingen zijn) ([^:]+)\.$/u;

function plainPart(voice: Voice, part: Part, tier: Tier | undefined): readonly Part[] {
  if ("text" in part) {
    const parts = enumerated(part);
    return parts === undefined
      ? plainSentences(voice, part, tier)
      : parts.flatMap((one) => plainPart(voice, one, tier));
  }
  const items = part.items.map(({ text, about }) => ({
    text: plainWords(voice, plainNames(voice, tier, text)),
    about,
  }));
  return [{ ...part, items }];
}
