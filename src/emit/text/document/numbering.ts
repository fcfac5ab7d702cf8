import type { Block, Heading, Paragraph } from "./document.js";

/** A chapter of a regulation. `opening` is the name of the article of what stands before its first heading. */
export interface Chapter {
  readonly title: string;
  readonly about: readonly string[];
  readonly opening: string;
  readonly blocks: readonly Block[];
}

/**
 * Chapters as they stand in a regulation: «Hoofdstuk 2», with «Artikel 5» counted through all chapters, and leden where an
 * article has more than one paragraph. A name in guillemets that heads a chapter or an article gets its number.
 */
export function numbered(chapters: readonly Chapter[]): readonly Block[] {
  let article = 0;
  const filled = chapters.filter(({ blocks }) => blocks.length > 0);
  const blocks = filled.flatMap(({ title, about, opening, blocks: inside }, at): readonly Block[] => [
    { kind: "heading", level: 2, text: title, about, number: `Hoofdstuk ${at + 1}` },
    ...articlesOf(opening, inside).flatMap(({ heading, body }): readonly Block[] => {
      article += 1;
      return [{ ...heading, level: 3, number: `Artikel ${article}` }, ...withLeden(body)];
    }),
  ]);
  return withReferences(blocks);
}

interface Article {
  readonly heading: Heading;
  readonly body: readonly Block[];
}

/** The blocks under each heading; a heading with nothing of its own hands what it is about to the next one. */
function articlesOf(opening: string, blocks: readonly Block[]): readonly Article[] {
  const articles: { heading: Heading; body: Block[] }[] = [];
  let inherited: readonly string[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "heading") {
      const next = blocks[at + 1];
      if (next === undefined || next.kind === "heading") inherited = [...inherited, ...block.about];
      else {
        articles.push({ heading: { ...block, about: [...inherited, ...block.about] }, body: [] });
        inherited = [];
      }
    } else {
      const open = articles.at(-1);
      if (open === undefined)
        articles.push({ heading: { kind: "heading", level: 3, text: opening, about: [] }, body: [block] });
      else open.body.push(block);
    }
  }
  return articles;
}

/** Numbers before the paragraphs, when there is more than one; lists and tables belong to the paragraph above them. */
function withLeden(body: readonly Block[]): readonly Block[] {
  if (body.filter(({ kind }) => kind === "paragraph").length < 2) return body;
  let lid = 0;
  return body.map((block): Block => {
    if (block.kind !== "paragraph") return block;
    lid += 1;
    return { ...block, number: `${lid}` };
  });
}

/** «de uitkomst van «Bel eerst» (hoofdstuk 2)». A name that heads two articles stays without a number. */
function withReferences(blocks: readonly Block[]): readonly Block[] {
  const numbers = new Map<string, string | undefined>();
  for (const block of blocks) {
    if (block.kind !== "heading" || block.number === undefined) continue;
    numbers.set(block.text, numbers.has(block.text) ? undefined : block.number.toLowerCase());
  }
  let here = "";
  const refer = (text: string) =>
    text.replace(/«([^«»]+)»/g, (quoted, name: string) => {
      const number = numbers.get(name);
      return number === undefined || name === here ? quoted : `${quoted} (${number})`;
    });
  return blocks.map((block): Block => {
    // An article does not refer to itself.
    if (block.kind === "heading" && block.number !== undefined) here = block.text;
    if (block.kind === "paragraph") return { ...block, sentences: referring(block, refer) };
    if (block.kind !== "list") return block;
    return { ...block, items: block.items.map((item) => ({ ...item, text: refer(item.text) })) };
  });
}

function referring({ sentences }: Paragraph, refer: (text: string) => string): Paragraph["sentences"] {
  return sentences.map((one) => ({ ...one, text: refer(one.text) }));
}
