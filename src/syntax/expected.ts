/** What fits at a place, from the names of token types to words a reader knows. */
import { KEYWORDS } from "./keywords.js";

/** A part of the grammar as messages name it; the catalogue holds its words in both languages. */
const PARTS: Readonly<Record<string, string>> = {
  Word: "@name",
  Text: "@text",
  String: "@text",
  Number: "@number",
  Decimal: "@number",
  Date: "@date",
  Comma: "@comma",
  Colon: "@colon",
  Verb: "@verb",
  Unit: "@unit",
  Month: "@month",
  Weekday: "@weekday",
  Form: "@form",
  Channel: "@channel",
  FieldTypeWord: "@field-type",
  Modal: "@modal",
};

const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Number: KEYWORDS.number,
  Unit: KEYWORDS.unit,
  Month: KEYWORDS.month,
  Weekday: KEYWORDS.weekday,
  Form: KEYWORDS.form,
  Channel: KEYWORDS.channel,
  FieldTypeWord: KEYWORDS["field-type"],
  Modal: KEYWORDS.modal,
};

/** The parts as messages name them: `@name` and its like for a part of the grammar, else the keyword itself. */
export function expectedParts(names: readonly string[]): readonly string[] {
  // A date may begin with a number, which says less.
  const told = names.includes("Date") ? names.filter((name) => name !== "Number") : names;
  return [...new Set(told.map((name) => PARTS[name] ?? name))];
}

/** The keywords that fit, for suggestions. */
export function expectedWords(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => MEMBERS[name] ?? (PARTS[name] === undefined ? [name] : []));
}
