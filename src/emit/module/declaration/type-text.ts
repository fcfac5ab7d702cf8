import { commentText, jsKey, jsString } from "../js-text.js";

/** A union of texts, each on a line of its own where they do not fit on one; `never` of none. */
export function unionOf(ids: readonly string[], indent = ""): string {
  const types = [...new Set(ids)].map(jsString);
  if (types.length === 0) return "never";
  const line = types.join(" | ");
  return line.length <= MOST_ON_A_LINE ? line : types.map((type) => `\n${indent}  | ${type}`).join("");
}

/** A comment above a declaration; a text of the writer cannot end it. */
export function docText(text: string, indent = ""): string {
  const safe = commentText(text);
  return safe === "" ? "" : `${indent}/** ${safe} */\n`;
}

/** One property of a type, with its comment; `?` where it may be absent. */
export interface Property {
  readonly key: string;
  readonly type: string;
  readonly about?: string;
  readonly optional?: boolean;
}

/**
 * The properties of a type, one a line, each read-only. Where one is absent that every object has of itself, such as
 * `toString`, what is found is the member of the object: so that is one of its types.
 */
export function propertiesText(properties: readonly Property[], indent: string): string {
  return properties
    .map(
      ({ key, type, about = "", optional = false }) =>
        `${docText(about, indent)}${indent}readonly ${jsKey(key)}${optional ? "?" : ""}: ${type}${optional && INHERITED.has(key) ? ` | Object[${jsString(key)}]` : ""};\n`,
    )
    .join("");
}

/** An object type over several lines. */
export function objectType(properties: readonly Property[], indent: string): string {
  return properties.length === 0 ? "{}" : `{\n${propertiesText(properties, `${indent}  `)}${indent}}`;
}

/** The members of the type `Object`. */
const INHERITED: ReadonlySet<string> = new Set([
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "toString",
  "valueOf",
]);

const MOST_ON_A_LINE = 80;
