import type { Timeline } from "../../simulate/timeline-types.js";
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

const NARROWEST = 60;
const GAP = 2;
const INDENT = 2;

/** Each column as wide as its longest cell; the widest give way until all fit. */
function columnSizes(rows: readonly (readonly string[])[], room: number): readonly number[] {
  const sizes = [0, 1, 2].map((at) => Math.max(1, ...rows.map((row) => row[at]?.length ?? 0)));
  const most = room - INDENT - GAP * (sizes.length - 1);
  for (let over = sizes.reduce((a, b) => a + b) - most; over > 0; over--) {
    const widest = sizes.indexOf(Math.max(...sizes));
    sizes[widest] = (sizes[widest] ?? 1) - 1;
  }
  return sizes;
}

function tableLine(cells: readonly string[], sizes: readonly number[]): readonly string[] {
  const parts = cells.map((text, at) => wrapped(text, sizes[at] ?? 1));
  const height = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    parts.map((part, at) => (part[line] ?? "").padEnd(sizes[at] ?? 0)).join(" ".repeat(GAP)),
  );
}

function indented(text: string, room: number, by: number): readonly string[] {
  return wrapped(text, room - by).map((line) => " ".repeat(by) + line);
}

/** Breaks a text at spaces; a word longer than the line stands out. */
function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
