import { assertNever } from "../../../../support/assert-never.js";
import type { Block, Sentence, Table } from "../../document/document.js";

/**
 * Whether these blocks print on one side of A4, in the letters that a sheet gets: an estimate in lines that is rather too
 * high than too low.
 */
export function fitsOneSheet(blocks: readonly Block[]): boolean {
  return blocks.reduce((lines, block) => lines + linesOf(block), 0) <= LINES_OF_SHEET;
}

const LINES_OF_SHEET = 75;
/** Characters on a line over the whole width, and in one of three columns. */
const WIDE = 130;
const COLUMN = 40;

function linesOf(block: Block): number {
  switch (block.kind) {
    case "heading":
      return HEADINGS[block.level];
    case "paragraph":
      return wrapped(block.sentences.map(({ text }) => text).join(" "), WIDE) + 0.25;
    case "list":
      return block.items.reduce((lines, { text }: Sentence) => lines + wrapped(text, WIDE), 0.25);
    case "table":
      return tableLines(block);
    case "figure":
      return LINES_OF_SHEET;
    default:
      return assertNever(block);
  }
}

const HEADINGS = { 1: 2.2, 2: 2, 3: 1.5 } as const;

function tableLines({ rows }: Table): number {
  const heights = rows.map(({ cells }) => Math.max(...cells.map((cell) => wrapped(cell, COLUMN))));
  return heights.reduce((lines, height) => lines + height + 0.25, 1.5);
}

function wrapped(text: string, width: number): number {
  return Math.ceil(text.length / width);
}
