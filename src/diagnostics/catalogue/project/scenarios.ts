import { entry } from "../../entry.js";
import { fixed, listText, orText } from "../words.js";
import {
  SCENARIO_EXPECTED,
  SCENARIO_HEAD,
  SCENARIO_NAMES,
  SCENARIO_PROBLEMS,
  SCENARIO_WAYS_OUT,
  type ScenarioExpectation,
  type ScenarioName,
  type ScenarioUnreadable,
} from "./scenario-words.js";

/** Codes about scenario files. */
export const SCENARIOS = {
  "scenario-date-order": entry<{ first: string; second: string }>({
    severity: "error",
    title: { nl: "omgekeerde volgorde in een scenario", en: "reversed order in a scenario" },
    message: {
      nl: ({ first, second }) => `Deze gebeurtenis is op ${second}, maar de vorige was op ${first}.`,
      en: ({ first, second }) => `This event is on ${second}, but the one before it was on ${first}.`,
    },
    hint: fixed("Zet de gebeurtenissen in de volgorde van de tijd.", "Put the events in the order of time."),
    why: {
      nl: "De tijd van een zaak loopt niet terug, dus zo kan een zaak niet verlopen.",
      en: "The time of a case does not run back, so no case can go like this.",
    },
    wrong: `${SCENARIO_HEAD}verloop:
      - wanneer: 2026-03-06
        stap: bevestiging
      - wanneer: 2026-03-04
        stap: reactie
    verwacht: { toestand: gesloten }
`,
    right: `${SCENARIO_HEAD}verloop:
      - wanneer: 2026-03-04
        stap: bevestiging
      - wanneer: 2026-03-06
        stap: reactie
    verwacht: { toestand: bureau.afgehandeld }
`,
  }),
  "scenario-event-unclear": entry<{ key: string; extra: boolean }>({
    severity: "error",
    title: { nl: "onduidelijke gebeurtenis in een scenario", en: "unclear event in a scenario" },
    message: {
      nl: ({ key, extra }) => {
        if (extra) return `‘${key}’ hoort niet bij deze gebeurtenis.`;
        return key === "wat"
          ? "Deze gebeurtenis zegt niet wat er gebeurt. Verwacht was ‘wat’, ‘stap’ of ‘trap’."
          : `Hierbij ontbreekt ‘${key}’.`;
      },
      en: ({ key, extra }) => {
        if (extra) return `‘${key}’ does not belong to this event.`;
        return key === "wat"
          ? "This event does not say what happens. Expected ‘wat’, ‘stap’ or ‘trap’."
          : `‘${key}’ is missing here.`;
      },
    },
    hint: fixed(
      "Noem bij ‘ingediend’ de trap, bij ‘gedaan’ en ‘overgeslagen’ de stap en bij ‘verlengd’ de termijn.",
      "Name the tier with ‘ingediend’, the step with ‘gedaan’ and ‘overgeslagen’, and the term with ‘verlengd’.",
    ),
    why: {
      nl: "Wat niet bij de gebeurtenis hoort, zou stil wegvallen, en dan test het scenario iets anders.",
      en: "What does not belong to the event would be dropped silently, and the scenario would test something else.",
    },
    wrong: `${SCENARIO_HEAD}verloop:
      - wanneer: 2026-03-04
    verwacht: { toestand: bureau.reactie }
`,
    right: `${SCENARIO_HEAD}verloop:
      - wanneer: 2026-03-04
        stap: bevestiging
    verwacht: { toestand: bureau.reactie }
`,
  }),
  "scenario-expects-nothing": entry<{ title: string }>({
    severity: "error",
    title: { nl: "scenario zonder verwachting", en: "scenario without an expectation" },
    message: {
      nl: ({ title }) => `Het scenario ‘${title}’ verwacht niets en kan dus niet mislukken.`,
      en: ({ title }) => `The scenario ‘${title}’ expects nothing, so it cannot fail.`,
    },
    hint: fixed(
      "Zet onder ‘verwacht’ wat er moet kloppen, zoals de toestand of een termijn met haar datum.",
      "State under ‘verwacht’ what must hold, such as the state or a term with its date.",
    ),
    why: {
      nl: "Een scenario dat altijd slaagt, wekt vertrouwen dat nergens op berust.",
      en: "A scenario that always passes inspires a trust that rests on nothing.",
    },
    wrong: `${SCENARIO_HEAD}verloop:
      - stap: bevestiging
`,
    right: `${SCENARIO_HEAD}verloop:
      - stap: bevestiging
    verwacht: { toestand: bureau.reactie }
`,
  }),
  "scenario-key-missing": entry<{ key: string }>({
    severity: "error",
    title: { nl: "ontbrekend woord in een scenario", en: "missing key in a scenario" },
    message: {
      nl: ({ key }) => `Hier ontbreekt ‘${key}’.`,
      en: ({ key }) => `‘${key}’ is missing here.`,
    },
    hint: fixed("Voeg het toe.", "Add it."),
    why: {
      nl: "Zonder dit is niet te zeggen welke zaak bedoeld is.",
      en: "Without it nobody can say which case is meant.",
    },
    wrong:
      "# scenarios/proef.yaml\nprocedure: ../proef.klacht\nscenarios:\n  - ontvangen: 2026-03-02\n    verwacht: { toestand: bureau.bevestiging }\n",
    right: `${SCENARIO_HEAD}verwacht: { toestand: bureau.bevestiging }
`,
  }),
  "scenario-key-unknown": entry<{ key: string; known: readonly string[] }>({
    severity: "error",
    title: { nl: "onbekend woord in een scenario", en: "unknown key in a scenario" },
    message: {
      nl: ({ key, known }) => `Een scenario kent hier ‘${key}’ niet, wel ${listText(known, "nl")}.`,
      en: ({ key, known }) => `A scenario has no ‘${key}’ here; it may have ${listText(known, "en")}.`,
    },
    hint: fixed(
      "Haal de regel weg of kies een van deze woorden.",
      "Remove the line or choose one of these keys.",
    ),
    why: {
      nl: "Een verwachting onder een verkeerd woord zou stil wegvallen, en dan slaagt het scenario ten onrechte.",
      en: "An expectation under a wrong key would be dropped silently, and the scenario would pass wrongly.",
    },
    wrong: `${SCENARIO_HEAD}verwachting: { toestand: bureau.bevestiging }
`,
    right: `${SCENARIO_HEAD}verwacht: { toestand: bureau.bevestiging }
`,
  }),
  "scenario-length": entry<{ text: string }>({
    severity: "error",
    title: { nl: "onbekende lengte in een scenario", en: "unknown length in a scenario" },
    message: {
      nl: ({ text }) => `‘${text}’ is geen lengte. Verwacht was een getal met een eenheid, als ‘2 weken’.`,
      en: ({ text }) => `‘${text}’ is no length. Expected a number with a unit, such as ‘2 weken’.`,
    },
    hint: fixed(
      "Gebruik uur, dagen, werkdagen, weken, maanden of jaar.",
      "Use uur, dagen, werkdagen, weken, maanden or jaar.",
    ),
    why: {
      nl: "Alleen van een lengte met een eenheid is een datum te maken.",
      en: "Only a length with a unit leads to a date.",
    },
    wrong: `${SCENARIO_HEAD}verloop:
      - wat: verlengd
        termijn: bevestiging
        lengte: een tijdje
        dan: { termijnen: { bevestiging: loopt } }
`,
    right: `${SCENARIO_HEAD}verloop:
      - wat: verlengd
        termijn: bevestiging
        lengte: 2 weken
        dan: { termijnen: { bevestiging: loopt } }
`,
  }),
  "scenario-moment": entry<{ text: string; skipped: boolean }>({
    severity: "error",
    title: { nl: "onbekend moment in een scenario", en: "unknown moment in a scenario" },
    message: {
      nl: ({ text, skipped }) =>
        skipped
          ? `De tijd ‘${text}’ bestaat niet: in die nacht gaat de klok van 2 uur naar 3 uur. Verwacht was een tijd vóór 2 uur of vanaf 3 uur.`
          : `‘${text}’ is geen moment. Verwacht was een bestaande datum tussen 1990 en 2100, of een afstand tot iets anders.`,
      en: ({ text, skipped }) =>
        skipped
          ? `The time ‘${text}’ does not exist: that night the clock goes from 2 to 3. Expected a time before 2 or from 3 on.`
          : `‘${text}’ is no moment. Expected an existing date between 1990 and 2100, or a distance from something else.`,
    },
    hint: fixed(
      "Schrijf bijvoorbeeld 2026-03-02, ‘na 3 werkdagen’, ‘2 weken na bevestiging’ of ‘dag na einde van reactie’.",
      "Write for example 2026-03-02, ‘na 3 werkdagen’, ‘2 weken na bevestiging’ or ‘dag na einde van reactie’.",
    ),
    why: {
      nl: "Met een dag die niet bestaat, is niet te zeggen welke termijnen al voorbij zijn.",
      en: "With a day that does not exist nobody can say which terms are over.",
    },
    wrong: `${SCENARIO_HEAD}verloop:
      - wanneer: 2026-02-30
        stap: bevestiging
    verwacht: { toestand: bureau.reactie }
`,
    right: `${SCENARIO_HEAD}verloop:
      - wanneer: na 3 werkdagen
        stap: bevestiging
    verwacht: { toestand: bureau.reactie }
`,
  }),
  "scenario-name-ambiguous": entry<{ what: ScenarioName; name: string; ids: readonly string[] }>({
    severity: "error",
    title: { nl: "naam in een scenario met meer betekenissen", en: "ambiguous name in a scenario" },
    message: {
      nl: ({ name, ids }) => `‘${name}’ kan hier ${orText(ids, "nl")} zijn.`,
      en: ({ name, ids }) => `‘${name}’ may be ${orText(ids, "en")} here.`,
    },
    hint: fixed("Schrijf de hele naam.", "Write the full name."),
    why: {
      nl: "Een scenario dat op goed geluk kiest, kan een andere termijn testen dan u bedoelt.",
      en: "A scenario that picks at random may test another term than you mean.",
    },
    wrong: `${SCENARIO_HEAD}verwacht: { termijnen: { bureau.reactie: loopt } }
`,
    right: `${SCENARIO_HEAD}verwacht: { termijnen: { bureau.reactie.hard: loopt } }
`,
  }),
  "scenario-name-unknown": entry<{ what: ScenarioName; name: string }>({
    severity: "error",
    title: { nl: "onbekende naam in een scenario", en: "unknown name in a scenario" },
    message: {
      nl: ({ what, name }) => `De procedure kent ${SCENARIO_NAMES.nl[what]} ‘${name}’ niet.`,
      en: ({ what, name }) => `The procedure has no ${SCENARIO_NAMES.en[what]} ‘${name}’.`,
    },
    hint: fixed(
      "Gebruik een naam uit het .klacht-bestand; de machine (build --target machine) noemt ze allemaal.",
      "Use a name from the .klacht file; the machine (build --target machine) lists them all.",
    ),
    why: {
      nl: "Een verwachting over iets wat niet bestaat, test niets.",
      en: "An expectation of something that does not exist tests nothing.",
    },
    wrong: `${SCENARIO_HEAD}verloop:
      - stap: bevestging
    verwacht: { toestand: bureau.reactie }
`,
    right: `${SCENARIO_HEAD}verloop:
      - stap: bevestiging
    verwacht: { toestand: bureau.reactie }
`,
  }),
  "scenario-procedure-missing": entry<{ path: string }>({
    severity: "error",
    title: { nl: "scenario zonder procedure", en: "scenario without a procedure" },
    message: {
      nl: ({ path }) =>
        path === ""
          ? "Dit scenario zegt niet bij welke procedure het hoort."
          : `De procedure ‘${path}’ is niet te vinden. Het pad telt vanaf de map van dit bestand.`,
      en: ({ path }) =>
        path === ""
          ? "This scenario does not say to which procedure it belongs."
          : `There is no procedure ‘${path}’. The path counts from the folder of this file.`,
    },
    hint: fixed(
      "Schrijf bovenaan ‘procedure:’ met het pad van het .klacht-bestand.",
      "Write ‘procedure:’ at the top, with the path of the .klacht file.",
    ),
    why: {
      nl: "Zonder procedure is er niets om te testen.",
      en: "Without a procedure there is nothing to test.",
    },
    wrong:
      "# scenarios/proef.yaml\nprocedure: ../prof.klacht\nscenarios:\n  - titel: Proef\n    ontvangen: 2026-03-02\n    verwacht: { toestand: bureau.bevestiging }\n",
    right: `${SCENARIO_HEAD}verwacht: { toestand: bureau.bevestiging }
`,
  }),
  "scenario-procedure-wrong": entry<{ path: string }>({
    severity: "error",
    title: { nl: "scenario bij een procedure met fouten", en: "scenario of a procedure with errors" },
    message: {
      nl: ({ path }) => `In de procedure ‘${path}’ staan fouten, dus er is niets om te testen.`,
      en: ({ path }) => `The procedure ‘${path}’ has errors, so there is nothing to test.`,
    },
    hint: fixed(
      "Voer ‘klachtwerk check’ uit en verbeter de fouten.",
      "Run ‘klachtwerk check’ and correct them.",
    ),
    why: {
      nl: "Datums uit een procedure met fouten zeggen niets over de procedure die u bedoelt.",
      en: "Dates of a procedure with errors say nothing about the procedure you mean.",
    },
    wrong:
      "# scenarios/proef.yaml\nprocedure: ../fout.klacht\nscenarios:\n  - titel: Proef\n    ontvangen: 2026-03-02\n    verwacht: { toestand: bureau.bevestiging }\n",
    right: `${SCENARIO_HEAD}verwacht: { toestand: bureau.bevestiging }
`,
  }),
  "scenario-syntax": entry<{ problem: ScenarioUnreadable }>({
    severity: "error",
    title: { nl: "onleesbaar scenario", en: "unreadable scenario" },
    message: {
      nl: ({ problem }) => SCENARIO_PROBLEMS.nl[problem],
      en: ({ problem }) => SCENARIO_PROBLEMS.en[problem],
    },
    hint: {
      nl: ({ problem }) => SCENARIO_WAYS_OUT.nl[problem],
      en: ({ problem }) => SCENARIO_WAYS_OUT.en[problem],
    },
    why: {
      nl: "Een scenario dat niet te lezen is, wordt niet getest.",
      en: "A scenario that cannot be read is not tested.",
    },
    wrong: "# scenarios/proef.yaml\nprocedure: ../proef.klacht\nscenarios: [{ titel: Proef }\n",
    right: `${SCENARIO_HEAD}verwacht: { toestand: bureau.bevestiging }
`,
  }),
  "scenario-value": entry<{ key: string; expected: ScenarioExpectation }>({
    severity: "error",
    title: { nl: "onmogelijke waarde in een scenario", en: "impossible value in a scenario" },
    message: {
      nl: ({ key, expected }) =>
        key === ""
          ? `Dit bestand bevat geen scenario’s. Verwacht was ${SCENARIO_EXPECTED.nl[expected]}.`
          : `‘${key}’ kan deze waarde niet hebben. Verwacht was ${SCENARIO_EXPECTED.nl[expected]}.`,
      en: ({ key, expected }) =>
        key === ""
          ? `This file holds no scenarios. Expected ${SCENARIO_EXPECTED.en[expected]}.`
          : `‘${key}’ cannot have this value. Expected ${SCENARIO_EXPECTED.en[expected]}.`,
    },
    why: {
      nl: "Een waarde die niet kan, zegt niet wat er moet worden getest.",
      en: "An impossible value does not say what is to be tested.",
    },
    wrong: `${SCENARIO_HEAD}verwacht: { toestand: bureau.bevestiging, verzuim: niemand }
`,
    right: `${SCENARIO_HEAD}verwacht: { toestand: bureau.bevestiging, verzuim: [] }
`,
  }),
  "scenario-word": entry<{ text: string; allowed: readonly string[] }>({
    severity: "error",
    title: { nl: "onbekende verwachting in een scenario", en: "unknown expectation in a scenario" },
    message: {
      nl: ({ text, allowed }) => `‘${text}’ is hier geen verwachting. Kies uit ${orText(allowed, "nl")}.`,
      en: ({ text, allowed }) => `‘${text}’ is no expectation here. Choose from ${orText(allowed, "en")}.`,
    },
    why: {
      nl: "Wat een zaak nooit kan zijn, zou een scenario altijd laten mislukken.",
      en: "What a case can never be would make a scenario fail always.",
    },
    wrong: `${SCENARIO_HEAD}verwacht: { termijnen: { bevestiging: gehaalt } }
`,
    right: `${SCENARIO_HEAD}verwacht: { termijnen: { bevestiging: loopt } }
`,
  }),
} as const;
