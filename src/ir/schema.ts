import { IR_VERSION } from "./machine.js";
import { CHART, TERMS } from "./schema/chart.js";
import { GENERAL, PEOPLE, STANDING } from "./schema/general.js";
import { IDS } from "./schema/ids.js";
import { about, ID, idOf, type JsonSchema, list, object, ref, STRING } from "./schema/parts.js";
import { TIERS } from "./schema/tiers.js";

/** A version by semantic versioning, without labels. */
export const VERSION_PATTERN = "^[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}$";

/**
 * JSON Schema (2020-12) of the machine, closed: a key that is not in it is a mistake. It holds what `machine.ts` says;
 * a test compiles every construct and compares both.
 */
export const MACHINE_SCHEMA: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: `urn:klachtwerk:machine:${IR_VERSION}`,
  ...object(
    {
      irVersion: {
        ...STRING,
        pattern: VERSION_PATTERN,
        ...about("Versie", "De versie van dit formaat; 1.x leest elke 1.y met y <= x."),
      },
      id: { ...ID, ...about("Naam", "De naam van het bestand, en van alles wat eruit wordt gemaakt.") },
      procedure: ref("Procedure"),
      calendar: ref("Calendar"),
      roles: list(ref("Role")),
      complainants: ref("Complainants"),
      complaints: ref("Complaints"),
      outcomes: list(ref("Outcome")),
      tiers: list(ref("Tier")),
      sideRoutes: list(ref("Tier")),
      forms: list(ref("IntakeForm")),
      documents: list(ref("Document")),
      conditions: list(ref("Condition")),
      initial: idOf("StateId"),
      states: list(ref("State")),
      events: list(ref("Event")),
      transitions: list(ref("Transition")),
      terms: list(ref("Term")),
      duties: list(ref("Duty")),
      record: ref("RecordKeeping"),
      openPoints: list(ref("OpenPoint")),
    },
    {
      confidentiality: ref("Confidentiality"),
      $schema: { ...STRING, ...about("Schema", "Het schema van een bestand; geen deel van de machine.") },
    },
    about(
      "Klachtenprocedure",
      "Een klachtenprocedure als machine: wat erin staat en wat er met een klacht kan gebeuren.",
    ),
  ),
  $defs: { ...IDS, ...GENERAL, ...PEOPLE, ...TIERS, ...CHART, ...TERMS, ...STANDING },
};
