import type { Timeline } from "../../simulate/timeline-types.js";
import { xmlText } from "../writing/xml.js";
import { dateText, type Lang } from "./dates.js";
import { figure, htmlList, htmlPage, htmlSection, htmlTable, paragraph } from "./page.js";
import { timelineText } from "./sentences.js";
import { timelineFigure } from "./svg.js";

/** A timeline as a page of its own: the picture, and the same and more in tables. A problem takes their place. */
export function timelineHtml(timeline: Timeline, lang: Lang): string {
  const { phrases, groups, routes, assumptions } = timelineText(timeline, lang);
  const title = phrases.heading(timeline.title);
  const heading = `<h1>${xmlText(title)}</h1>`;
  if (timeline.problem !== undefined) {
    return htmlPage(lang, title, [heading, paragraph(timeline.problem[lang])]);
  }
  return htmlPage(lang, title, [
    heading,
    paragraph(phrases.received(dateText(timeline.received, lang), timeline.tier?.label ?? "")),
    figure(timelineFigure(timeline, lang), title),
    ...groups.map(({ tier, rows }) =>
      htmlSection(
        tier,
        htmlTable(
          tier,
          phrases.columns,
          rows.map(({ what, who, when, how }) => [what, who, when, how]),
        ),
      ),
    ),
    htmlSection(
      phrases.routesHeading,
      htmlTable(
        phrases.routesHeading,
        phrases.routeColumns,
        routes.map(({ route, end, note }) => [route, end, note]),
      ),
    ),
    htmlSection(phrases.assumptionsHeading, htmlList(assumptions)),
  ]);
}
