import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { severityOf } from "../diagnostics/message.js";
import { sourceFile } from "../source/source-file.js";
import { parse } from "../syntax/parse.js";
import { print } from "../syntax/printer.js";

/** A text in the standard layout. */
export interface Formatted {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes a text in the one layout of the language; comments stay, and so do a byte order mark and the line ends: all of
 * them become what most of them are. A text with syntax errors comes back unchanged, since what could not be read could
 * not be written again.
 */
export function format(text: string, path = "tekst.klacht"): Formatted {
  const file = sourceFile(path, text);
  const { value, diagnostics } = parse(file);
  if (diagnostics.some((each) => severityOf(each) === "error")) return { text, diagnostics };
  const mark = text.slice(0, text.length - file.text.length);
  return { text: mark + print(value).replace(LINE_END, mostUsedLineEnd(file.text)), diagnostics };
}

const LINE_END = /\r\n?|\n/g;

/** What most lines of a text end with; a line feed when none is used most. */
function mostUsedLineEnd(text: string): string {
  if (!text.includes("\r")) return "\n";
  const counts = new Map([
    ["\n", 0],
    ["\r\n", 0],
    ["\r", 0],
  ]);
  for (const [end] of text.matchAll(LINE_END)) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
