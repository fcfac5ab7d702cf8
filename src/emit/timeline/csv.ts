import type { Timeline } from "../../simulate/timeline-types.js";
import { csvText } from "./csv-text.js";
import type { Lang } from "./dates.js";
import { timelineText } from "./sentences.js";

/** The rows of a timeline as CSV, one line for each. The date is ISO, and empty where there is none. */
export function timelineCsv(timeline: Timeline, lang: Lang): string {
  const { groups } = timelineText(timeline, lang);
  const lines = groups.flatMap(({ tier, rows }) =>
    rows.map(({ row, what, who, when, how }) => [tier, what, who, row.date ?? "", when, how]),
  );
  return csvText([COLUMNS[lang], ...lines]);
}

const COLUMNS: Readonly<Record<Lang, readonly string[]>> = {
  nl: ["trap", "wat", "wie", "datum", "wanneer", "hoe gerekend"],
  en: ["tier", "what", "who", "date", "when", "how it was counted"],
};
