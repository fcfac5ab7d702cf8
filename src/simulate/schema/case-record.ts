import type { Machine } from "../../ir/machine.js";
import { CASE_VERSION, TERM_STATUSES, UNDATED } from "../case.js";
import { closedObject, head, type JsonSchema, listOf } from "./json-schema.js";
import { MOMENT, MOMENT_DEFINITION } from "./moment.js";

/**
 * A case as the simulator keeps it (`../case.ts`), narrowed to this procedure: its states, outcomes, classes,
 * subjects, terms and events. An organisation can check with it what it stores between two events; `step` and `readCase`
 * take exactly the cases that fit.
 */
export function caseSchema(machine: Machine): JsonSchema {
  const state = { type: "string", enum: machine.states.map(({ id }) => id) } as const;
  const outcome = enumOf(machine.outcomes);
  const terms = machine.terms.map(({ id }) => id);
  const event = [...machine.events.map(({ id }) => id), "time"];
  return {
    ...head(machine.id, "dossier"),
    title: `Dossier van een klacht: ${machine.procedure.title}`,
    description:
      "De stand van één klacht: waar die is, welke termijnen lopen en wat er tot nu toe is gebeurd.",
    ...closedObject(
      {
        caseVersion: { title: "Versie van het dossierformaat", ...versionLike(CASE_VERSION) },
        machine: { title: "Procedure", type: "string", const: machine.id },
        irVersion: { title: "Versie van de machine", ...versionLike(machine.irVersion) },
        state: { title: "Toestand", ...state },
        now: { title: "Laatste moment waarop iets gebeurde", ...MOMENT },
        outcome: { title: "Uitkomst", ...outcome },
        ...(machine.complainants.classes.length === 0
          ? {}
          : { class: { title: "Soort klager", ...enumOf(machine.complainants.classes) } }),
        subjects: { title: "Onderwerpen", ...listOf(machine.complaints.subjects.map(({ id }) => id)) },
        holds: { title: "Omstandigheden die gelden", ...listOf(machine.conditions.map(({ id }) => id)) },
        anchors: { title: "Wanneer wat gebeurde", type: "object", additionalProperties: MOMENT },
        terms: { title: "Termijnen", ...listFor(terms, runSchema) },
        data: { title: "Wat er is opgegeven", type: "object" },
        log: { title: "Verloop", type: "array", items: entrySchema(machine, state, event, terms) },
        assumptions: { title: "Aannames", type: "array", items: ASSUMPTION },
      },
      [
        "caseVersion",
        "machine",
        "irVersion",
        "state",
        "subjects",
        "anchors",
        "terms",
        "data",
        "log",
        "assumptions",
      ],
    ),
    $defs: MOMENT_DEFINITION,
  };
}

function runSchema(terms: readonly string[]): JsonSchema {
  return closedObject(
    {
      term: { title: "Termijn", ...idOf(terms) },
      round: { title: "Ronde", type: "integer", minimum: 1 },
      status: {
        title: "Stand",
        type: "string",
        enum: TERM_STATUSES,
      },
      opened: { title: "Geopend", ...MOMENT },
      due: { title: "Laatste dag", ...MOMENT },
      raw: { title: "Laatste dag, zonder verschuiving", ...MOMENT },
      undated: {
        title: "Waarom er geen laatste dag is",
        type: "string",
        enum: UNDATED,
      },
      extensions: { title: "Aantal keer verlengd", type: "integer", minimum: 0 },
      unextended: { title: "Laatste dag zonder verlenging", ...MOMENT },
      extendedBy: { title: "Gebruikte verlengingen", type: "array", items: { type: "string" } },
      fixed: { title: "Met de hand bepaald", type: "boolean" },
      suspended: {
        title: "Stilgezet",
        ...closedObject(
          {
            since: { title: "Sinds", ...MOMENT },
            until: { title: "Tot", ...MOMENT },
            byStep: { title: "Door een stap", type: "boolean" },
          },
          ["since", "byStep"],
        ),
      },
      ended: { title: "Geëindigd", ...MOMENT },
      done: { title: "Alsnog gedaan", ...MOMENT },
    },
    ["term", "round", "status", "opened", "extensions", "fixed"],
  );
}

function entrySchema(
  machine: Machine,
  state: JsonSchema,
  event: readonly string[],
  terms: readonly string[],
): JsonSchema {
  return closedObject(
    {
      at: { title: "Moment", ...MOMENT },
      event: { title: "Gebeurtenis", type: "string", enum: event },
      from: { title: "Toestand ervoor", ...state },
      to: { title: "Toestand erna", ...state },
      by: { title: "Door wie", ...enumOf(machine.roles) },
      outcome: { title: "Uitkomst", ...enumOf(machine.outcomes) },
      conditions: {
        title: "Omstandigheden die zijn gemeld",
        ...listOf(machine.conditions.map(({ id }) => id)),
      },
      terms: { title: "Wat er met termijnen gebeurde", ...listFor(terms, changeSchema) },
    },
    ["at", "event", "from", "to", "terms"],
  );
}

function changeSchema(terms: readonly string[]): JsonSchema {
  return closedObject(
    {
      term: { title: "Termijn", ...idOf(terms) },
      round: { title: "Ronde", type: "integer", minimum: 1 },
      change: { title: "Verandering", type: "string", enum: TERM_CHANGES },
      due: { title: "Laatste dag", ...MOMENT },
    },
    ["term", "round", "change"],
  );
}

/** What may become of a run of a term, as a case tells it. */
export const TERM_CHANGES = [
  "opened",
  "dated",
  "extended",
  "set",
  "resumed",
  "done-late",
  "suspended",
  "met",
  "breached",
  "missed",
  "lapsed",
  "withdrawn",
] as const;

const ASSUMPTION: JsonSchema = closedObject(
  {
    kind: {
      title: "Soort aanname",
      type: "string",
      enum: [
        "received-same-day",
        "filed-same-day",
        "transferred-same-day",
        "anchor-natural",
        "anchor-partial",
        "extension-repeated",
        "hour-unknown",
      ],
    },
    about: { title: "Waarover", type: "string" },
  },
  ["kind", "about"],
);

function enumOf(nodes: readonly { readonly id: string }[]): JsonSchema {
  return idOf(nodes.map(({ id }) => id));
}

function idOf(ids: readonly string[]): JsonSchema {
  return { type: "string", enum: ids };
}

/** JSON Schema allows no empty `enum`: a list about none of the ids is empty. */
function listFor(ids: readonly string[], item: (ids: readonly string[]) => JsonSchema): JsonSchema {
  return ids.length === 0 ? listOf([]) : { type: "array", items: item(ids) };
}

/** Any version that is read: one with the same first number. */
function versionLike(version: string): JsonSchema {
  return { type: "string", pattern: `^${version.split(".")[0] ?? ""}\\.[0-9]+\\.[0-9]+$` };
}
