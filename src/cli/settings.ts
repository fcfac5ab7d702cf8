import { renderDiagnostic } from "../diagnostics/render.js";
import { EMITTER_IDS } from "../emit/registry.js";
import type { ReadCalendar } from "../project/calendars.js";
import { CONFIG_FILE, type Config, parseConfig } from "../project/config.js";
import { parseLoad, type ReadLoad } from "../project/load-file.js";
import { parseCalendar } from "../project/own-calendar.js";
import { parseScenarios, type ReadScenarios } from "../project/scenarios.js";
import type { Context } from "./context.js";
import { diskAccess } from "./disk.js";
import { loadProblemText } from "./load-problem.js";

/** Reads calendar files; here, since this file is all that is loaded with the readers of YAML and JSON Schema. */
export const readCalendar: ReadCalendar = parseCalendar;

/** Reads load files; here for the same reason. */
export const readLoad: ReadLoad = parseLoad;

/** Reads scenario files; here for the same reason. */
export const readScenarios: ReadScenarios = parseScenarios;

/** Reads `klachtwerk.yaml` in `cwd`. `problems`, when there are any, prints them; then no setting counts. */
export function loadSettings(cwd: string): {
  readonly config: Config;
  readonly problems?: (context: Context) => void;
} {
  const result = diskAccess(cwd).read(CONFIG_FILE);
  if ("problem" in result) {
    const { problem } = result;
    return {
      config: {},
      problems: (context) => context.note(loadProblemText({ path: CONFIG_FILE, problem }, context.lang)),
    };
  }
  const { text } = result;
  const { value, diagnostics } = parseConfig(text, EMITTER_IDS);
  if (diagnostics.length === 0) return { config: value };
  return {
    config: value,
    problems: ({ lang, errorColor, note }) => {
      for (const one of diagnostics) note(`${renderDiagnostic(one, { text, lang, color: errorColor })}\n`);
    },
  };
}
