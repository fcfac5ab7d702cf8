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
  | "moment"
  | "when"
  | "length"
  | "texts"
  | "count"
  | "yes-no";

/** Why a scenario file cannot be read. */
export type ScenarioUnreadable = "alias" | "documents" | "duplicate" | "tab" | "syntax";

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
    documents:
      "Hier begint met ‘---’ een tweede document; alle scenario’s van een bestand staan in één document.",
    duplicate: "Dit woord staat er twee keer.",
    tab: "Deze regel begint met een tab, en YAML staat alleen spaties toe.",
    syntax: "Dit is geen geldige YAML.",
  },
  en: {
    alias: "This value refers to another one; in a scenario every value is written out.",
    documents: "Here ‘---’ begins a second document; all scenarios of a file stand in one document.",
    duplicate: "This key is written twice.",
    tab: "This line begins with a tab, and YAML allows spaces only.",
    syntax: "This is not valid YAML.",
  },
};

/** What to do about it. */
export const SCENARIO_WAYS_OUT: Readonly<Record<Language, Readonly<Record<ScenarioUnreadable, string>>>> = {
  nl: {
    alias: "Schrijf de waarde hier nog een keer op, zonder ‘*’ en ‘&’.",
    documents: "Haal ‘---’ weg en zet de scenario’s bij elkaar onder ‘scenarios:’.",
    duplicate: "Haal een van de twee weg, of begin een nieuw scenario achter een streepje.",
    tab: "Vervang de tab door spaties.",
    syntax: "Schrijf elk scenario achter een streepje, met ‘titel:’, een spatie en de titel.",
  },
  en: {
    alias: "Write the value out here, without ‘*’ and ‘&’.",
    documents: "Remove ‘---’ and put the scenarios together below ‘scenarios:’.",
    duplicate: "Remove one of the two, or start a new scenario behind a dash.",
    tab: "Replace the tab with spaces.",
    syntax: "Write each scenario behind a dash, with ‘titel:’, a space and the title.",
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
    moment: "een datum, als 2026-03-02",
    when: "een datum of een afstand, als ‘na 3 werkdagen’",
    length: "een lengte, als ‘2 weken’",
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
    moment: "a date, such as 2026-03-02",
    when: "a date or a distance, such as ‘na 3 werkdagen’",
    length: "a length, such as ‘2 weken’",
    texts: "a list of texts",
    count: "a whole number",
    "yes-no": "‘true’ or ‘false’",
  },
};
