import type { Both } from "../diagnostics/entry.js";
import { courseText } from "../emit/scenario/course-text.js";
import type { Machine } from "../ir/machine.js";
import type { Case } from "../simulate/case.js";
import { readCase } from "../simulate/read-case.js";
import { type Course, courseOf } from "../simulate/scenario/course.js";
import { runScenario, type ScenarioRun } from "../simulate/scenario/run-scenario.js";
import type { Context } from "./context.js";
import { EXIT } from "./exit-code.js";
import { loadProblemText } from "./load-problem.js";
import { oneMachine } from "./one-machine.js";
import { loadScenarios } from "./scenario-files.js";

/** What to play, and from where. */
interface CaseOptions {
  readonly scenario?: string;
  readonly case?: string;
  readonly json?: boolean;
}

/** `simulate FILE --scenario FILE.yaml` and `--case FILE.json`: the course of each case, as text or as a JSON list. */
export async function simulateCase(path: string, options: CaseOptions, context: Context): Promise<void> {
  const machine = await oneMachine(path, context);
  if (machine === undefined) return;
  const stored = options.case === undefined ? undefined : storedCase(options.case, machine, context);
  if (stored === null) return context.finish(EXIT.usage);
  const played = await play(options.scenario, machine, stored, context);
  if (played === undefined) return;
  const courses: readonly Course[] = played.map((one) => courseOf(machine, one));
  if (options.json === true) context.out(JSON.stringify(courses, undefined, 2));
  else context.out(courses.map((course) => courseText(course, context.lang)).join("\n"));
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

/** The case of a file: the case itself, or the list of one course that `--json` printed. `null`: it is none, and said so. */
function storedCase(path: string, machine: Machine, context: Context): Case | null {
  const result = context.access.read(path);
  if ("problem" in result) {
    context.note(loadProblemText({ path, problem: result.problem }, context.lang));
    return null;
  }
  let json: unknown;
  try {
    json = JSON.parse(result.text);
  } catch {
    context.note(context.say(TEXTS.noJson)(path));
    return null;
  }
  const read = readCase(machine, json);
  if (read.ok) return read.case;
  context.note(`${path}: ${read.reason[context.lang]}`);
  return null;
}

const TEXTS = {
  noJson: {
    nl: (path: string) => `${path} is geen geldige JSON, dus er staat geen zaak in.`,
    en: (path: string) => `${path} is no valid JSON, so it holds no case.`,
  },
} as const satisfies Readonly<Record<string, Both<unknown>>>;
