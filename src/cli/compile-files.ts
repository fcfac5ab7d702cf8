import { compile } from "../compile.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { limitErrors } from "../diagnostics/limit-errors.js";
import { severityOf } from "../diagnostics/message.js";
import { sortDiagnostics } from "../diagnostics/sort.js";
import { decode, shownPath } from "../disk/access.js";
import { includedFrom } from "../disk/included.js";
import { loadProblemText } from "../disk/load-problem.js";
import type { Machine } from "../ir/machine.js";
import type { ReadCalendar } from "../project/calendars.js";
import { duplicateIds } from "../project/duplicates.js";
import type { Loaded, SourceFile } from "../project/load.js";
import { loadFiles } from "../project/load.js";
import { sourceFile } from "../source/source-file.js";
import { parse } from "../syntax/parse.js";
import type { Context } from "./context.js";

/** The name a text from standard input goes by. */
export const STDIN_NAME = "<invoer>";

/** A run over files: what was compiled, what was found, and the texts to show it in. */
export interface CompiledFiles {
  readonly files: readonly SourceFile[];
  readonly machines: readonly Machine[];
  /** The path of the file behind each machine. */
  readonly sources: readonly string[];
  /** In reading order, each once: a part that several procedures include is reported once. */
  readonly diagnostics: readonly Diagnostic[];
  readonly textOf: (file: string) => string | undefined;
}

/**
 * Loads the files behind the paths (`-` is standard input), or prints why that does not go and returns undefined.
 * One file that cannot be read stops the run, so that nobody takes half a check for a whole one.
 */
export async function loadPaths(
  paths: readonly string[],
  context: Context,
): Promise<readonly SourceFile[] | undefined> {
  const { files, problems } = await loadAll(paths, context);
  for (const problem of problems) context.note(loadProblemText(problem, context.lang));
  return problems.length === 0 ? files : undefined;
}

/** The files behind the paths, and what could not be read, for who reports that otherwise. */
export async function loadAll(paths: readonly string[], context: Context): Promise<Loaded> {
  // An empty name is a variable of a script that holds nothing: it does not mean this folder.
  const isNamed = (path: string) => path !== "-" && path !== "";
  const named = paths.filter(isNamed).map((path) => shownPath(context.cwd, path));
  const loaded: Loaded = loadFiles(named, context.access);
  const problems = [...loaded.problems];
  if (paths.includes("")) problems.push({ path: "", problem: "missing" });
  const files = [...loaded.files];
  if (paths.includes("-")) {
    const result = decode(await context.stdin());
    if ("problem" in result) problems.push({ path: STDIN_NAME, problem: result.problem });
    else files.unshift({ path: STDIN_NAME, ...result, part: false });
  }
  return { files, problems };
}

/**
 * Compiles every procedure; a part is only parsed, since the procedures that include it check what it means. When one
 * of them uses a calendar file, what reads YAML is loaded and they are compiled anew.
 */
export async function compileFiles(files: readonly SourceFile[], context: Context): Promise<CompiledFiles> {
  let usesCalendars = false;
  const compiled = compileAll(files, context, () => {
    usesCalendars = true;
    return { value: { closures: [] }, diagnostics: [] };
  });
  if (!usesCalendars) return compiled;
  const { readCalendar } = await import("./settings.js");
  return compileAll(files, context, readCalendar);
}

function compileAll(
  files: readonly SourceFile[],
  context: Context,
  readCalendar: ReadCalendar,
): CompiledFiles {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const resolverOf = includedFrom(context.cwd, context.access, texts);
  const machines: Machine[] = [];
  const sources: string[] = [];
  const found: (readonly Diagnostic[])[] = [];
  for (const { path, text, part } of files) {
    if (part) found.push(parse(sourceFile(path, text)).diagnostics);
    else {
      const { machine, diagnostics } = compile(text, { path, resolve: resolverOf(path), readCalendar });
      found.push(diagnostics);
      machines.push(machine);
      sources.push(path);
    }
  }
  found.push(duplicateIds(machines));
  return {
    files,
    machines,
    sources,
    diagnostics: limitErrors(sortDiagnostics(found.flat())),
    textOf: (file) => texts.get(file),
  };
}

/** Whether any of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => severityOf(diagnostic) === "error");
}
