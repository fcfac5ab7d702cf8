import { partsOf, weekday } from "../../calendar/day.js";
import { MONTH_WORDS } from "../../glossary/words.js";
import { type IsoMoment, readMoment } from "../../simulate/moment.js";

/** The languages a timeline can be read in. */
export type Lang = "nl" | "en";

/** `ma 5 januari 2026`, or `Mon 5 January 2026`; with the hour where there is one. A text that is no moment stays. */
export function dateText(iso: IsoMoment, lang: Lang = "nl"): string {
  const moment = readMoment(iso);
  if (moment === undefined) return iso;
  const { year, month, day } = partsOf(moment.day);
  const { days, months } = NAMES[lang];
  const date = `${days[weekday(moment.day) - 1]} ${day} ${months[month - 1]} ${year}`;
  if (moment.minute === undefined) return date;
  const clock = iso.slice(11);
  return lang === "nl" ? `${date} om ${clock.replace(":", ".")} uur` : `${date} at ${clock}`;
}

/** `1 juni` */
export function dateOfYearText(month: number, day: number, lang: Lang = "nl"): string {
  return `${day} ${NAMES[lang].months[month - 1]}`;
}

/** `jan 2026`: a month for the head of a column. */
export function monthText(year: number, month: number, lang: Lang): string {
  const name = NAMES[lang].months[month - 1] ?? "";
  // In Dutch `maart` is written `mrt`, so that it differs from `mei` at a glance.
  return `${lang === "nl" && month === 3 ? "mrt" : name.slice(0, 3)} ${year}`;
}

const NAMES = {
  nl: {
    days: ["ma", "di", "wo", "do", "vr", "za", "zo"],
    months: MONTH_WORDS,
  },
  en: {
    days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
  },
} as const;
