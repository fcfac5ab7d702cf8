import { entry } from "../../entry.js";
import type { Language } from "../../severity.js";
import { fixed, listText } from "../words.js";

/** What a key of a calendar file may hold. */
export type CalendarExpectation =
  | "calendar"
  | "text"
  | "weekdays"
  | "closures"
  | "day"
  | "week"
  | "year"
  | "yes-no";

/** Why a calendar file cannot be read. */
type Unreadable = "alias" | "documents" | "duplicate" | "tab" | "syntax";

/** Codes about `kalender "…"` and the calendar files it names. */
export const CALENDARS = {
  "calendar-key-unknown": entry<{ key: string; known: readonly string[] }>({
    severity: "error",
    title: { nl: "onbekend woord in een kalender", en: "unknown key in a calendar" },
    message: {
      nl: ({ key, known }) => `Een kalender kent hier ‘${key}’ niet, wel ${listText(known, "nl")}.`,
      en: ({ key, known }) => `A calendar has no ‘${key}’ here; it may have ${listText(known, "en")}.`,
    },
    hint: fixed(
      "Haal de regel weg of kies een van deze woorden.",
      "Remove the line or choose one of these keys.",
    ),
    why: {
      nl: "Een dag onder een verkeerd woord zou stil wegvallen, en dan klopt een termijn niet.",
      en: "A day under a wrong key would be dropped silently, and a term would come out wrong.",
    },
    wrong: "# kalenders/school.yaml\nvakantie:\n  - dag: 2027-02-15\n",
    right: "# kalenders/school.yaml\nschoolvakanties:\n  - dag: 2027-02-15\n",
  }),
  "calendar-missing": entry<{ path: string }>({
    severity: "error",
    title: { nl: "ontbrekende kalender", en: "missing calendar" },
    message: {
      nl: ({ path }) => `De kalender ‘${path}’ is niet te vinden. Het pad telt vanaf de map van dit bestand.`,
      en: ({ path }) => `There is no calendar ‘${path}’. The path counts from the folder of this file.`,
    },
    hint: fixed("Verbeter het pad of maak het bestand.", "Correct the path or make the file."),
    why: {
      nl: "Zonder de kalender is niet bekend op welke dagen de organisatie dicht is.",
      en: "Without the calendar it is not known on which days the organisation is closed.",
    },
    wrong: `reglement "Voorbeeld"

kalender "kalenders/school.yaml"
  feestdagen nederland`,
    // What a path leads to depends on the disk; this holds everywhere.
    right: `reglement "Voorbeeld"

kalender
  feestdagen nederland`,
  }),
  "calendar-outside": entry<{ path: string }>({
    severity: "error",
    title: { nl: "kalender buiten de projectmap", en: "calendar outside the project folder" },
    message: {
      nl: ({ path }) =>
        `‘${path}’ ligt buiten de projectmap. Een reglement gebruikt alleen kalenders uit die map.`,
      en: ({ path }) =>
        `‘${path}’ lies outside the project folder. A regulation only uses calendars of that folder.`,
    },
    hint: fixed("Zet de kalender in de projectmap.", "Put the calendar in the project folder."),
    why: {
      nl: "Anders hangen de termijnen af van wat toevallig op één computer staat.",
      en: "Otherwise the terms depend on what happens to be on one computer.",
    },
    wrong: `reglement "Voorbeeld"

kalender "../../school.yaml"
  feestdagen nederland`,
    right: `reglement "Voorbeeld"

kalender
  feestdagen nederland`,
  }),
  "calendar-period-reversed": entry<{ from: string; to: string }>({
    severity: "error",
    title: { nl: "omgekeerde periode in een kalender", en: "reversed period in a calendar" },
    message: {
      nl: ({ from, to }) => `Deze periode begint op ${from} en eindigt al op ${to}.`,
      en: ({ from, to }) => `This period starts on ${from} and ends on ${to}, before that.`,
    },
    hint: fixed("Wissel de data om of verbeter het jaar.", "Swap the dates or correct the year."),
    why: {
      nl: "Een periode die eindigt voordat zij begint, heeft geen dagen.",
      en: "A period that ends before it starts has no days.",
    },
    wrong: "# kalenders/school.yaml\nschoolvakanties:\n  - van: 2026-12-21\n    tot en met: 2026-01-03\n",
    right: "# kalenders/school.yaml\nschoolvakanties:\n  - van: 2026-12-21\n    tot en met: 2027-01-03\n",
  }),
  "calendar-period-unclear": entry<Record<never, never>>({
    severity: "error",
    title: { nl: "onduidelijke sluiting in een kalender", en: "unclear closure in a calendar" },
    message: fixed(
      "Deze sluiting noemt haar dagen niet op één manier. Verwacht was ‘dag’, of ‘van’ met ‘tot en met’, of ‘week’ met ‘jaar’.",
      "This closure does not name its days in one way. Expected ‘dag’, or ‘van’ with ‘tot en met’, or ‘week’ with ‘jaar’.",
    ),
    hint: fixed(
      "Kies één van de drie; schrijf meer dagen of weken als meer sluitingen.",
      "Choose one of the three; write more days or weeks as more closures.",
    ),
    why: {
      nl: "Alleen als precies vaststaat welke dagen dicht zijn, klopt elke termijn die over die dagen loopt.",
      en: "Only when it is settled which days are closed does every term over those days come out right.",
    },
    wrong: "# kalenders/school.yaml\ngesloten:\n  - van: 2026-12-28\n    naam: kerstsluiting\n",
    right:
      "# kalenders/school.yaml\ngesloten:\n  - van: 2026-12-28\n    tot en met: 2026-12-31\n    naam: kerstsluiting\n",
  }),
  "calendar-syntax": entry<{ problem: Unreadable }>({
    severity: "error",
    title: { nl: "onleesbare kalender", en: "unreadable calendar" },
    message: {
      nl: ({ problem }) => PROBLEM.nl[problem],
      en: ({ problem }) => PROBLEM.en[problem],
    },
    hint: fixed(
      "Schrijf elke sluiting als een streepje met daarachter ‘dag:’, een spatie en de datum.",
      "Write each closure as a dash followed by ‘dag:’, a space and the date.",
    ),
    why: {
      nl: "Uit een kalender die niet te lezen is, blijkt niet welke dagen dicht zijn.",
      en: "A calendar that cannot be read does not show which days are closed.",
    },
    wrong: "# kalenders/school.yaml\ngesloten: [{ dag: 2027-02-15 }\n",
    right: "# kalenders/school.yaml\ngesloten: [{ dag: 2027-02-15 }]\n",
  }),
  "calendar-value": entry<{ key: string; expected: CalendarExpectation }>({
    severity: "error",
    title: { nl: "onmogelijke waarde in een kalender", en: "impossible value in a calendar" },
    message: {
      nl: ({ key, expected }) =>
        key === ""
          ? `Dit bestand is geen kalender. Verwacht was ${EXPECTED.nl[expected]}.`
          : `‘${key}’ kan deze waarde niet hebben. Verwacht was ${EXPECTED.nl[expected]}.`,
      en: ({ key, expected }) =>
        key === ""
          ? `This file is no calendar. Expected ${EXPECTED.en[expected]}.`
          : `‘${key}’ cannot have this value. Expected ${EXPECTED.en[expected]}.`,
    },
    why: {
      nl: "Een waarde die niet kan, zegt niet op welke dagen de organisatie dicht is.",
      en: "An impossible value does not say on which days the organisation is closed.",
    },
    wrong: "# kalenders/school.yaml\ngesloten:\n  - dag: 2027-02-30\n",
    right: "# kalenders/school.yaml\ngesloten:\n  - dag: 2027-02-28\n",
  }),
} as const;

const PROBLEM: Readonly<Record<Language, Readonly<Record<Unreadable, string>>>> = {
  nl: {
    alias: "Deze waarde verwijst naar een andere; in een kalender staat elke waarde voluit.",
    documents: "Hier begint met ‘---’ een tweede document; in dit bestand hoort alles in één document.",
    duplicate: "Dit woord staat er twee keer. Zet alle sluitingen onder één woord.",
    tab: "Deze regel begint met een tab, en YAML staat alleen spaties toe.",
    syntax: "Dit is geen geldige YAML.",
  },
  en: {
    alias: "This value refers to another one; in a calendar every value is written out.",
    documents: "Here ‘---’ begins a second document; in this file everything belongs in one document.",
    duplicate: "This key is written twice. Put all closures below one key.",
    tab: "This line begins with a tab, and YAML allows spaces only.",
    syntax: "This is not valid YAML.",
  },
};

const EXPECTED: Readonly<Record<Language, Readonly<Record<CalendarExpectation, string>>>> = {
  nl: {
    calendar: "een of meer van de woorden ‘naam’, ‘kantoordagen’, ‘gesloten’ en ‘schoolvakanties’",
    text: "een tekst",
    weekdays: "een lijst met dagen van de week, elk één keer, als [maandag, dinsdag]",
    closures: "een lijst met sluitingen, elk achter een streepje",
    day: "een bestaande datum tussen 1990 en 2100, als 2026-11-02",
    week: "het nummer van een week die dat jaar heeft, van 1 tot en met 52 of 53",
    year: "een jaar tussen 1990 en 2100",
    "yes-no": "‘true’ of ‘false’",
  },
  en: {
    calendar: "one or more of the keys ‘naam’, ‘kantoordagen’, ‘gesloten’ and ‘schoolvakanties’",
    text: "a text",
    weekdays: "a list of days of the week, each once, such as [maandag, dinsdag]",
    closures: "a list of closures, each behind a dash",
    day: "an existing date between 1990 and 2100, such as 2026-11-02",
    week: "the number of a week that year has, from 1 to 52 or 53",
    year: "a year between 1990 and 2100",
    "yes-no": "‘true’ or ‘false’",
  },
};
