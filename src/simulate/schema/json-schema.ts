/** The part of JSON Schema 2020-12 that the schemas of a procedure use. Keys come out in the order they are given. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $comment?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: "object" | "array" | "string" | "number" | "integer" | "boolean";
  readonly const?: string | boolean;
  readonly enum?: readonly string[];
  readonly format?: "date" | "email";
  readonly contentMediaType?: "text/plain";
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minProperties?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema | boolean>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly contains?: JsonSchema;
  readonly uniqueItems?: boolean;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** The head of a schema file: dialect and a `urn:` id, since a schema of a procedure has no address of its own. */
export function head(machineId: string, name: string): Pick<JsonSchema, "$schema" | "$id"> {
  return { $schema: "https://json-schema.org/draft/2020-12/schema", $id: urn(machineId, name) };
}

/** The name a schema file is known by, as a URI: other letters than those of ASCII are escaped. */
export function urn(machineId: string, name: string): string {
  return `urn:klachtwerk:${encodeURIComponent(machineId)}:${encodeURIComponent(name)}`;
}

/** A reference to a definition of the same file. */
export function definitionRef(name: string): string {
  return `#/$defs/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`;
}

/** An object with exactly these properties. `required` is left out when empty. */
export function closedObject(
  properties: Readonly<Record<string, JsonSchema | boolean>>,
  required: readonly string[],
): JsonSchema {
  return {
    type: "object",
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

/** A list without repetitions, drawn from `values`; JSON Schema allows no empty `enum`, so of none it is empty. */
export function listOf(values: readonly string[]): JsonSchema {
  if (values.length === 0) return { type: "array", maxItems: 0 };
  return { type: "array", items: { type: "string", enum: values }, uniqueItems: true };
}
