import { renderDiagnostic } from "../diagnostics/render.js";
import { diskAccess } from "../disk/access.js";
import { loadProblemText } from "../disk/load-problem.js";
import { EMITTER_IDS } from "../emit/registry.js";
import type { ReadCalendar } from "../project/calendars.js";
import { CONFIG_FILE, type Config, parseConfig } from "../project/config.js";
import { parseHouseStyle, type ReadHouseStyle } from "../project/house-style.js";
import { parseLoad, type ReadLoad } from "../project/load-file.js";
import { parseCalendar } from "../project/own-calendar.js";
import { parseScenarios, type ReadScenarios } from "../project/scenarios.js";
import type { BrokenSettings, Context } from "./context.js";

/** Reads calendar files; here, since this file is all that is loaded with the readers of YAML and JSON Schema. */
export const readCalendar: ReadCalendar = parseCalendar;

/** Reads house styles; here for the same reason. */
export const readHouseStyle: ReadHouseStyle = parseHouseStyle;

/** Reads load files; here for the same reason. */
export const readLoad: ReadLoad = parseLoad;

/** Reads scenario files; here for the same reason. */
export const readScenarios: ReadScenarios = parseScenarios;

/** Reads `klachtwerk.yaml` in `cwd`. When something in it is wrong no setting counts. */
export function loadSettings(cwd: string): { readonly config: Config; readonly broken?: BrokenSettings } {
  const result = diskAccess(cwd).read(CONFIG_FILE);
  if ("problem" in result) {
    const problem = { path: CONFIG_FILE, problem: result.problem };
    return {
      config: {},
      broken: {
        text: "",
        problems: [problem],
        diagnostics: [],
        print: ({ lang, note }) => note(loadProblemText(problem, lang)),
      },
    };
  }
  const { text } = result;
  const { value, diagnostics } = parseConfig(text, EMITTER_IDS);
  if (diagnostics.length === 0) return { config: value };
  const print = ({ lang, errorColor, note }: Context) => {
    for (const one of diagnostics) note(`${renderDiagnostic(one, { text, lang, color: errorColor })}\n`);
  };
  return { config: value, broken: { text, problems: [], diagnostics, print } };
}
