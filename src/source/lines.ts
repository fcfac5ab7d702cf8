import { lineStarts, type SourceFile } from "./source-file.js";

/** A file whose nodes are given places. */
export interface Lines {
  readonly path: string;
  /** The offsets at which lines begin. */
  readonly starts: readonly number[];
  /** The line found last, from 0: nodes come nearly in the order of the file, so the next one is mostly close by. */
  last: number;
}

/** The lines of a file. */
export function linesOf(source: SourceFile): Lines {
  return { path: source.path, starts: lineStarts(source), last: 0 };
}

/** How many lines to walk from the last one found before searching. */
const NEAR = 8;

/** The line an offset stands in, from 0. */
export function lineAt(lines: Lines, offset: number): number {
  const { starts, last } = lines;
  let low = 0;
  let high = starts.length - 1;
  if ((starts[last] ?? 0) <= offset) {
    low = last;
    for (const until = Math.min(high, last + NEAR); low < until; low++) {
      if ((starts[low + 1] ?? 0) > offset) {
        lines.last = low;
        return low;
      }
    }
  } else high = last - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  lines.last = low;
  return low;
}
