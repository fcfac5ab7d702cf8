import type { Sweep } from "../../../simulate/sweep/sweep-types.js";
import { escapeLine } from "../../writing/markdown-escape.js";
import type { Lang } from "../dates.js";
import { markdownTable } from "../markdown.js";
import { sweepText } from "./sweep-text.js";

/** A sweep as a Markdown page; a problem takes the place of the tables. */
export function sweepMarkdown(sweep: Sweep, lang: Lang): string {
  const { phrases, heading, intro, rows, undated, ends, conflicts, ...text } = sweepText(sweep, lang);
  if (sweep.problem !== undefined) return `# ${escapeLine(heading)}\n\n${escapeLine(sweep.problem[lang])}\n`;
  const part = (title: string, body: string) => `## ${title}\n\n${body}`;
  const items = (all: readonly string[]) => all.map((one) => `- ${escapeLine(one)}`).join("\n");
  const distributions = rows.flatMap(({ what, distribution }) =>
    distribution.map(({ label, share }) => [what, label, share]),
  );
  const [what] = phrases.columns;
  return `${[
    `# ${escapeLine(heading)}`,
    escapeLine(intro),
    markdownTable(
      phrases.columns,
      rows.map(({ cells }) => cells),
    ),
    phrases.columnsNote,
    part(phrases.whyHeading, items(rows.flatMap((row) => row.why.map((why) => `${row.what}: ${why}`)))),
    part(
      phrases.distributionHeading,
      markdownTable([what, phrases.daysColumn, phrases.countedColumn], distributions),
    ),
    ...(undated.length === 0 ? [] : [part(phrases.undatedHeading, items(undated))]),
    part(phrases.conflictsHeading, conflicts.length === 0 ? phrases.noConflicts : items(conflicts)),
    part(phrases.endsHeading, markdownTable(phrases.endColumns, ends)),
    part(text.assumptionsHeading, items(text.assumptions)),
  ].join("\n\n")}\n`;
}
