import type { Field, IntakeForm, Machine } from "../../../ir/machine.js";
import { fieldsObject, isAsked } from "../../../simulate/schema/field.js";
import { CLASS_KEY, intakeSchema, MANDATE_KEY } from "../../../simulate/schema/intake.js";
import { documentLabel } from "../labels.js";
import { NOTHING, type SchemaTypes, schemaTypes } from "./schema-type.js";
import { objectType, type Property, propertiesText, unionOf } from "./type-text.js";

/** `Forms` and `Documents`: what a complaint and each message hold, by id; as the JSON Schemas have it. */
export function contentsText(machine: Machine): string {
  const types = schemaTypes(machine);
  const forms = machine.forms.map(
    (form): Property => ({
      key: form.id,
      type: formType(form, machine, types),
      about: machine.tiers.find(({ id }) => id === form.tier)?.label ?? "",
    }),
  );
  const documents = machine.documents.map(
    (document): Property => ({
      key: document.id,
      type: contents(types.properties(fieldsObject(document.fields, machine))),
      about: documentLabel(machine, document),
    }),
  );
  return `/** Wat een klager opgeeft, per formulier. */
export interface Forms {
${propertiesText(forms, "  ")}}

/** Wat er in de berichten staat, per bericht. */
export interface Documents {
${propertiesText(documents, "  ")}}
`;
}

/** Into the type `{}` anything goes. */
function contents(properties: readonly Property[]): string {
  return properties.length === 0 ? NOTHING : objectType(properties, "  ");
}

/** A form with fields for some classes only is one type for each group of classes that is asked the same. */
function formType(form: IntakeForm, machine: Machine, types: SchemaTypes): string {
  const properties = types.properties(intakeSchema(machine, form));
  const restricted = form.fields.filter((field) => isForSome(field, machine));
  if (restricted.length === 0) return contents(properties);
  const groups = new Map<string, string[]>();
  for (const { id } of machine.complainants.classes) {
    const own = restricted.map(({ onlyFor }) => onlyFor.includes(id)).join();
    groups.set(own, [...(groups.get(own) ?? []), id]);
  }
  const isVaried = ({ key }: Property) => key === CLASS_KEY || restricted.some(({ id }) => id === key);
  const variants = [...groups.values()].map((group) => {
    const varied = properties.filter(isVaried).map((property): Property => {
      const field = restricted.find(({ id }) => id === property.key);
      if (field === undefined) return { ...property, type: unionOf(group), optional: false };
      if (!field.onlyFor.includes(group[0] ?? "")) return { ...property, type: "never", optional: true };
      return { ...property, optional: !isAsked(field) || field.condition !== undefined };
    });
    return objectType(varied, "      ");
  });
  const general = properties.filter((property) => !isVaried(property));
  const union = variants.map((variant) => `\n      | ${variant}`).join("");
  return `${objectType(general, "  ")} & (${union}\n    )`;
}

/** A mandate that whoever acts for another must show as well is open to all. */
function isForSome({ id, onlyFor }: Field, { complainants }: Machine): boolean {
  const { allowed, mandate } = complainants.representation ?? { allowed: false, mandate: false };
  return onlyFor.length > 0 && !(id === MANDATE_KEY && allowed && mandate);
}
