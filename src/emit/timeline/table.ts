import type { Timeline } from "../../simulate/timeline-types.js";
import { columnSizes, indented, NARROWEST, tableLine, wrapped } from "../writing/columns.js";
import { dateText, type Lang } from "./dates.js";
import { timelineText } from "./sentences.js";

/** How the table is to look. */
export interface TimelineTableOptions {
  readonly lang: Lang;
  /** Columns of the terminal, 100 when not given; at least 60 are used. */
  readonly width?: number;
}

/** A timeline for a terminal: aligned columns, no ids, no colours, ends in one line feed. */
export function renderTimelineTable(timeline: Timeline, { lang, width = 100 }: TimelineTableOptions): string {
  const { phrases, groups, routes, assumptions } = timelineText(timeline, lang);
  if (timeline.problem !== undefined) return `${timeline.problem[lang]}\n`;
  const room = Math.max(width, NARROWEST);
  const rows = groups.flatMap(({ rows: all }) => all.map(({ what, who, when }) => [what, who, when]));
  const sizes = columnSizes([phrases.columns.slice(0, 3), ...rows], room);
  const lines = [
    phrases.heading(timeline.title),
    ...wrapped(phrases.received(dateText(timeline.received, lang), timeline.tier?.label ?? ""), room),
    "",
    ...tableLine(phrases.columns.slice(0, 3), sizes).map((line) => `  ${line}`),
  ];
  for (const { tier, rows: all } of groups) {
    lines.push("", ...wrapped(tier, room));
    for (const { what, who, when } of all)
      lines.push(...tableLine([what, who, when], sizes).map((line) => `  ${line}`));
  }
  lines.push("", phrases.routesHeading);
  for (const { route, end, note } of routes) {
    lines.push(...indented(`${route}: ${end}`, room, 2), ...(note === "" ? [] : indented(note, room, 4)));
  }
  lines.push("", phrases.assumptionsHeading);
  for (const text of assumptions) lines.push(...indented(text, room, 2));
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}
