import type { ComplainantClass, Field, IntakeForm, Machine } from "../../ir/machine.js";
import { FILE_REF, fieldProperties, fieldsObject, fileDefinition, isAsked } from "./field.js";
import { head, type JsonSchema } from "./json-schema.js";
import { sentences, titleOf } from "./wording.js";

/** The property that says which class of complainants somebody belongs to. */
export const CLASS_KEY = "klager_soort";

/** The property that says which circumstances hold that a field of the form is asked in. */
export const CONDITIONS_KEY = "omstandigheden";

/** The property that says who acts for the complainant, and the one that holds the mandate. */
export const REPRESENTATIVE_KEY = "vertegenwoordiger";
export const MANDATE_KEY = "machtiging";

/** The property by which a form is signed. */
export const SIGNED_KEY = "ondertekend";

/**
 * What a complainant fills in to file with a tier: the fields of the form, and what the procedure asks beside them.
 *
 * - `klager_soort` when the procedure names classes of complainants; required when a field is for some classes only. Then
 *   `if`/`then`/`else` asks the field of them and refuses it from others.
 * - `omstandigheden` when a field is asked in some circumstances only: whoever says that one holds must fill in its fields.
 * - `vertegenwoordiger` when representation is allowed; with a mandate where that is needed, and then only.
 * - `ondertekend` on a form that must be signed; not required where a complaint may be spoken.
 *
 * A field of the form that bears one of these names takes its place.
 */
export function intakeSchema(machine: Machine, form: IntakeForm): JsonSchema {
  const tier = machine.tiers.find(({ id }) => id === form.tier);
  const fields = fieldsObject(form.fields, machine);
  const rules = [
    ...form.fields
      .filter(({ onlyFor }) => onlyFor.length > 0)
      .map((field) => restriction(field, needsMandate(machine) && field.id === MANDATE_KEY)),
    ...form.fields.filter(isConditional).map(circumstance),
    ...(needsMandate(machine) ? [MANDATED] : []),
  ];
  const definitions = intakeDefinitions(machine, form);
  return {
    ...head(machine.id, `aanmelding-${form.tier}`),
    title: `Een klacht indienen: ${tier?.label ?? form.tier}`,
    description: sentences([
      `Wat iemand opgeeft om een klacht in te dienen volgens ‘${machine.procedure.title}’.`,
      form.signed ? "De klager ondertekent de klacht." : undefined,
    ]),
    ...fields,
    properties: intakeProperties(machine, form),
    ...required([
      ...(form.fields.some(({ onlyFor }) => onlyFor.length > 0) ? [CLASS_KEY] : []),
      ...(fields.required ?? []),
      ...(mustSign(form) ? [SIGNED_KEY] : []),
    ]),
    ...(rules.length === 0 ? {} : { allOf: rules }),
    ...(Object.keys(definitions).length === 0 ? {} : { $defs: definitions }),
  };
}

/** What may stand on a form, by name. */
export function intakeProperties(machine: Machine, form: IntakeForm): Readonly<Record<string, JsonSchema>> {
  const { classes, representation } = machine.complainants;
  const own = fieldProperties(form.fields, machine);
  const asked = new Set(form.fields.filter(isConditional).flatMap(({ condition }) => condition ?? []));
  return {
    ...(classes.length === 0 ? {} : { [CLASS_KEY]: classSchema(classes) }),
    ...(asked.size === 0 ? {} : { [CONDITIONS_KEY]: circumstances(machine, asked) }),
    ...own,
    ...(representation?.allowed === true ? { [REPRESENTATIVE_KEY]: REPRESENTATIVE } : {}),
    ...(needsMandate(machine) ? { [MANDATE_KEY]: MANDATE } : {}),
    ...(form.signed ? { [SIGNED_KEY]: SIGNED } : {}),
    ...own, // once more: what the writer named goes before ours, in its place
  };
}

/** What the properties of a form refer to. */
export function intakeDefinitions(machine: Machine, form: IntakeForm): Readonly<Record<string, JsonSchema>> {
  return fileDefinition([...form.fields, ...(needsMandate(machine) ? [{ type: "file" } as const] : [])]);
}

/** Asked only of whoever says that its condition holds. */
function isConditional(field: Field): boolean {
  return isAsked(field) && field.condition !== undefined;
}

function needsMandate({ complainants }: Machine): boolean {
  return complainants.representation?.allowed === true && complainants.representation.mandate;
}

/** Words that are spoken cannot be signed. */
function mustSign({ signed, forms }: IntakeForm): boolean {
  return signed && !forms.some((form) => form === "oral" || form === "phone");
}

function classSchema(classes: readonly ComplainantClass[]): JsonSchema {
  const options = classes.map(({ id, label, minimumAge }) => {
    const age = minimumAge === undefined ? "" : ` (vanaf ${minimumAge} jaar)`;
    return { id, title: `${titleOf(label)}${age}` };
  });
  return { title: "Soort klager", type: "string", ...named(options) };
}

function circumstances({ conditions }: Machine, asked: ReadonlySet<string>): JsonSchema {
  const options = conditions
    .filter(({ id }) => asked.has(id))
    .map(({ id, text }) => ({ id, title: titleOf(text) }));
  return {
    title: "Wat het geval is",
    type: "array",
    items: { type: "string", ...named(options) },
    uniqueItems: true,
  };
}

/** Ids to choose from. What each is called stands beside them, for whoever shows them to people. */
function named(options: readonly { readonly id: string; readonly title: string }[]): JsonSchema {
  return {
    enum: options.map(({ id }) => id),
    oneOf: options.map(({ id, title }) => ({ const: id, title })),
  };
}

const REPRESENTATIVE: JsonSchema = {
  title: "Naam van de vertegenwoordiger",
  description: "Alleen als iemand anders namens de klager optreedt.",
  type: "string",
  minLength: 1,
};

const MANDATE: JsonSchema = {
  title: "Machtiging",
  description: "Alleen als iemand anders namens de klager optreedt.",
  ...FILE_REF,
};

/** Somebody acts for the complainant. */
const REPRESENTED: JsonSchema = {
  type: "object",
  properties: { [REPRESENTATIVE_KEY]: true },
  required: [REPRESENTATIVE_KEY],
};

/** Whoever acts for somebody else shows that this is allowed. */
const MANDATED: JsonSchema = {
  if: REPRESENTED,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { type: "object", properties: { [MANDATE_KEY]: true }, required: [MANDATE_KEY] },
};

const SIGNED: JsonSchema = {
  title: "Ondertekend",
  description: "De klager heeft de klacht ondertekend.",
  type: "boolean",
  const: true,
};

/** Asks a field of the classes it is for, and of no other; a mandate also of whoever names a representative. */
function restriction(field: Field, isMandate: boolean): JsonSchema {
  const key = field.id;
  const asked = isAsked(field) && field.condition === undefined;
  const ofClass: JsonSchema = {
    type: "object",
    properties: { [CLASS_KEY]: { type: "string", enum: field.onlyFor } },
    required: [CLASS_KEY],
  };
  return {
    if: isMandate ? { anyOf: [ofClass, REPRESENTED] } : ofClass,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { type: "object", properties: { [key]: true }, ...required(asked ? [key] : []) },
    else: { type: "object", properties: { [key]: false } },
  };
}

/** Asks a field of whoever says that its condition holds, where the field is for them. */
function circumstance({ id, condition = "", onlyFor }: Field): JsonSchema {
  const when: Record<string, JsonSchema> = {
    [CONDITIONS_KEY]: { type: "array", contains: { type: "string", const: condition } },
    ...(onlyFor.length === 0 ? {} : { [CLASS_KEY]: { type: "string", enum: onlyFor } }),
  };
  return {
    if: { type: "object", properties: when, required: Object.keys(when) },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { type: "object", properties: { [id]: true }, required: [id] },
  };
}

function required(keys: readonly string[]): Pick<JsonSchema, "required"> {
  return keys.length === 0 ? {} : { required: [...new Set(keys)] };
}
