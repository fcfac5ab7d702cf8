import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { lazy } from "../calendar/lazy.js";
import type { StyleColour, StyleExpectation } from "../diagnostics/catalogue/project/styles.js";
import { type Diagnostic, diagnostic, type Outcome } from "../diagnostics/diagnostic.js";
import { type HouseParagraphs, type HouseStyle, PLAIN_STYLE } from "../emit/text/house-style.js";
import type { Naming } from "../emit/text/naming.js";
import type { VariantId } from "../emit/text/variants/variant-id.js";
import type { Origin } from "../ir/machine.js";
import { positionAt, sourceFile } from "../source/source-file.js";
import { suggest } from "../support/suggest.js";
import { contrast, LEAST_CONTRAST } from "./contrast.js";
import { HOUSE_STYLE_SCHEMA } from "./house-style-schema.js";
import { onePerKey, outsideChoices, pathOf } from "./schema-errors.js";
import { keySpan, readYaml, valueSpan, type YamlSource } from "./yaml-source.js";

/** Reads a house style; handed in, since what reads YAML is loaded only when a run needs it. */
export type ReadHouseStyle = (text: string, file: string) => Outcome<HouseStyle>;

/**
 * Reads the text of a house style in YAML (`HOUSE_STYLE_SCHEMA`). Each mistake is reported at its line and column in
 * `file`, and then nothing of the style counts. Never throws.
 */
export const parseHouseStyle: ReadHouseStyle = (text, file) => {
  if (text.length > LONGEST) {
    const span = { start: 0, end: 1 };
    return wrong([diagnostic("style-syntax", { problem: "too-long" }, { file, span })]);
  }
  const source = readYaml(text);
  if (!("value" in source)) {
    const unread = source.map(({ problem, span }) => diagnostic("style-syntax", { problem }, { file, span }));
    return wrong(unread.slice(0, 1));
  }
  const { value } = source;
  const validate = validator();
  if (!validate(value)) return wrong(mistakes(validate.errors ?? [], source, file));
  const pale = weakContrasts(value.kleuren ?? {}, source, file);
  if (pale.length > 0) return wrong(pale);
  const places = placesOf(value, source, file);
  const style = houseStyle(value);
  return { value: Object.keys(places).length === 0 ? style : { ...style, places }, diagnostics: [] };
};

/** In characters: many times the longest style one can think of. */
const LONGEST = 100_000;

type Texts = Readonly<Partial<Record<VariantId | "alle", string | readonly string[]>>>;

interface StyleFile {
  readonly namen?: {
    readonly klacht?: {
      readonly woord: string;
      readonly lidwoord: Naming["article"];
      readonly meervoud: string;
    };
    readonly klager?: string;
  };
  readonly aanspreekvorm?: "u" | "je" | "derde persoon";
  readonly logo?: string;
  readonly kleuren?: Colours;
  readonly begin?: Texts;
  readonly slot?: Texts;
}

type Colours = Readonly<Partial<Record<"accent" | "tekst" | "achtergrond", string>>>;

const validator = lazy(() =>
  new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile<StyleFile>(
    HOUSE_STYLE_SCHEMA,
  ),
);

function wrong(diagnostics: readonly Diagnostic[]): Outcome<HouseStyle> {
  return { value: PLAIN_STYLE, diagnostics };
}

function houseStyle({ namen = {}, aanspreekvorm, logo, kleuren, begin, slot }: StyleFile): HouseStyle {
  const { klacht, klager } = namen;
  const { accent, tekst, achtergrond } = kleuren ?? {};
  const complaint: Naming | undefined =
    klacht === undefined
      ? undefined
      : { word: klacht.woord, article: klacht.lidwoord, plural: klacht.meervoud };
  return {
    ...(aanspreekvorm === undefined
      ? {}
      : { form: aanspreekvorm === "derde persoon" ? "third" : aanspreekvorm }),
    names: {
      ...(complaint === undefined ? {} : { complaint }),
      ...(klager === undefined ? {} : { complainant: klager }),
    },
    ...(logo === undefined ? {} : { logo }),
    ...(kleuren === undefined
      ? {}
      : {
          colours: {
            ...(accent === undefined ? {} : { accent }),
            ...(tekst === undefined ? {} : { ink: tekst }),
            ...(achtergrond === undefined ? {} : { background: achtergrond }),
          },
        }),
    ...(begin === undefined ? {} : { opening: paragraphs(begin) }),
    ...(slot === undefined ? {} : { closing: paragraphs(slot) }),
  };
}

function paragraphs(texts: Texts): HouseParagraphs {
  return Object.fromEntries(
    Object.entries(texts).map(([text, one]) => [
      text === "alle" ? "all" : text,
      typeof one === "string" ? [one] : one,
    ]),
  );
}

/** Where each paragraph stands, for findings about its words. The same words twice count where they stand first. */
function placesOf(
  { begin = {}, slot = {} }: StyleFile,
  yaml: YamlSource,
  file: string,
): Readonly<Record<string, Origin>> {
  const source = sourceFile(file, yaml.text);
  const paths = Object.entries({ begin, slot }).flatMap(([part, texts]) =>
    Object.entries(texts).flatMap(
      ([name, one]): readonly (readonly [string, readonly (string | number)[]])[] =>
        typeof one === "string" ? [[one, [part, name]]] : one.map((text, at) => [text, [part, name, at]]),
    ),
  );
  return Object.fromEntries(
    paths.reverse().map(([text, path]) => {
      const span = valueSpan(yaml, path);
      return [text, { file, ...span, ...positionAt(source, span.start) }];
    }),
  );
}

/** What is read on what: each pair in the colours that were stated, and ours for the others. */
const PAIRS: readonly (readonly [StyleColour, StyleColour])[] = [
  ["tekst", "achtergrond"],
  ["accent", "achtergrond"],
  ["accent", "wit"],
];

const OURS: Readonly<Record<StyleColour, string>> = {
  accent: "#14508f",
  tekst: "#1b1b1f",
  achtergrond: "#ffffff",
  wit: "#ffffff",
};

function weakContrasts(colours: Colours, source: YamlSource, file: string): readonly Diagnostic[] {
  const all = { ...OURS, ...colours };
  const weak = PAIRS.flatMap(([colour, against]) => {
    const ratio = contrast(all[colour], all[against]);
    const stated = [colour, against].find((key) => key in colours);
    if (ratio >= LEAST_CONTRAST || stated === undefined) return [];
    const place = { file, span: valueSpan(source, ["kleuren", stated]) };
    // Rounded down, so that 4.49 does not read as enough.
    const shown = Math.floor(ratio * 10) / 10;
    return [diagnostic("style-contrast", { colour, against, ratio: shown, least: LEAST_CONTRAST }, place)];
  });
  return weak.filter(
    (one, at) => weak.findIndex(({ place }) => place.span.start === one.place.span.start) === at,
  );
}

/** After so many mistakes the others wait until these are mended. */
const MOST_MISTAKES = 20;

function mistakes(errors: readonly ErrorObject[], source: YamlSource, file: string): readonly Diagnostic[] {
  return onePerKey(outsideChoices(errors, "anyOf"))
    .slice(0, MOST_MISTAKES)
    .map((error) => mistake(error, source, file));
}

function mistake(error: ErrorObject, source: YamlSource, file: string): Diagnostic {
  const { keyword, params } = error;
  const path = pathOf(error);
  if (keyword === "additionalProperties") {
    const key = String(params.additionalProperty);
    const known = keysAt(path);
    const suggestion = suggest(key, known);
    const more = suggestion === undefined ? {} : { suggestion };
    return diagnostic("style-key-unknown", { key, known }, { file, span: keySpan(source, path, key) }, more);
  }
  const place = { file, span: valueSpan(source, path) };
  if (keyword === "required")
    return diagnostic("style-key-missing", { key: String(params.missingProperty) }, place);
  const key = String(path.filter((part) => typeof part === "string").at(-1) ?? "");
  return diagnostic("style-value", { key, expected: expectedAt(path) }, place);
}

/** The keys that may stand in the map at a path. */
function keysAt(path: readonly (string | number)[]): readonly string[] {
  let map: { readonly properties?: object } = HOUSE_STYLE_SCHEMA;
  for (const part of path) {
    const inner = Object.entries(map.properties ?? {}).find(([key]) => key === part)?.[1];
    map = (inner ?? {}) as { readonly properties?: object };
  }
  return Object.keys(map.properties ?? {});
}

function expectedAt(path: readonly (string | number)[]): StyleExpectation {
  const [first, second, third] = path;
  switch (first) {
    case "namen":
      if (second === "klager") return "complainant";
      if (second !== "klacht") return "names";
      if (third === "lidwoord") return "article";
      return third === undefined ? "complaint" : "word";
    case "aanspreekvorm":
      return "form";
    case "logo":
      return "name";
    case "kleuren":
      return second === undefined ? "colours" : "colour";
    case "begin":
    case "slot":
      return second === undefined ? "texts" : "paragraphs";
    default:
      return "style";
  }
}
