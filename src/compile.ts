import { check } from "./check/check.js";
import type { Code } from "./diagnostics/catalogue.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { limitErrors } from "./diagnostics/limit-errors.js";
import { severityOf } from "./diagnostics/message.js";
import { sortDiagnostics } from "./diagnostics/sort.js";
import type { Machine } from "./ir/machine.js";
import { slug } from "./lower/labels.js";
import { lower } from "./lower/lower.js";
import { type ReadCalendar, readCalendars } from "./project/calendars.js";
import { parseWithIncludes, type Resolve } from "./project/includes.js";
import { sourceFile } from "./source/source-file.js";

/** Where a text comes from, and how to get at the files it includes. */
export interface CompileOptions {
  /** The path of the file, as it stands in diagnostics; the machine is named after it. By default `procedure.klacht`. */
  readonly path?: string;
  /** The text of an included file by its project-relative path; must not throw. Without it every include is missing. */
  readonly resolve?: Resolve;
  /** Reads the calendar files a procedure uses. Without it every one of them is missing. */
  readonly readCalendar?: ReadCalendar;
}

/** A compiled procedure. There always is a machine; it is to be relied on only when no diagnostic is an error. */
export interface Compiled {
  readonly machine: Machine;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles a procedure: parse, resolve includes, lower, check. Pure and synchronous, and never throws on what a writer
 * wrote. Diagnostics come by file and place, each once. What a file with errors means is not checked, since half of
 * what a check would find there is only what the errors left out.
 */
export function compile(text: string, options: CompileOptions = {}): Compiled {
  const { path = "procedure.klacht", resolve = () => undefined, readCalendar } = options;
  const parsed = parseWithIncludes(sourceFile(path, text), resolve);
  const calendars =
    readCalendar === undefined
      ? readCalendars(parsed.value, () => undefined, noCalendar)
      : readCalendars(parsed.value, resolve, readCalendar);
  const lowered = lower(parsed.value, { id: machineId(path), calendars: calendars.value });
  const machine = lowered.value;
  const diagnostics = [...calendars.diagnostics, ...lowered.diagnostics];
  // A file that cannot be read at all says nothing about what it lacks.
  const isRefused = parsed.diagnostics.some(({ code, place }) => REFUSALS.has(code) && place.file === path);
  const found = isRefused ? parsed.diagnostics : [...parsed.diagnostics, ...diagnostics];
  const isSound = found.every((each) => severityOf(each) !== "error");
  return {
    machine,
    diagnostics: limitErrors(sortDiagnostics(isSound ? [...found, ...check(machine)] : found)),
  };
}

/** Stands in where no calendar is read, so that none is asked for. */
const noCalendar: ReadCalendar = () => ({ value: { closures: [] }, diagnostics: [] });

/** What the parser says of a file it does not read. */
const REFUSALS: ReadonlySet<Code> = new Set<Code>(["file-binary", "file-too-large"]);

/** The name of a machine: the name of its file without folder and extension, as a slug. */
function machineId(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return slug(name.replace(/\.klacht$/i, ""));
}
