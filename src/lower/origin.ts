import type { Origin } from "../ir/machine.js";
import { type Lines, lineAt } from "../source/lines.js";
import type { Span } from "../source/span.js";

/** The origin of a stretch of a file. */
export function originAt(lines: Lines, { start, end }: Span): Origin {
  const line = lineAt(lines, start);
  return { file: lines.path, start, end, line: line + 1, column: start - (lines.starts[line] ?? 0) + 1 };
}

/** The very start of a file: the origin of what no statement makes. */
export function originOfFile(path: string): Origin {
  return { file: path, start: 0, end: 0, line: 1, column: 1 };
}
