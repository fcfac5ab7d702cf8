import { assertNever } from "../../../support/assert-never.js";
import { escapeInline, escapeLine } from "../../writing/markdown-escape.js";
import type { Block, Figure, Heading, List, Table } from "../document/document.js";
import type { Format } from "./format.js";

/** CommonMark with tables (GFM). Holds no HTML whatever the texts hold. */
export const markdown: Format = {
  id: "md",
  summary: { nl: "Markdown", en: "Markdown" },
  extension: "md",
  pictures: false,
  render: ({ blocks }) => `${blocks.map(renderBlock).join("\n\n")}\n`,
};

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return renderHeading(block);
    case "paragraph": {
      const text = block.sentences.map((one) => one.text).join(" ");
      return block.number === undefined
        ? escapeLine(text)
        : `${escapeInline(block.number)}. ${escapeInline(text)}`;
    }
    case "list":
      return renderList(block);
    case "table":
      return renderTable(block);
    case "figure":
      return renderFigure(block);
    default:
      return assertNever(block);
  }
}

function renderHeading({ level, text, number }: Heading): string {
  const full = number === undefined ? text : `${number}. ${text}`;
  return `${"#".repeat(level)} ${escapeLine(full)}`;
}

function renderList({ items, ordered }: List): string {
  const mark = (index: number) => (ordered === true ? `${index + 1}.` : "-");
  return items.map(({ text }, index) => `${mark(index)} ${escapeLine(text)}`).join("\n");
}

function renderTable({ caption, columns, rows }: Table): string {
  const lines = [columns, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(escapeInline));
  const [head = [], ...body] = [...lines];
  const table = [head, columns.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`);
  const above = caption === undefined ? [] : [`**${escapeInline(caption)}**`, ""];
  return [...above, ...table].join("\n");
}

/** Markdown shows no pictures of ours: the words stand in their place. */
function renderFigure({ title, description, table }: Figure): string {
  const words = [`**${escapeInline(title)}**`, escapeLine(description)];
  return [...words, ...(table === undefined ? [] : [renderTable(table)])].join("\n\n");
}
