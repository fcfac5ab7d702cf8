/**
 * The Dutch words of the closed vocabularies: one table each, by the English id. Syntax reads and prints them,
 * the text back ends write them; no Dutch word of a vocabulary stands anywhere else.
 */
import type { FieldType, FormId, NamedChannelId, TriggerId, UnitId } from "./ids.js";

/** A noun with its plural; `also` are further words a writer may use, never written by the formatter. */
export interface Noun {
  readonly singular: string;
  readonly plural: string;
  readonly also: readonly string[];
}

/** Units of time. `dag` is a calendar day; after a number `uur` and `jaar` have no plural. */
export const UNIT_WORDS: Readonly<Record<UnitId, Noun>> = {
  hour: { singular: "uur", plural: "uur", also: ["uren"] },
  day: { singular: "dag", plural: "dagen", also: ["kalenderdag", "kalenderdagen"] },
  workday: { singular: "werkdag", plural: "werkdagen", also: [] },
  week: { singular: "week", plural: "weken", also: [] },
  month: { singular: "maand", plural: "maanden", also: [] },
  year: { singular: "jaar", plural: "jaar", also: ["jaren"] },
};

/** Forms of a message, as they follow a verb: `antwoordt schriftelijk`. */
export const FORM_WORDS: Readonly<Record<FormId, string>> = {
  written: "schriftelijk",
  oral: "mondeling",
  phone: "telefonisch",
  email: "per e-mail",
  letter: "per brief",
  digital: "digitaal",
};

/** A channel: the word of the language, and the phrase that says how something arrives through it. */
export interface ChannelWords {
  readonly word: string;
  readonly phrase: string;
}

/** Channels a complaint or a message can take, but for those of the writer's own. */
export const CHANNEL_WORDS: Readonly<Record<NamedChannelId, ChannelWords>> = {
  email: { word: "e-mail", phrase: "per e-mail" },
  post: { word: "post", phrase: "per post" },
  phone: { word: "telefoon", phrase: "per telefoon" },
  form: { word: "formulier", phrase: "met het formulier" },
  website: { word: "website", phrase: "via de website" },
  desk: { word: "balie", phrase: "aan de balie" },
  conversation: { word: "gesprek", phrase: "in een gesprek" },
  app: { word: "app", phrase: "via de app" },
};

/** Types of a field, as they follow `als`. */
export const FIELD_TYPE_WORDS: Readonly<Record<FieldType, string>> = {
  text: "tekst",
  "long-text": "lange tekst",
  date: "datum",
  email: "e-mailadres",
  phone: "telefoonnummer",
  address: "adres",
  file: "bestand",
  number: "getal",
  amount: "bedrag",
  boolean: "ja of nee",
  choice: "keuze",
};

/** What makes a case leave a tier. */
export const TRIGGER_WORDS: Readonly<Record<TriggerId, string>> = {
  satisfied: "tevreden",
  dissatisfied: "niet tevreden",
  "no-agreement": "geen overeenstemming",
  lapsed: "termijn verstreken",
  withdrawn: "ingetrokken",
  settled: "opgelost",
  choice: "keuze klager",
  refused: "geweigerd",
};

/** Months, January first. */
export const MONTH_WORDS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** Days of the week, Monday (1) first, as ISO 8601 counts them. */
export const WEEKDAY_WORDS = [
  "maandag",
  "dinsdag",
  "woensdag",
  "donderdag",
  "vrijdag",
  "zaterdag",
  "zondag",
] as const;

/** Traits of a role. */
export const ROLE_TRAIT_WORDS = {
  external: "extern",
  internal: "intern",
  independent: "onafhankelijk",
  "per-case": "aangewezen per klacht",
} as const;

/** Traits of a tier. */
export const TIER_TRAIT_WORDS = {
  informal: "informeel",
  formal: "formeel",
  advised: "aangeraden",
  required: "verplicht",
  external: "extern",
  internal: "intern",
} as const;

/** Ways in which people complain. */
export const MANNER_WORDS = {
  individual: "individueel",
  representative: "vertegenwoordiger",
  joint: "gezamenlijk",
} as const;

/** Modal verbs with their plural: may (mag, kan) and must (moet, zal). */
export const MODAL_WORDS = {
  may: { singular: "mag", plural: "mogen" },
  can: { singular: "kan", plural: "kunnen" },
  must: { singular: "moet", plural: "moeten" },
  will: { singular: "zal", plural: "zullen" },
} as const;

/** Amounts in words; `één` is read as `een`. The formatter writes digits. */
export const NUMBER_WORDS = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  veertien: 14,
  vijftien: 15,
  twintig: 20,
  dertig: 30,
} as const;

/** `4 weken`, `1 week`, `2 jaar`: an amount with the unit in the right number. */
export function lengthWords(amount: number, unit: UnitId): string {
  const words = UNIT_WORDS[unit];
  return `${amount} ${amount === 1 ? words.singular : words.plural}`;
}
