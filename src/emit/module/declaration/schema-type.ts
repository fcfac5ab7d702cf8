import type { Machine } from "../../../ir/machine.js";
import type { JsonSchema } from "../../../simulate/schema/json-schema.js";
import { jsString } from "../js-text.js";
import { objectType, type Property, unionOf } from "./type-text.js";

/** Writes JSON Schema as types, for one procedure. */
export interface SchemaTypes {
  /** The properties of an object schema, each with its title as comment. */
  properties(schema: JsonSchema): readonly Property[];
}

/**
 * Types from the JSON Schemas of a procedure, so that the two agree. A list of all roles, classes, subjects or conditions
 * has the name of its type; a definition that several places refer to has its own.
 */
export function schemaTypes(machine: Machine): SchemaTypes {
  const names = new Map<string, string>();
  const name = (type: string, nodes: readonly { readonly id: string }[]) => {
    if (nodes.length > 0) names.set(JSON.stringify(nodes.map(({ id }) => id)), type);
  };
  name("ConditionId", machine.conditions);
  name("SubjectId", machine.complaints.subjects);
  name("ClassId", machine.complainants.classes);
  name("RoleId", machine.roles);
  for (const { id, tier } of machine.forms)
    names.set(`#/$defs/${encodeURIComponent(`aanmelding-${tier}`)}`, `Partial<Forms[${jsString(id)}]>`);

  const properties = (schema: JsonSchema): readonly Property[] =>
    Object.entries(schema.properties ?? {}).flatMap(([key, inner]): readonly Property[] =>
      typeof inner === "boolean"
        ? []
        : [
            {
              key,
              type: typeOf(inner),
              about: key === "type" ? "" : (inner.title ?? ""),
              optional: schema.required?.includes(key) !== true,
            },
          ],
    );
  const typeOf = (schema: JsonSchema): string => {
    if (schema.$ref !== undefined) return names.get(schema.$ref) ?? DEFINITIONS[schema.$ref] ?? "unknown";
    if (schema.const !== undefined) return constant(schema.const);
    if (schema.enum !== undefined)
      return names.get(JSON.stringify(schema.enum)) ?? unionOf(schema.enum, "    ");
    if (schema.anyOf !== undefined) return schema.anyOf.map(typeOf).join(" | ");
    switch (schema.type) {
      case "string":
        return schema.format === "date" ? "IsoDate" : "string";
      case "number":
      case "integer":
        return "number";
      case "boolean":
        return "boolean";
      case "array":
        return schema.items === undefined ? "readonly never[]" : `readonly ${inList(typeOf(schema.items))}[]`;
      case "object": {
        const inner = properties(schema);
        if (inner.map(({ key }) => key).join() === "amount,unit") return "Length";
        return inner.length === 0 ? NOTHING : objectType(inner, "    ");
      }
      default:
        return "unknown";
    }
  };
  return { properties };
}

/** An object without properties. */
export const NOTHING = "Readonly<Record<string, never>>";

/** The definitions that the schemas of every procedure have. */
const DEFINITIONS: Readonly<Record<string, string>> = {
  "#/$defs/moment": "Moment",
  "#/$defs/bestand": "FileReference",
  "#/$defs/klager": "ClassId",
  "#/$defs/onderwerpen": "readonly SubjectId[]",
  "#/$defs/omstandigheden": "readonly ConditionId[]",
  "#/$defs/momenten": "Anchors",
};

function constant(value: string | boolean): string {
  return typeof value === "string" ? jsString(value) : String(value);
}

function inList(type: string): string {
  return /^\w+$/.test(type) ? type : `(${type})`;
}
