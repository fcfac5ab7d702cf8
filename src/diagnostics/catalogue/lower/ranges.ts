import { entry } from "../../entry.js";
import { fixed } from "../words.js";

/** Values that a statement can be written with and cannot have. */
export const RANGES = {
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
} as const;
