import type { Machine, Role } from "../../ir/machine.js";
import { formOf, readdressed } from "./dutch/address.js";
import { nounOf } from "./dutch/nouns.js";
import type { AddressForm } from "./house-style.js";

/**
 * The machine with the words of its writer in another form of address, so that a text speaks in one. Words that cannot be
 * turned for certain stay as they are; `lint-text` finds them. `complainant` is what the writer calls the complainant,
 * `called` what the text does. With `toAnother` the text speaks to somebody else, so words that stay say who is meant.
 */
export function inForm(
  machine: Machine,
  form: AddressForm,
  complainant: string,
  called: string = complainant,
  toAnother = false,
): Machine {
  const renames = form === "third" && called !== complainant && complainant !== "";
  const isOwn = form === machine.procedure.addressForm;
  if (isOwn && form === "third" && !renames) return machine;
  const turn = (words: string) => {
    const left = toAnother && readdressed(words, form, complainant) === undefined;
    return left ? explained(words, complainant, called) : wordsInForm(words, form, complainant, called);
  };
  const entries = Object.entries(machine).map(([key, value]) => {
    // Where the form is that of the file, only «de klager» in a sentence turns; definitions and articles mean it so.
    if (!SPOKEN.has(key) || (isOwn && !renames && key === "procedure")) return [key, value];
    return [
      key,
      key === "roles" ? machine.roles.map((role) => roleWords(role, turn)) : mapWords(value, turn),
    ];
  });
  return Object.fromEntries(entries) as unknown as Machine;
}

/** The same for some of his words: as they are where they cannot be turned. */
export function wordsInForm(
  words: string,
  form: AddressForm,
  complainant: string,
  called: string = complainant,
): string {
  const turned = readdressed(words, form, complainant) ?? words;
  const renames = form === "third" && called !== complainant && complainant !== "";
  return renames ? otherwiseCalled(turned, complainant, called) : turned;
}

/** «uw stoel te klein is (met «u» is hier de klager bedoeld)» */
function explained(words: string, complainant: string, called: string): string {
  const form = formOf(words, complainant);
  return form === "u" || form === "je"
    ? `${words.replace(/[.\s]+$/, "")} (met «${form}» is hier ${called} bedoeld)`
    : words;
}

/** «de klager» as «de melder», «De klager» as «De melder», and «klagers» as «melders». */
function otherwiseCalled(words: string, complainant: string, called: string): string {
  const [many, others] = [pluralOf(complainant), pluralOf(called)];
  const one = swapped(words, complainant, called);
  return many === undefined || others === undefined ? one : swapped(one, many, others);
}

/** Whole words only, with the capital of what stood there. */
function swapped(words: string, from: string, to: string): string {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return [from, capital(from)].reduce((text, name) => {
    const parts = text.split(name);
    const replacement = name === from ? to : capital(to);
    return parts.reduce((done, part) => {
      const isPart = /^[\p{L}-]/u.test(part) || /[\p{L}-]$/u.test(done);
      return done + (isPart ? name : replacement) + part;
    });
  }, words);
}

/** «klagers» for «de klager», where the noun is known. */
function pluralOf(name: string): string | undefined {
  const word = name.split(" ").at(-1) ?? "";
  return nounOf(word)?.singular === word ? nounOf(word)?.plural : undefined;
}

/** The parts of a machine that hold words of the writer; the statechart holds ids. */
const SPOKEN: ReadonlySet<string> = new Set([
  "procedure",
  "roles",
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
  "options",
  "purpose",
  "reason",
  "scope",
  "tasks",
  "text",
  "what",
]);

/** What the complainant is called is told by the voice. */
function roleWords(role: Role, turn: (words: string) => string): unknown {
  return role.id === "klager" ? { ...role, tasks: role.tasks.map(turn) } : mapWords(role, turn);
}

function mapWords(value: unknown, turn: (words: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => mapWords(one, turn));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      WORDS.has(key)
        ? [key, turned(inner, key === "infinitive" ? withoutSubject(turn) : turn)]
        : [key, mapWords(inner, turn)],
    ),
  );
}

/** «(om) de klager, de getuigen en … te benadelen»: whoever stands first there is no subject. */
function withoutSubject(turn: (words: string) => string): (words: string) => string {
  return (words) => turn(`${LEAD}${words}`).slice(LEAD.length);
}

const LEAD = "om ";

function turned(value: unknown, turn: (words: string) => string): unknown {
  if (typeof value === "string") return turn(value);
  return Array.isArray(value) ? value.map((one) => turned(one, turn)) : mapWords(value, turn);
}
