import { shownName } from "../disk/load-problem.js";
import type { Machine } from "../ir/machine.js";
import { compileFiles, hasErrors, loadPaths } from "./compile-files.js";
import type { Context } from "./context.js";
import { EXIT } from "./exit-code.js";
import { report } from "./report.js";

/**
 * The machine of one file (`-` is standard input), for commands that show something of it. When there is none, what is
 * wrong is printed to standard error and the exit code is set.
 */
export async function oneMachine(path: string, context: Context): Promise<Machine | undefined> {
  if (path !== "-" && path !== "" && context.access.kind(path) === "directory") {
    context.note(context.say(ONE_FILE)(shownName(path)));
    context.finish(EXIT.usage);
    return undefined;
  }
  const files = await loadPaths([path], context);
  if (files === undefined) {
    context.finish(EXIT.usage);
    return undefined;
  }
  const { machines, diagnostics, textOf } = await compileFiles(files, context);
  if (!hasErrors(diagnostics)) return machines[0];
  context.note(report(diagnostics, { lang: context.lang, color: context.errorColor, notes: false, textOf }));
  context.finish(EXIT.findings);
  return undefined;
}

const ONE_FILE = {
  nl: (path: string) => `${path} is een map. Deze opdracht werkt met één bestand.`,
  en: (path: string) => `${path} is a folder. This command works on one file.`,
};
