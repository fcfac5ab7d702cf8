import { assertNever } from "../../support/assert-never.js";
import {
  DATE_PATTERN,
  EMAIL_PATTERN,
  MEDIA_PATTERN,
  MOMENT_PATTERN,
  PHONE_PATTERN,
  REFERENCE_PATTERN,
} from "./patterns.js";

/** What should have stood in a place, for whoever mends the data. */
export type Expected =
  | { readonly kind: "any" }
  | { readonly kind: "nothing" }
  | { readonly kind: "type"; readonly type: string }
  | { readonly kind: "one-of"; readonly values: readonly unknown[] }
  | { readonly kind: "pattern"; readonly pattern: string }
  | { readonly kind: "at-least"; readonly minimum: number }
  | { readonly kind: "between"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "each-once" }
  /** An id, with the name of its definition: `RoleId`. */
  | { readonly kind: "id"; readonly of: string }
  | { readonly kind: "new-id" };

/** What a schema asks of a value, by the most telling of its keywords. */
export function expectedBy(schema: Readonly<Record<string, unknown>>): Expected {
  const { type, pattern, minimum, maximum, maxItems } = schema;
  if (Array.isArray(schema.enum)) return { kind: "one-of", values: schema.enum };
  if ("const" in schema) return { kind: "one-of", values: [schema.const] };
  if (maxItems === 0) return { kind: "type", type: "empty" };
  if (typeof pattern === "string") return { kind: "pattern", pattern };
  if (typeof minimum === "number" && typeof maximum === "number")
    return { kind: "between", minimum, maximum };
  if (typeof minimum === "number") return { kind: "at-least", minimum };
  if (typeof schema.minLength === "number") return { kind: "type", type: "text" };
  if (typeof type === "string") return { kind: "type", type };
  return Array.isArray(schema.oneOf) ? { kind: "type", type: "object" } : { kind: "any" };
}

/** The expectation in words, to follow on "verwacht werd" and "expected:". */
export function expectedWords(expected: Expected): { readonly nl: string; readonly en: string } {
  switch (expected.kind) {
    case "any":
      return { nl: "een waarde", en: "a value" };
    case "nothing":
      return {
        nl: "niets, want dit onderdeel bestaat hier niet",
        en: "nothing, since there is no such part here",
      };
    case "type":
      return TYPES[expected.type] ?? { nl: "iets anders", en: "something else" };
    case "one-of":
      return { nl: choice(expected.values, "of"), en: choice(expected.values, "or") };
    case "pattern":
      return PATTERNS[expected.pattern] ?? { nl: "een andere schrijfwijze", en: "another way of writing" };
    case "at-least":
      return { nl: `een getal vanaf ${expected.minimum}`, en: `a number from ${expected.minimum}` };
    case "between": {
      const { minimum, maximum } = expected;
      return {
        nl: `een getal van ${minimum} tot en met ${maximum}`,
        en: `a number from ${minimum} to ${maximum}`,
      };
    }
    case "each-once":
      return { nl: "een lijst waarin alles één keer staat", en: "a list in which everything stands once" };
    case "id":
      return IDS[expected.of] ?? { nl: "een bestaande naam", en: "a name that exists" };
    case "new-id":
      return { nl: "een naam die nog niet voorkomt", en: "a name that was not used before" };
    default:
      return assertNever(expected);
  }
}

interface Words {
  readonly nl: string;
  readonly en: string;
}

const PATTERNS: Readonly<Record<string, Words | undefined>> = {
  [MOMENT_PATTERN]: {
    nl: "een bestaande datum tussen 1990 en 2100, zoals 2026-01-05",
    en: "an existing date from 1990 to 2100, such as 2026-01-05",
  },
  [DATE_PATTERN]: {
    nl: "een bestaande datum, zoals 2026-01-05",
    en: "an existing date, such as 2026-01-05",
  },
  [EMAIL_PATTERN]: { nl: "een e-mailadres", en: "an e-mail address" },
  [PHONE_PATTERN]: { nl: "een telefoonnummer", en: "a telephone number" },
  [REFERENCE_PATTERN]: { nl: "een verwijzing naar een bestand", en: "a reference to a file" },
  [MEDIA_PATTERN]: {
    nl: "een soort bestand, zoals application/pdf",
    en: "the kind of a file, such as application/pdf",
  },
};

const TYPES: Readonly<Record<string, Words | undefined>> = {
  object: { nl: "een object", en: "an object" },
  array: { nl: "een lijst", en: "a list" },
  string: { nl: "een tekst", en: "a text" },
  text: { nl: "een tekst die niet leeg is", en: "a text that is not empty" },
  boolean: { nl: "true of false", en: "true or false" },
  integer: { nl: "een geheel getal", en: "a whole number" },
  number: { nl: "een getal", en: "a number" },
  empty: { nl: "een lege lijst", en: "an empty list" },
};

const IDS: Readonly<Record<string, Words | undefined>> = {
  RoleId: { nl: "een rol van deze machine", en: "a role of this machine" },
  TierId: { nl: "een trap van deze machine", en: "a tier of this machine" },
  StepId: { nl: "een stap van deze machine", en: "a step of this machine" },
  StateId: { nl: "een toestand van deze machine", en: "a state of this machine" },
  EventId: { nl: "een gebeurtenis van deze machine", en: "an event of this machine" },
  TermId: { nl: "een termijn van deze machine", en: "a term of this machine" },
  ConditionId: { nl: "een voorwaarde van deze machine", en: "a condition of this machine" },
  OutcomeId: { nl: "een uitkomst van deze machine", en: "an outcome of this machine" },
  ClassId: { nl: "een soort klager van deze machine", en: "a class of complainants of this machine" },
  SubjectId: { nl: "een onderwerp van deze machine", en: "a subject of this machine" },
  FormId: { nl: "een formulier van deze machine", en: "a form of this machine" },
  DocumentId: { nl: "een document van deze machine", en: "a document of this machine" },
  AudienceId: { nl: "een rol of soort klager van deze machine", en: "a role or class of this machine" },
  NodeId: { nl: "een onderdeel van deze machine", en: "a part of this machine" },
};

/** A long list is cut short: whoever mends the data has the schema for the rest. */
function choice(values: readonly unknown[], last: string): string {
  const names = values.map((value) => `‘${String(value)}’`);
  if (names.length > MOST_NAMED) return [...names.slice(0, MOST_NAMED), "…"].join(", ");
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${last} ${names[names.length - 1]}`;
}

const MOST_NAMED = 12;
