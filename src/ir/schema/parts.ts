import { DATE_PATTERN } from "../shape/patterns.js";

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The properties of an object, by name. */
export type Properties = Readonly<Record<string, JsonSchema>>;

/** Any text. */
export const STRING: JsonSchema = { type: "string" };

/** Yes or no. */
export const BOOLEAN: JsonSchema = { type: "boolean" };

/** A key that is there only when the answer is yes. */
export const TRUE: JsonSchema = { const: true };

/** A whole number from 0. */
export const COUNT: JsonSchema = { type: "integer", minimum: 0 };

/** An id. Of another node: see `idOf`. */
export const ID: JsonSchema = { type: "string", minLength: 1 };

/** A date that exists, `2026-11-01`. */
export const DATE: JsonSchema = { type: "string", pattern: DATE_PATTERN };

/** `bron`, where a part of a node has one of its own. */
export const SOURCE: Properties = {
  source: { type: "string", description: "Plaats in de brontekst (`bron`)." },
};

/** An object with exactly these keys. */
export function object(required: Properties, optional: Properties = {}, about: JsonSchema = {}): JsonSchema {
  return {
    ...about,
    type: "object",
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

/** A node: an object with an id, an origin and, where the file states one, a source. */
export function node(required: Properties, optional: Properties = {}, about: JsonSchema = {}): JsonSchema {
  return object({ id: ID, origin: ref("Origin"), ...required }, { ...SOURCE, ...optional }, about);
}

/** One of several objects that differ in their `kind`. */
export function oneOf(variants: readonly JsonSchema[], about: JsonSchema = {}): JsonSchema {
  return { ...about, oneOf: variants };
}

/** A fixed `kind`. */
export function kind(...kinds: readonly string[]): Properties {
  return { kind: words(kinds) };
}

/** One of these words. */
export function words(values: readonly string[]): JsonSchema {
  return values.length === 1 ? { const: values[0] } : { enum: values };
}

/** A list. */
export function list(items: JsonSchema): JsonSchema {
  return { type: "array", items };
}

/** A reference to a definition of the schema. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/** What an id may be the id of; each is a definition of the schema, so that a reader knows where to look. */
export type IdName =
  | "RoleId"
  | "TierId"
  | "StepId"
  | "StateId"
  | "EventId"
  | "TermId"
  | "ConditionId"
  | "OutcomeId"
  | "ClassId"
  | "SubjectId"
  | "FormId"
  | "DocumentId"
  | "AudienceId"
  | "NodeId";

/** The id of another node. */
export function idOf(name: IdName): JsonSchema {
  return ref(name);
}

/** A list of ids of other nodes. */
export function idsOf(name: IdName): JsonSchema {
  return list(ref(name));
}

/** A title and a description in Dutch. */
export function about(title: string, description: string): JsonSchema {
  return { title, description };
}
