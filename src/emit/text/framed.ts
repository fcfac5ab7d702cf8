import { heading } from "./document/blocks.js";
import type { Paragraph, TextDocument } from "./document/document.js";
import { endSentence, join } from "./dutch/sentence.js";
import type { HouseParagraphs, HouseStyle } from "./house-style.js";
import type { VariantId } from "./variants/variant-id.js";

/** A document with the opening and closing paragraphs of the organisation: behind the title, and at the end. */
export function framed(
  document: TextDocument,
  id: VariantId,
  { opening, closing }: HouseStyle,
): TextDocument {
  const [first, last] = [paragraphsOf(opening, id), paragraphsOf(closing, id)];
  if (first.length + last.length === 0) return document;
  const { blocks } = document;
  const behind = blocks[0]?.kind === "heading" ? 1 : 0;
  const end = last.length === 0 ? [] : [heading(2, "Tot slot"), ...last];
  return { ...document, blocks: [...blocks.slice(0, behind), ...first, ...blocks.slice(behind), ...end] };
}

/** Those of this text, else those of every text. */
function paragraphsOf(paragraphs: HouseParagraphs | undefined, id: VariantId): readonly Paragraph[] {
  const texts = paragraphs?.[id] ?? paragraphs?.all ?? [];
  return texts.map((text) => ({
    kind: "paragraph",
    sentences: [{ text: endSentence(join([text])), about: [] }],
    about: [],
  }));
}
