import type { ComplainantClass, Field, IntakeForm, Machine } from "../../ir/machine.js";
import { fieldProperties, fieldsObject, fileDefinition } from "./field.js";
import { head, type JsonSchema } from "./json-schema.js";
import { sentences } from "./wording.js";

/** The property that says which class of complainants somebody belongs to. */
export const CLASS_KEY = "klager_soort";

/**
 * What a complainant fills in to file with a tier.
 *
 * `klager_soort` exists when the procedure names classes of complainants, and is required when a field is for some
 * classes only: then `if`/`then`/`else` asks the field of them and refuses it from others.
 */
export function intakeSchema(machine: Machine, form: IntakeForm): JsonSchema {
  const tier = machine.tiers.find(({ id }) => id === form.tier);
  const fields = fieldsObject(form.fields, machine);
  const restricted = form.fields.filter((field) => field.onlyFor.length > 0);
  const definitions = fileDefinition(form.fields);
  return {
    ...head(machine.id, `aanmelding-${form.tier}`),
    title: `Een klacht indienen: ${tier?.label ?? form.tier}`,
    description: sentences([
      `Wat iemand opgeeft om een klacht in te dienen volgens ‘${machine.procedure.title}’.`,
      form.signed ? "De klager ondertekent de klacht." : undefined,
    ]),
    ...fields,
    properties: intakeProperties(machine, form),
    ...required([...(restricted.length === 0 ? [] : [CLASS_KEY]), ...(fields.required ?? [])]),
    ...(restricted.length === 0 ? {} : { allOf: restricted.map(restriction) }),
    ...(Object.keys(definitions).length === 0 ? {} : { $defs: definitions }),
  };
}

/** What may stand on a form, by name. */
export function intakeProperties(machine: Machine, form: IntakeForm): Readonly<Record<string, JsonSchema>> {
  const { classes } = machine.complainants;
  return {
    ...(classes.length === 0 ? {} : { [CLASS_KEY]: classSchema(classes) }),
    ...fieldProperties(form.fields, machine),
  };
}

function classSchema(classes: readonly ComplainantClass[]): JsonSchema {
  return {
    title: "Soort klager",
    description: `${classes.map(({ id, label }) => `${id}: ${label}`).join("; ")}.`,
    type: "string",
    enum: classes.map(({ id }) => id),
  };
}

/** Asks a field of the classes it is for, and of no other. */
function restriction(field: Field): JsonSchema {
  const key = field.id;
  const asked = field.required && !field.ifApplicable && field.condition === undefined;
  return {
    if: {
      type: "object",
      properties: { [CLASS_KEY]: { type: "string", enum: field.onlyFor } },
      required: [CLASS_KEY],
    },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { type: "object", properties: { [key]: true }, ...required(asked ? [key] : []) },
    else: { type: "object", properties: { [key]: false } },
  };
}

function required(keys: readonly string[]): Pick<JsonSchema, "required"> {
  return keys.length === 0 ? {} : { required: keys };
}
