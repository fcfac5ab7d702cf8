import type { Diagnostic, Place } from "../diagnostics/diagnostic.js";
import type { Language } from "../diagnostics/severity.js";
import type { LoadProblem } from "../project/load.js";
import { type Position, positionAt, type SourceFile, sourceFile } from "../source/source-file.js";

/** Everything a check has to tell, for the forms that machines read. */
export interface Findings {
  readonly lang: Language;
  /** What was checked; empty when the check could not begin. */
  readonly files: readonly string[];
  /** What could not be read. Then nothing was checked. */
  readonly problems: readonly LoadProblem[];
  readonly diagnostics: readonly Diagnostic[];
  readonly textOf: (file: string) => string | undefined;
}

/** Where a place begins and ends: lines and columns from 1, in UTF-16 units, `end` exclusive. */
export interface Located {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** Places to lines and columns; a file is scanned for its lines once. */
export function locator(textOf: (file: string) => string | undefined): (place: Place) => Located {
  const known = new Map<string, SourceFile>();
  return ({ file, span }) => {
    const source = known.get(file) ?? sourceFile(file, textOf(file) ?? "");
    known.set(file, source);
    return { file, start: positionAt(source, span.start), end: positionAt(source, span.end) };
  };
}
