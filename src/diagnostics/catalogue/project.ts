import { entry } from "../entry.js";
import type { Language } from "../severity.js";
import { CALENDARS } from "./project/calendars.js";
import { INCLUDES } from "./project/includes.js";
import { LOADS } from "./project/loads.js";
import { SCENARIOS } from "./project/scenarios.js";
import { STYLES } from "./project/styles.js";
import { fixed, listText } from "./words.js";

/** What a setting of `klachtwerk.yaml` may hold. */
export type ConfigExpectation = "settings" | "word" | "words" | "folder" | "file" | "yes-no" | "day";

/** Why `klachtwerk.yaml` cannot be read. */
export type ConfigProblem = "alias" | "documents" | "duplicate" | "tab" | "syntax";

/** Codes raised by the `project` phase. */
export const PROJECT = {
  ...INCLUDES,
  ...CALENDARS,
  ...SCENARIOS,
  ...LOADS,
  ...STYLES,
  "config-key-unknown": entry<{ key: string; known: readonly string[] }>({
    severity: "error",
    title: { nl: "onbekende instelling", en: "unknown setting" },
    message: {
      nl: ({ key, known }) =>
        `De instelling ‘${key}’ bestaat niet. De instellingen zijn ${listText(known, "nl")}.`,
      en: ({ key, known }) => `There is no setting ‘${key}’. The settings are ${listText(known, "en")}.`,
    },
    hint: fixed(
      "Haal de regel weg of kies een van deze namen.",
      "Remove the line or choose one of these names.",
    ),
    why: {
      nl: "Een instelling met een tikfout zou anders stil wegvallen, en dan doet de opdracht iets anders dan in het bestand staat.",
      en: "A misspelt setting would otherwise be dropped silently, and the command would not do what the file says.",
    },
    wrong: "# klachtwerk.yaml\ndoel: [text]\n",
    right: "# klachtwerk.yaml\ndoelen: [text]\n",
  }),

  "config-syntax": entry<{ problem: ConfigProblem }>({
    severity: "error",
    title: { nl: "onleesbaar bestand klachtwerk.yaml", en: "unreadable file klachtwerk.yaml" },
    message: {
      nl: ({ problem }) => PROBLEM.nl[problem],
      en: ({ problem }) => PROBLEM.en[problem],
    },
    hint: fixed(
      "Schrijf op elke regel een instelling, een dubbele punt, een spatie en de waarde.",
      "Write a setting, a colon, a space and the value on each line.",
    ),
    why: {
      nl: "Zonder leesbare instellingen zou de opdracht met andere keuzes werken dan u hebt opgeschreven.",
      en: "Without readable settings the command would work with other choices than you wrote down.",
    },
    wrong: "# klachtwerk.yaml\ndoelen: [text\n",
    right: "# klachtwerk.yaml\ndoelen: [text]\n",
  }),

  "config-value": entry<{ key: string; expected: ConfigExpectation; allowed: readonly string[] }>({
    severity: "error",
    title: { nl: "instelling met een onmogelijke waarde", en: "setting with an impossible value" },
    message: {
      nl: ({ key, expected, allowed }) =>
        key === ""
          ? `Het bestand bevat geen instellingen. Verwacht was ${EXPECTED.nl[expected]}.`
          : `De instelling ‘${key}’ kan deze waarde niet hebben. Verwacht was ${EXPECTED.nl[expected]}${allowed.length === 0 ? "" : `: ${allowed.join(", ")}`}.`,
      en: ({ key, expected, allowed }) =>
        key === ""
          ? `The file holds no settings. Expected ${EXPECTED.en[expected]}.`
          : `The value of ‘${key}’ is not possible. Expected ${EXPECTED.en[expected]}${allowed.length === 0 ? "" : `: ${allowed.join(", ")}`}.`,
    },
    why: {
      nl: "Een waarde die niet kan, zegt niet wat de opdracht moet doen.",
      en: "A value that is not possible does not say what the command must do.",
    },
    wrong: "# klachtwerk.yaml\nstreng: misschien\n",
    right: "# klachtwerk.yaml\nstreng: true\n",
  }),

  "procedure-id-taken": entry<{ id: string; other: string }>({
    severity: "error",
    title: { nl: "twee procedures met dezelfde bestandsnaam", en: "two procedures with the same file name" },
    message: {
      nl: ({ id, other }) =>
        `De naam ‘${id}’ is al die van ${other}; beide procedures zouden dezelfde bestanden schrijven.`,
      en: ({ id, other }) =>
        `The name ‘${id}’ is already that of ${other}; both procedures would write the same files.`,
    },
    hint: fixed("Geef een van de twee bestanden een andere naam.", "Give one of the two files another name."),
    related: { nl: ["deze procedure heeft de naam al"], en: ["this procedure has the name already"] },
    why: {
      nl: "De naam van een procedure komt van de naam van het bestand en is de naam van de map met uitvoer.",
      en: "A procedure takes its name from its file, and its output folder has that name.",
    },
    wrong: "# scholen/noord/klachten.klacht en scholen/zuid/klachten.klacht in één opdracht\n",
    right: "# scholen/noord.klacht en scholen/zuid.klacht in één opdracht\n",
  }),
} as const;

const PROBLEM: Readonly<Record<Language, Readonly<Record<ConfigProblem, string>>>> = {
  nl: {
    alias: "Deze waarde verwijst naar een andere; in dit bestand staat elke waarde voluit.",
    documents: "Hier begint met ‘---’ een tweede document; in dit bestand hoort alles in één document.",
    duplicate: "Deze instelling staat er twee keer.",
    tab: "Deze regel begint met een tab, en YAML staat alleen spaties toe.",
    syntax: "Dit is geen geldige YAML.",
  },
  en: {
    alias: "This value refers to another one; in this file every value is written out.",
    documents: "Here ‘---’ begins a second document; in this file everything belongs in one document.",
    duplicate: "This setting is written twice.",
    tab: "This line begins with a tab, and YAML allows spaces only.",
    syntax: "This is not valid YAML.",
  },
};

const EXPECTED: Readonly<Record<Language, Readonly<Record<ConfigExpectation, string>>>> = {
  nl: {
    settings: "op elke regel een instelling met een waarde",
    word: "een van deze woorden",
    words: "een lijst tussen rechte haken, met een of meer van deze woorden",
    folder: "de naam van een map",
    file: "de naam van een bestand, als huisstijl.yaml",
    "yes-no": "‘true’ of ‘false’",
    day: "een bestaande datum als 2026-11-02",
  },
  en: {
    settings: "a setting with a value on each line",
    word: "one of these words",
    words: "a list in square brackets with one or more of these words",
    folder: "the name of a folder",
    file: "the name of a file, such as huisstijl.yaml",
    "yes-no": "‘true’ or ‘false’",
    day: "an existing date such as 2026-11-02",
  },
};
