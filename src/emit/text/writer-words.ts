import type { Machine } from "../../ir/machine.js";
import { readdressed } from "./dutch/address.js";
import type { AddressForm } from "./house-style.js";

/**
 * The machine with the words of its writer in another form of address, so that a text speaks in one. Words that cannot be
 * turned for certain stay as they are; `lint-text` finds them. `complainant` is what the writer calls the complainant,
 * `called` what the text does.
 */
export function inForm(
  machine: Machine,
  form: AddressForm,
  complainant: string,
  called: string = complainant,
): Machine {
  const renames = form === "third" && called !== complainant && complainant !== "";
  if (form === machine.procedure.addressForm && !renames) return machine;
  const turn = (words: string) => {
    const turned = readdressed(words, form, complainant) ?? words;
    return renames ? otherwiseCalled(turned, complainant, called) : turned;
  };
  const turned = Object.entries(machine).map(([key, value]) =>
    SPOKEN.has(key) ? [key, mapWords(value, turn)] : [key, value],
  );
  return Object.fromEntries(turned) as unknown as Machine;
}

/** «de klager» as «de melder», and «De klager» as «De melder»; not in «de klagers». */
function otherwiseCalled(words: string, complainant: string, called: string): string {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return [complainant, capital(complainant)].reduce((text, name) => {
    const parts = text.split(name);
    const replacement = name === complainant ? called : capital(called);
    return parts.reduce((done, part) => done + (/^\p{L}/u.test(part) ? name : replacement) + part);
  }, words);
}

/** The parts of a machine that hold words of the writer; the statechart holds ids. */
const SPOKEN: ReadonlySet<string> = new Set([
  "procedure",
  "complainants",
  "complaints",
  "outcomes",
  "tiers",
  "sideRoutes",
  "forms",
  "documents",
  "conditions",
  "terms",
  "duties",
  "confidentiality",
  "record",
]);

/** The keys under which they stand there. */
const WORDS: ReadonlySet<string> = new Set([
  "about",
  "body",
  "elsewhere",
  "heading",
  "infinitive",
  "label",
  "meaning",
  "purpose",
  "reason",
  "scope",
  "text",
  "what",
]);

function mapWords(value: unknown, turn: (words: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => mapWords(one, turn));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      typeof inner === "string" && WORDS.has(key) ? [key, turn(inner)] : [key, mapWords(inner, turn)],
    ),
  );
}
