import { capitalise } from "../dutch/sentence.js";
import type { Block, Heading, List, Paragraph, Sentence } from "./document.js";
import { sentence, sharingSubjects } from "./sentences.js";

/** A heading over the blocks that follow it, with a capital. */
export function heading(level: Heading["level"], text: string, about: readonly string[] = []): Heading {
  return { kind: "heading", level, text: capitalise(text), about };
}

/** What may stand in the run of a paragraph: a list breaks it in two. */
export type Part = Sentence | List;

/** A paragraph of these sentences, or nothing when there are none. Statements with one subject do not repeat it. */
export function paragraph(parts: readonly Part[]): readonly (Paragraph | List)[] {
  const blocks: (Paragraph | List)[] = [];
  let run: Sentence[] = [];
  const close = () => {
    if (run.length === 0) return;
    const sentences = sharingSubjects(run);
    const about = [...new Set(sentences.flatMap((one) => one.about))];
    blocks.push({ kind: "paragraph", sentences, about });
    run = [];
  };
  for (const part of parts) {
    if ("text" in part) run.push(part);
    else {
      close();
      blocks.push(part);
    }
  }
  close();
  return blocks;
}

/** A lead-in that ends in a colon, with its items as a list. */
export function listParts(
  lead: string,
  items: readonly Sentence[],
  about: readonly string[],
): readonly Part[] {
  const marked = items.map((item, index) => ({
    text: `${item.text}${index === items.length - 1 ? "." : ";"}`,
    about: item.about,
  }));
  return [
    { text: `${sentence([lead]).text.slice(0, -1)}:`, about },
    { kind: "list", items: marked },
  ];
}

/** What stood under headings, to stand under another. */
export function withoutHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ kind }) => kind !== "heading");
}

/** A heading with its blocks, or nothing when the section has nothing to say. */
export function section(
  level: Heading["level"],
  text: string,
  blocks: readonly Block[],
  about: readonly string[] = [],
): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(level, text, about), ...blocks];
}
