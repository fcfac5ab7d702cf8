import type { VariantId } from "../emit/text/variants/variant-id.js";

const NAME = { type: "string", pattern: "^\\S(.*\\S)?$", maxLength: 80 } as const;
const WORD = { type: "string", pattern: "^\\p{Ll}[\\p{Ll}-]*$", maxLength: 40 } as const;
const COLOUR = { type: "string", pattern: "^#[0-9a-fA-F]{6}$" } as const;
const PARAGRAPH = { type: "string", minLength: 1, maxLength: 2000, pattern: "\\S" } as const;
const PARAGRAPHS = {
  anyOf: [PARAGRAPH, { type: "array", items: PARAGRAPH, minItems: 1, maxItems: 20 }],
} as const;

const TEXTS = [
  "volledig",
  "regeling",
  "eenvoudig",
  "kort",
  "werkinstructie",
  "toelichting",
] as const satisfies readonly VariantId[];

const BY_TEXT = {
  type: "object",
  properties: Object.fromEntries(["alle", ...TEXTS].map((text) => [text, PARAGRAPHS])),
  additionalProperties: false,
} as const;

/** The JSON Schema (2020-12) of a house style, in the keys people write. Contrast the reader checks. */
export const HOUSE_STYLE_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:klachtwerk:huisstijl:1",
  title: "Huisstijl",
  description: "Hoe een organisatie haar teksten wil laten spreken en eruitzien.",
  type: "object",
  properties: {
    namen: {
      type: "object",
      description: "Hoe de organisatie dingen noemt.",
      properties: {
        klacht: {
          type: "object",
          description: "Het woord voor een klacht, met zijn lidwoord en meervoud.",
          properties: { woord: WORD, lidwoord: { type: "string", enum: ["de", "het"] }, meervoud: WORD },
          required: ["woord", "lidwoord", "meervoud"],
          additionalProperties: false,
        },
        klager: {
          ...NAME,
          pattern: "^(de|het) \\S(.*\\S)?$",
          description: "De klager in de derde persoon, met lidwoord: ‘de melder’.",
        },
      },
      additionalProperties: false,
    },
    aanspreekvorm: {
      type: "string",
      enum: ["u", "je", "derde persoon"],
      description: "De aanspreekvorm van elke tekst, in plaats van die van de procedure.",
    },
    logo: { ...NAME, description: "De naam boven aan een webpagina." },
    kleuren: {
      type: "object",
      description: "De kleuren van een webpagina, als #14508f.",
      properties: { accent: COLOUR, tekst: COLOUR, achtergrond: COLOUR },
      additionalProperties: false,
    },
    begin: { ...BY_TEXT, description: "Alinea’s achter de titel: voor alle teksten, of per tekst." },
    slot: { ...BY_TEXT, description: "Alinea’s aan het eind: voor alle teksten, of per tekst." },
  },
  additionalProperties: false,
} as const;
