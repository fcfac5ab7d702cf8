import type { Event, Field, IntakeForm, Machine } from "../../ir/machine.js";
import { assertNever } from "../../support/assert-never.js";
import { anchorsOf } from "../machine-index.js";
import { fileDefinition, isAsked, RECORDED, recordedFields } from "./field.js";
import { CLASS_KEY, intakeDefinitions, intakeProperties } from "./intake.js";
import { closedObject, definitionRef, head, type JsonSchema, listOf, urn } from "./json-schema.js";
import { MOMENT, MOMENT_DEFINITION } from "./moment.js";
import { titleOf } from "./wording.js";

/**
 * The events of a case: one definition for each event of the machine and one for the passing of time, and `oneOf` over
 * all of them. An event carries `type`, who causes it (`by`), when (`at`), and what its kind may hold; the form of a
 * complaint is checked in full, by a reference to the schema of that form. `step` takes exactly the events that fit.
 */
export function eventsSchema(machine: Machine): JsonSchema {
  const fields = machine.documents.flatMap((each) => each.fields);
  const entries = machine.events.map((event): readonly [string, JsonSchema] => [
    event.id,
    eventSchema(event, machine),
  ]);
  return {
    ...head(machine.id, "gebeurtenissen"),
    title: `Gebeurtenissen in een klacht: ${machine.procedure.title}`,
    description: "Een gebeurtenis in de behandeling van een klacht, met het moment waarop die gebeurt.",
    type: "object",
    oneOf: [...entries.map(([id]) => id), "time"].map((id) => ({ $ref: definitionRef(id) })),
    $defs: {
      ...Object.fromEntries(entries),
      time: timeSchema(machine),
      ...Object.fromEntries(machine.forms.map((form) => [formName(form), partOfForm(form, machine)])),
      ...factDefinitions(machine),
      ...MOMENT_DEFINITION,
      ...fileDefinition(fields),
      ...Object.assign({}, ...machine.forms.map((form) => intakeDefinitions(machine, form))),
    },
  };
}

/** A complaint may be completed while nothing else happens; then what it lacked comes along. */
function timeSchema(machine: Machine): JsonSchema {
  const [form, ...others] = machine.forms.map(
    (each): JsonSchema => ({ $ref: definitionRef(formName(each)) }),
  );
  const forms = others.length === 0 ? form : { anyOf: [form ?? NO_CONTENTS, ...others] };
  return {
    title: "De tijd verstrijkt",
    description: "Er gebeurt niets, behalve dat termijnen aflopen.",
    ...closedObject(
      {
        type: { title: "Soort gebeurtenis", type: "string", const: "time" },
        at: { title: "Moment", ...MOMENT },
        by: { title: "Door wie", ...someOf(machine.roles) },
        ...facts(machine),
        data: { title: "Wat is aangevuld", ...(forms ?? NO_CONTENTS) },
      },
      ["type", "at"],
    ),
  };
}

function eventSchema(event: Event, machine: Machine): JsonSchema {
  const outcomes = event.outcomes ?? [];
  const properties: Record<string, JsonSchema> = {
    type: { title: "Soort gebeurtenis", type: "string", const: event.id },
    at: { title: "Moment", ...MOMENT },
    by: { title: "Door wie", ...actors(event, machine) },
    ...(outcomes.length === 0 ? {} : { outcome: { title: "Oordeel", type: "string", enum: outcomes } }),
    ...ofKind(event, machine),
    ...facts(machine),
    data: contents(event, machine),
  };
  return {
    title: titleOf(event.label),
    ...closedObject(properties, ["type", "at", ...(outcomes.length === 0 ? [] : ["outcome"])]),
    ...(event.kind === "file" ? fullForm(event, machine) : {}),
    ...together([
      ...(event.kind === "file" ? oneClass(event, machine) : []),
      ...conditionalContents(event, machine),
    ]),
  };
}

/** An event that says what class of complainants it is says the same of it as its form. */
function oneClass(event: Event, machine: Machine): readonly JsonSchema[] {
  const { classes } = machine.complainants;
  if (classes.length === 0 || formOf(event, machine) === undefined) return [];
  return classes.map(({ id }) => {
    const same: JsonSchema = { type: "string", const: id };
    return {
      if: { type: "object", properties: { class: same }, required: ["class"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { type: "object", properties: { data: { type: "object", properties: { [CLASS_KEY]: same } } } },
    };
  });
}

function together(rules: readonly JsonSchema[]): Pick<JsonSchema, "allOf"> {
  return rules.length === 0 ? {} : { allOf: rules };
}

/** What any event may tell of the case. */
function facts({ complainants }: Machine): Readonly<Record<string, JsonSchema>> {
  return {
    ...(complainants.classes.length === 0 ? {} : { class: { $ref: definitionRef("klager") } }),
    subjects: { $ref: definitionRef("onderwerpen") },
    conditions: { $ref: definitionRef("omstandigheden") },
    anchors: { $ref: definitionRef("momenten") },
    completed: { title: "De klacht is aangevuld", type: "boolean" },
  };
}

/** Names without a dot, so that no event has the same. */
function factDefinitions(machine: Machine): Readonly<Record<string, JsonSchema>> {
  const { classes } = machine.complainants;
  const subjects = machine.complaints.subjects.map(({ id }) => id);
  return {
    ...(classes.length === 0 ? {} : { klager: { title: "Soort klager", ...someOf(classes) } }),
    onderwerpen: { title: "Onderwerpen", ...listOf(subjects) },
    omstandigheden: conditionsSchema(machine),
    momenten: ANCHORS,
  };
}

/**
 * The form is checked in full where its contents are recorded, unless the event says that the complaint still lacks
 * something.
 */
function fullForm(event: Event, machine: Machine): Pick<JsonSchema, "if" | "else"> {
  const form = formOf(event, machine);
  if (form === undefined) return {};
  const incomplete: JsonSchema = { type: "boolean", const: true };
  return {
    if: { type: "object", properties: { incomplete }, required: ["incomplete"] },
    else: {
      type: "object",
      properties: {
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        data: { if: RECORDED, then: { $ref: urn(machine.id, formName(form)) } },
      },
    },
  };
}

/** Contents that are asked with some outcome, of some class or on a condition, which the event itself tells. */
function conditionalContents(event: Event, machine: Machine): readonly JsonSchema[] {
  const holder =
    event.kind === "file"
      ? formOf(event, machine)
      : machine.documents.find(({ id }) => id === event.document);
  return (holder?.fields ?? []).filter(isAsked).flatMap((field) => {
    const when = toldBy(event, field);
    return when === undefined ? [] : [asking(field.id, when, event.kind === "file")];
  });
}

/** What an event must say for the field to be asked; undefined when it is always asked, or something else tells. */
function toldBy(
  { kind, outcomes = [] }: Event,
  { onOutcomes, condition, onlyFor }: Field,
): Record<string, JsonSchema> | undefined {
  const possible = onOutcomes?.filter((outcome) => outcomes.includes(outcome));
  // Of a form the class stands on the form itself, beside the circumstances.
  if (possible?.length === 0 || (kind === "file" && onlyFor.length > 0)) return undefined;
  const when: Record<string, JsonSchema> = {};
  if (possible !== undefined) when.outcome = { type: "string", enum: possible };
  if (condition !== undefined)
    when.conditions = { type: "array", contains: { type: "string", const: condition } };
  if (onlyFor.length > 0) when.class = { type: "string", enum: onlyFor };
  return Object.keys(when).length === 0 ? undefined : when;
}

/** Asks it where contents are recorded; on a form only when it is said to be complete. */
function asking(field: string, when: Readonly<Record<string, JsonSchema>>, isForm: boolean): JsonSchema {
  const data: JsonSchema = { type: "object", properties: { [field]: true }, required: [field] };
  const recorded = { ...when, data: RECORDED };
  const complete: JsonSchema = { type: "boolean", const: false };
  return {
    if: {
      type: "object",
      properties: { ...recorded, ...(isForm ? { incomplete: complete } : {}) },
      required: Object.keys(recorded),
    },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { type: "object", properties: { data } },
  };
}

/** Who may cause the event: those it names, and whoever stands in for them; where it names nobody, any role. */
function actors({ by }: Event, { roles }: Machine): JsonSchema {
  if (by.length === 0) return someOf(roles);
  const substitutes = roles
    .filter(({ id }) => by.includes(id))
    .flatMap((role) => role.substitutes.map((substitute) => substitute.by));
  return { type: "string", enum: [...new Set([...by, ...substitutes])] };
}

function someOf(nodes: readonly { readonly id: string }[]): JsonSchema {
  return { type: "string", enum: nodes.map(({ id }) => id) };
}

/** All conditions of the procedure: an event may state that one holds before it matters. */
function conditionsSchema({ conditions }: Machine): JsonSchema {
  const texts = conditions.map(({ id, text }) => `${id}: ${text}`);
  return {
    title: "Wat het geval is",
    ...(texts.length === 0 ? {} : { description: `${texts.join("; ")}.` }),
    ...listOf(conditions.map(({ id }) => id)),
  };
}

/** What the message of the event holds. An event without a form or document holds nothing. */
function contents(event: Event, machine: Machine): JsonSchema {
  if (event.kind === "file") {
    const form = formOf(event, machine);
    return {
      title: "De klacht",
      ...(form === undefined ? NO_CONTENTS : { $ref: definitionRef(formName(form)) }),
    };
  }
  const document = machine.documents.find(({ id }) => id === event.document);
  return { title: "Inhoud van het bericht", ...recordedFields(document?.fields ?? [], machine) };
}

function formOf(event: Event, { forms }: Machine): IntakeForm | undefined {
  return forms.find(({ id }) => id === event.form);
}

function formName({ tier }: IntakeForm): string {
  return `aanmelding-${tier}`;
}

/** What is recorded of a form; what is required stands in the schema of the form itself. */
function partOfForm(form: IntakeForm, machine: Machine): JsonSchema {
  return closedObject(intakeProperties(machine, form), []);
}

const NO_CONTENTS: JsonSchema = closedObject({}, []);

const ANCHORS: JsonSchema = {
  title: "Momenten die alleen mensen kennen",
  description:
    "incident: het voorval; discovery: de ontdekking; service-end: het einde van de dienst; of een eigen moment.",
  type: "object",
  additionalProperties: MOMENT,
};

const LENGTH: JsonSchema = {
  title: "Duur",
  ...closedObject(
    {
      amount: { title: "Aantal", type: "integer", minimum: 1 },
      unit: { title: "Eenheid", type: "string", enum: ["hour", "day", "workday", "week", "month", "year"] },
    },
    ["amount", "unit"],
  ),
};

/** What an event of this kind may hold beside what any event may tell. */
function ofKind(event: Event, machine: Machine): Readonly<Record<string, JsonSchema>> {
  const incomplete: JsonSchema = { title: "De klacht is niet volledig", type: "boolean" };
  const filedAt: JsonSchema = { title: "Verzonden op", ...MOMENT };
  const receivedAt: JsonSchema = { title: "Ontvangen op", ...MOMENT };
  switch (event.kind) {
    case "file":
      return { filedAt, incomplete };
    case "complete":
      return { receivedAt, incomplete };
    case "respond":
      return isCountedFrom(machine, event) ? { filedAt, receivedAt } : { filedAt };
    case "omit":
    case "suspend":
    case "resume":
    case "finish":
      return {};
    case "extend": {
      const ids = machine.terms.find(({ id }) => id === event.term)?.extensions ?? [];
      return {
        ...(ids.length === 0 ? {} : { extension: { title: "Welke verlenging", ...someOf(ids) } }),
        length: LENGTH,
        date: { title: "Nieuwe laatste dag", ...MOMENT },
        consent: { title: "Met instemming van", ...listOf(machine.roles.map(({ id }) => id)) },
      };
    }
    case "set":
      return { length: LENGTH, date: { title: "Laatste dag", ...MOMENT } };
    default:
      return assertNever(event.kind);
  }
}

/** Whether a term counts from the receipt of this refusal, so that the day of it matters. */
function isCountedFrom({ terms }: Machine, { id, tier }: Event): boolean {
  if (id !== `${tier}.refuse`) return false;
  return terms.some((term) =>
    anchorsOf(term).some((anchor) => anchor.kind === "refusal-received" && anchor.tier === tier),
  );
}
