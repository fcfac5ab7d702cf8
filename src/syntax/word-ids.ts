/** From the Dutch words of the closed vocabularies to their ids. */
import type { FieldType, FormId, NamedChannelId, UnitId } from "../glossary/ids.js";
import {
  CHANNEL_WORDS,
  FIELD_TYPE_WORDS,
  FORM_WORDS,
  MONTH_WORDS,
  NUMBER_WORDS,
  UNIT_WORDS,
  WEEKDAY_WORDS,
} from "../glossary/words.js";

const entries = <K extends string, V>(table: Readonly<Record<K, V>>): [K, V][] =>
  Object.entries(table) as [K, V][];

/** Units by every word that means them. */
export const UNIT_IDS: ReadonlyMap<string, UnitId> = new Map(
  entries(UNIT_WORDS).flatMap(([id, noun]) =>
    [noun.singular, noun.plural, ...noun.also].map((word): [string, UnitId] => [word, id]),
  ),
);

/** Forms of one word; `per e-mail` and `per brief` are the parser's. */
export const FORM_IDS: ReadonlyMap<string, FormId> = new Map(
  entries(FORM_WORDS).map(([id, word]) => [word, id]),
);

/** Channels by their word. */
export const CHANNEL_IDS: ReadonlyMap<string, NamedChannelId> = new Map(
  entries(CHANNEL_WORDS).map(([id, words]) => [words.word, id]),
);

/** Amounts by their word. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries(NUMBER_WORDS));

/** Types of fields by their words. */
export const FIELD_TYPE_IDS: ReadonlyMap<string, FieldType> = new Map(
  entries(FIELD_TYPE_WORDS).map(([id, word]) => [word, id]),
);

/** Months by name, January 1. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTH_WORDS.map((word, index) => [word, index + 1]),
);

/** Days of the week by name, Monday 1. */
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_WORDS.map((word, index) => [word, index + 1]),
);
