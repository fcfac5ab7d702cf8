import { entry } from "../../entry.js";
import type { Language } from "../../severity.js";
import { fixed, listText } from "../words.js";

/** What a key of a load file may hold. */
export type LoadExpectation =
  | "load"
  | "day"
  | "later-day"
  | "rate"
  | "one-complaint"
  | "handlers"
  | "count"
  | "weekdays"
  | "steps"
  | "spread"
  | "order"
  | "percentage"
  | "percentages";

/** Why a load file cannot be read. */
type Unreadable = "alias" | "documents" | "duplicate" | "tab" | "syntax" | "too-long";

/** What a name in a load file is the name of. */
export type LoadName = "step" | "tier" | "role";

/** The head of a sample; the procedure it is about is made by the tests. */
const HEAD = "# belasting.yaml\nvan: 2026-01-01\ntot en met: 2026-12-31\n";

/** Codes about the YAML file of `simulate --load`. */
export const LOADS = {
  "load-key-missing": entry<{ key: string }>({
    severity: "error",
    title: { nl: "ontbrekend woord in een belasting", en: "missing key in a load" },
    message: {
      nl: ({ key }) => `In deze belasting ontbreekt ‘${key}’.`,
      en: ({ key }) => `This load has no ‘${key}’.`,
    },
    hint: fixed("Voeg de regel toe.", "Add the line."),
    why: {
      nl: "Zonder periode en aantal klachten valt er niets na te spelen.",
      en: "Without a period and a number of complaints there is nothing to play.",
    },
    wrong: HEAD,
    right: `${HEAD}klachten per week: 10\n`,
  }),
  "load-key-unknown": entry<{ key: string; known: readonly string[] }>({
    severity: "error",
    title: { nl: "onbekend woord in een belasting", en: "unknown key in a load" },
    message: {
      nl: ({ key, known }) => `Een belasting kent hier ‘${key}’ niet, wel ${listText(known, "nl")}.`,
      en: ({ key, known }) => `A load has no ‘${key}’ here; it may have ${listText(known, "en")}.`,
    },
    hint: fixed(
      "Haal de regel weg of kies een van deze woorden.",
      "Remove the line or choose one of these keys.",
    ),
    why: {
      nl: "Een verkeerd woord zou stil wegvallen, en dan kloppen de uitkomsten niet.",
      en: "A wrong key would be dropped silently, and the figures would come out wrong.",
    },
    wrong: `${HEAD}klachten per week: 10\nmedewerkers:\n  directie: 2\n`,
    right: `${HEAD}klachten per week: 10\nbehandelaars:\n  directie: 2\n`,
  }),
  "load-name-twice": entry<{ name: string; other: string }>({
    severity: "error",
    title: { nl: "dezelfde stap twee keer in een belasting", en: "the same step twice in a load" },
    message: {
      nl: ({ name, other }) => `‘${name}’ is dezelfde stap als ‘${other}’, die er al staat.`,
      en: ({ name, other }) => `‘${name}’ is the same step as ‘${other}’, which is there already.`,
    },
    hint: fixed("Laat één van de twee staan.", "Keep one of the two."),
    why: {
      nl: "Van twee verschillende hoeveelheden werk zou er één stil wegvallen.",
      en: "Of two different amounts of work one would be dropped silently.",
    },
    wrong: `${HEAD}klachten per week: 10\nstappen:\n  reactie:\n    werk: 1\n  bureau.reactie:\n    werk: 2\n`,
    right: `${HEAD}klachten per week: 10\nstappen:\n  bureau.reactie:\n    werk: 2\n`,
  }),
  "load-name-unknown": entry<{ what: LoadName; name: string; known: readonly string[] }>({
    severity: "error",
    title: { nl: "onbekende naam in een belasting", en: "unknown name in a load" },
    message: {
      nl: ({ what, name, known }) =>
        `De procedure kent geen ${NAMES.nl[what]} ‘${name}’, wel ${listText(known, "nl")}.`,
      en: ({ what, name, known }) =>
        `The procedure has no ${NAMES.en[what]} ‘${name}’; it has ${listText(known, "en")}.`,
    },
    hint: fixed(
      "Neem de naam over uit de procedure; bij twee stappen met één naam met de trap ervoor: ‘bureau.reactie’.",
      "Copy the name from the procedure; where two steps share one, with the tier in front: ‘bureau.reactie’.",
    ),
    why: {
      nl: "Werk aan een stap die er niet is zou niemand tijd kosten.",
      en: "Work on a step that is not there would take nobody any time.",
    },
    wrong: `${HEAD}klachten per week: 10\nstappen:\n  reaktie:\n    werk: 1\n`,
    right: `${HEAD}klachten per week: 10\nstappen:\n  reactie:\n    werk: 1\n`,
  }),
  "load-syntax": entry<{ problem: Unreadable }>({
    severity: "error",
    title: { nl: "onleesbare belasting", en: "unreadable load" },
    message: { nl: ({ problem }) => PROBLEMS.nl[problem], en: ({ problem }) => PROBLEMS.en[problem] },
    hint: fixed(
      "Een belasting is een lijst van regels ‘woord: waarde’; wat bij een woord hoort, springt in.",
      "A load is a list of lines ‘key: value’; what belongs to a key is indented.",
    ),
    why: {
      nl: "Wat niet te lezen is, kan niet worden nagespeeld.",
      en: "What cannot be read cannot be played.",
    },
    wrong: "# belasting.yaml\nbehandelaars: [directie\n",
    right: `${HEAD}klachten per week: 10\n`,
  }),
  "load-value": entry<{ key: string; expected: LoadExpectation }>({
    severity: "error",
    title: { nl: "verkeerde waarde in een belasting", en: "wrong value in a load" },
    message: {
      nl: ({ key, expected }) =>
        `${key === "" ? "Dit bestand" : `‘${key}’`} kan deze waarde niet hebben. Verwacht was ${EXPECTED.nl[expected]}.`,
      en: ({ key, expected }) =>
        `${key === "" ? "This file" : `‘${key}’`} cannot have this value. Expected was ${EXPECTED.en[expected]}.`,
    },
    hint: fixed("Verander de waarde.", "Change the value."),
    why: {
      nl: "Met een waarde die niet kan, zegt de uitkomst niets.",
      en: "With an impossible value the figures mean nothing.",
    },
    wrong: `${HEAD}klachten per week: tien\n`,
    right: `${HEAD}klachten per week: 10\n`,
  }),
};

const NAMES: Readonly<Record<Language, Readonly<Record<LoadName, string>>>> = {
  nl: { step: "stap", tier: "trap", role: "rol" },
  en: { step: "step", tier: "tier", role: "role" },
};

const PROBLEMS: Readonly<Record<Language, Readonly<Record<Unreadable, string>>>> = {
  nl: {
    alias: "Deze waarde verwijst naar een andere; in een belasting staat elke waarde voluit.",
    documents: "Hier begint met ‘---’ een tweede document; in dit bestand hoort alles in één document.",
    duplicate: "Dit woord staat er twee keer.",
    tab: "Deze regel begint met een tab, en YAML staat alleen spaties toe.",
    syntax: "Dit is geen geldige YAML.",
    "too-long": "Dit bestand is te groot voor een belasting: verwacht was ten hoogste 100.000 tekens.",
  },
  en: {
    alias: "This value refers to another one; in a load every value is written out.",
    documents: "Here ‘---’ begins a second document; in this file everything belongs in one document.",
    duplicate: "This key is written twice.",
    tab: "This line begins with a tab, and YAML allows spaces only.",
    syntax: "This is not valid YAML.",
    "too-long": "This file is too large for a load: at most 100,000 characters were expected.",
  },
};

const EXPECTED: Readonly<Record<Language, Readonly<Record<LoadExpectation, string>>>> = {
  nl: {
    load: "een belasting: regels ‘woord: waarde’",
    day: "een bestaande datum tussen 1990 en 2090, als 2026-01-01",
    "later-day": "een datum op of na die van ‘van’",
    rate: "een getal boven 0 en tot 100000",
    "one-complaint": "zoveel dat er in de periode ten minste één klacht komt",
    handlers: "rollen met elk een aantal, als ‘directie: 2’",
    count: "een geheel getal van 1 tot en met 1000",
    weekdays: "een lijst van weekdagen, als [maandag, dinsdag]",
    steps: "stappen met ‘werk’, ‘wachten’ of ‘procent’",
    spread:
      "een getal vanaf 0, of { van: 1, tot: 3 }, { van: 1, meestal: 2, tot: 3 } of { gemiddeld: 2 }, tot 1000 dagen",
    order: "een oplopende rij: ‘van’, dan ‘meestal’, dan ‘tot’",
    percentage: "een getal van 0 tot en met 100",
    percentages: "een getal van 0 tot en met 100, of dat voor elke trap",
  },
  en: {
    load: "a load: lines ‘key: value’",
    day: "an existing date between 1990 and 2090, such as 2026-01-01",
    "later-day": "a date on or after that of ‘van’",
    rate: "a number above 0 and up to 100000",
    "one-complaint": "so many that at least one complaint comes in the period",
    handlers: "roles with a number each, such as ‘directie: 2’",
    count: "a whole number from 1 to 1000",
    weekdays: "a list of weekdays, such as [maandag, dinsdag]",
    steps: "steps with ‘werk’, ‘wachten’ or ‘procent’",
    spread:
      "a number from 0, or { van: 1, tot: 3 }, { van: 1, meestal: 2, tot: 3 } or { gemiddeld: 2 }, up to 1000 days",
    order: "a rising row: ‘van’, then ‘meestal’, then ‘tot’",
    percentage: "a number from 0 to 100",
    percentages: "a number from 0 to 100, or that for each tier",
  },
};
