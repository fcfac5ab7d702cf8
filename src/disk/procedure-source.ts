import { moduleText } from "../emit/module/module-text.js";
import { environmentLanguage } from "./language.js";
import { type ProcedureProblem, readProcedure } from "./procedure.js";

/** A procedure as the text of an ES module, or what is wrong with it; and every file that was read for it. */
export type ProcedureSource = { readonly files: readonly string[] } & (
  | { readonly source: string; readonly problem?: undefined }
  | { readonly source?: undefined; readonly problem: ProcedureProblem }
);

/**
 * What importing the procedure in `file` (an absolute path) gives: a module that imports the runtime from the path or
 * URL `runtime`. Paths in messages count from the folder the program runs in. Never throws.
 */
export function procedureSource(file: string, runtime: string): ProcedureSource {
  const read = readProcedure(file, process.cwd(), environmentLanguage());
  const { files } = read;
  if (read.machine === undefined) return { files, problem: read.problem };
  return { files, source: moduleText(read.machine, { runtime: { from: runtime } }) };
}
