import { assertNever } from "../../support/assert-never.js";
import type { Block, Heading, TextDocument } from "./document.js";

/** The document as CommonMark with tables (GFM). Ends in one line feed; holds no HTML whatever the texts hold. */
export function renderMarkdown(document: TextDocument): string {
  return `${document.blocks.map(renderBlock).join("\n\n")}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return renderHeading(block);
    case "paragraph":
      return escapeLine(block.sentences.map(({ text }) => text).join(" "));
    case "list":
      return block.items.map(({ text }) => `- ${escapeLine(text)}`).join("\n");
    case "table":
      return [block.columns, block.columns.map(() => "---"), ...block.rows.map(({ cells }) => cells)]
        .map(
          (cells, row) => `| ${cells.map((cell) => (row === 1 ? cell : escapeInline(cell))).join(" | ")} |`,
        )
        .join("\n");
    default:
      return assertNever(block);
  }
}

function renderHeading({ level, text }: Heading): string {
  return `${"#".repeat(level)} ${escapeLine(text)}`;
}

/** Text that stands first on a line: also what would make a heading, a list, a quote or a rule there. */
function escapeLine(text: string): string {
  return escapeInline(text)
    .replace(/^([-+=#:])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** Backslashes before all that means something inside a line. A trailing `#` would close a heading. */
function escapeInline(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~&$]/g, "\\$&")
    .replace(/(#+)$/, "\\$1");
}

/** On one line, without control characters; no-break spaces stay. */
function oneLine(text: string): string {
  return (
    text
      .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, " ")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
      .replace(/[\u0000-\u001f\u007f]/g, "")
      .trim()
  );
}
