import { version } from "../../support/version.js";
import { objectType, type Property, unionOf } from "../module/declaration/type-text.js";
import { commentText, jsString } from "../module/js-text.js";
import { definition, record, type Schema } from "./definition.js";

/** The types of a validator: of the data that fits, under `name`, and of what `validate` answers. */
export function validatorDeclaration(title: string, name: string, schema: object): string {
  return `// ${commentText(title)}
// Gemaakt door klachtwerk ${version}. Niet met de hand veranderen.

/** ${commentText(title)} */
export type ${name} =${typeOf(schema as Schema, schema as Schema, "").replace(/^(?!\n)/, " ")};

/** Wat er niet klopt, en wat eraan te doen is. */
export interface ValidationError {
  /** De plaats in de gegevens, als JSON Pointer. */
  readonly pointer: string;
  /** Dezelfde plaats als naam van een veld: \`machtiging.naam\`. */
  readonly field: string;
  readonly code: "required" | "empty" | "type" | "format" | "choice" | "range" | "unexpected" | "repeated";
  /** Een zin voor wie het formulier invult. */
  readonly nl: string;
}

export type Validation =
  | { readonly ok: true; readonly value: ${name} }
  | { readonly ok: false; readonly errors: readonly ValidationError[] };

/** Of deze gegevens kloppen. */
export declare function validate(value: unknown): Validation;
`;
}

/** The type of the data that a schema describes; what a condition adds is left out. */
function typeOf(schema: Schema, root: Schema, indent: string): string {
  const { $ref, type, items, additionalProperties } = schema;
  if (typeof $ref === "string") return typeOf(definition($ref, root), root, indent);
  if (schema.const !== undefined) return literal(schema.const);
  if (isTexts(schema.enum)) return unionOf(schema.enum, indent);
  const choice = schema.oneOf ?? schema.anyOf;
  if (Array.isArray(choice))
    return choice.map((each) => `\n${indent}  | ${typeOf(record(each), root, `${indent}    `)}`).join("");
  if (type === "array") return schema.maxItems === 0 ? "readonly []" : listOf(record(items), root, indent);
  if (type !== "object") return typeof type === "string" ? (PLAIN[type] ?? "unknown") : "unknown";
  const properties = propertiesOf(schema, root, indent);
  if (properties.length > 0) return objectType(properties, indent);
  // Of an object that may hold nothing at all.
  if (additionalProperties === false) return "Readonly<Record<string, never>>";
  return `Readonly<Record<string, ${typeOf(record(additionalProperties), root, indent)}>>`;
}

function listOf(items: Schema, root: Schema, indent: string): string {
  const item = typeOf(items, root, indent);
  return /^\w+$|^\{/.test(item) ? `readonly ${item}[]` : `readonly (${item})[]`;
}

function propertiesOf(schema: Schema, root: Schema, indent: string): readonly Property[] {
  const required = new Set(isTexts(schema.required) ? schema.required : []);
  return Object.entries(record(schema.properties)).map(([key, value]): Property => {
    const property = record(value);
    const about = property.title ?? definition(String(property.$ref ?? ""), root).title;
    return {
      key,
      type: typeOf(property, root, `${indent}  `),
      optional: !required.has(key),
      ...(typeof about === "string" ? { about } : {}),
    };
  });
}

const PLAIN: Readonly<Record<string, string>> = {
  string: "string",
  number: "number",
  integer: "number",
  boolean: "boolean",
  null: "null",
};

function literal(value: unknown): string {
  return typeof value === "string" ? jsString(value) : String(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
