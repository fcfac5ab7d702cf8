import type { Language } from "../../severity.js";

/** What a key of a scenario file may hold. */
export type ScenarioExpectation =
  | "file"
  | "scenarios"
  | "events"
  | "event"
  | "expected"
  | "terms"
  | "days"
  | "defaults"
  | "text"
  | "texts"
  | "count"
  | "yes-no";

/** Why a scenario file cannot be read. */
export type ScenarioUnreadable = "alias" | "duplicate" | "tab" | "syntax";

/** What a name in a scenario is the name of. */
export type ScenarioName =
  | "event"
  | "step"
  | "tier"
  | "term"
  | "state"
  | "role"
  | "outcome"
  | "condition"
  | "subject"
  | "class"
  | "extension"
  | "anchor";

/** The head of a sample; the procedure it names is made by the tests. */
export const SCENARIO_HEAD = `# scenarios/proef.yaml
procedure: ../proef.klacht
scenarios:
  - titel: Proef
    ontvangen: 2026-03-02
    `;

/** What is wrong with a file that cannot be read. */
export const SCENARIO_PROBLEMS: Readonly<Record<Language, Readonly<Record<ScenarioUnreadable, string>>>> = {
  nl: {
    alias: "Deze waarde verwijst naar een andere; in een scenario staat elke waarde voluit.",
    duplicate: "Dit woord staat er twee keer.",
    tab: "Deze regel begint met een tab, en YAML staat alleen spaties toe.",
    syntax: "Dit is geen geldige YAML.",
  },
  en: {
    alias: "This value refers to another one; in a scenario every value is written out.",
    duplicate: "This key is written twice.",
    tab: "This line begins with a tab, and YAML allows spaces only.",
    syntax: "This is not valid YAML.",
  },
};

/** What a name is the name of, with its article. */
export const SCENARIO_NAMES: Readonly<Record<Language, Readonly<Record<ScenarioName, string>>>> = {
  nl: {
    event: "de gebeurtenis",
    step: "de stap",
    tier: "de trap",
    term: "de termijn",
    state: "de toestand",
    role: "de rol",
    outcome: "de uitkomst",
    condition: "de voorwaarde",
    subject: "het onderwerp",
    class: "de soort klager",
    extension: "de verlenging",
    anchor: "de dag",
  },
  en: {
    event: "event",
    step: "step",
    tier: "tier",
    term: "term",
    state: "state",
    role: "role",
    outcome: "outcome",
    condition: "condition",
    subject: "subject",
    class: "class of complainants",
    extension: "extension",
    anchor: "day",
  },
};

/** What was expected of a value. */
export const SCENARIO_EXPECTED: Readonly<Record<Language, Readonly<Record<ScenarioExpectation, string>>>> = {
  nl: {
    file: "‘scenarios’ met een lijst, en meestal ‘procedure’ met een pad",
    scenarios: "een lijst met een of meer scenario’s, elk achter een streepje",
    events: "een lijst met gebeurtenissen, elk achter een streepje",
    event: "een gebeurtenis, als ‘wat: stilte’",
    expected: "wat er moet kloppen, als ‘toestand: gesloten’",
    terms: "termijnen met hun status of datum, als ‘reactie: gehaald’",
    days: "dagen met hun datum",
    defaults: "een lijst als [{ wie: directie, dagen: 3 }], of [] voor niemand",
    text: "een tekst",
    texts: "een lijst met teksten",
    count: "een heel getal",
    "yes-no": "‘true’ of ‘false’",
  },
  en: {
    file: "‘scenarios’ with a list, and mostly ‘procedure’ with a path",
    scenarios: "a list of one or more scenarios, each behind a dash",
    events: "a list of events, each behind a dash",
    event: "an event, such as ‘wat: stilte’",
    expected: "what must hold, such as ‘toestand: gesloten’",
    terms: "terms with their status or date, such as ‘reactie: gehaald’",
    days: "days with their date",
    defaults: "a list such as [{ wie: directie, dagen: 3 }], or [] for nobody",
    text: "a text",
    texts: "a list of texts",
    count: "a whole number",
    "yes-no": "‘true’ or ‘false’",
  },
};
