import { loadProblemText } from "../disk/load-problem.js";
import { type HouseStyle, PLAIN_STYLE } from "../emit/text/house-style.js";
import type { Context } from "./context.js";
import { EXIT } from "./exit-code.js";

/**
 * The house style of a file: the one asked for, else that of the settings, else the plain one. Undefined when the file
 * cannot be read or holds mistakes; these are printed, and the exit code is set.
 */
export async function houseStyle(
  option: string | undefined,
  context: Context,
): Promise<HouseStyle | undefined> {
  const path = option ?? context.config.huisstijl;
  if (path === undefined) return PLAIN_STYLE;
  const file = context.access.read(path);
  if ("problem" in file) {
    context.note(loadProblemText({ path, problem: file.problem }, context.lang));
    context.finish(EXIT.usage);
    return undefined;
  }
  const { readHouseStyle } = await import("./settings.js");
  const { value, diagnostics } = readHouseStyle(file.text, path);
  if (diagnostics.length === 0) return value;
  const { report } = await import("./report.js");
  const textOf = () => file.text;
  context.note(report(diagnostics, { lang: context.lang, color: context.errorColor, notes: false, textOf }));
  context.finish(EXIT.findings);
  return undefined;
}
