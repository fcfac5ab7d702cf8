import type { Machine, TermId } from "../../ir/machine.js";
import { type Case, isRunning } from "../case.js";
import { indexOf, type MachineIndex } from "../machine-index.js";
import { runOf } from "./course.js";
import { inDefault, lateness } from "./defaults.js";
import { keptUntil, keptWhole } from "./retention.js";
import type { ScenarioRun } from "./run-scenario.js";
import type { Expectation, ExpectedTerm } from "./scenario.js";

/** One thing that came out otherwise than a scenario expects; values are ids, dates, numbers, never sentences. */
export interface Difference {
  /** Index of the event behind which it was expected; absent for the end of the scenario. */
  readonly after?: number;
  readonly about:
    | "state"
    | "outcome"
    | "status"
    | "due"
    | "extensions"
    | "late"
    | "defaults"
    | "running"
    | "retention"
    | "refused"
    | "allowed";
  readonly term?: TermId;
  readonly expected: string;
  readonly actual: string;
}

/** Everything a run did otherwise than its scenario expects, in the order of time. Empty: the scenario holds. */
export function differences(machine: Machine, run: ScenarioRun): readonly Difference[] {
  const index = indexOf(machine);
  const { scenario, played } = run;
  const found = played.flatMap(({ event, refusal, case: value }, after): readonly Difference[] => {
    if (refusal !== undefined && !event.refused) {
      return [{ after, about: "allowed", expected: "", actual: refusal.code }];
    }
    if (refusal === undefined && event.refused) {
      return [{ after, about: "refused", expected: "", actual: value.state }];
    }
    return against(index, value, event.expected).map((one) => ({ ...one, after }));
  });
  const isWhole = played.length === scenario.events.length && !found.some(isStop);
  return isWhole ? [...found, ...against(index, run.case, scenario.expected)] : found;
}

/** After an event that went the other way the rest of the story says nothing any more. */
function isStop({ about }: Difference): boolean {
  return about === "allowed" || about === "refused";
}

function against(index: MachineIndex, value: Case, expected: Expectation | undefined): readonly Difference[] {
  if (expected === undefined) return [];
  const { state, outcome, terms, defaults, running, retention } = expected;
  const found: Difference[] = [];
  const compare = (about: Difference["about"], wanted: string | undefined, actual: string): void => {
    if (wanted !== undefined && wanted !== actual) found.push({ about, expected: wanted, actual });
  };
  compare("state", state, value.state);
  compare("outcome", outcome, value.outcome ?? "");
  for (const term of terms) found.push(...termDifferences(index, value, term));
  const named = defaults?.some(({ term }) => term !== undefined) === true;
  const actual = inDefault(index, value).flatMap(({ who, days, term }) =>
    who.map((one) => (named ? `${one} ${days} ${term}` : `${one} ${days}`)),
  );
  compare(
    "defaults",
    defaults
      ?.map(({ who, days, term }) => (named ? `${who} ${days} ${term ?? ""}` : `${who} ${days}`))
      .sort()
      .join(", "),
    actual.sort().join(", "),
  );
  compare(
    "running",
    running === undefined ? undefined : [...running].sort().join(", "),
    value.terms
      .filter(isRunning)
      .map(({ term }) => term)
      .sort()
      .join(", "),
  );
  compare("retention", retention, keptWhole(keptUntil(index, value)));
  return found;
}

function termDifferences(
  index: MachineIndex,
  value: Case,
  { term, round, status, due, extensions, late }: ExpectedTerm,
): readonly Difference[] {
  const run = runOf(value, term, round);
  const node = index.terms.get(term);
  const found: Difference[] = [];
  const compare = (
    about: Difference["about"],
    wanted: string | number | undefined,
    actual: string | number,
  ) => {
    if (wanted !== undefined && wanted !== actual) {
      found.push({ about, term, expected: String(wanted), actual: String(actual) });
    }
  };
  compare("status", status, run?.status ?? "not-started");
  compare("due", due, run?.due ?? (run === undefined ? "not-started" : "none"));
  compare("extensions", extensions, run?.extensions ?? 0);
  const days = run === undefined || node === undefined ? undefined : lateness(index, value, node, run)?.days;
  compare("late", late, days ?? 0);
  return found;
}
