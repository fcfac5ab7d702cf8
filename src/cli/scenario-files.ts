import { compile } from "../compile.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { leadsOut, shownPath } from "../disk/access.js";
import { loadProblemText } from "../disk/load-problem.js";
import type { Machine } from "../ir/machine.js";
import type { FileAccess } from "../project/file-access.js";
import { normal } from "../project/load.js";
import type { LoadedScenario, ProcedureOf } from "../project/scenarios.js";
import { hasErrors } from "./compile-files.js";
import type { Context } from "./context.js";

/** The scenarios of a run, what is wrong with their files, and the texts to show that in. */
export interface LoadedScenarios {
  readonly files: readonly string[];
  readonly scenarios: readonly LoadedScenario[];
  readonly diagnostics: readonly Diagnostic[];
  readonly textOf: (file: string) => string | undefined;
}

/**
 * Loads the scenario files behind the paths: a file that is named, and in a folder every YAML file with `scenarios:` at
 * the start of a line. `machine`, when given, takes the place of the procedures the files name, and the scenarios need not expect anything. Undefined when a file
 * cannot be read or there are none; that is printed.
 */
export async function loadScenarios(
  paths: readonly string[],
  context: Context,
  machine?: Machine,
): Promise<LoadedScenarios | undefined> {
  const { readCalendar, readScenarios } = await import("./settings.js");
  const texts = new Map<string, string>();
  let isWhole = true;
  for (const path of paths) {
    const found = filesOf(normal(shownPath(context.cwd, path)), context.access);
    if (found.length === 0) {
      context.note(context.say(NONE)(path));
      isWhole = false;
    }
    for (const file of found) {
      const result = context.access.read(file.path);
      if ("text" in result) {
        if (file.named || SCENARIOS.test(result.text)) texts.set(file.path, result.text);
      } else if (file.named) {
        context.note(loadProblemText({ path: file.path, problem: result.problem }, context.lang));
        isWhole = false;
      }
    }
  }
  if (!isWhole) return undefined;
  if (texts.size === 0) {
    context.note(context.say(NONE)(paths.join(", ")));
    return undefined;
  }
  const machines = new Map<string, ReturnType<ProcedureOf>>();
  const procedureOf: ProcedureOf = (path) => {
    if (machine !== undefined) return machine;
    if (path === undefined) return "missing";
    const known = machines.get(path) ?? compileOne(path);
    machines.set(path, known);
    return known;
  };
  const compileOne = (path: string): ReturnType<ProcedureOf> => {
    const result = context.access.read(path);
    if ("problem" in result) return "missing";
    const resolve = (other: string): string | undefined => {
      if (leadsOut(context.cwd, other, path)) return undefined;
      const read = context.access.read(other);
      return "text" in read ? read.text : undefined;
    };
    const compiled = compile(result.text, { path, resolve, readCalendar });
    return hasErrors(compiled.diagnostics) ? "wrong" : compiled.machine;
  };
  const scenarios: LoadedScenario[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [path, text] of texts) {
    const { value, diagnostics: found } = readScenarios(text, path, procedureOf, machine === undefined);
    for (const one of value) scenarios.push(one);
    for (const one of found) diagnostics.push(one);
  }
  return { files: [...texts.keys()], scenarios, diagnostics, textOf: (file) => texts.get(file) };
}

const SCENARIOS = /^["']?scenarios["']?\s*:/m;

interface FoundFile {
  readonly path: string;
  /** Named by whoever runs it, so that it must be a scenario file. */
  readonly named: boolean;
}

function filesOf(path: string, access: FileAccess): readonly FoundFile[] {
  if (access.kind(path) !== "directory") return [{ path, named: true }];
  const found: FoundFile[] = [];
  walk(path);
  return found;

  function walk(directory: string): void {
    const entries = [...(access.list(directory) ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, kind } of entries) {
      if (name.startsWith(".") || name === "node_modules") continue;
      const inside = directory === "." ? name : `${directory}/${name}`;
      if (kind === "directory") walk(inside);
      else if (kind === "file" && /\.ya?ml$/.test(name)) found.push({ path: inside, named: false });
    }
  }
}

const NONE = {
  nl: (path: string) => `In ${path} staan geen scenario’s: geen YAML-bestand met ‘scenarios:’.`,
  en: (path: string) => `There are no scenarios in ${path}: no YAML file with ‘scenarios:’.`,
};
