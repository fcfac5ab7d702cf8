import { timelineIcs } from "../emit/calendar-file/ics.js";
import { forecastMarkdown } from "../emit/scenario/forecast-markdown.js";
import { forecastText } from "../emit/scenario/forecast-text.js";
import { timelineCsv } from "../emit/timeline/csv.js";
import { timelineHtml } from "../emit/timeline/html.js";
import { jsonText } from "../emit/timeline/json-text.js";
import { timelineMarkdown } from "../emit/timeline/markdown.js";
import { timelineSvg } from "../emit/timeline/svg.js";
import { sweepCsv } from "../emit/timeline/sweep/sweep-csv.js";
import { sweepHtml } from "../emit/timeline/sweep/sweep-html.js";
import { sweepMarkdown } from "../emit/timeline/sweep/sweep-markdown.js";
import { renderSweepTable } from "../emit/timeline/sweep/sweep-table.js";
import { renderTimelineTable } from "../emit/timeline/table.js";
import type { Forecast } from "../simulate/scenario/forecast-types.js";
import type { Sweep } from "../simulate/sweep/sweep-types.js";
import type { Timeline } from "../simulate/timeline-types.js";
import type { accountsOf } from "../simulate/why.js";
import { assertNever } from "../support/assert-never.js";
import type { Context } from "./context.js";
import type { SweepForm, TimelineForm } from "./simulate-forms.js";

/** The dates of one complaint, what comes of it at each pace, and how each date was found. */
export interface Dates {
  readonly timeline: Timeline;
  readonly forecasts: readonly Forecast[];
  readonly derivations: ReturnType<typeof accountsOf>;
}

/** The dates of one complaint in a form; a table and JSON also have what comes of it at each pace. */
export function timelineIn(
  form: TimelineForm,
  { timeline: made, forecasts, derivations }: Dates,
  { lang }: Context,
  reference: string | undefined,
): string {
  switch (form) {
    case "json":
      return jsonText({ ...made, forecasts, derivations });
    case "markdown":
      return [timelineMarkdown(made, lang), forecastMarkdown(forecasts, lang)]
        .filter((text) => text !== "")
        .join("\n");
    case "csv":
      return timelineCsv(made, lang);
    case "svg":
      return timelineSvg(made, lang);
    case "html":
      return timelineHtml(made, lang);
    case "ics":
      return timelineIcs(made, { lang, ...(reference === undefined ? {} : { reference }) });
    case "table":
      return [renderTimelineTable(made, { lang }), forecastText(forecasts, lang)]
        .filter((text) => text !== "")
        .join("\n");
    default:
      return assertNever(form);
  }
}

/** The dates of a whole period in a form. */
export function sweepIn(form: SweepForm, made: Sweep, { lang, width }: Context): string {
  switch (form) {
    case "json":
      return jsonText(made);
    case "markdown":
      return sweepMarkdown(made, lang);
    case "csv":
      return sweepCsv(made, lang);
    case "html":
      return sweepHtml(made, lang);
    case "table":
      return renderSweepTable(made, { lang, width: Math.min(width, 120) });
    default:
      return assertNever(form);
  }
}
