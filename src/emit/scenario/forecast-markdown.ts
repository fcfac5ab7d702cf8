import type { Forecast } from "../../simulate/scenario/forecast-types.js";
import type { Lang } from "../timeline/dates.js";
import { markdownTable } from "../timeline/markdown.js";
import { escapeLine } from "../writing/markdown-escape.js";
import { assumptionTexts, forecastColumns, forecastRows, markTexts } from "./forecast-text.js";

/** The three paces as a part of a Markdown page; empty when there is nothing to show. */
export function forecastMarkdown(all: readonly Forecast[], lang: Lang): string {
  if (all.length === 0) return "";
  const { heading, columns, assumptions } = forecastColumns(lang);
  const rows = forecastRows(all, lang);
  const notes = markTexts(rows, lang).map((text) => `- ${escapeLine(text)}`);
  const taken = assumptionTexts(all, lang).map((text) => `- ${escapeLine(text)}`);
  return `${[
    `## ${heading}\n\n${markdownTable(columns, rows)}`,
    ...(notes.length === 0 ? [] : [notes.join("\n")]),
    `### ${assumptions}\n\n${taken.join("\n")}`,
  ].join("\n\n")}\n`;
}
