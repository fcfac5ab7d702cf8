import { WEEKDAY_WORDS } from "../glossary/words.js";

const DAY = { type: "string", format: "date" } as const;
const AMOUNT = { type: "number", minimum: 0, maximum: 1000 } as const;
const PERCENTAGE = { type: "number", minimum: 0, maximum: 100 } as const;

const SPREAD = {
  description: "Altijd evenveel dagen, of een verdeling.",
  anyOf: [
    AMOUNT,
    {
      type: "object",
      properties: { van: AMOUNT, meestal: AMOUNT, tot: AMOUNT },
      required: ["van", "tot"],
      additionalProperties: false,
    },
    {
      type: "object",
      properties: { gemiddeld: AMOUNT },
      required: ["gemiddeld"],
      additionalProperties: false,
    },
  ],
} as const;

/** The JSON Schema (2020-12) of the file of `simulate --load`, in the keys people write. Names and order the reader checks. */
export const LOAD_FILE_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:klachtwerk:belasting:1",
  title: "Belasting",
  description: "Hoeveel klachten een organisatie verwacht, en wie ze behandelt.",
  type: "object",
  properties: {
    van: { ...DAY, description: "De eerste dag waarop klachten binnenkomen." },
    "tot en met": { ...DAY, description: "De laatste dag waarop klachten binnenkomen." },
    "klachten per week": {
      type: "number",
      exclusiveMinimum: 0,
      maximum: 100_000,
      description: "Hoeveel klachten er gemiddeld per week komen.",
    },
    behandelaars: {
      type: "object",
      description: "Per rol hoeveel mensen klachten behandelen. Wie er niet staat, heeft altijd tijd.",
      additionalProperties: { type: "integer", minimum: 1, maximum: 1000 },
    },
    werkdagen: {
      type: "array",
      description: "De weekdagen waarop zij werken; zonder, die van de procedure.",
      items: { type: "string", enum: WEEKDAY_WORDS },
      minItems: 1,
      uniqueItems: true,
    },
    stappen: {
      type: "object",
      description: "Per stap hoeveel tijd die vraagt.",
      additionalProperties: {
        type: "object",
        properties: {
          werk: { ...SPREAD, description: "Dagen werk van één behandelaar." },
          wachten: { ...SPREAD, description: "Kalenderdagen wachten op anderen, na het werk." },
          procent: { ...PERCENTAGE, description: "Bij hoeveel procent van de klachten de stap gebeurt." },
        },
        additionalProperties: false,
      },
    },
    "niet tevreden": {
      description: "Hoeveel procent na het antwoord verdergaat: voor alle trappen, of per trap.",
      anyOf: [PERCENTAGE, { type: "object", additionalProperties: PERCENTAGE }],
    },
    reactie: { ...SPREAD, description: "Kalenderdagen tot de klager verdergaat." },
    doel: { ...PERCENTAGE, description: "Hoeveel procent op tijd moet zijn; standaard 95." },
  },
  required: ["van", "tot en met", "klachten per week"],
  additionalProperties: false,
} as const;
