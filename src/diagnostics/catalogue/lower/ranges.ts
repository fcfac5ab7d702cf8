import { WEEKDAY_WORDS } from "../../../glossary/words.js";
import { entry } from "../../entry.js";
import { fixed, listText } from "../words.js";

/** Values that a statement can be written with and cannot have. */
export const RANGES = {
  "email-malformed": entry<{ written: string }>({
    severity: "warning",
    title: { nl: "geen e-mailadres", en: "no e-mail address" },
    message: {
      nl: ({ written }) => `‘${written}’ is geen e-mailadres.`,
      en: ({ written }) => `‘${written}’ is no e-mail address.`,
    },
    hint: fixed(
      "Schrijf een adres als ‘klachten@voorbeeld.nl’, of laat de regel weg.",
      "Write an address such as ‘klachten@voorbeeld.nl’, or leave the line out.",
    ),
    why: {
      nl: "Teksten en formulieren maken van dit adres een koppeling waarmee klagers kunnen mailen.",
      en: "Texts and forms make a link of this address, by which complainants can write.",
    },
    wrong: `reglement "Klachtenregeling"

rol directie "de directie"
  e-mail "geen adres"`,
    right: `reglement "Klachtenregeling"

rol directie "de directie"
  e-mail "directie@voorbeeld.nl"`,
  }),
  "closure-reversed": entry<{ from: string; to: string }>({
    severity: "error",
    title: { nl: "sluiting die eindigt voor ze begint", en: "closure that ends before it starts" },
    message: {
      nl: ({ from, to }) =>
        `De sluiting begint op ${from} en eindigt op ${to}. Het einde hoort op of na het begin te liggen.`,
      en: ({ from, to }) =>
        `The closure starts on ${from} and ends on ${to}. The end should lie on or after the start.`,
    },
    hint: fixed("Draai de datums om, of verbeter het jaar.", "Swap the dates, or correct the year."),
    why: {
      nl: "Een sluiting zonder dagen verandert geen enkele datum, en de termijnen zouden te vroeg eindigen.",
      en: "A closure without days changes no date, and terms would end too early.",
    },
    wrong: `reglement "Klachtenregeling"

kalender
  gesloten 2026-12-28 tot en met 2026-01-02 "kerstsluiting"`,
    right: `reglement "Klachtenregeling"

kalender
  gesloten 2026-12-28 tot en met 2027-01-02 "kerstsluiting"`,
  }),
  "validity-reversed": entry<{ from: string; until: string }>({
    severity: "error",
    title: { nl: "geldigheid die eindigt voor ze begint", en: "validity that ends before it starts" },
    message: {
      nl: ({ from, until }) =>
        `Het reglement geldt vanaf ${from} tot en met ${until}. Het einde hoort op of na het begin te liggen.`,
      en: ({ from, until }) =>
        `The regulation is valid from ${from} to ${until}. The end should lie on or after the start.`,
    },
    hint: fixed("Draai de datums om, of verbeter het jaar.", "Swap the dates, or correct the year."),
    why: {
      nl: "Zo zou het reglement op geen enkele dag gelden.",
      en: "As written the regulation would be valid on no day at all.",
    },
    wrong: `reglement "Klachtenregeling"
  geldig vanaf 2026-01-01 tot en met 2025-12-31`,
    right: `reglement "Klachtenregeling"
  geldig vanaf 2026-01-01 tot en met 2026-12-31`,
  }),
  "workdays-contradictory": entry<{
    days: readonly number[];
    other: readonly number[];
    /** The file itself names working days; else two calendars of the organisation differ. */
    stated: boolean;
  }>({
    severity: "error",
    title: { nl: "werkdagen die elkaar tegenspreken", en: "contradictory working days" },
    message: {
      nl: ({ days, other, stated }) =>
        stated
          ? `Hier zijn ${daysText(days, "nl")} werkdagen, maar de eigen kalender noemt als kantoordagen ${daysText(other, "nl")}.`
          : `De ene eigen kalender noemt als kantoordagen ${daysText(days, "nl")}, de andere ${daysText(other, "nl")}.`,
      en: ({ days, other, stated }) =>
        stated
          ? `Here the working days are ${daysText(days, "en")}, but the calendar of the organisation gives ${daysText(other, "en")} as office days.`
          : `One calendar of the organisation gives ${daysText(days, "en")} as office days, the other ${daysText(other, "en")}.`,
    },
    hint: fixed(
      "Haal ‘werkdagen’ of ‘kantoordagen’ weg, of maak ze gelijk.",
      "Remove ‘werkdagen’ or ‘kantoordagen’, or make them the same.",
    ),
    why: {
      nl: "Elke termijn in werkdagen hangt hiervan af; van twee lijsten die verschillen, zou er stil één gelden.",
      en: "Every term in working days depends on them; of two lists that differ one would count in silence.",
    },
    wrong: `reglement "Klachtenregeling"

kalender "kalenders/school.yaml"   # met kantoordagen: [maandag, dinsdag, donderdag]
  werkdagen maandag tot en met vrijdag`,
    right: `reglement "Klachtenregeling"

kalender "kalenders/school.yaml"   # met kantoordagen: [maandag, dinsdag, donderdag]`,
  }),
} as const;

/** `maandag, dinsdag en donderdag` */
function daysText(days: readonly number[], lang: "nl" | "en"): string {
  const words = lang === "nl" ? WEEKDAY_WORDS : ENGLISH_WEEKDAYS;
  return listText(
    days.map((day) => words[day - 1] ?? ""),
    lang,
  );
}

const ENGLISH_WEEKDAYS: readonly string[] = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
];
