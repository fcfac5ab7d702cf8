import type { Machine } from "../../ir/machine.js";
import { ID, type JsonSchema, words } from "../../ir/schema/parts.js";
import { urn } from "../../simulate/schema/json-schema.js";
import { TIMELINE_SCHEMA } from "../timeline/schemas.js";

/**
 * The timeline of a complaint (`simulate --received --json`), narrowed to this procedure: its tiers, steps, terms, states
 * and events, each part with its name in Dutch.
 */
export function timelineSchema(machine: Machine): JsonSchema {
  const { $schema, $id: _, ...schema } = TIMELINE_SCHEMA;
  const narrowed = told(schema, idsOf(machine));
  const properties = isRecord(narrowed.properties) ? narrowed.properties : {};
  return {
    $schema,
    $id: urn(machine.id, "tijdlijn"),
    title: `Tijdlijn van een klacht: ${machine.procedure.title}`,
    description: "Wat er na de ontvangst van een klacht gebeurt, met van elke termijn de laatste dag.",
    ...narrowed,
    properties: { ...properties, machine: { title: TITLES.machine, type: "string", const: machine.id } },
  };
}

/** Which ids a property of this name may hold. */
function idsOf(machine: Machine): ReadonlyMap<string, readonly string[]> {
  const tiers = [...machine.tiers, ...machine.sideRoutes];
  const states = machine.states.map(({ id }) => id);
  return new Map([
    ["tier", tiers.map(({ id }) => id)],
    ["step", tiers.flatMap(({ steps }) => steps.map(({ id }) => id))],
    ["term", machine.terms.map(({ id }) => id)],
    ["state", states],
    ["to", states],
    ["event", [...machine.events.map(({ id }) => id), "time"]],
  ]);
}

/** The schema with ids that are enumerated, and a title with each property. */
function told(schema: JsonSchema, ids: ReadonlyMap<string, readonly string[]>): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === "properties" && isRecord(value)) return [key, propertiesOf(value, ids)];
      if (key === "$defs" && isRecord(value)) return [key, eachOf(value, (inner) => told(inner, ids))];
      return [key, isRecord(value) ? told(value, ids) : value];
    }),
  );
}

function propertiesOf(properties: JsonSchema, ids: ReadonlyMap<string, readonly string[]>): JsonSchema {
  return eachOf(properties, (inner, name) => {
    const known = inner === ID ? (ids.get(name) ?? []) : [];
    const schema = known.length === 0 ? told(inner, ids) : { type: "string", ...words(known) };
    return { ...titled(name), ...schema };
  });
}

function eachOf(
  of: JsonSchema,
  change: (schema: JsonSchema, name: string) => JsonSchema,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(of).map(([name, inner]) => [name, isRecord(inner) ? change(inner, name) : inner]),
  );
}

function titled(name: string): JsonSchema {
  return Object.hasOwn(TITLES, name) ? { title: TITLES[name as keyof typeof TITLES] } : {};
}

function isRecord(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What each part of a timeline is called. */
const TITLES = {
  about: "Waarover het gaat",
  alternatives: "Andere manieren om te tellen",
  anyWho: "Een van hen is genoeg",
  amount: "Aantal",
  anchor: "Vanaf wanneer",
  asap: "Zo spoedig mogelijk",
  assumed: "Aangenomen",
  assumptions: "Aannames",
  at: "Moment",
  basis: "Waarop de aanname rust",
  before: "Voor welke dag van het jaar",
  capped: "Niet alle wegen zijn gevolgd",
  clamped: "Laatste dag van een kortere maand",
  code: "Code",
  condition: "Telt alleen als",
  date: "Datum",
  day: "Dag",
  derivation: "Hoe de datum is gevonden",
  direction: "Richting",
  en: "Engelse tekst",
  end: "Einde",
  event: "Gebeurtenis",
  extensions: "Verlengingen",
  firstYear: "Eerste jaar",
  from: "Vanaf",
  id: "Naam in het bestand",
  irVersion: "Versie van de machine",
  kind: "Soort",
  label: "Omschrijving",
  labels: "Omschrijvingen",
  lastYear: "Laatste jaar",
  leftBy: "Hoe de trap eindigde",
  length: "Duur",
  limit: "Grens",
  loops: "Aantal keer terug naar een eerdere stap",
  machine: "Procedure",
  modality: "Hoe dwingend",
  month: "Maand",
  moves: "Stappen op de weg",
  name: "Naam",
  nl: "Nederlandse tekst",
  onlyFor: "Alleen voor deze klagers",
  onlyIf: "Alleen als",
  onlyOutcomes: "Alleen bij deze uitkomsten",
  onlySubjects: "Alleen over deze onderwerpen",
  open: "Wat open is",
  optional: "Mag worden weggelaten",
  organisation: "Organisatie",
  outcomes: "Alleen met deze uitkomsten",
  outer: "De uiterste grens besliste",
  paths: "Wegen naar een einde",
  problem: "Waarom er geen tijdlijn is",
  reason: "Reden",
  reasons: "Redenen",
  received: "Ontvangen op",
  rolled: "Verschoven naar een werkdag",
  rows: "Wat er moet gebeuren",
  skipped: "Dagen die niet meetellen",
  state: "Toestand",
  step: "Stap",
  subjects: "Onderwerpen",
  target: "Rust op een streeftermijn",
  term: "Termijn",
  terms: "Termijnen",
  tier: "Trap",
  tierLabel: "Omschrijving van de trap",
  timelineVersion: "Versie van het formaat",
  title: "Titel",
  to: "Naar toestand",
  total: "Samen ten hoogste",
  undecreed: "Jaren waarvan de gelijkgestelde dagen nog niet bekend zijn",
  unit: "Eenheid",
  unsure: "Waarom het later kan worden",
  until: "Tot en met",
  validity: "Geldigheid van de procedure",
  window: "Het einde van een indientermijn",
  waitsFor: "Waarop wordt gewacht",
  way: "Weg",
  who: "Wie",
  years: "Jaren",
} as const;
