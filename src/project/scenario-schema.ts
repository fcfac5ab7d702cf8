const TEXT = { type: "string", minLength: 1 } as const;
const TEXTS = { type: "array", items: TEXT } as const;
const MOMENT = {
  ...TEXT,
  description: "Een datum, zo nodig met het uur: 2026-03-02 of 2026-03-02 14:30.",
} as const;
const COUNT = { type: "integer", minimum: 0 } as const;

const FACTS = {
  verzonden: { ...MOMENT, description: "Wanneer de klacht is verzonden; zonder: op de dag van ontvangst." },
  ontvangen: {
    ...MOMENT,
    description: "Wanneer de klacht, of het bericht van de stap, is ontvangen.",
  },
  omstandigheden: {
    ...TEXTS,
    description: "Voorwaarden van de procedure die opgaan, in de woorden van de procedure.",
  },
  onderwerpen: { ...TEXTS, description: "Waar de klacht over gaat." },
  "soort klager": { ...TEXT, description: "Tot welke groep de klager hoort." },
  voorval: { ...MOMENT, description: "De dag van het voorval." },
  ontdekking: { ...MOMENT, description: "De dag waarop de klager het voorval ontdekte." },
  "einde dienst": { ...MOMENT, description: "De dag waarop de dienst eindigde." },
  dagen: {
    type: "object",
    description: 'Dagen die de procedure in eigen woorden noemt (na "..."), elk met de datum.',
    additionalProperties: TEXT,
  },
  onvolledig: { type: "boolean", description: "De klacht mist iets, zodat de klager mag aanvullen." },
} as const;

const TERM = {
  type: ["string", "object"],
  minLength: 1,
  description: "De status of de laatste dag van de termijn, of beide en meer.",
  properties: {
    status: { ...TEXT, description: "Wat er van de termijn is geworden, zoals gehaald of geschonden." },
    datum: { ...TEXT, description: "De laatste dag van de termijn, of geen datum." },
    verlengd: { ...COUNT, description: "Hoe vaak de termijn is verlengd." },
    "te laat": { ...COUNT, description: "Hoeveel dagen na de laatste dag het is gedaan." },
    ronde: {
      type: "integer",
      minimum: 1,
      description: "De hoeveelste keer dat de termijn in deze zaak loopt.",
    },
  },
  additionalProperties: false,
} as const;

const EXPECTED = {
  type: "object",
  description: "Wat er dan moet kloppen. Wat er niet staat, wordt niet bekeken.",
  properties: {
    toestand: { ...TEXT, description: "Waar de zaak is, zoals bureau.reactie of gesloten." },
    uitkomst: { ...TEXT, description: "De uitkomst die de zaak heeft." },
    termijnen: {
      type: "object",
      description: "Per termijn de status, de laatste dag, of meer.",
      additionalProperties: TERM,
    },
    verzuim: {
      type: "array",
      description: "Wie te laat is of was, volledig; een lege lijst zegt dat niemand te laat was.",
      items: {
        type: "object",
        properties: {
          wie: { ...TEXT, description: "De rol die de termijn had." },
          dagen: { ...COUNT, description: "Hoeveel dagen te laat." },
          termijn: { ...TEXT, description: "Om welke termijn het gaat." },
        },
        required: ["wie", "dagen"],
        additionalProperties: false,
      },
    },
    lopend: { ...TEXTS, description: "Elke termijn die nog loopt, volledig." },
    "bewaren tot en met": {
      ...TEXT,
      description: "De laatste dag waarop het dossier wordt bewaard, of: niet begonnen, open, blijvend.",
    },
  },
  additionalProperties: false,
} as const;

const EVENT = {
  type: "object",
  description: "Eén gebeurtenis.",
  properties: {
    wanneer: {
      ...TEXT,
      description:
        "Een datum, of een moment als ‘na 3 werkdagen’, ‘2 weken na bevestiging’ of ‘dag na einde van reactie’.",
    },
    wat: { ...TEXT, description: "Wat er gebeurt, als woord of als gebeurtenis van de procedure." },
    stap: { ...TEXT, description: "De stap waar het om gaat." },
    trap: { ...TEXT, description: "De trap waar de klacht wordt ingediend." },
    termijn: { ...TEXT, description: "De termijn waar het om gaat." },
    wie: { ...TEXT, description: "De rol die het doet." },
    uitkomst: { ...TEXT, description: "De uitkomst van een oordeel." },
    ...FACTS,
    lengte: { ...TEXT, description: "Met hoeveel een termijn wordt verlengd of hoe lang zij is: 2 weken." },
    "tot en met": {
      ...MOMENT,
      description: "Tot en met welke dag een termijn wordt verlengd of vastgesteld.",
    },
    verlenging: { ...TEXT, description: "Welke verlenging, als de termijn er meer heeft." },
    instemming: { ...TEXTS, description: "Wie met de verlenging instemt." },
    "kan niet": { type: "boolean", description: "Met true: de procedure staat dit nu niet toe." },
    dan: EXPECTED,
  },
  additionalProperties: false,
} as const;

const SCENARIO = {
  type: "object",
  description: "Eén zaak, met wat ervan wordt verwacht.",
  properties: {
    titel: { ...TEXT, description: "Wat dit scenario laat zien." },
    procedure: { ...TEXT, description: "Het .klacht-bestand, vanaf de map van dit bestand." },
    ...FACTS,
    ontvangen: { ...MOMENT, description: "De dag waarop de klacht is ontvangen: het begin van de zaak." },
    trap: {
      ...TEXT,
      description: "De trap die de klacht ontvangt; zonder: de eerste die niet informeel is.",
    },
    aannames: { ...TEXTS, description: "Wat dit scenario aanneemt en de procedure niet zegt." },
    verloop: { type: "array", description: "Wat er gebeurt, in volgorde.", items: EVENT },
    verwacht: EXPECTED,
  },
  required: ["titel"],
  additionalProperties: false,
} as const;

/**
 * The JSON Schema (2020-12) of a scenario file, in the keys people write. What it cannot say, the reader checks: that
 * names and dates exist, and that every scenario expects something. `grammar/scenarios.md` says what each key means.
 */
export const SCENARIO_FILE_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Scenario's",
  description: "Zaken in een klachtenprocedure, als gebeurtenissen op data, met wat ervan wordt verwacht.",
  type: "object",
  properties: {
    procedure: {
      ...TEXT,
      description: "Het .klacht-bestand van alle scenario's, vanaf de map van dit bestand.",
    },
    scenarios: { type: "array", description: "De scenario's.", items: SCENARIO, minItems: 1 },
  },
  required: ["scenarios"],
  additionalProperties: false,
} as const;
