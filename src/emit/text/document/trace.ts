import { assertNever } from "../../../support/assert-never.js";
import type { Block, Sentence, Table, TextDocument } from "./document.js";

/** Every sentence of a document in reading order: of paragraphs, lists, tables and the words of figures. */
export function sentencesOf(document: TextDocument): readonly Sentence[] {
  return document.blocks.flatMap(sentencesIn);
}

/** The same with the headings: these state labels. */
export function saidIn(document: TextDocument): readonly Pick<Sentence, "text" | "about">[] {
  return document.blocks.flatMap((block) => (block.kind === "heading" ? [block] : sentencesIn(block)));
}

/** For each node of the machine the sentences that state it. A heading counts: it states a label. */
export function traceOf(document: TextDocument): ReadonlyMap<string, readonly string[]> {
  const trace = new Map<string, string[]>();
  for (const { text, about } of saidIn(document)) {
    for (const id of about) trace.set(id, [...(trace.get(id) ?? []), text]);
  }
  return trace;
}

function sentencesIn(block: Block): readonly Sentence[] {
  switch (block.kind) {
    case "heading":
      return [];
    case "paragraph":
      return block.sentences;
    case "list":
      return block.items;
    case "table":
      return rowsOf(block);
    case "figure":
      return [
        { text: block.description, about: [] },
        ...(block.table === undefined ? [] : rowsOf(block.table)),
      ];
    default:
      return assertNever(block);
  }
}

function rowsOf({ rows }: Table): readonly Sentence[] {
  return rows.map(({ cells, about }) => ({ text: cells.join(": "), about }));
}
