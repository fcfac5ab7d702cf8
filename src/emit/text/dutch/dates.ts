import { dayOf, weekday } from "../../../calendar/day.js";
import { MONTH_WORDS, WEEKDAY_WORDS } from "../../../glossary/words.js";
import { list } from "./lists.js";
import { NO_BREAK } from "./sentence.js";

/** `2024-11-01` as «1 november 2024». */
export function dateText(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${dayOfYear(month ?? 1, day ?? 1)} ${year}`;
}

/** «maandag 2 maart 2026», and of a moment «maandag 2 maart 2026 om 14:30». */
export function onWeekday(moment: string): string {
  const [date = "", time] = moment.split("T");
  const [year = 1970, month = 1, day = 1] = date.split("-").map(Number);
  const name = WEEKDAY_WORDS[weekday(dayOf(year, month, day)) - 1] ?? "";
  return `${name} ${dateText(date)}${time === undefined ? "" : ` om ${time}`}`;
}

/** «17 tot en met 25 oktober 2026», «19 december 2026 tot en met 3 januari 2027» */
export function periodText(from: string, to: string): string {
  const start = dateText(from);
  const end = dateText(to);
  const [day = "", month, year] = start.split(/\s/);
  const [, endMonth, endYear] = end.split(/\s/);
  if (year !== endYear) return `${start} tot en met ${end}`;
  return `${month === endMonth ? day : `${day}${NO_BREAK}${month}`} tot en met ${end}`;
}

/** «1 juni» */
export function dayOfYear(month: number, day: number): string {
  return `${day}${NO_BREAK}${MONTH_WORDS[month - 1]}`;
}

/** ISO weekdays as «maandag tot en met vrijdag», or as a list when they do not follow each other. */
export function weekdays(days: readonly number[]): string {
  const names = days.map((day) => WEEKDAY_WORDS[day - 1] ?? "");
  const run = days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  if (days.length > 2 && run) return `${names[0]} tot en met ${names.at(-1)}`;
  return list(names);
}
