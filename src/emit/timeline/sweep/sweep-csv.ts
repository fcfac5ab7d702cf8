import { formatDay, parseDay } from "../../../calendar/iso-day.js";
import type { Sweep } from "../../../simulate/sweep/sweep-types.js";
import { csvText } from "../csv-text.js";
import type { Lang } from "../dates.js";
import { sweepText } from "./sweep-text.js";

/** Every date of a sweep as CSV: a line for each date of receipt and each row that has a date on it, dates ISO. */
export function sweepCsv(sweep: Sweep, lang: Lang): string {
  const { phrases, rows } = sweepText(sweep, lang);
  const first = parseDay(sweep.from) ?? 0;
  const [what, who] = phrases.columns;
  const columns = [
    phrases.receivedColumn,
    phrases.tierColumn,
    what.toLowerCase(),
    who.toLowerCase(),
    phrases.dateColumn,
    phrases.daysColumn,
  ];
  const lines: (readonly (string | number)[])[] = [];
  for (let at = 0; at < sweep.days; at++) {
    for (const { row, what: name, cells } of rows) {
      const days = row.daily[at];
      if (days === undefined || days === null) continue;
      const date = formatDay(first + at + days);
      lines.push([formatDay(first + at), row.tierLabel, name, cells[1] ?? "", date, days]);
    }
  }
  return csvText([columns, ...lines]);
}
