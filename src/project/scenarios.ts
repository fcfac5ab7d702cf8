import type { ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { lazy } from "../calendar/lazy.js";
import { isSkippedTime } from "../calendar/local-minute.js";
import type { ScenarioExpectation } from "../diagnostics/catalogue/project/scenario-words.js";
import { type Diagnostic, diagnostic, type Outcome, type Place } from "../diagnostics/diagnostic.js";
import { sortDiagnostics } from "../diagnostics/sort.js";
import type { Machine } from "../ir/machine.js";
import type { ScenarioProblem } from "../simulate/scenario/problem.js";
import { readScenario } from "../simulate/scenario/read-scenario.js";
import type { Scenario } from "../simulate/scenario/scenario.js";
import type { WrittenScenario } from "../simulate/scenario/written.js";
import { suggest } from "../support/suggest.js";
import { normal } from "./load.js";
import { SCENARIO_FILE_SCHEMA } from "./scenario-schema.js";
import { pathOf } from "./schema-errors.js";
import { keySpan, readYaml, valueSpan, type YamlSource } from "./yaml-source.js";

/** A scenario with the machine it is about and where it stands. */
export interface LoadedScenario {
  readonly scenario: Scenario;
  readonly machine: Machine;
  readonly place: Place;
}

/** The machine of a procedure by its path, where the file names one; `wrong`: it has errors. */
export type ProcedureOf = (path: string | undefined) => Machine | "missing" | "wrong";

/** Reads a scenario file; handed in, since what reads YAML is loaded only when a run needs it. */
export type ReadScenarios = (
  text: string,
  file: string,
  procedureOf: ProcedureOf,
  /** False: a scenario is only to be played, so it need not expect anything. */
  tested?: boolean,
) => Outcome<readonly LoadedScenario[]>;

/**
 * Reads the text of a scenario file in YAML (`SCENARIO_FILE_SCHEMA`). Each mistake is reported at its line and column in
 * `file`; a scenario with a mistake is left out. Never throws.
 */
export const parseScenarios: ReadScenarios = (text, file, procedureOf, tested = true) => {
  const source = readYaml(text);
  if (!("value" in source)) {
    const unread = source.map(({ problem, span }) =>
      diagnostic("scenario-syntax", { problem }, { file, span }),
    );
    // A file that leans on aliases has hundreds; the first says it all.
    return { value: [], diagnostics: unread.slice(0, 1) };
  }
  const validate = validator();
  const { value } = source;
  if (!validate(value)) {
    return { value: [], diagnostics: mistakes(validate.errors ?? [], source, file) };
  }
  const loaded: LoadedScenario[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [at, written] of value.scenarios.entries()) {
    const path = ["scenarios", at];
    const place = { file, span: keySpan(source, path, "titel") };
    const machine = machineOf(written, value.procedure, { source, file, procedureOf, path });
    if ("code" in machine) {
      diagnostics.push(machine);
      continue;
    }
    const read = readScenario(machine, written);
    const problems = read.problems.filter(({ kind }) => tested || kind !== "expects-nothing");
    for (const problem of problems) diagnostics.push(problemDiagnostic(problem, source, file, path));
    if (problems.length === 0) loaded.push({ scenario: read.scenario, machine, place });
  }
  return { value: loaded, diagnostics: oncePerPlace(sortDiagnostics(diagnostics)) };
};

interface ScenarioFile {
  readonly procedure?: string;
  readonly scenarios: readonly WrittenScenario[];
}

const validator = lazy(() =>
  new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile<ScenarioFile>(
    SCENARIO_FILE_SCHEMA,
  ),
);

type Path = readonly (string | number)[];

function machineOf(
  { procedure }: WrittenScenario,
  shared: string | undefined,
  at: { source: YamlSource; file: string; procedureOf: ProcedureOf; path: Path },
): Machine | Diagnostic {
  const { source, file, procedureOf, path: scenario } = at;
  const written = procedure ?? shared;
  const own = procedure === undefined ? ["procedure"] : [...scenario, "procedure"];
  const span = written === undefined ? keySpan(source, scenario, "titel") : valueSpan(source, own);
  const machine = procedureOf(written === undefined ? undefined : targetOf(written, file));
  const path = written ?? "";
  if (machine === "missing") return diagnostic("scenario-procedure-missing", { path }, { file, span });
  if (machine === "wrong") return diagnostic("scenario-procedure-wrong", { path }, { file, span });
  return machine;
}

/** A path counts from the folder of the file it stands in. */
function targetOf(written: string, file: string): string {
  return normal(written.startsWith("/") ? written : `${file.slice(0, file.lastIndexOf("/") + 1)}${written}`);
}

function problemDiagnostic(
  problem: ScenarioProblem,
  source: YamlSource,
  file: string,
  scenario: Path,
): Diagnostic {
  const path = [...scenario, ...problem.path];
  const place = { file, span: problemSpan(problem, source, path) };
  switch (problem.kind) {
    case "name-unknown": {
      const { what, name, suggestion } = problem;
      const more = suggestion === undefined ? {} : { suggestion };
      return diagnostic("scenario-name-unknown", { what, name }, place, more);
    }
    case "name-ambiguous":
      return diagnostic("scenario-name-ambiguous", problem, place);
    case "moment":
      return diagnostic(
        "scenario-moment",
        { text: problem.text, skipped: isSkippedTime(problem.text) },
        place,
      );
    case "length":
      return diagnostic("scenario-length", { text: problem.text }, place);
    case "word": {
      const { text, allowed } = problem;
      const suggestion = suggest(text, allowed);
      const more = suggestion === undefined ? {} : { suggestion };
      return diagnostic("scenario-word", { text, allowed }, place, more);
    }
    case "event-unclear":
      return diagnostic("scenario-event-unclear", { key: problem.key, extra: problem.extra }, place);
    case "date-order":
      return diagnostic("scenario-date-order", { first: problem.first, second: problem.second }, place);
    case "expects-nothing":
      return diagnostic("scenario-expects-nothing", { title: problem.title }, place);
  }
}

/** Names of terms and days are keys; everything else that can be wrong is a value. */
function problemSpan({ path: own, ...problem }: ScenarioProblem, source: YamlSource, path: Path) {
  const last = path.at(-1);
  const parent = own.at(-2);
  const isKey =
    (problem.kind === "name-unknown" || problem.kind === "name-ambiguous") &&
    (parent === "termijnen" || parent === "dagen") &&
    typeof last === "string";
  if (isKey) return keySpan(source, path.slice(0, -1), last);
  if (problem.kind === "expects-nothing") return valueSpan(source, [...path, "titel"]);
  return valueSpan(source, path);
}

function mistakes(errors: readonly ErrorObject[], source: YamlSource, file: string): readonly Diagnostic[] {
  return oncePerPlace(sortDiagnostics(errors.map((error) => mistake(error, source, file))));
}

function mistake(error: ErrorObject, source: YamlSource, file: string): Diagnostic {
  const path = pathOf(error);
  if (error.keyword === "additionalProperties") {
    const key = String(error.params.additionalProperty);
    const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? keysAt(path));
    const suggestion = suggest(key, known);
    const place = { file, span: keySpan(source, path, key) };
    const more = suggestion === undefined ? {} : { suggestion };
    return diagnostic("scenario-key-unknown", { key, known }, place, more);
  }
  const place = { file, span: valueSpan(source, path) };
  if (error.keyword === "required") {
    return diagnostic("scenario-key-missing", { key: String(error.params.missingProperty) }, place);
  }
  const last = path.at(-1);
  const key = typeof last === "number" ? path.at(-2) : last;
  return diagnostic(
    "scenario-value",
    { key: String(key ?? ""), expected: expectationAt(path, last, key) },
    place,
  );
}

function keysAt(path: Path): object {
  const { properties } = SCENARIO_FILE_SCHEMA;
  if (path.length === 0) return properties;
  const scenario = properties.scenarios.items.properties;
  if (path.length === 2) return scenario;
  const parent = typeof path.at(-1) === "number" ? path.at(-2) : path.at(-1);
  if (parent === "verloop") return scenario.verloop.items.properties;
  if (parent === "verzuim") return scenario.verwacht.properties.verzuim.items.properties;
  if (parent === "verwacht" || parent === "dan") return scenario.verwacht.properties;
  return scenario.verwacht.properties.termijnen.additionalProperties.properties;
}

function expectationAt(
  path: Path,
  last: string | number | undefined,
  key: string | number | undefined,
): ScenarioExpectation {
  if (key === undefined) return "file";
  if (typeof last === "number" && LISTS[String(key)] !== undefined) return LISTS[String(key)] ?? "text";
  if (path.at(-2) === "termijnen") return "terms";
  return VALUES[String(key)] ?? "text";
}

/** What the items of a list must be, where they are no texts. */
const LISTS: Readonly<Record<string, ScenarioExpectation>> = {
  scenarios: "scenarios",
  verloop: "event",
  verzuim: "defaults",
};

const VALUES: Readonly<Record<string, ScenarioExpectation>> = {
  ontvangen: "moment",
  verzonden: "moment",
  voorval: "moment",
  ontdekking: "moment",
  "einde dienst": "moment",
  "tot en met": "moment",
  wanneer: "when",
  lengte: "length",
  scenarios: "scenarios",
  verloop: "events",
  verwacht: "expected",
  dan: "expected",
  termijnen: "terms",
  dagen: "days",
  verzuim: "defaults",
  omstandigheden: "texts",
  onderwerpen: "texts",
  aannames: "texts",
  lopend: "texts",
  instemming: "texts",
  onvolledig: "yes-no",
  "kan niet": "yes-no",
  verlengd: "count",
  "te laat": "count",
  ronde: "count",
};

/** What is wrong in two ways is reported once; so is a path that all scenarios of a file share. */
function oncePerPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, place: { span } }) => {
    const key = `${code.startsWith("scenario-key") ? code : ""} ${span.start}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
