import { list } from "./dutch/lists.js";
import { capitalise, endSentence, join } from "./dutch/sentence.js";

/**
 * A text as data, between the machine and its notation: what it says and about which nodes, not how it looks.
 * All text is plain; a renderer escapes it. Ids of the machine stand only in `about`.
 */
export interface TextDocument {
  readonly title: string;
  readonly language: "nl";
  readonly blocks: readonly Block[];
}

/** A part of a text, in reading order. */
export type Block = Heading | Paragraph | List | Table;

/** One sentence, or one item of a list, with the ids of the nodes it states. */
export interface Sentence {
  readonly text: string;
  readonly about: readonly string[];
  /** For a plain statement: its subject and what it says of it. Neighbours with one subject become one sentence. */
  readonly says?: {
    readonly subject: string;
    readonly predicates: readonly string[];
    /** Nothing may follow: a verb behind a modal would read as its infinitive. */
    readonly last?: true;
  };
}

/** `level` 1 is the title of the text, 2 a section, 3 a part of it. */
export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly about: readonly string[];
}

/** Sentences that belong together; `about` is what all of them are about. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly sentences: readonly Sentence[];
  readonly about: readonly string[];
}

/** Items without an order. Each ends in its own mark. */
export interface List {
  readonly kind: "list";
  readonly items: readonly Sentence[];
}

/** A table whose every row has a cell for every column. */
export interface Table {
  readonly kind: "table";
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly about: readonly string[] }[];
}

/** A sentence of parts: single spaces, a capital at the start, one mark at the end. Empty parts vanish. */
export function sentence(parts: readonly (string | undefined)[], about: readonly string[] = []): Sentence {
  return { text: endSentence(capitalise(join(parts))), about };
}

/** A plain sentence about a subject, which neighbours about the same subject may join. */
export function statement(
  subject: string,
  predicates: readonly string[],
  about: readonly string[] = [],
): Sentence {
  return { ...sentence([subject, list(predicates)], about), says: { subject, predicates } };
}

/** The same statement, to which no neighbour may be added. */
export function closing(stated: Sentence): Sentence {
  return stated.says === undefined ? stated : { ...stated, says: { ...stated.says, last: true } };
}

/** A heading over the blocks that follow it. */
export function heading(level: Heading["level"], text: string, about: readonly string[] = []): Heading {
  return { kind: "heading", level, text, about };
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
    blocks.push({ kind: "paragraph", sentences, about: unique(sentences.flatMap(({ about }) => about)) });
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

/** A heading with its blocks, or nothing when the section has nothing to say. */
export function section(
  level: Heading["level"],
  text: string,
  blocks: readonly Block[],
  about: readonly string[] = [],
): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(level, text, about), ...blocks];
}

/** Every sentence of a document in reading order: of paragraphs, lists and tables. */
export function sentencesOf(document: TextDocument): readonly Sentence[] {
  return document.blocks.flatMap((block): readonly Sentence[] => {
    if (block.kind === "heading") return [];
    if (block.kind === "paragraph") return block.sentences;
    if (block.kind === "list") return block.items;
    return block.rows.map(({ cells, about }) => ({ text: cells.join(": "), about }));
  });
}

/** Each text once, in the order of its first place, about all that its copies are about. */
export function distinct(sentences: readonly Sentence[]): readonly Sentence[] {
  const merged = new Map<string, Sentence>();
  for (const one of sentences) {
    const about = [...(merged.get(one.text)?.about ?? []), ...one.about];
    merged.set(one.text, { text: one.text, about: [...new Set(about)] });
  }
  return [...merged.values()];
}

const MOST_PREDICATES = 3;
const MOST_CHARACTERS = 220;

/** «De directie onderzoekt de klacht en streeft ernaar …», while the sentence stays short. */
function sharingSubjects(sentences: readonly Sentence[]): readonly Sentence[] {
  const shared: Sentence[] = [];
  for (const one of sentences) {
    const last = shared.at(-1);
    const both = last === undefined ? undefined : together(last, one);
    if (both === undefined) shared.push(one);
    else shared.splice(-1, 1, both);
  }
  return shared;
}

function together(left: Sentence, right: Sentence): Sentence | undefined {
  if (left.says === undefined || left.says.last === true) return undefined;
  if (left.says.subject !== right.says?.subject) return undefined;
  const predicates = [...left.says.predicates, ...right.says.predicates];
  if (predicates.length > MOST_PREDICATES) return undefined;
  const both = statement(left.says.subject, predicates, unique([...left.about, ...right.about]));
  if (both.text.length > MOST_CHARACTERS) return undefined;
  return right.says.last === true ? closing(both) : both;
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
