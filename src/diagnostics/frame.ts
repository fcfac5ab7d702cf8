import { lineText, positionAt, type SourceFile } from "../source/source-file.js";
import type { Span } from "../source/span.js";
import { type Cell, cells } from "./columns.js";

/** A stretch to point at. The main one is underlined with `^`, the others with `-`. */
export interface Mark {
  readonly span: Span;
  readonly main: boolean;
  readonly label?: string;
}

/** One row of a frame, in parts, so that a caller can colour each on its own. */
export interface FrameRow {
  /** Line number or spaces, then ` |`. */
  readonly gutter: string;
  readonly kind: "source" | "main" | "other" | "gap";
  readonly text: string;
}

/**
 * The lines of a file that marks point at, with carets below, in the order of the file.
 *
 * A mark over several lines is shown by its first. Long lines are cut around the mark, with `…` where text is left out.
 * `atLeast` is the width of the line numbers to keep frames below each other aligned.
 */
export function frame(file: SourceFile, marks: readonly Mark[], atLeast = 0): readonly FrameRow[] {
  const placed = marks
    .map((mark) => ({ mark, line: lineAt(file, mark.span.start) }))
    .sort((a, b) => a.line.number - b.line.number || a.mark.span.start - b.mark.span.start);
  const width = Math.max(atLeast, ...placed.map(({ line }) => String(line.number).length));
  const blank = `${" ".repeat(width)} |`;
  const rows: FrameRow[] = [{ gutter: blank, kind: "gap", text: "" }];
  let last: number | undefined;
  for (const { mark, line } of placed) {
    const view = viewOf(line, mark.span);
    if (line.number !== last) {
      if (last !== undefined && line.number > last + 1)
        rows.push({ gutter: `${".".repeat(width)} |`, kind: "gap", text: "" });
      rows.push({ gutter: `${String(line.number).padStart(width)} |`, kind: "source", text: view.text });
    }
    const label = mark.label === undefined ? "" : ` ${mark.label}`;
    const carets = (mark.main ? "^" : "-").repeat(view.width);
    rows.push({
      gutter: blank,
      kind: mark.main ? "main" : "other",
      text: `${" ".repeat(view.column)}${carets}${label}`,
    });
    last = line.number;
  }
  return rows;
}

/** Columns of a source line that are shown; a line that is longer is cut. */
const MAX_COLUMNS = 100;
/** Columns kept before a mark in a line that is cut. */
const LEAD = 30;

interface Line {
  readonly number: number;
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
}

function lineAt(file: SourceFile, offset: number): Line {
  const { line, column } = positionAt(file, offset);
  return {
    number: line,
    text: lineText(file, line),
    start: Math.min(offset, file.text.length) - (column - 1),
  };
}

interface View {
  readonly text: string;
  readonly column: number;
  readonly width: number;
}

/** UTF-16 units on either side of a mark that are looked at: enough for the columns shown, however long the line is. */
const REACH = 500;

/** The part of a line near a stretch, without spaces at the end; cutting all of a long line into characters is slow. */
function around({ number, text, start }: Line, span: Span): Line {
  const at = span.start - start;
  const before = Math.max(0, at - REACH);
  // Not between the halves of one character.
  const from = before > 0 && /[\uDC00-\uDFFF]/.test(text.charAt(before)) ? before + 1 : before;
  return { number, text: text.slice(from, at + REACH).trimEnd(), start: start + from };
}

function viewOf(whole: Line, span: Span): View {
  const line = around(whole, span);
  const all = cells(line.text);
  const from = span.start - line.start;
  const to = Math.max(span.end - line.start, from + 1);
  const total = widthOf(all);
  if (total <= MAX_COLUMNS) return marked(all, from, to, "");
  const before = widthOf(all.filter((cell) => cell.offset < from));
  const skip = before > MAX_COLUMNS - LEAD ? before - LEAD : 0;
  const shown = cut(all, skip);
  return marked(shown.cells, from, to, skip > 0 ? "…" : "", shown.whole ? "" : "…");
}

function marked(shown: readonly Cell[], from: number, to: number, head: string, tail = ""): View {
  const column = head.length + widthOf(shown.filter((cell) => cell.offset < from));
  const under = widthOf(shown.filter((cell) => cell.offset >= from && cell.offset < to));
  return {
    text: `${head}${shown.map((cell) => cell.text).join("")}${tail}`,
    column,
    width: Math.max(1, under),
  };
}

/** The cells from `skip` columns on that fit. */
function cut(
  all: readonly Cell[],
  skip: number,
): { readonly cells: readonly Cell[]; readonly whole: boolean } {
  const kept: Cell[] = [];
  let column = 0;
  for (const cell of all) {
    column += cell.width;
    if (column <= skip) continue;
    if (column - skip > MAX_COLUMNS) return { cells: kept, whole: false };
    kept.push(cell);
  }
  return { cells: kept, whole: true };
}

function widthOf(list: readonly Cell[]): number {
  return list.reduce((sum, cell) => sum + cell.width, 0);
}
