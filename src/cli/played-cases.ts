import type { Machine } from "../ir/machine.js";
import type { Case } from "../simulate/case.js";
import { runScenario, type ScenarioRun } from "../simulate/scenario/run-scenario.js";
import type { Context } from "./context.js";
import { EXIT } from "./exit-code.js";
import { loadScenarios } from "./scenario-files.js";
import { storedCase } from "./stored-case.js";

/** From which files cases come: stories, a stored case, or stories that go on from one. */
export interface CaseFiles {
  readonly scenario?: string;
  readonly case?: string;
}

/**
 * The cases of a scenario file, each played, or the one stored case. Undefined when a file cannot be read or is wrong; that is
 * printed, and the exit code is set.
 */
export async function playedCases(
  files: CaseFiles,
  machine: Machine,
  context: Context,
): Promise<readonly (ScenarioRun | Case)[] | undefined> {
  const stored = files.case === undefined ? undefined : storedCase(files.case, machine, context);
  if (stored === null) {
    context.finish(EXIT.usage);
    return undefined;
  }
  if (files.scenario === undefined) return stored === undefined ? [] : [stored];
  const loaded = await loadScenarios([files.scenario], context, machine);
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

/** Whether a scenario could not be played to its end. */
export function isStopped(one: ScenarioRun | Case): boolean {
  return "played" in one && one.played.some(({ refusal, event }) => refusal !== undefined && !event.refused);
}
