import { Ajv, type ErrorObject } from "ajv";
import { parseDay } from "../calendar/iso-day.js";
import type { ConfigExpectation } from "../diagnostics/catalogue/project.js";
import { type Diagnostic, diagnostic, type Language, type Outcome } from "../diagnostics/diagnostic.js";
import { suggest } from "../support/suggest.js";
import { keySpan, readYaml, valueSpan, type YamlSource } from "./yaml-source.js";

/** The settings of a project, as in `klachtwerk.yaml`. What is absent is left to the command. */
export interface Config {
  /** Language of messages and help. */
  readonly taal?: Language;
  /** Emitters that `build` runs, in the order of the registry. */
  readonly doelen?: readonly string[];
  /** Folder `build` writes to. */
  readonly uit?: string;
  /** The file with the house style of the texts, from the folder of the settings. */
  readonly huisstijl?: string;
  /** Warnings fail a check. */
  readonly streng?: boolean;
  /** ISO date of receipt for time tables. */
  readonly ontvangen?: string;
}

/** The name of the settings file, looked for in the folder a command runs in. */
export const CONFIG_FILE = "klachtwerk.yaml";

/**
 * Reads the text of a settings file. `targets` are the emitters there are. A mistake is reported at its line and
 * column, and then no setting of the file is used. An empty file is a file without settings.
 */
export function parseConfig(text: string, targets: readonly string[], file = CONFIG_FILE): Outcome<Config> {
  const read = readYaml(text);
  if (!("value" in read)) {
    const unread = read.map(({ problem, span }) => diagnostic("config-syntax", { problem }, { file, span }));
    return { value: {}, diagnostics: unread };
  }
  const validate = validator(targets);
  if (validate(read.value)) return { value: read.value, diagnostics: [] };
  const mistakes = (validate.errors ?? []).map((error) => mistake(error, read, { file, targets }));
  return { value: {}, diagnostics: firstOfEachPlace(mistakes) };
}

function validator(targets: readonly string[]) {
  const ajv = new Ajv({
    strict: true,
    allErrors: true,
    formats: { day: (text: string) => parseDay(text) !== undefined },
  });
  return ajv.compile<Config>({
    type: "object",
    properties: {
      taal: { type: "string", enum: LANGUAGES },
      doelen: { type: "array", items: { type: "string", enum: targets }, minItems: 1, uniqueItems: true },
      uit: { type: "string", minLength: 1 },
      huisstijl: { type: "string", minLength: 1 },
      streng: { type: "boolean" },
      ontvangen: { type: "string", format: "day" },
    },
    additionalProperties: false,
  });
}

const LANGUAGES: readonly Language[] = ["nl", "en"];

const EXPECTATIONS: Readonly<Record<keyof Config, ConfigExpectation>> = {
  taal: "word",
  doelen: "words",
  uit: "folder",
  huisstijl: "file",
  streng: "yes-no",
  ontvangen: "day",
};

interface Reading {
  readonly file: string;
  readonly targets: readonly string[];
}

function mistake(error: ErrorObject, source: YamlSource, { file, targets }: Reading): Diagnostic {
  const [key = "", item] = error.instancePath.split("/").slice(1);
  if (error.keyword === "additionalProperties") {
    const unknown = String(error.params.additionalProperty);
    const suggestion = suggest(unknown, Object.keys(EXPECTATIONS));
    return diagnostic(
      "config-key-unknown",
      { key: unknown, known: Object.keys(EXPECTATIONS) },
      { file, span: keySpan(source, [], unknown) },
      suggestion === undefined ? {} : { suggestion },
    );
  }
  const path = key === "" ? [] : item === undefined ? [key] : [key, Number(item)];
  const allowed = key === "taal" ? LANGUAGES : key === "doelen" ? targets : [];
  return diagnostic(
    "config-value",
    { key, expected: key in EXPECTATIONS ? EXPECTATIONS[key as keyof Config] : "settings", allowed },
    { file, span: valueSpan(source, path) },
  );
}

/** A value that is wrong in two ways is reported once. */
function firstOfEachPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<number>();
  return diagnostics.filter(({ place: { span } }) => (seen.has(span.start) ? false : seen.add(span.start)));
}
