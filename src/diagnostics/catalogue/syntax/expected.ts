import type { Both } from "../../entry.js";
import { orText } from "../words.js";

/** The parts of the grammar a message may expect, by the mark the parser gives them. */
const PARTS: Readonly<Record<string, Both<string>>> = {
  "@name": { nl: "een naam", en: "a name" },
  "@text": { nl: "een tekst tussen aanhalingstekens", en: "a text in quotes" },
  "@number": { nl: "een getal", en: "a number" },
  "@date": { nl: "een datum zoals 2026-11-21", en: "a date such as 2026-11-21" },
  "@comma": { nl: "een komma", en: "a comma" },
  "@colon": { nl: "een dubbele punt", en: "a colon" },
  "@verb": { nl: "een werkwoord", en: "a verb" },
  "@unit": {
    nl: "een eenheid (uur, dag, werkdag, week, maand of jaar)",
    en: "a unit (uur, dag, werkdag, week, maand or jaar)",
  },
  "@month": { nl: "een maand", en: "a month" },
  "@weekday": { nl: "een dag van de week", en: "a day of the week" },
  "@form": {
    nl: "een vorm (‘schriftelijk’, ‘mondeling’, …)",
    en: "a form (‘schriftelijk’, ‘mondeling’, …)",
  },
  "@channel": { nl: "een kanaal (‘e-mail’, ‘post’, …)", en: "a channel (‘e-mail’, ‘post’, …)" },
  "@field-type": {
    nl: "een soort gegeven (‘datum’, ‘bestand’, …)",
    en: "a type of field (‘datum’, ‘bestand’, …)",
  },
  "@modal": { nl: "‘mag’, ‘kan’ of ‘moet’", en: "‘mag’, ‘kan’ or ‘moet’" },
};

/** At most this many expected parts are named; a longer list helps nobody. */
const MOST_NAMED = 6;

/** The parts a message expected, as a reader reads them. */
export function parts(expected: readonly string[], language: "nl" | "en"): string {
  const named = expected.slice(0, MOST_NAMED).map((part) => PARTS[part]?.[language] ?? `‘${part}’`);
  if (expected.length > MOST_NAMED)
    return `${named.join(", ")} ${language === "nl" ? "of iets anders" : "or something else"}`;
  return orText(named, language);
}
