import { courseText } from "../emit/scenario/course-text.js";
import type { Machine } from "../ir/machine.js";
import type { Case } from "../simulate/case.js";
import { type Course, courseOf } from "../simulate/scenario/course.js";
import { runScenario, type ScenarioRun } from "../simulate/scenario/run-scenario.js";
import type { Context } from "./context.js";
import { EXIT } from "./exit-code.js";
import { oneMachine } from "./one-machine.js";
import { loadScenarios } from "./scenario-files.js";
import { COURSE_FORMS, formOf, hasStrayDay, type StrayDays } from "./simulate-forms.js";
import { storedCase } from "./stored-case.js";

/** What to play, and from where. */
interface CaseOptions extends StrayDays {
  readonly out?: string;
  readonly format?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly md?: boolean;
}

/** `simulate FILE --scenario FILE.yaml` and `--case FILE.json`: the course of each case, as text or as a JSON list. */
export async function simulateCase(path: string, options: CaseOptions, context: Context): Promise<void> {
  const form = formOf(options, COURSE_FORMS, context);
  if (form === undefined) return context.finish(EXIT.usage);
  if (hasStrayDay(options, context)) return context.finish(EXIT.usage);
  const machine = await oneMachine(path, context);
  if (machine === undefined) return;
  const stored = options.case === undefined ? undefined : storedCase(options.case, machine, context);
  if (stored === null) return context.finish(EXIT.usage);
  const played = await play(options.scenario, machine, stored, context);
  if (played === undefined) return;
  const courses: readonly Course[] = played.map((one) => courseOf(machine, one));
  const text =
    form === "json"
      ? JSON.stringify(courses, undefined, 2)
      : courses.map((course) => courseText(course, context.lang)).join("\n");
  if (options.out === undefined) context.out(text);
  else {
    const { writeOneFile } = await import("./write-one-file.js");
    writeOneFile(options.out, text, context);
  }
  const stopped = played.some(
    (one) =>
      "played" in one && one.played.some(({ refusal, event }) => refusal !== undefined && !event.refused),
  );
  if (stopped) context.finish(EXIT.findings);
}

async function play(
  path: string | undefined,
  machine: Machine,
  stored: Case | undefined,
  context: Context,
): Promise<readonly (ScenarioRun | Case)[] | undefined> {
  if (path === undefined) return stored === undefined ? [] : [stored];
  const loaded = await loadScenarios([path], context, machine);
  if (loaded === undefined) {
    context.finish(EXIT.usage);
    return undefined;
  }
  if (loaded.diagnostics.length > 0) {
    const { report } = await import("./report.js");
    const { lang, errorColor } = context;
    context.note(
      report(loaded.diagnostics, { lang, color: errorColor, notes: false, textOf: loaded.textOf }),
    );
    context.finish(EXIT.findings);
    return undefined;
  }
  return loaded.scenarios.map(({ scenario }) => runScenario(machine, scenario, stored));
}
