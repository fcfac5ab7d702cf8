import { assertNever } from "../../../../support/assert-never.js";
import { oneLine } from "../../../writing/one-line.js";
import { xmlText } from "../../../writing/xml.js";
import type {
  Block,
  Figure,
  Heading,
  List,
  Paragraph,
  Table,
  TextDocument,
} from "../../document/document.js";
import { anchorsOf } from "./anchors.js";

/**
 * The text as one `article`, to stand in a page of ours or of a content system. Class names are those of the Utrecht
 * components of NL Design System, so that a theme dresses them; `klacht-` names are ours.
 */
export function articleHtml({ blocks, sheet }: TextDocument): string {
  const anchors = anchorsOf(blocks);
  const [title, rest] = split(blocks);
  return [
    `<article class="klacht-tekst${sheet === true ? " klacht-kaart" : ""} utrecht-article">`,
    ...title.map((block) => blockHtml(block, anchors)),
    ...contents(blocks, anchors),
    ...sections(rest, anchors),
    "</article>",
  ].join("\n");
}

type Anchors = ReadonlyMap<Heading, string>;

/** From how many sections on a table of contents helps. */
const WORTH_CONTENTS = 3;

/** What stands before the first section, and the rest. */
function split(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] {
  const first = blocks.findIndex((block) => block.kind === "heading" && block.level === 2);
  return first === -1 ? [blocks, []] : [blocks.slice(0, first), blocks.slice(first)];
}

function contents(blocks: readonly Block[], anchors: Anchors): readonly string[] {
  const headings = blocks.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block] : []));
  if (headings.length < WORTH_CONTENTS) return [];
  return [
    '<nav class="klacht-inhoud" aria-label="Inhoudsopgave">',
    '<p class="klacht-inhoud-kop">Op deze pagina</p>',
    '<ul class="utrecht-link-list">',
    ...headings.map(
      (one) =>
        `<li class="utrecht-link-list__item"><a class="utrecht-link" href="#${anchors.get(one) ?? ""}">${headingText(one)}</a></li>`,
    ),
    "</ul>",
    "</nav>",
  ];
}

/** Each heading of the second level with what follows it, as a section named by it. */
function sections(blocks: readonly Block[], anchors: Anchors): readonly string[] {
  const parts: string[] = [];
  let open = false;
  let above: string | undefined;
  for (const block of blocks) {
    if (block.kind === "heading") above = anchors.get(block);
    if (block.kind === "heading" && block.level === 2) {
      if (open) parts.push("</section>");
      parts.push(`<section aria-labelledby="${anchors.get(block) ?? ""}">`);
      open = true;
    }
    parts.push(blockHtml(block, anchors, above));
  }
  return open ? [...parts, "</section>"] : parts;
}

function blockHtml(block: Block, anchors: Anchors, above?: string): string {
  switch (block.kind) {
    case "heading":
      return headingHtml(block, anchors.get(block) ?? "");
    case "paragraph":
      return paragraphHtml(block);
    case "list":
      return listHtml(block);
    case "table":
      return tableHtml(block, above);
    case "figure":
      return figureHtml(block);
    default:
      return assertNever(block);
  }
}

function headingHtml(heading: Heading, anchor: string): string {
  const { level } = heading;
  return `<h${level} id="${anchor}" class="utrecht-heading-${level}">${headingText(heading)}</h${level}>`;
}

function headingText({ number, text }: Heading): string {
  return number === undefined ? plain(text) : `${plain(`${number}.`)} ${plain(text)}`;
}

function paragraphHtml({ number, sentences }: Paragraph): string {
  const mark = number === undefined ? "" : `<span class="klacht-lid">${plain(`${number}.`)}</span> `;
  return `<p class="utrecht-paragraph">${mark}${plain(sentences.map(({ text }) => text).join(" "))}</p>`;
}

function listHtml({ items, ordered }: List): string {
  const [tag, name] = ordered === true ? ["ol", "ordered"] : ["ul", "unordered"];
  const rows = items.map(({ text }) => `<li class="utrecht-${name}-list__item">${plain(text)}</li>`);
  return [`<${tag} class="utrecht-${name}-list">`, ...rows, `</${tag}>`].join("\n");
}

/**
 * The first cell of a row names the row; a table without a caption is named by the heading above it. On a telephone each
 * row stands by itself with its columns below each other; the roles say that it still is a table.
 */
function tableHtml({ caption, columns, rows }: Table, above?: string): string {
  const named = caption === undefined && above !== undefined ? ` aria-labelledby="${above}"` : "";
  const head = columns.map(
    (one) => `<th class="utrecht-table__header-cell" role="columnheader" scope="col">${plain(one)}</th>`,
  );
  const body = rows.map(({ cells }) => {
    const shown = cells.map((cell, at) =>
      at === 0
        ? `<th class="utrecht-table__cell" role="rowheader" scope="row">${plain(cell)}</th>`
        : `<td class="utrecht-table__cell" role="cell" data-kolom="${plain(columns[at] ?? "")}">${plain(cell)}</td>`,
    );
    return `<tr class="utrecht-table__row" role="row">${shown.join("")}</tr>`;
  });
  return [
    '<div class="klacht-tabel utrecht-table-container">',
    `<table class="utrecht-table" role="table"${named}>`,
    ...(caption === undefined ? [] : [`<caption class="utrecht-table__caption">${plain(caption)}</caption>`]),
    `<thead class="utrecht-table__header" role="rowgroup"><tr class="utrecht-table__row" role="row">${head.join("")}</tr></thead>`,
    '<tbody class="utrecht-table__body" role="rowgroup">',
    ...body,
    "</tbody>",
    "</table>",
    "</div>",
  ].join("\n");
}

function figureHtml({ title, description, svg, table }: Figure): string {
  const words =
    table === undefined ? `<p class="utrecht-paragraph">${plain(description)}</p>` : tableHtml(table);
  return [
    '<figure class="klacht-figuur utrecht-figure">',
    `<div class="klacht-tekening">${svg}</div>`,
    `<figcaption class="utrecht-figure__caption">${plain(title)}</figcaption>`,
    "</figure>",
    `<details class="klacht-woorden"><summary>De tekening in woorden</summary>${words}</details>`,
  ].join("\n");
}

function plain(text: string): string {
  return xmlText(oneLine(text));
}
