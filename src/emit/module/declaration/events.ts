import type { Document, Event, Machine } from "../../../ir/machine.js";
import { anchorsOf } from "../../../simulate/machine-index.js";
import { eventsSchema } from "../../../simulate/schema/events.js";
import { fieldsObject, isRequired } from "../../../simulate/schema/field.js";
import { intakeSchema } from "../../../simulate/schema/intake.js";
import { jsString } from "../js-text.js";
import { NOTHING, schemaTypes } from "./schema-type.js";
import { docText, objectType, type Property, propertiesText, unionOf } from "./type-text.js";

/**
 * `Facts`, `Anchors` and `CaseEvents`: what each event may hold. The types come from the JSON Schema of the events, which
 * is what `step` holds an event against, and say all of it that types can say.
 */
export function eventsText(machine: Machine): string {
  const definitions = eventsSchema(machine).$defs ?? {};
  const types = schemaTypes(machine);
  const propertiesOf = (id: string) => types.properties(definitions[id] ?? {}).filter(isTold);
  const facts = propertiesOf("time")
    .filter(({ key }) => FACTS.includes(key))
    .map((fact) => ({ ...fact, optional: true }));
  const entries = [...machine.events.map(({ id, label }) => ({ id, label })), TIME].map(
    ({ id, label }): Property => {
      const own = propertiesOf(id).filter(({ key }) => !FACTS.includes(key));
      const event = machine.events.find((one) => one.id === id);
      return { key: id, type: eventType(event, own, machine), about: label };
    },
  );
  return `${docText("Wat elke gebeurtenis over de zaak kan vertellen.")}interface Facts {
${propertiesText(facts, "  ")}}

${docText("Momenten die alleen mensen kennen.")}export interface Anchors {
${propertiesText(anchorProperties(machine), "  ")}}

${docText("De gebeurtenissen, elk met wat erbij hoort. `time` is het verstrijken van de tijd.")}export interface CaseEvents {
${propertiesText(entries, "  ")}}
`;
}

const TIME = { id: "time", label: "De tijd verstrijkt" } as const;

/** What any event may tell of the case. */
const FACTS: readonly string[] = ["at", "class", "subjects", "conditions", "anchors", "completed"];

/** The moment stands beside an event, so it need not stand in it; a message without contents has none to give. */
function isTold({ key, type }: Property): boolean {
  return !(key === "data" && type === NOTHING);
}

/** The outside anchors there always are, and those the writer named. */
function anchorProperties({ terms }: Machine): readonly Property[] {
  const own = terms.flatMap(anchorsOf).flatMap((anchor) => (anchor.kind === "custom" ? [anchor] : []));
  const about: Record<string, string> = {
    incident: "Het voorval",
    discovery: "De ontdekking",
    "service-end": "Het einde van de dienst",
  };
  const named = new Map([...Object.entries(about), ...own.map(({ name, text }) => [name, text] as const)]);
  return [...named].map(([key, text]) => ({ key, type: "Moment", about: text, optional: true }));
}

/** An event is one of the `variants`, if any, beside its other properties. */
interface EventShape {
  readonly base: readonly Property[];
  readonly variants: readonly (readonly Property[])[];
}

function eventType(event: Event | undefined, own: readonly Property[], machine: Machine): string {
  const { base, variants } = event === undefined ? plain(own) : shapeOf(event, own, machine);
  const union = variants.map((variant) => `\n      | ${objectType(variant, "      ")}`).join("");
  return `Facts & ${objectType(base, "  ")}${union === "" ? "" : ` & (${union}\n    )`}`;
}

function shapeOf(event: Event, own: readonly Property[], machine: Machine): EventShape {
  if (event.kind === "set") return eitherOf(own, "date", "length");
  if (event.kind === "file") {
    const form = machine.forms.find(({ id }) => id === event.form);
    return form === undefined || intakeSchema(machine, form).required === undefined
      ? plain(own)
      : formShape(`Forms[${jsString(form.id)}]`, own);
  }
  const document = machine.documents.find(({ id }) => id === event.document);
  return document === undefined ? plain(own) : documentShape(event, document, own, machine);
}

function plain(base: readonly Property[]): EventShape {
  return { base, variants: [] };
}

/** At least one of two properties. */
function eitherOf(own: readonly Property[], a: string, b: string): EventShape {
  const withRequired = (required: string) =>
    own.flatMap((one) =>
      one.key === a || one.key === b ? [{ ...one, optional: one.key !== required }] : [],
    );
  const base = own.filter(({ key }) => key !== a && key !== b);
  return { base, variants: [withRequired(a), withRequired(b)] };
}

/** The form in full, unless the event says that the complaint still lacks something. */
function formShape(form: string, own: readonly Property[]): EventShape {
  const variant = (incomplete: boolean) =>
    own.flatMap((one): readonly Property[] => {
      if (one.key === "incomplete") return [{ ...one, type: String(incomplete), optional: !incomplete }];
      if (one.key !== "data") return [];
      return [{ ...one, type: incomplete ? `Partial<${form}>` : `Recorded<${form}>` }];
    });
  const base = own.filter(({ key }) => key !== "incomplete" && key !== "data");
  return { base, variants: [variant(false), variant(true)] };
}

/** The contents by name; where an outcome asks more of them than another does, each outcome with its own. */
function documentShape(
  event: Event,
  document: Document,
  own: readonly Property[],
  machine: Machine,
): EventShape {
  const whole = `Documents[${jsString(document.id)}]`;
  const { required } = fieldsObject(document.fields, machine);
  const contents = (asked: readonly string[]) => {
    const type = asked.length === 0 ? whole : `Asked<${whole}, ${unionOf(asked, "        ")}>`;
    return asked.length === 0 && required === undefined ? type : `Recorded<${type}>`;
  };
  const groups = outcomeGroups(event, document);
  const [first] = groups;
  if (groups.length <= 1)
    return plain(
      own.map((one) => (one.key === "data" ? { ...one, type: contents(first?.asked ?? []) } : one)),
    );
  const variants = groups.map(({ asked, outcomes }) =>
    own.flatMap((one): readonly Property[] => {
      if (one.key === "outcome") return [{ ...one, type: unionOf(outcomes, "        ") }];
      return one.key === "data" ? [{ ...one, type: contents(asked) }] : [];
    }),
  );
  return { base: own.filter(({ key }) => key !== "outcome" && key !== "data"), variants };
}

interface OutcomeGroup {
  readonly asked: readonly string[];
  readonly outcomes: readonly string[];
}

/** The outcomes of an event by the fields they ask for; a field on a condition no type can ask. */
function outcomeGroups({ outcomes = [] }: Event, { fields }: Document): readonly OutcomeGroup[] {
  const groups = new Map<string, OutcomeGroup>();
  for (const outcome of outcomes) {
    const asked = fields
      .filter((field) => isRequired(field) && field.condition === undefined)
      .flatMap(({ id, onOutcomes }) => (onOutcomes?.includes(outcome) === true ? [id] : []));
    const key = JSON.stringify(asked);
    groups.set(key, { asked, outcomes: [...(groups.get(key)?.outcomes ?? []), outcome] });
  }
  return [...groups.values()];
}
