/** A file of the language as text, and the way from offsets to lines and columns. */

/** A 1-based place; `column` counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * A file by its project-relative path. A byte order mark is no part of `text`: offsets count from the first
 * character after it, so that line 1, column 1 is the first character an editor shows.
 */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const BYTE_ORDER_MARK = 0xfeff;

/** Makes a source file, without the byte order mark some editors write. */
export function sourceFile(path: string, text: string): SourceFile {
  return { path, text: text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text };
}

const tables = new WeakMap<SourceFile, readonly number[]>();

/** The offsets at which lines begin; LF, CRLF and CR each end a line. Built on the first question, then kept. */
export function lineStarts(file: SourceFile): readonly number[] {
  const known = tables.get(file);
  if (known !== undefined) return known;
  const table = scanLines(file.text);
  tables.set(file, table);
  return table;
}

/** The line and column of an offset; an offset beyond the text is the end of the text. */
export function positionAt(file: SourceFile, offset: number): Position {
  const starts = lineStarts(file);
  const at = Math.max(0, Math.min(offset, file.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}

/** The text of a 1-based line without its line end; empty for a line the file does not have. */
export function lineText(file: SourceFile, line: number): string {
  const starts = lineStarts(file);
  const start = starts[line - 1];
  if (start === undefined) return "";
  return file.text.slice(start, starts[line] ?? file.text.length).replace(/[\r\n]+$/, "");
}

function scanLines(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes("\r")) {
    // The usual case; searching for one character is many times as fast as looking at each.
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
