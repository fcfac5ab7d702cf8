import { basename, dirname } from "node:path";
import type { Both } from "../diagnostics/entry.js";
import { shownPath } from "../disk/access.js";
import type { Context } from "./context.js";
import { EXIT } from "./exit-code.js";
import { writeFiles } from "./write-files.js";
import { writeProblemText } from "./write-problem.js";

/** Writes one file in one go and prints its name; when that is refused says why, sets the exit code and writes nothing. */
export function writeOneFile(path: string, content: string, context: Context): void {
  const folder = dirname(path);
  const result = writeFiles(folder, [{ path: basename(path), content }]);
  if ("problem" in result) {
    context.note(writeProblemText(result, shownPath(context.cwd, folder), context.lang));
    context.finish(EXIT.usage);
    return;
  }
  const shown = shownPath(context.cwd, path);
  if (result.written.length > 0) context.out(shown);
  else context.note(context.say(UNCHANGED)(shown));
}

const UNCHANGED: Both<(path: string) => string> = {
  nl: (path) => `${path} is ongewijzigd.`,
  en: (path) => `${path} is unchanged.`,
};
