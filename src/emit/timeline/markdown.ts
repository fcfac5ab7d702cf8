import type { Timeline } from "../../simulate/timeline-types.js";
import { dateText } from "./dates.js";
import { timelineText } from "./sentences.js";

/** A timeline as a Dutch Markdown page; a problem takes the place of the tables. */
export function timelineMarkdown(timeline: Timeline): string {
  const { phrases, groups, routes, assumptions } = timelineText(timeline, "nl");
  const heading = `# ${phrases.heading(timeline.title)}`;
  if (timeline.problem !== undefined) return `${heading}\n\n${timeline.problem.nl}\n`;
  const received = phrases.received(dateText(timeline.received), timeline.tier?.label ?? "");
  const tables = groups.map(({ tier, rows }) => {
    const cells = rows.map(({ what, who, when, how }) => [what, who, when, how]);
    return `## ${tier}\n\n${table(phrases.columns, cells)}`;
  });
  const routeCells = routes.map(({ route, end, note }) => [route, end, note]);
  return `${[
    heading,
    received,
    ...tables,
    `## ${phrases.routesHeading}\n\n${table(phrases.routeColumns, routeCells)}`,
    `## ${phrases.assumptionsHeading}\n\n${assumptions.map((text) => `- ${text}`).join("\n")}`,
  ].join("\n\n")}\n`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A cell may hold no bar and no line end; an empty one gets a dash. */
function cell(text: string): string {
  return text === "" ? "–" : text.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ");
}
