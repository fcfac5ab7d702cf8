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
 * Writes a text in the one layout of the language; comments stay. A text with syntax errors comes back unchanged,
 * since what could not be read could not be written again.
 */
export function format(text: string, path = "tekst.klacht"): Formatted {
  const { value, diagnostics } = parse(sourceFile(path, text));
  const isBroken = diagnostics.some((each) => severityOf(each) === "error");
  return { text: isBroken ? text : print(value), diagnostics };
}
