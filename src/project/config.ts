import { Ajv, type ErrorObject } from "ajv";
import { isMap, isNode, type ParsedNode, parseDocument, visit, type YAMLError } from "yaml";
import { parseDay } from "../calendar/iso-day.js";
import type { ConfigExpectation, ConfigProblem } from "../diagnostics/catalogue/project.js";
import { type Diagnostic, diagnostic, type Language, type Outcome } from "../diagnostics/diagnostic.js";
import type { Span } from "../source/span.js";
import { suggest } from "../support/suggest.js";

/** The settings of a project, as in `klachtwerk.yaml`. What is absent is left to the command. */
export interface Config {
  /** Language of messages and help. */
  readonly taal?: Language;
  /** Emitters that `build` runs, in the order of the registry. */
  readonly doelen?: readonly string[];
  /** Folder `build` writes to. */
  readonly uit?: string;
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
  const document = parseDocument(text, { prettyErrors: false, logLevel: "silent" });
  const unread: Diagnostic[] = document.errors.map((error) =>
    diagnostic("config-syntax", { problem: problemOf(error) }, { file, span: spanOf(error.pos, text) }),
  );
  // An alias could repeat a list without end, and a handful of settings needs none.
  visit(document, {
    Alias: (_, { range }) => {
      const place = { file, span: spanOf(range ?? [0, 0], text) };
      unread.push(diagnostic("config-syntax", { problem: "alias" }, place));
    },
  });
  if (unread.length > 0) return { value: {}, diagnostics: unread };
  const value: unknown = document.contents === null ? {} : document.toJS();
  const validate = validator(targets);
  if (validate(value)) return { value, diagnostics: [] };
  const mistakes = (validate.errors ?? []).map((error) =>
    mistake(error, document.contents, { file, text, targets }),
  );
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
  streng: "yes-no",
  ontvangen: "day",
};

interface Reading {
  readonly file: string;
  readonly text: string;
  readonly targets: readonly string[];
}

function mistake(error: ErrorObject, root: ParsedNode | null, { file, text, targets }: Reading): Diagnostic {
  const [key = "", item] = error.instancePath.split("/").slice(1);
  if (error.keyword === "additionalProperties") {
    const unknown = String(error.params.additionalProperty);
    const suggestion = suggest(unknown, Object.keys(EXPECTATIONS));
    return diagnostic(
      "config-key-unknown",
      { key: unknown, known: Object.keys(EXPECTATIONS) },
      { file, span: keySpan(root, unknown, text) },
      suggestion === undefined ? {} : { suggestion },
    );
  }
  const path = item === undefined ? [key] : [key, Number(item)];
  const node = key === "" ? root : isMap(root) ? root.getIn(path, true) : undefined;
  const allowed = key === "taal" ? LANGUAGES : key === "doelen" ? targets : [];
  return diagnostic(
    "config-value",
    { key, expected: key in EXPECTATIONS ? EXPECTATIONS[key as keyof Config] : "settings", allowed },
    {
      file,
      span:
        isNode(node) && node.range && node.range[0] < node.range[1]
          ? spanOf(node.range, text)
          : keySpan(root, key, text),
    },
  );
}

function keySpan(root: ParsedNode | null, key: string, text: string): Span {
  const pair = isMap(root) ? root.items.find((item) => String(item.key) === key) : undefined;
  const node: unknown = pair?.key;
  return spanOf(isNode(node) && node.range ? node.range : [0, 0], text);
}

/** A span of at least one character, so that there is something to underline. */
function spanOf([from, to]: readonly [number, number, ...number[]], text: string): Span {
  const start = Math.min(from, Math.max(0, text.length - 1));
  return { start, end: Math.max(start + 1, Math.min(to, text.length)) };
}

function problemOf(error: YAMLError): ConfigProblem {
  if (error.code === "DUPLICATE_KEY") return "duplicate";
  return error.code === "TAB_AS_INDENT" ? "tab" : "syntax";
}

/** A value that is wrong in two ways is reported once. */
function firstOfEachPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<number>();
  return diagnostics.filter(({ place: { span } }) => (seen.has(span.start) ? false : seen.add(span.start)));
}
