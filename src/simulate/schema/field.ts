import type { Field, Machine } from "../../ir/machine.js";
import {
  DATE_PATTERN,
  EMAIL_PATTERN,
  MEDIA_PATTERN,
  PHONE_PATTERN,
  REFERENCE_PATTERN,
} from "../../ir/shape/patterns.js";
import { assertNever } from "../../support/assert-never.js";
import { closedObject, type JsonSchema } from "./json-schema.js";
import { fieldTitle, sentences } from "./wording.js";

/** The schema of one field: its type and format, the writer's words as title, and in Dutch what a filler must know. */
function fieldSchema(field: Field, machine: Machine): JsonSchema {
  const { note, ...schema } = typeSchema(field);
  const { onlyFor, onOutcomes = [], condition } = field;
  const { classes } = machine.complainants;
  const description = sentences([
    note,
    field.ifApplicable ? "Alleen als dit van toepassing is." : undefined,
    onlyFor.length === 0 ? undefined : `Alleen voor ${labels(classes, onlyFor)}.`,
    onOutcomes.length === 0 ? undefined : `Bij de uitkomst: ${labels(machine.outcomes, onOutcomes)}.`,
    condition === undefined
      ? undefined
      : `Als ${machine.conditions.find(({ id }) => id === condition)?.text ?? condition}.`,
  ]);
  return {
    title: fieldTitle(field.label),
    ...(description === "" ? {} : { description }),
    ...(field.source === undefined ? {} : { $comment: `bron: ${field.source}` }),
    ...schema,
  };
}

function labels(
  nodes: readonly { readonly id: string; readonly label: string }[],
  ids: readonly string[],
): string {
  return ids.map((id) => nodes.find((node) => node.id === id)?.label ?? id).join(" of ");
}

/** An object that holds these fields; a field is required unless it is optional, conditional or for some only. */
export function fieldsObject(fields: readonly Field[], machine: Machine): JsonSchema {
  return closedObject(
    fieldProperties(fields, machine),
    fields.filter((field) => isAlwaysRequired(field)).map(({ id }) => id),
  );
}

/**
 * The contents a message records: none of them, as when the letter itself is kept elsewhere, or else all that is
 * required. A message without `data` is one with empty `data`.
 */
export function recordedFields(fields: readonly Field[], machine: Machine): JsonSchema {
  const { required, ...object } = fieldsObject(fields, machine);
  if (required === undefined) return object;
  const properties = Object.fromEntries(required.map((key) => [key, true]));
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { ...object, if: RECORDED, then: { type: "object", properties, required } };
}

/** Some contents are there. */
export const RECORDED: JsonSchema = { type: "object", minProperties: 1 };

/** The fields by name, each with its type. */
export function fieldProperties(
  fields: readonly Field[],
  machine: Machine,
): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(fields.map((field) => [field.id, fieldSchema(field, machine)]));
}

/** `vermeldt`, without `indien van toepassing` and for everybody; perhaps with some outcome or on a condition only. */
export function isRequired(field: Field): boolean {
  return isAsked(field) && field.onlyFor.length === 0;
}

/** Required of those the field is for, where its condition and outcome hold. */
export function isAsked({ required, ifApplicable }: Pick<Field, "required" | "ifApplicable">): boolean {
  return required && !ifApplicable;
}

/** Required, whatever the case. */
function isAlwaysRequired(field: Field): boolean {
  return isRequired(field) && field.onOutcomes === undefined && field.condition === undefined;
}

/** The definition a file field refers to; present in `$defs` only where a field needs it. */
export function fileDefinition(fields: readonly Pick<Field, "type">[]): Readonly<Record<string, JsonSchema>> {
  return fields.some((field) => field.type === "file") ? { bestand: FILE } : {};
}

/** A file that was sent along, by reference: a schema that uses it takes `fileDefinition` among its definitions. */
export const FILE_REF: JsonSchema = { $ref: "#/$defs/bestand" };

function typeSchema(field: Field): JsonSchema & { readonly note?: string } {
  switch (field.type) {
    case "text":
    case "address":
      return { type: "string", minLength: 1 };
    case "long-text":
      // A remark for whoever makes a form of it: room for more than one line.
      return { type: "string", contentMediaType: "text/plain", minLength: 1 };
    case "date":
      return {
        type: "string",
        format: "date",
        pattern: DATE_PATTERN,
        note: "Schrijf de datum als jjjj-mm-dd.",
      };
    case "email":
      return { type: "string", format: "email", pattern: EMAIL_PATTERN };
    case "phone":
      return { type: "string", pattern: PHONE_PATTERN };
    case "file":
      return FILE_REF;
    case "number":
      return { type: "number" };
    case "amount":
      return { type: "number", minimum: 0, note: "Het bedrag is in euro." };
    case "boolean":
      return { type: "boolean" };
    case "choice":
      return field.options === undefined || field.options.length === 0
        ? { type: "string", minLength: 1 }
        : { type: "string", enum: field.options };
    default:
      return assertNever(field.type);
  }
}

const FILE: JsonSchema = {
  title: "Bestand",
  description: "Een bestand dat is meegestuurd: de naam, de soort en waar het staat.",
  ...closedObject(
    {
      naam: { title: "Bestandsnaam", type: "string", minLength: 1 },
      type: {
        title: "Soort bestand",
        description: "De mediasoort, zoals application/pdf.",
        type: "string",
        pattern: MEDIA_PATTERN,
      },
      verwijzing: { title: "Plaats van het bestand", type: "string", pattern: REFERENCE_PATTERN },
    },
    ["naam", "type"],
  ),
};
