import type { Sweep } from "../../../simulate/sweep/sweep-types.js";
import { columnSizes, indented, NARROWEST, tableLine, wrapped } from "../../writing/columns.js";
import type { TimelineTableOptions } from "../table.js";
import { type Bucket, type SweepText, sweepText } from "./sweep-text.js";

/** A sweep for a terminal: aligned columns, no ids, no colours, ends in one line feed. */
export function renderSweepTable(sweep: Sweep, { lang, width = 100 }: TimelineTableOptions): string {
  if (sweep.problem !== undefined) return `${sweep.problem[lang]}\n`;
  const text = sweepText(sweep, lang);
  const { phrases } = text;
  const room = Math.max(width, NARROWEST);
  const lines = [
    ...wrapped(text.heading, room),
    ...wrapped(text.intro, room),
    "",
    ...mainTable(text, room),
    "",
    ...wrapped(phrases.columnsNote, room),
    ...section(
      phrases.whyHeading,
      text.rows.flatMap(({ what, why }) => [
        ...indented(what, room, 2),
        ...why.flatMap((one) => indented(one, room, 4)),
      ]),
    ),
    ...section(
      phrases.distributionHeading,
      text.rows.flatMap(({ what, distribution }) => [...indented(what, room, 2), ...bars(distribution)]),
    ),
    ...section(
      phrases.undatedHeading,
      text.undated.flatMap((one) => indented(one, room, 2)),
    ),
    ...section(
      phrases.conflictsHeading,
      (text.conflicts.length === 0 ? [phrases.noConflicts] : text.conflicts).flatMap((one) =>
        indented(one, room, 2),
      ),
    ),
    ...section(phrases.endsHeading, endLines(text, room)),
    ...section(
      text.assumptionsHeading,
      text.assumptions.flatMap((one) => indented(one, room, 2)),
    ),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function mainTable({ phrases, rows }: SweepText, room: number): readonly string[] {
  const columns = [phrases.columns[0], ...phrases.columns.slice(2)];
  const cells = rows.map((row) => [row.cells[0] ?? "", ...row.cells.slice(2)]);
  const sizes = columnSizes([columns, ...cells], room);
  return [columns, ...cells].flatMap((line) => tableLine(line, sizes).map((one) => `  ${one}`));
}

function endLines({ phrases, ends }: SweepText, room: number): readonly string[] {
  const [route, shortest, longest] = phrases.endColumns;
  const cells = ends.map((end) => end.slice(0, 3));
  const sizes = columnSizes([[route, shortest, longest], ...cells], room);
  return [
    ...tableLine([route, shortest, longest], sizes).map((one) => `  ${one}`),
    ...ends.flatMap((end) => [
      ...tableLine(end.slice(0, 3), sizes).map((one) => `  ${one}`),
      ...(end[3] === "" ? [] : indented(end[3], room, 4)),
    ]),
  ];
}

const BAR = 24;

function bars(distribution: readonly Bucket[]): readonly string[] {
  const most = Math.max(...distribution.map(({ part }) => part));
  const size = Math.max(...distribution.map(({ label }) => label.length));
  return distribution.map(
    ({ label, share, part }) =>
      `    ${label.padStart(size)} ${"█".repeat(Math.max(1, Math.round((part / most) * BAR)))} ${share}`,
  );
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines];
}
