import { WEEKDAY_WORDS } from "../glossary/words.js";

const DATE = { type: "string", format: "date" } as const;

const CLOSED = {
  type: "object",
  description: "Eén dag, een periode of een hele week waarop de organisatie dicht is.",
  properties: {
    dag: { ...DATE, description: "Eén dag, als jaar-maand-dag." },
    van: { ...DATE, description: "De eerste dag van een periode." },
    "tot en met": { ...DATE, description: "De laatste dag van een periode; die telt mee." },
    week: {
      type: "integer",
      minimum: 1,
      maximum: 53,
      description: "Het nummer van een hele week, maandag tot en met zondag, zoals een agenda weken nummert.",
    },
    jaar: {
      type: "integer",
      minimum: 1990,
      maximum: 2100,
      description: "Het jaar waarin de week ligt.",
    },
    naam: { type: "string", minLength: 1, description: "Hoe de sluiting heet, bijvoorbeeld studiedag." },
    "telt niet mee": {
      type: "boolean",
      description: "Met true staan alle termijnen in deze dagen stil; anders zijn het alleen geen werkdagen.",
    },
  },
  additionalProperties: false,
  dependencies: { van: ["tot en met"], "tot en met": ["van"], week: ["jaar"], jaar: ["week"] },
  oneOf: [
    { type: "object", required: ["dag"] },
    { type: "object", required: ["van"] },
    { type: "object", required: ["week"] },
  ],
} as const;

/**
 * The JSON Schema of a calendar file of the organisation (`kalender "kalenders/school.yaml"`), in the keys people write.
 * What it cannot say, the reader checks: that a date and a week exist, and that a period does not end before it starts.
 */
export const CALENDAR_FILE_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Kalender",
  description:
    "De eigen kalender van een organisatie: wanneer zij dicht is, en op welke dagen haar kantoor werkt.",
  type: "object",
  properties: {
    naam: { type: "string", minLength: 1, description: "Van wie of waarvoor deze kalender is." },
    kantoordagen: {
      type: "array",
      description:
        "De dagen van de week waarop het kantoor werkt. Ze gelden als werkdagen, tenzij het reglement die zelf noemt.",
      items: { type: "string", enum: WEEKDAY_WORDS },
      minItems: 1,
      uniqueItems: true,
    },
    gesloten: { type: "array", description: "Wanneer de organisatie dicht is.", items: CLOSED },
    schoolvakanties: {
      type: "array",
      description: "Vakanties waarin de school dicht is; zonder naam heten ze schoolvakantie.",
      items: CLOSED,
    },
  },
  additionalProperties: false,
} as const;
