import { type Day, dayOf, daysInMonth, partsOf } from "../../calendar/day.js";
import { readMoment } from "../../simulate/moment.js";
import type { Timeline } from "../../simulate/timeline-types.js";
import { shortened, xmlText } from "../writing/xml.js";
import { dateText, type Lang, monthText } from "./dates.js";
import { type RowText, timelineText } from "./sentences.js";

/**
 * A timeline as a picture: a bar for each term, from the day it counts from to its end. For a screen reader it is one
 * image whose description says what the bars show. Stands alone, with colours for light, dark and print.
 */
export function timelineSvg(timeline: Timeline, lang: Lang): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${timelineFigure(timeline, lang)}\n`;
}

/** The same picture to stand inside a page. */
export function timelineFigure(timeline: Timeline, lang: Lang): string {
  const { phrases, groups } = timelineText(timeline, lang);
  const title = phrases.heading(timeline.title);
  const scale = scaleOf(timeline);
  const lanes = groups.flatMap(({ tier, rows }) => [
    { tier } as const,
    ...rows.map((row) => ({ row }) as const),
  ]);
  const bottom = TOP + lanes.length * LANE;
  const drawn = lanes.map((lane, at) => {
    const y = TOP + at * LANE;
    return "tier" in lane ? tierLane(lane.tier, y) : rowLane(lane.row, y, scale);
  });
  const about =
    timeline.problem?.[lang] ??
    [
      `${phrases.received(dateText(timeline.received, lang), timeline.tier?.label ?? "")}`,
      ...groups.flatMap(({ rows }) => rows.map(({ what, when }) => `${what}: ${when}.`)),
    ].join(" ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="tijdlijn-titel tijdlijn-uitleg" lang="${lang}" viewBox="0 0 ${WIDTH} ${bottom + 44}" width="${WIDTH}" height="${bottom + 44}">`,
    `<title id="tijdlijn-titel">${xmlText(title)}</title>`,
    `<desc id="tijdlijn-uitleg">${xmlText(about)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="vlak" width="${WIDTH}" height="${bottom + 44}"/>`,
    `<text class="kop" x="12" y="28">${xmlText(shortened(title, 100))}</text>`,
    ...axis(scale, bottom, lang),
    ...drawn,
    legend(bottom + 26, lang),
    "</svg>",
  ].join("\n");
}

const WIDTH = 1000;
const TOP = 78;
const LANE = 28;
const LEFT = 320;
const RIGHT = 760;
/** What fits in a column of labels, and of dates, in characters. */
const LABEL = 43;
const WHEN = 34;

interface Scale {
  readonly from: Day;
  readonly to: Day;
  readonly at: (day: Day) => number;
}

function scaleOf({ received, rows }: Timeline): Scale {
  const days = [received, ...rows.flatMap(({ date, derivation }) => [date, derivation?.from])].flatMap(
    (text) => readMoment(text)?.day ?? [],
  );
  const from = days.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const to = days.reduce((a, b) => Math.max(a, b), from + 7);
  const at = (day: Day) => Math.round((LEFT + ((RIGHT - LEFT) * (day - from)) / (to - from)) * 10) / 10;
  return days.length === 0 ? { from: 0, to: 0, at: () => LEFT } : { from, to, at };
}

/** The width of the name of a month, in pixels. */
const LABEL_ROOM = 66;

function axis({ from, to, at }: Scale, bottom: number, lang: Lang): readonly string[] {
  const months: { readonly day: Day; readonly text: string }[] = [];
  const first = partsOf(from);
  let day = first.day === 1 ? from : from + daysInMonth(first.year, first.month) - first.day + 1;
  while (day <= to && to > 0) {
    const { year, month } = partsOf(day);
    months.push({ day, text: monthText(year, month, lang) });
    day = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  }
  // Of many months only every second, third, ... is named.
  const every = Math.max(1, Math.ceil(months.length / ((RIGHT - LEFT) / LABEL_ROOM)));
  return [
    ...firstDay({ from, to, at }, months[0]?.day, bottom, lang),
    ...months.map(({ day: start, text }, place) => {
      const x = at(start);
      const line = `<line class="raster" x1="${x}" y1="62" x2="${x}" y2="${bottom}"/>`;
      return place % every === 0
        ? `${line}<text class="as" x="${x + 3}" y="58">${xmlText(text)}</text>`
        : line;
    }),
  ];
}

/** The month in which the picture starts has no first day in it; it is named where there is room before the next. */
function firstDay(
  { from, to, at }: Scale,
  next: Day | undefined,
  bottom: number,
  lang: Lang,
): readonly string[] {
  if (to === 0 || from === next) return [];
  const x = at(from);
  const line = `<line class="raster" x1="${x}" y1="62" x2="${x}" y2="${bottom}"/>`;
  const { year, month } = partsOf(from);
  const hasRoom = next === undefined || at(next) - x >= LABEL_ROOM;
  if (!hasRoom) return [line];
  return [`${line}<text class="as" x="${x + 3}" y="58">${xmlText(monthText(year, month, lang))}</text>`];
}

function tierLane(tier: string, y: number): string {
  return `<rect class="trap" x="0" y="${y}" width="${WIDTH}" height="${LANE}"/><text class="trapnaam" x="12" y="${y + 19}">${xmlText(shortened(tier, 110))}</text>`;
}

function rowLane({ row, what, when, brief }: RowText, y: number, { at }: Scale): string {
  const end = readMoment(row.date)?.day;
  const start = readMoment(row.derivation?.from)?.day ?? end;
  const middle = y + LANE / 2;
  const parts = [
    `<text x="12" y="${y + 19}">${xmlText(shortened(what, LABEL))}</text>`,
    `<text class="wanneer" x="${RIGHT + 14}" y="${y + 19}">${xmlText(shortened(brief, WHEN))}</text>`,
  ];
  if (end !== undefined && start !== undefined) {
    const kind = row.modality === "target" ? "streven" : "termijn";
    const [x1, x2] = [at(Math.min(start, end)), at(Math.max(start, end))];
    parts.push(
      `<rect class="${kind}" x="${x1}" y="${middle - 5}" width="${Math.max(2, Math.round((x2 - x1) * 10) / 10)}" height="10" rx="2"/>`,
      endMark(kind, at(end), middle),
    );
  }
  return `<g><title>${xmlText(`${what}: ${when}`)}</title>${parts.join("")}</g>`;
}

/** A diamond for what binds, a circle for what is aimed at: the difference does not hang on colour. */
function endMark(kind: "streven" | "termijn", x: number, y: number): string {
  return kind === "streven"
    ? `<circle class="streven-eind" cx="${x}" cy="${y}" r="6"/>`
    : `<path class="termijn-eind" d="M${x} ${y - 7}l7 7-7 7-7-7z"/>`;
}

function legend(y: number, lang: Lang): string {
  const [hard, target] = lang === "nl" ? ["termijn", "streven"] : ["term", "target"];
  return [
    `<g>${endMark("termijn", 20, y - 4)}<text class="as" x="34" y="${y}">${hard}</text>`,
    `${endMark("streven", 110, y - 4)}<text class="as" x="124" y="${y}">${target}</text></g>`,
  ].join("");
}

const STYLE = [
  "text{font:13px system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;fill:#1b1b1f}",
  ".kop{font-size:17px;font-weight:600}.trapnaam{font-weight:600}.as{font-size:11px;fill:#55565c}",
  ".vlak{fill:#fff}.trap{fill:#eef1f5}.raster{stroke:#d5d9e0;stroke-width:1}",
  ".termijn{fill:#9dbce0}.termijn-eind{fill:#14508f}",
  ".streven{fill:none;stroke:#8a5a00;stroke-width:1.5;stroke-dasharray:4 3}.streven-eind{fill:#fff;stroke:#8a5a00;stroke-width:2}",
  "@media (prefers-color-scheme:dark){text{fill:#ececf1}.as{fill:#b4b6bf}.vlak{fill:#17181c}.trap{fill:#24262d}.raster{stroke:#383b45}",
  ".termijn{fill:#2f5c8f}.termijn-eind{fill:#9cc7f5}.streven{stroke:#e5b45b}.streven-eind{fill:#17181c;stroke:#e5b45b}}",
  "@media print{text{fill:#000}.vlak{fill:#fff}.trap{fill:#eee}.raster{stroke:#ccc}.termijn{fill:#bbb}.termijn-eind{fill:#000}",
  ".streven{stroke:#000}.streven-eind{fill:#fff;stroke:#000}.as{fill:#333}}",
].join("");
