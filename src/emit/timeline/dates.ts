import { partsOf, weekday } from "../../calendar/day.js";
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

const NAMES = {
  nl: {
    days: ["ma", "di", "wo", "do", "vr", "za", "zo"],
    months: [
      "januari",
      "februari",
      "maart",
      "april",
      "mei",
      "juni",
      "juli",
      "augustus",
      "september",
      "oktober",
      "november",
      "december",
    ],
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
