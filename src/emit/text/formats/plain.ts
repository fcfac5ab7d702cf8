import { assertNever } from "../../../support/assert-never.js";
import { wrapped } from "../../writing/columns.js";
import { oneLine } from "../../writing/one-line.js";
import type { Block, Heading, List, Paragraph, Table } from "../document/document.js";
import { NO_BREAK } from "../dutch/sentence.js";
import type { Format } from "./format.js";

/** Plain text for a letter or a mail: lines of at most 72 characters, headings underlined, no marks to learn. */
export const plain: Format = {
  id: "txt",
  summary: {
    nl: "platte tekst, regels van ten hoogste 72 tekens",
    en: "plain text, lines of at most 72 characters",
  },
  extension: "txt",
  pictures: false,
  render: ({ blocks }) => `${blocks.map(renderBlock).join("\n\n")}\n`,
};

const WIDTH = 72;
const GAP = "  ";

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return renderHeading(block);
    case "paragraph":
      return renderParagraph(block);
    case "list":
      return renderList(block);
    case "table":
      return renderTable(block);
    case "figure":
      return [
        wrap(block.title),
        wrap(block.description),
        ...(block.table === undefined ? [] : [renderTable(block.table)]),
      ].join("\n\n");
    default:
      return assertNever(block);
  }
}

/** The title and the sections are underlined, as wide as their longest line; a part of a section with dots. */
function renderHeading({ level, text, number }: Heading): string {
  const shown = wrap(number === undefined ? text : `${number}. ${text}`);
  const mark = { 1: "=", 2: "-", 3: "." }[level];
  const widest = Math.max(...shown.split("\n").map((line) => line.length));
  return `${shown}\n${mark.repeat(widest)}`;
}

function renderParagraph({ sentences, number }: Paragraph): string {
  const text = sentences.map((one) => one.text).join(" ");
  return number === undefined ? wrap(text) : wrap(text, `${number}. `);
}

function renderList({ items, ordered }: List): string {
  return items.map(({ text }, index) => wrap(text, ordered === true ? `${index + 1}. ` : "- ")).join("\n");
}

/** Columns side by side while they fit; else each row as lines of «column: cell». */
function renderTable({ caption, columns, rows }: Table): string {
  const lines = [columns, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(words));
  const widths = columns.map((_, at) => Math.max(...lines.map((cells) => (cells[at] ?? "").length)));
  const above = caption === undefined ? [] : [wrap(caption), ""];
  if (widths.reduce((total, width) => total + width + GAP.length, -GAP.length) <= WIDTH) {
    const row = (cells: readonly string[]) =>
      cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join(GAP)
        .trimEnd();
    const rule = widths.map((width) => "-".repeat(width)).join(GAP);
    const [head = [], ...body] = lines;
    return [...above, row(head), rule, ...body.map(row)].join("\n");
  }
  const records = rows.map(({ cells }) =>
    cells.map((cell, at) => wrap(`${columns[at] ?? ""}: ${cell}`)).join("\n"),
  );
  return [...above, records.join("\n\n")].join("\n");
}

/** Lines of at most 72 characters; a longer word keeps a line of its own. Behind a mark the rest is indented. */
function wrap(text: string, mark = ""): string {
  const indent = " ".repeat(mark.length);
  return wrapped(oneLine(text), WIDTH - mark.length)
    .map((line, index) => (index === 0 ? mark : indent) + line.replaceAll(NO_BREAK, " "))
    .join("\n");
}

function words(cell: string): string {
  return oneLine(cell).replaceAll(NO_BREAK, " ");
}
