import { partsOf } from "../../../calendar/day.js";
import { parseDay } from "../../../calendar/iso-day.js";
import type { Sweep } from "../../../simulate/sweep/sweep-types.js";
import { xmlText } from "../../writing/xml.js";
import { type Lang, monthText } from "../dates.js";
import { figure, htmlList, htmlPage, htmlSection, htmlTable, paragraph, subheading } from "../page.js";
import { HEAT_STYLE, heatMap } from "./heat-map.js";
import { type SweepRowText, type SweepText, sweepText } from "./sweep-text.js";

/** A sweep as a page of its own: a calendar for each row whose time differs, and everything in tables as well. */
export function sweepHtml(sweep: Sweep, lang: Lang): string {
  const text = sweepText(sweep, lang);
  const { phrases } = text;
  const heading = `<h1>${xmlText(text.heading)}</h1>`;
  if (sweep.problem !== undefined) {
    return htmlPage(lang, text.heading, [heading, paragraph(sweep.problem[lang])]);
  }
  return htmlPage(lang, text.heading, [
    `<style>${HEAT_STYLE}</style>`,
    heading,
    paragraph(text.intro),
    htmlTable(
      text.heading,
      phrases.columns,
      text.rows.map(({ cells }) => cells),
    ),
    paragraph(phrases.columnsNote),
    htmlSection(
      phrases.conflictsHeading,
      text.conflicts.length === 0 ? paragraph(phrases.noConflicts) : htmlList(text.conflicts),
    ),
    ...text.rows.map((row, place) => rowSection(row, place, text, sweep, lang)),
    ...(text.undated.length === 0 ? [] : [htmlSection(phrases.undatedHeading, htmlList(text.undated))]),
    htmlSection(phrases.endsHeading, htmlTable(phrases.endsHeading, phrases.endColumns, text.ends)),
    htmlSection(text.assumptionsHeading, htmlList(text.assumptions)),
  ]);
}

function rowSection(
  row: SweepRowText,
  place: number,
  { phrases }: SweepText,
  sweep: Sweep,
  lang: Lang,
): string {
  const { what, why, distribution } = row;
  const differs = row.row.spread?.shortest !== row.row.spread?.longest;
  const shares = distribution.map(({ label, share }) => [label, share]);
  return htmlSection(
    what,
    htmlList(why),
    ...(differs
      ? [
          paragraph(phrases.heatAbout(`‘${what}’`)),
          figure(heatMap(row, sweep, place, phrases, lang), `${phrases.heatHeading}: ${what}`),
          subheading(phrases.distributionHeading),
          htmlTable(phrases.distributionHeading, [phrases.daysColumn, phrases.countedColumn], shares),
          `<details>\n<summary>${xmlText(phrases.monthsHeading)}</summary>\n${monthTable(row, sweep, phrases, lang)}\n</details>`,
        ]
      : []),
  );
}

/** The calendar in numbers: the shortest and longest time for each month of receipt. */
function monthTable(
  { row, what }: SweepRowText,
  sweep: Sweep,
  phrases: SweepText["phrases"],
  lang: Lang,
): string {
  const first = parseDay(sweep.from) ?? 0;
  const months = new Map<string, { least: number; most: number }>();
  for (const [at, days] of row.daily.entries()) {
    if (days === null) continue;
    const { year, month } = partsOf(first + at);
    const name = monthText(year, month, lang);
    const known = months.get(name) ?? { least: days, most: days };
    months.set(name, { least: Math.min(known.least, days), most: Math.max(known.most, days) });
  }
  const [, , shortest, , longest] = phrases.columns;
  return htmlTable(
    what,
    [phrases.monthColumn, shortest, longest],
    [...months].map(([name, { least, most }]) => [name, String(least), String(most)]),
  );
}
