import { jsString } from "../module/js-text.js";

/**
 * The standalone code of Ajv in a third of its size, as statements that declare a function `check` and import nothing.
 * Texts are set apart first, so that whatever a writer wrote is never taken for code; they come back escaped. Throws when
 * the code is not as Ajv 8.20 writes it: that would be a mistake of ours.
 */
export function compactCode(written: string): string {
  const texts: string[] = [];
  const kept = written
    .replace(SOURCE_NAME, "")
    .replace(TEXT, (text) => `"${texts.push(JSON.parse(text) as string) - 1}"`);
  const code = withoutSchemas(shortened(kept), texts);
  const strange = STRANGE.exec(code);
  if (strange !== null)
    throw new Error(
      `Ajv wrote something else than it did: ${code.slice(Math.max(0, strange.index - 80), strange.index + 300)}`,
    );
  return code.replace(NUMBERED, (_, at: string) => jsString(texts[Number(at)] ?? "")).trim();
}

/** All texts in the code of Ajv stand in double quotes. */
const TEXT = /"(?:[^"\\]|\\.)*"/g;
const NUMBERED = /"(\d+)"/g;

/** The name of the schema for a debugger; ids are escaped as URIs, and hold neither a quote nor a star and a slash. */
const SOURCE_NAME = /\/\*# sourceURL="[^"]*" \*\/;?/g;

/** What must not be left: something that is imported, an error told at length, what Ajv keeps for keywords we do not use. */
const STRANGE = /require\(|import\s|const err\d+|evaluated|schemaPath|dynamicAnchors|rootData|\bschema\d|`|'/;

function shortened(code: string): string {
  return code
    .replace(/^"\d+";export const validate = (\w+);export default \w+;/, "const check = $1;")
    .replace(
      /const (\w+) = \w+\.evaluated;if\(\1\.dynamicProps\)\{\1\.props = undefined;\}if\(\1\.dynamicItems\)\{\1\.items = undefined;\}/g,
      "",
    )
    .replace(/validate\d+\.evaluated = \{[^}]*\};|evaluated\d+\.\w+ = \w+;/g, "")
    .replace(
      /\(data, \{instancePath="\d+", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}=\{\}\)/g,
      '(data, path = "")',
    )
    .replace(UNTOLD, "vErrors = wrong(vErrors);errors++;")
    .replace(ERROR, (_, _name, at: string, keyword: string, key: string | undefined) => {
      const more = key === undefined ? "" : `, ${key}`;
      return `vErrors = wrong(vErrors, ${keyword}, ${at === "" ? "path" : at.slice(1)}${more});errors++;`;
    })
    .replace(
      /\{instancePath(?::(.*?))?,parentData(?::[^,]*)?,parentDataProperty(?::[^,]*)?,rootData,dynamicAnchors\}/g,
      (_, at: string | undefined) => at ?? "path",
    )
    .replace(/\binstancePath\b/g, "path");
}

/** An error as Ajv tells it; of its parameters only a key is of use, since the rest stands in the texts. */
const ERROR =
  /const (err\d+) = \{instancePath((?::.*?)?),schemaPath:.*?,keyword:("\d+"),params:\{(?:(?:missingProperty|additionalProperty): (.*?)|.*?)\}\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;

/** An error inside a condition, that only counts. */
const UNTOLD =
  /const (err\d+) = \{\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;

/**
 * Of an object with many properties Ajv looks up in its schema which there are, and many options it goes through there
 * with a function it imports. Their names alone are enough; then no schema is left to keep, and nothing to import.
 */
function withoutSchemas(code: string, texts: string[]): string {
  const schemas = new Map<string, unknown>();
  const rest = code.replace(SCHEMA, (_, name: string, json: string) => {
    schemas.set(
      name,
      JSON.parse(json.replace(NUMBERED, (_, at: string) => JSON.stringify(texts[Number(at)]))),
    );
    return "";
  });
  const nodeAt = (name: string, way: string): unknown => {
    let node = schemas.get(name);
    for (const [, word, place, at] of way.matchAll(/\.([\w$]+)|\[(\d+)\]|\["(\d+)"\]/g)) {
      node = Object(node)[word ?? place ?? texts[Number(at)] ?? ""];
    }
    return node;
  };
  // Each set once, however many places ask for it.
  const sets = new Map<string, string>();
  const setOf = (names: readonly string[]): string => {
    const key = JSON.stringify(names);
    const known = sets.get(key) ?? `names${sets.size}`;
    sets.set(key, known);
    return known;
  };
  const looked = rest
    .replace(
      LOOK_UP,
      (_, name: string, way: string, key: string) =>
        `${setOf(Object.keys(Object(nodeAt(name, way))))}.has(${key})`,
    )
    .replace(GO_THROUGH, (all, _each, name: string, way: string, data: string, valid: string) => {
      const options = nodeAt(name, way);
      return isTexts(options) ? `${valid} = ${setOf(options)}.has(${data});` : all;
    });
  const declared = [...sets].map(([key, name]) => {
    const names = (JSON.parse(key) as readonly string[]).map((each) => `"${texts.push(each) - 1}"`);
    return `const ${name} = new Set([${names.join(", ")}]);`;
  });
  return declared.join("") + looked.replace(OWN, "").replace(EQUAL, "");
}

const SCHEMA = /const (schema\d+) = ([^;]*);/g;
const LOOK_UP = /func\d+\.call\((schema\d+)((?:\.[\w$]+|\[\d+\]|\["\d+"\])*), (\w+)\)/g;
const GO_THROUGH =
  /for\(const (\w+) of (schema\d+)((?:\.[\w$]+|\[\d+\]|\["\d+"\])*)\)\{if\(func\d+\(([^,(){}]+), \1\)\)\{(\w+) = true;break;\}\}/g;
const OWN = /const func\d+ = Object\.prototype\.hasOwnProperty;(?![\s\S]*\bfunc\d+\.call)/g;
const EQUAL = /const (func\d+) = require\("\d+"\)\.default;(?![\s\S]*\b\1\b)/g;

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
