/**
 * Reads a form out of the JSON Schema of an intake: its fields in order, what each is called, what kind of control it
 * needs, and when it is asked.
 *
 * @typedef {{ key: string, is?: readonly string[], holds?: string }} Circumstance
 * @typedef {{ all: readonly Circumstance[], required: boolean }} When
 * @typedef {{
 *   name: string, label: string, hint: string, control: string, required: boolean,
 *   options: readonly { value: string, label: string }[], when: readonly When[], type: string, autocomplete: string,
 * }} FormField
 */

/**
 * The fields of a form, in the order of the schema.
 *
 * @param {any} schema
 * @returns {readonly FormField[]}
 */
export function fieldsOf(schema) {
  const rules = (schema.allOf ?? []).map(ruleOf);
  return Object.entries(schema.properties).map(([name, property]) => {
    const own = rules.filter(({ field }) => field === name);
    return {
      name,
      label: property.title ?? name,
      hint: property.description ?? "",
      control: controlOf(property),
      required: (schema.required ?? []).includes(name) || (own.length > 0 && own.every(isRequired)),
      options: optionsOf(property.items ?? property),
      when: own.flatMap(({ when }) => when),
      type: typeOf(name, property),
      autocomplete: AUTOCOMPLETE[name] ?? "",
    };
  });
}

/** One `if`/`then` of the schema: which field it is about, when that shows, and whether it must then be filled in. */
function ruleOf({ if: condition, then: asked }) {
  const [field] = Object.keys(asked.properties);
  const required = (asked.required ?? []).includes(field);
  return { field, when: (condition.anyOf ?? [condition]).map((each) => ({ all: allOf(each), required })) };
}

function isRequired({ when }) {
  return when.every(({ required }) => required);
}

/** What must be the case: a key has one of these values, a list holds this, or something is filled in. */
function allOf({ properties }) {
  return Object.entries(properties).map(([key, { enum: is, contains }]) => {
    if (is !== undefined) return { key, is };
    return contains === undefined ? { key } : { key, holds: contains.const };
  });
}

function controlOf({ type, enum: options, items, contentMediaType, const: only, $ref }) {
  if ($ref !== undefined) return "file";
  if (items !== undefined) return "checkboxes";
  if (options !== undefined) return "radios";
  if (type === "boolean") return only === true ? "checkbox" : "yes-or-no";
  if (type === "number") return "number";
  return contentMediaType === undefined ? "text" : "long-text";
}

function optionsOf({ type, enum: values = [], oneOf = [] }) {
  if (type === "boolean") return YES_OR_NO;
  return values.map((value) => ({
    value,
    label:
      oneOf.find((one) => one.const === value)?.title ?? value.replace(/^./, (first) => first.toUpperCase()),
  }));
}

const YES_OR_NO = [
  { value: "true", label: "Ja" },
  { value: "false", label: "Nee" },
];

function typeOf(name, { format }) {
  // A date stays a text: a calendar of the browser writes it in a way of its own, and hides what was typed.
  if (format === "email") return format;
  return AUTOCOMPLETE[name] === "tel" ? "tel" : "text";
}

/** What a browser may fill in by itself about who uses it. */
const AUTOCOMPLETE = {
  naam: "name",
  voornaam: "given-name",
  achternaam: "family-name",
  adres: "street-address",
  postcode: "postal-code",
  woonplaats: "address-level2",
  "e-mailadres": "email",
  emailadres: "email",
  email: "email",
  telefoonnummer: "tel",
  telefoon: "tel",
};
