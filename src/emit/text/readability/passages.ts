import { assertNever } from "../../../support/assert-never.js";
import type { Block, Table, TextDocument } from "../document/document.js";
import { splitSentences } from "./sentence-split.js";
import { wordsOf } from "./words.js";

/** One sentence as it is measured, with the ids of the nodes it states and where it stands. */
export interface Passage {
  readonly kind: "sentence" | "item" | "cell" | "heading";
  readonly text: string;
  readonly about: readonly string[];
}

/**
 * The sentences of a text as they are counted:
 *
 * - each sentence of a paragraph; the one that leads a list in ends with its colon;
 * - each item of a list is a sentence of its own, and so is each cell of a table (a reader stops there);
 * - the words of a figure count as a paragraph, its table as a table;
 * - headings, the heads of columns and captions are kept apart as `heading`: looked at, but not measured;
 * - what holds no word with a letter (a telephone number, an address) is no sentence.
 */
export function passagesOf(document: TextDocument): readonly Passage[] {
  return document.blocks.flatMap(passagesIn).filter(({ text }) => isRead(text));
}

function passagesIn(block: Block): readonly Passage[] {
  switch (block.kind) {
    case "heading":
      return [passage("heading", block.text, block.about)];
    case "paragraph":
      return block.sentences.flatMap(({ text, about }) => split("sentence", text, about));
    case "list":
      return block.items.flatMap(({ text, about }) => split("item", text, about));
    case "table":
      return inTable(block);
    case "figure":
      return [
        passage("heading", block.title, []),
        ...split("sentence", block.description, []),
        ...(block.table === undefined ? [] : inTable(block.table)),
      ];
    default:
      return assertNever(block);
  }
}

function inTable({ caption, columns, rows }: Table): readonly Passage[] {
  return [
    ...[...(caption === undefined ? [] : [caption]), ...columns].map((text) => passage("heading", text, [])),
    ...rows.flatMap(({ cells, about }) => cells.flatMap((cell) => split("cell", cell, about))),
  ];
}

function split(kind: Passage["kind"], text: string, about: readonly string[]): readonly Passage[] {
  return splitSentences(text).map((sentence) => passage(kind, sentence, about));
}

function passage(kind: Passage["kind"], text: string, about: readonly string[]): Passage {
  return { kind, text, about };
}

function isRead(text: string): boolean {
  return wordsOf(text).some((word) => /\p{L}/u.test(word.text));
}
