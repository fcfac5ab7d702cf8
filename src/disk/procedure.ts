import { resolve } from "node:path";
import { compile } from "../compile.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { severityOf } from "../diagnostics/message.js";
import { renderDiagnostic } from "../diagnostics/render.js";
import type { Language } from "../diagnostics/severity.js";
import type { Machine } from "../ir/machine.js";
import { parseCalendar } from "../project/own-calendar.js";
import { positionAt, sourceFile } from "../source/source-file.js";
import { diskAccess, shownPath } from "./access.js";
import { includedFrom } from "./included.js";
import { loadProblemText } from "./load-problem.js";

/** A procedure read from disk, or why there is none. */
export type ReadProcedure = {
  /** Every file that was read, as absolute paths; when one of them changes, so may the machine. */
  readonly files: readonly string[];
} & ({ readonly machine: Machine } | { readonly machine?: undefined; readonly problem: ProcedureProblem });

/** What is wrong, as the command line would print it, and where the first mistake is: line from 1, column from 0. */
export interface ProcedureProblem {
  readonly message: string;
  readonly place?: { readonly file: string; readonly line: number; readonly column: number };
}

/** Reads and compiles one procedure, its parts and its calendars. Paths in messages count from `cwd`. Never throws. */
export function readProcedure(file: string, cwd: string, lang: Language): ReadProcedure {
  const path = shownPath(cwd, file);
  const access = diskAccess(cwd);
  const main = access.read(path);
  if ("problem" in main) {
    const message = loadProblemText({ path, problem: main.problem }, lang);
    return { files: [resolve(cwd, path)], problem: { message } };
  }
  const texts = new Map([[path, main.text]]);
  const { machine, diagnostics } = compile(main.text, {
    path,
    resolve: includedFrom(cwd, access, texts)(path),
    readCalendar: parseCalendar,
  });
  const files = [...texts.keys()].map((each) => resolve(cwd, each));
  const errors = diagnostics.filter((each) => severityOf(each) === "error");
  return errors.length === 0 ? { files, machine } : { files, problem: problemOf(errors, texts, cwd, lang) };
}

function problemOf(
  errors: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  cwd: string,
  lang: Language,
): ProcedureProblem {
  const textOf = (file: string) => texts.get(file);
  const message = errors
    .map((each) => {
      const text = textOf(each.place.file);
      return renderDiagnostic(each, { ...(text === undefined ? {} : { text }), textOf, lang, color: false });
    })
    .join("\n\n");
  const place = errors[0]?.place;
  const text = place === undefined ? undefined : textOf(place.file);
  if (place === undefined || text === undefined) return { message };
  const { line, column } = positionAt(sourceFile(place.file, text), place.span.start);
  return { message, place: { file: resolve(cwd, place.file), line, column: column - 1 } };
}
