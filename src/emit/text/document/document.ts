/**
 * A text as data, between the machine and its notation: what it says and about which nodes, not how it looks.
 * All text is plain; a renderer escapes it. Ids of the machine stand only in `about`.
 */
export interface TextDocument {
  readonly title: string;
  readonly language: "nl";
  /** Meant for one sheet of A4: a format that prints keeps it small. */
  readonly sheet?: true;
  readonly blocks: readonly Block[];
}

/** A part of a text, in reading order. */
export type Block = Heading | Paragraph | List | Table | Figure;

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

/** `level` 1 is the title of the text, 2 a section, 3 a part of it. `number` stands before the text: «Artikel 3». */
export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly about: readonly string[];
  readonly number?: string;
}

/** Sentences that belong together; `about` is what all of them are about. `number` is that of a lid: «1». */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly sentences: readonly Sentence[];
  readonly about: readonly string[];
  readonly number?: string;
}

/** Items, each with its own mark at the end; `ordered` when their order means something. */
export interface List {
  readonly kind: "list";
  readonly items: readonly Sentence[];
  readonly ordered?: true;
}

/** A table whose every row has a cell for every column. */
export interface Table {
  readonly kind: "table";
  readonly caption?: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly about: readonly string[] }[];
}

/**
 * A picture of our own making: `svg` is complete, escaped and safe to embed. It always has its words: `description`
 * says the same, and a format that shows no pictures shows the table, else the description.
 */
export interface Figure {
  readonly kind: "figure";
  readonly title: string;
  readonly description: string;
  readonly svg: string;
  readonly table?: Table;
}
