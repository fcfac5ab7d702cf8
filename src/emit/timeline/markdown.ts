import type { Timeline } from "../../simulate/timeline-types.js";
import { escapeInline, escapeLine } from "../writing/markdown-escape.js";
import { dateText, type Lang } from "./dates.js";
import { timelineText } from "./sentences.js";

/** A timeline as a Markdown page; a problem takes the place of the tables. */
export function timelineMarkdown(timeline: Timeline, lang: Lang = "nl"): string {
  const { phrases, groups, routes, assumptions } = timelineText(timeline, lang);
  const heading = `# ${escapeLine(phrases.heading(timeline.title))}`;
  if (timeline.problem !== undefined) return `${heading}\n\n${escapeLine(timeline.problem[lang])}\n`;
  const received = phrases.received(dateText(timeline.received, lang), timeline.tier?.label ?? "");
  const tables = groups.map(({ tier, rows }) => {
    const cells = rows.map(({ what, who, when, how }) => [what, who, when, how]);
    return `## ${escapeLine(tier)}\n\n${markdownTable(phrases.columns, cells)}`;
  });
  const routeCells = routes.map(({ route, end, note }) => [route, end, note]);
  return `${[
    heading,
    escapeLine(received),
    ...tables,
    `## ${phrases.routesHeading}\n\n${markdownTable(phrases.routeColumns, routeCells)}`,
    `## ${phrases.assumptionsHeading}\n\n${assumptions.map((text) => `- ${escapeLine(text)}`).join("\n")}`,
  ].join("\n\n")}\n`;
}

/** A table of Markdown. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

/** An empty cell gets a dash. */
function cell(text: string): string {
  return text === "" ? "–" : escapeInline(text);
}
