import type { Origin } from "../ir/machine.js";
import { lineStarts, type SourceFile } from "../source/source-file.js";
import type { Span } from "../source/span.js";

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

/** The origin of a stretch of a file. */
export function originAt(lines: Lines, { start, end }: Span): Origin {
  const line = lineAt(lines, start);
  return { file: lines.path, start, end, line: line + 1, column: start - (lines.starts[line] ?? 0) + 1 };
}

/** The very start of a file: the origin of what no statement makes. */
export function originOfFile(path: string): Origin {
  return { file: path, start: 0, end: 0, line: 1, column: 1 };
}

/** How many lines to walk from the last one found before searching. */
const NEAR = 8;

function lineAt(lines: Lines, offset: number): number {
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
