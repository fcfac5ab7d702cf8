import type { Field, IntakeForm, Machine } from "../../ir/machine.js";
import { isAsked } from "../../simulate/schema/field.js";
import {
  CLASS_KEY,
  CONDITIONS_KEY,
  intakeProperties,
  MANDATE_KEY,
  REPRESENTATIVE_KEY,
  SIGNED_KEY,
} from "../../simulate/schema/intake.js";
import { fieldTitle } from "../../simulate/schema/wording.js";
import { assertNever } from "../../support/assert-never.js";
import { listed } from "../../support/listed.js";
import { personal } from "../text/dutch/nouns.js";
import { clause, endSentence } from "../text/dutch/sentence.js";
import type { PlaceTexts, Texts } from "./texts.js";

/** What a form says to whoever fills it in, in the form of address of the procedure: «Vul uw naam in.» */
export function formTexts(machine: Machine, form: IntakeForm): Texts {
  const own = new Map(form.fields.map((field) => [field.id, field]));
  const entries = Object.keys(intakeProperties(machine, form)).flatMap((key) => {
    const field = own.get(key) ?? besideFields(key);
    const texts = field === undefined ? SPECIAL[key]?.(machine, form) : fieldTexts(machine, field);
    if (texts === undefined) return [];
    const inside = key === CONDITIONS_KEY ? [[`${key}/*`, texts] as const] : [];
    return [[key, texts] as const, ...inside, ...(field?.type === "file" ? fileTexts(key, texts.label) : [])];
  });
  return { "": WHOLE, ...Object.fromEntries(entries) };
}

const WHOLE: PlaceTexts = {
  label: "Het formulier",
  wrong: "De gegevens van het formulier kloppen niet. Verwacht werd een object met een waarde voor elk veld.",
};

/** A field as the texts need it. */
type Told = Omit<Field, "origin" | "source" | "onOutcomes">;

/** What a form asks beside its fields and that reads as a field. */
function besideFields(key: string): Told | undefined {
  const told = { id: key, required: false, ifApplicable: false, onlyFor: [] };
  if (key === REPRESENTATIVE_KEY) return { ...told, label: "de naam van de vertegenwoordiger", type: "text" };
  return key === MANDATE_KEY ? { ...told, label: "een machtiging", type: "file" } : undefined;
}

/** What a form asks beside its fields, by key. */
const SPECIAL: Readonly<Record<string, ((machine: Machine, form: IntakeForm) => PlaceTexts) | undefined>> = {
  [CLASS_KEY]: ({ complainants, procedure: { addressForm } }) => ({
    label: "Soort klager",
    missing: {
      u: "Kies wat voor klager u bent.",
      je: "Kies wat voor klager je bent.",
      third: "Kies de soort klager.",
    }[addressForm],
    wrong: chooseFrom(
      "Soort klager",
      complainants.classes.map(({ label }) => clause(label)),
    ),
  }),
  [CONDITIONS_KEY]: () => ({
    label: "Wat het geval is",
    wrong: "Kies bij ‘Wat het geval is’ alleen uit de mogelijkheden op het formulier.",
  }),
  [SIGNED_KEY]: () => ({
    label: "Ondertekend",
    missing: "Onderteken de klacht.",
    wrong: "Onderteken de klacht.",
  }),
};

function fieldTexts(machine: Machine, field: Told): PlaceTexts {
  const { addressForm } = machine.procedure;
  const label = fieldTitle(field.label);
  const classes = machine.complainants.classes.filter(({ id }) => field.onlyFor.includes(id));
  const theirs = listed(
    classes.map((one) => clause(one.label)),
    "of",
  );
  const because = reason(machine, field);
  const or = isMandate(machine, field) ? `, of als iemand ${WHOM[addressForm]} vertegenwoordigt` : "";
  const missing = [asks(field, personal(clause(field.label), addressForm)), ...because].join(" ");
  return {
    label,
    missing,
    wrong: corrects(field, label) ?? missing,
    ...(classes.length === 0 ? {} : { unwanted: `‘${label}’ is alleen voor ${theirs}${or}. Laat dit leeg.` }),
  };
}

/** The field that shows that somebody may act for the complainant. */
function isMandate({ complainants: { representation } }: Machine, { id }: Told): boolean {
  return id === MANDATE_KEY && representation?.allowed === true && representation.mandate;
}

const WHOM = { u: "u", je: "je", third: "de klager" } as const;

/** Why a field is asked that others may leave empty. */
function reason(machine: Machine, field: Told): readonly string[] {
  if (isMandate(machine, field))
    return [`Dat is nodig als iemand ${WHOM[machine.procedure.addressForm]} vertegenwoordigt.`];
  const condition = machine.conditions.find(({ id }) => id === field.condition);
  if (condition === undefined || !isAsked(field)) return [];
  return [endSentence(`Dat is nodig als ${clause(condition.text)}`)];
}

/** «Vul uw naam in.» A long phrase stands behind the verb, so that nobody loses the thread. */
function asks({ type, label }: Told, what: string): string {
  const parts = (verb: string, particle: string) => {
    if (CLAUSE.test(what)) return `${verb} ${particle} ${what}.`;
    return LONG.test(what) ? `${verb} dit ${particle}: ${what}.` : `${verb} ${what} ${particle}.`;
  };
  switch (type) {
    case "file":
      return parts("Voeg", "toe");
    case "choice":
      return LONG.test(what) ? `Maak een keuze: ${what}.` : `Kies ${what}.`;
    case "boolean":
      return `Kies ja of nee bij ‘${fieldTitle(label)}’.`;
    default:
      return parts("Vul", "in");
  }
}

/** A clause: «wat u van ons vraagt». */
const CLAUSE = /^(wat|wie|welke?|waar\p{L}*|wanneer|hoe\p{L}*|of) /u;

/** A phrase with a clause of its own, or with more than seven words. */
const LONG = /[,:;]| (die|dat|wat|waar\p{L}*|wanneer|hoe|om|zoals) |(\S+ ){7}/u;

/** What to write instead; undefined where only emptiness is wrong. */
function corrects({ type, options = [] }: Told, label: string): string | undefined {
  switch (type) {
    case "text":
    case "long-text":
    case "address":
    case "file":
      return undefined;
    case "date":
      return `Vul bij ‘${label}’ een bestaande datum in, zoals 2026-01-31.`;
    case "email":
      return "Vul een e-mailadres in zoals naam@voorbeeld.nl.";
    case "phone":
      return "Vul een telefoonnummer in zoals 06 12345678.";
    case "number":
      return `Vul bij ‘${label}’ een getal in.`;
    case "amount":
      return `Vul bij ‘${label}’ een bedrag in euro’s in, zoals 25,50.`;
    case "boolean":
      return `Kies ja of nee bij ‘${label}’.`;
    case "choice":
      return options.length === 0 ? undefined : chooseFrom(label, options);
    default:
      return assertNever(type);
  }
}

/** Options that hold a comma, or that are many, stand on the form; a sentence with all of them could not be read. */
function chooseFrom(label: string, options: readonly string[]): string {
  const [only = ""] = options;
  if (options.length === 1) return `Kies bij ‘${label}’: ${only}.`;
  if (options.length > 6 || options.some((option) => /,| of /.test(option)))
    return `Kies bij ‘${label}’ een van de mogelijkheden.`;
  return `Kies bij ‘${label}’ een van deze mogelijkheden: ${listed(options, "of")}.`;
}

/** What is said of the parts of a file. */
function fileTexts(key: string, label: string): readonly (readonly [string, PlaceTexts])[] {
  const name = `Geef het bestand bij ‘${label}’ een naam.`;
  const kind = `Zeg bij ‘${label}’ wat voor bestand het is, zoals application/pdf.`;
  const place = `Geef bij ‘${label}’ aan waar het bestand staat, zoals bijlagen/brief.pdf.`;
  return [
    [`${key}/naam`, { label: "Bestandsnaam", missing: name, wrong: name }],
    [`${key}/type`, { label: "Soort bestand", missing: kind, wrong: kind }],
    [`${key}/verwijzing`, { label: "Plaats van het bestand", missing: place, wrong: place }],
  ];
}
