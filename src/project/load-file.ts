import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { parseDay } from "../calendar/iso-day.js";
import { lazy } from "../calendar/lazy.js";
import type { LoadExpectation, LoadName } from "../diagnostics/catalogue/project/loads.js";
import { type Diagnostic, diagnostic, type Outcome } from "../diagnostics/diagnostic.js";
import { WEEKDAY_WORDS } from "../glossary/words.js";
import type { Machine } from "../ir/machine.js";
import type { LoadSpec, Spread, StepLoad } from "../simulate/load/load-spec.js";
import { suggest } from "../support/suggest.js";
import { LOAD_FILE_SCHEMA } from "./load-file-schema.js";
import { onePerKey, outsideChoices, pathOf } from "./schema-errors.js";
import { keySpan, readYaml, valueSpan, type YamlSource } from "./yaml-source.js";

/** Reads a load file; handed in, since what reads YAML is loaded only when a run needs it. */
export type ReadLoad = (text: string, file: string, machine: Machine) => Outcome<LoadSpec | undefined>;

/**
 * Reads the text of a load file in YAML (`LOAD_FILE_SCHEMA`) about a procedure. Each mistake is reported at its line and
 * column in `file`, and then there is no load. Never throws.
 */
export const parseLoad: ReadLoad = (text, file, machine) => {
  if (text.length > LONGEST) {
    const span = { start: 0, end: 1 };
    return {
      value: undefined,
      diagnostics: [diagnostic("load-syntax", { problem: "too-long" }, { file, span })],
    };
  }
  const source = readYaml(text);
  if (!("value" in source)) {
    const unread = source.map(({ problem, span }) => diagnostic("load-syntax", { problem }, { file, span }));
    return { value: undefined, diagnostics: unread.slice(0, 1) };
  }
  const { value } = source;
  const validate = validator();
  if (!validate(value)) {
    return { value: undefined, diagnostics: mistakes(validate.errors ?? [], source, file) };
  }
  const { names, diagnostics } = namesIn(value, machine, source, file);
  const all = [...diagnostics, ...wrongOrder(value, source, file)];
  return { value: all.length > 0 ? undefined : loadSpec(value, names), diagnostics: all };
};

/** In characters: twenty times the longest load one can think of. What reads YAML compares each key with all others. */
const LONGEST = 100_000;

/** After so many mistakes of one kind the others wait until these are mended. */
const MOST_MISTAKES = 20;

type WrittenSpread =
  | number
  | { readonly van: number; readonly meestal?: number; readonly tot: number }
  | { readonly gemiddeld: number };

interface LoadFile {
  readonly van: string;
  readonly "tot en met": string;
  readonly "klachten per week": number;
  readonly behandelaars?: Readonly<Record<string, number>>;
  readonly werkdagen?: readonly (typeof WEEKDAY_WORDS)[number][];
  readonly stappen?: Readonly<
    Record<
      string,
      { readonly werk?: WrittenSpread; readonly wachten?: WrittenSpread; readonly procent?: number }
    >
  >;
  readonly "niet tevreden"?: number | Readonly<Record<string, number>>;
  readonly reactie?: WrittenSpread;
  readonly doel?: number;
}

/** Terms run on after the last complaint, and the tables of the calendar end in 2100. */
const LAST_YEAR = "2090";

const validator = lazy(() =>
  new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    formats: {
      date: (text: string) => parseDay(text) !== undefined && text >= "1990" && text.slice(0, 4) <= LAST_YEAR,
    },
  }).compile<LoadFile>(LOAD_FILE_SCHEMA),
);

/** The ids of the names that were written. */
type Names = ReadonlyMap<string, string>;

function namesIn(
  value: LoadFile,
  { roles, tiers }: Machine,
  source: YamlSource,
  file: string,
): { readonly names: Names; readonly diagnostics: readonly Diagnostic[] } {
  const names = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const find = (
    what: LoadName,
    key: string,
    written: readonly string[],
    known: ReadonlyMap<string, string>,
  ) => {
    for (const name of written) {
      if (diagnostics.length >= MOST_MISTAKES) return;
      const id = known.get(name);
      const other = written.find((one) => one !== name && id !== undefined && known.get(one) === id);
      if (id !== undefined && other !== undefined && names.has(`${what} ${other}`)) {
        const span = keySpan(source, [key], name);
        diagnostics.push(diagnostic("load-name-twice", { name, other }, { file, span }));
        continue;
      }
      if (id !== undefined) {
        names.set(`${what} ${name}`, id);
        continue;
      }
      const list = [...known.keys()];
      const suggestion = suggest(name, list);
      const place = { file, span: keySpan(source, [key], name) };
      const more = suggestion === undefined ? {} : { suggestion };
      diagnostics.push(diagnostic("load-name-unknown", { what, name, known: list }, place, more));
    }
  };
  const dissatisfied = value["niet tevreden"];
  find("role", "behandelaars", Object.keys(value.behandelaars ?? {}), idsOf(roles));
  find("step", "stappen", Object.keys(value.stappen ?? {}), stepNames(tiers));
  find(
    "tier",
    "niet tevreden",
    typeof dissatisfied === "object" ? Object.keys(dissatisfied) : [],
    idsOf(tiers),
  );
  return { names, diagnostics };
}

function idsOf(nodes: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  return new Map(nodes.map(({ id }) => [id, id]));
}

/** A step by its own name, and with its tier in front where another has that name too. */
function stepNames(tiers: Machine["tiers"]): ReadonlyMap<string, string> {
  const ids = tiers.flatMap(({ steps }) => steps.map(({ id }) => id));
  const short = (id: string) => id.slice(id.indexOf(".") + 1);
  const unique = ids.filter((id) => ids.filter((other) => short(other) === short(id)).length === 1);
  return new Map([...unique.map((id) => [short(id), id] as const), ...ids.map((id) => [id, id] as const)]);
}

function wrongOrder(value: LoadFile, source: YamlSource, file: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const wrong = (path: readonly string[], expected: LoadExpectation) => {
    const place = { file, span: valueSpan(source, path) };
    found.push(diagnostic("load-value", { key: path.at(-1) ?? "", expected }, place));
  };
  const { van, "tot en met": to, "klachten per week": perWeek } = value;
  if (to < van) wrong(["tot en met"], "later-day");
  // A period without a complaint would be gone through for ever.
  else if ((perWeek / 7) * ((parseDay(to) ?? 0) - (parseDay(van) ?? 0) + 1) < 1)
    wrong(["klachten per week"], "one-complaint");
  const spreads = [
    ...Object.entries(value.stappen ?? {}).flatMap(([name, { werk, wachten }]) => [
      { path: ["stappen", name, "werk"], spread: werk },
      { path: ["stappen", name, "wachten"], spread: wachten },
    ]),
    { path: ["reactie"], spread: value.reactie },
  ];
  for (const { path, spread } of spreads) {
    if (typeof spread !== "object" || !("van" in spread)) continue;
    const { van, meestal = van, tot } = spread;
    if (van > meestal || meestal > tot) wrong(path, "order");
  }
  return found;
}

function loadSpec(value: LoadFile, names: Names): LoadSpec {
  const dissatisfied = value["niet tevreden"] ?? 0;
  return {
    from: value.van,
    to: value["tot en met"],
    perWeek: value["klachten per week"],
    handlers: named("role", value.behandelaars ?? {}, names, (count) => count),
    ...(value.werkdagen === undefined
      ? {}
      : { workdays: value.werkdagen.map((day) => WEEKDAY_WORDS.indexOf(day) + 1).sort((a, b) => a - b) }),
    steps: named(
      "step",
      value.stappen ?? {},
      names,
      ({ werk, wachten, procent = 100 }): StepLoad => ({
        work: spreadOf(werk),
        wait: spreadOf(wachten),
        share: procent / 100,
      }),
    ),
    dissatisfied:
      typeof dissatisfied === "number"
        ? { tiers: {}, otherwise: dissatisfied / 100 }
        : { tiers: named("tier", dissatisfied, names, (percentage) => percentage / 100), otherwise: 0 },
    reply: spreadOf(value.reactie),
    goal: (value.doel ?? 95) / 100,
  };
}

function named<From, To>(
  what: LoadName,
  values: Readonly<Record<string, From>>,
  names: Names,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [names.get(`${what} ${name}`) ?? name, change(value)]),
  );
}

function spreadOf(written: WrittenSpread = 0): Spread {
  if (typeof written === "number") return { kind: "fixed", value: written };
  if ("gemiddeld" in written) return { kind: "exponential", mean: written.gemiddeld };
  const { van: from, meestal: most, tot: to } = written;
  return most === undefined ? { kind: "uniform", from, to } : { kind: "triangle", from, most, to };
}

function mistakes(errors: readonly ErrorObject[], source: YamlSource, file: string): readonly Diagnostic[] {
  return onePerKey(outsideChoices(errors, "anyOf").slice(0, MOST_MISTAKES)).map((error) =>
    mistake(error, source, file),
  );
}

function mistake(error: ErrorObject, source: YamlSource, file: string): Diagnostic {
  const { keyword, params } = error;
  const path = pathOf(error);
  if (keyword === "additionalProperties") {
    const key = String(params.additionalProperty);
    const known = path.length === 0 ? Object.keys(LOAD_FILE_SCHEMA.properties) : STEP_KEYS;
    const suggestion = suggest(key, known);
    const more = suggestion === undefined ? {} : { suggestion };
    return diagnostic("load-key-unknown", { key, known }, { file, span: keySpan(source, path, key) }, more);
  }
  const place = { file, span: valueSpan(source, path) };
  if (keyword === "required")
    return diagnostic("load-key-missing", { key: String(params.missingProperty) }, place);
  return diagnostic(
    "load-value",
    { key: String(path.filter((part) => typeof part === "string").at(-1) ?? ""), expected: expectedAt(path) },
    place,
  );
}

const STEP_KEYS = ["werk", "wachten", "procent"];

function expectedAt(path: readonly (string | number)[]): LoadExpectation {
  const [first, second, third] = path;
  switch (first) {
    case "van":
    case "tot en met":
      return "day";
    case "klachten per week":
      return "rate";
    case "behandelaars":
      return second === undefined ? "handlers" : "count";
    case "werkdagen":
      return "weekdays";
    case "stappen":
      if (third === undefined) return "steps";
      return third === "procent" ? "percentage" : "spread";
    case "niet tevreden":
      return second === undefined ? "percentages" : "percentage";
    case "reactie":
      return "spread";
    case "doel":
      return "percentage";
    default:
      return "load";
  }
}
