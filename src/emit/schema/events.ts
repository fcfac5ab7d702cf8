import type { Event, Field, Machine } from "../../ir/machine.js";
import { fieldsObject, fileDefinition, isRequired } from "./field.js";
import { closedObject, definitionRef, head, type JsonSchema, listOf, urn } from "./json-schema.js";
import { MOMENT, MOMENT_DEFINITION } from "./moment.js";
import { titleOf } from "./wording.js";

/**
 * The events of a case: one definition for each event of the machine and one for the passing of time, and `oneOf` over
 * all of them. An event carries `type`, who causes it (`by`), when (`at`), and what its kind may hold; the form of a
 * complaint is checked in full, by a reference to the schema of that form.
 */
export function eventsSchema(machine: Machine): JsonSchema {
  const documentFields = machine.documents.flatMap(({ fields }) => fields);
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
      time: TIME,
      ...MOMENT_DEFINITION,
      ...fileDefinition(documentFields),
    },
  };
}

const TIME: JsonSchema = {
  title: "De tijd verstrijkt",
  description: "Er gebeurt niets, behalve dat termijnen aflopen.",
  ...closedObject({ type: { type: "string", const: "time" }, at: MOMENT }, ["type", "at"]),
};

function eventSchema(event: Event, machine: Machine): JsonSchema {
  const conditions = machine.conditions.map(({ id }) => id);
  const properties: Record<string, JsonSchema> = {
    type: { type: "string", const: event.id },
    at: { title: "Moment", ...MOMENT },
    ...(event.by.length === 0
      ? {}
      : { by: { title: "Door wie", type: "string", enum: actors(event, machine) } }),
    ...ofKind(event, machine),
    ...(conditions.length === 0 ? {} : { conditions: conditionsSchema(conditions, machine) }),
    anchors: ANCHORS,
  };
  const outcome = event.outcomes !== undefined && event.outcomes.length > 0 ? ["outcome"] : [];
  return {
    title: titleOf(event.label),
    ...closedObject(properties, ["type", "at", ...outcome]),
    ...(event.kind === "file" && "data" in properties ? fullForm(event, machine) : {}),
    ...conditionalContents(event, machine),
  };
}

/** The form is checked in full, unless the event says that the complaint still lacks something. */
function fullForm(event: Event, machine: Machine): Pick<JsonSchema, "if" | "else"> {
  const tier = machine.forms.find(({ id }) => id === event.form)?.tier ?? "";
  return {
    if: { properties: { incomplete: { const: true } }, required: ["incomplete"] },
    else: { properties: { data: { $ref: urn(machine.id, `aanmelding-${tier}`) } } },
  };
}

/** Contents that are asked with some outcome, or on a condition, that the event itself tells. */
function conditionalContents(event: Event, machine: Machine): Pick<JsonSchema, "allOf"> {
  const document = machine.documents.find(({ id }) => id === event.document);
  const asked = (document?.fields ?? []).filter(isRequired).flatMap((field) => {
    const when = toldBy(event, field);
    return when === undefined ? [] : [asking(field.id, when)];
  });
  return asked.length === 0 ? {} : { allOf: asked };
}

/** What an event must say for the field to be asked; undefined when it is always asked, or another event tells. */
function toldBy({ outcomes = [] }: Event, { onOutcomes, condition }: Field): JsonSchema["properties"] {
  const possible = onOutcomes?.filter((outcome) => outcomes.includes(outcome));
  if (possible?.length === 0 || (possible === undefined && condition === undefined)) return undefined;
  const holds = { type: "array", contains: { type: "string", const: condition ?? "" } } as const;
  return {
    ...(possible === undefined ? {} : { outcome: { type: "string", enum: possible } }),
    ...(condition === undefined ? {} : { conditions: holds }),
  };
}

function asking(field: string, when: NonNullable<JsonSchema["properties"]>): JsonSchema {
  const data: JsonSchema = { type: "object", properties: { [field]: true }, required: [field] };
  return {
    if: { type: "object", properties: when, required: Object.keys(when) },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { type: "object", properties: { data } },
  };
}

/** Who may cause the event: those it names, and whoever stands in for them. */
function actors(event: Event, machine: Machine): readonly string[] {
  const substitutes = machine.roles
    .filter(({ id }) => event.by.includes(id))
    .flatMap((role) => role.substitutes.map(({ by }) => by));
  return [...new Set([...event.by, ...substitutes])];
}

/** All conditions of the procedure: an event may state that one holds before it matters. */
function conditionsSchema(ids: readonly string[], machine: Machine): JsonSchema {
  const texts = machine.conditions
    .filter(({ id }) => ids.includes(id))
    .map(({ id, text }) => `${id}: ${text}`);
  return { title: "Wat het geval is", description: `${texts.join("; ")}.`, ...listOf(ids) };
}

function documentData(event: Event, machine: Machine): Readonly<Record<string, JsonSchema>> {
  const document = machine.documents.find(({ id }) => id === event.document);
  if (document === undefined) return {};
  return {
    data: { title: "Inhoud van het bericht", ...fieldsObject(document.fields, machine) },
  };
}

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

/** What an event of this kind may hold beside the common part. */
function ofKind(event: Event, machine: Machine): Readonly<Record<string, JsonSchema>> {
  const { classes } = machine.complainants;
  const { subjects } = machine.complaints;
  switch (event.kind) {
    case "file": {
      const form = machine.forms.find(({ id }) => id === event.form);
      return {
        filedAt: { title: "Verzonden op", ...MOMENT },
        ...(classes.length === 0
          ? {}
          : { class: { title: "Soort klager", type: "string", enum: classes.map(({ id }) => id) } }),
        ...(subjects.length === 0
          ? {}
          : { subjects: { title: "Onderwerpen", ...listOf(subjects.map(({ id }) => id)) } }),
        ...(form === undefined ? {} : { data: { title: "De klacht", type: "object" } }),
        incomplete: { title: "De klacht is niet volledig", type: "boolean" },
      };
    }
    case "complete":
      return {
        receivedAt: { title: "Ontvangen op", ...MOMENT },
        ...(event.outcomes === undefined || event.outcomes.length === 0
          ? {}
          : { outcome: { title: "Oordeel", type: "string", enum: event.outcomes } }),
        ...documentData(event, machine),
      };
    case "respond":
    case "omit":
    case "suspend":
    case "resume":
    case "finish":
      return {};
    case "extend": {
      const extensions = machine.terms.find(({ id }) => id === event.term)?.extensions ?? [];
      const ids = extensions.map(({ id }) => id);
      return {
        ...(ids.length < 2 ? {} : { extension: { title: "Welke verlenging", type: "string", enum: ids } }),
        length: LENGTH,
        date: { title: "Nieuwe laatste dag", ...MOMENT },
        consent: { title: "Met instemming van", ...listOf(machine.roles.map(({ id }) => id)) },
        ...documentData(event, machine),
      };
    }
    case "set":
      return { length: LENGTH, date: { title: "Laatste dag", ...MOMENT } };
  }
}
