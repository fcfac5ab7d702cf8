import { type Day, dayOf, partsOf, weekday } from "../../../calendar/day.js";
import { parseDay } from "../../../calendar/iso-day.js";
import type { Spread, Sweep } from "../../../simulate/sweep/sweep-types.js";
import { xmlText } from "../../writing/xml.js";
import { type Lang, monthText } from "../dates.js";
import type { SweepPhrases } from "./sweep-phrases.js";
import type { SweepRowText } from "./sweep-text.js";

/**
 * A calendar in which each square is a date of receipt and its colour how long a row takes from there. A strip for each
 * year, a column for each week. One path for each colour and year, so that four years take some 20 kB.
 */
export function heatMap(
  { row, what }: SweepRowText,
  sweep: Sweep,
  place: number,
  phrases: SweepPhrases,
  lang: Lang,
): string {
  const first = parseDay(sweep.from) ?? 0;
  const bands = bandsOf(row.spread);
  const years = [...Array(partsOf(first + sweep.days - 1).year - partsOf(first).year + 1).keys()].map(
    (at) => partsOf(first).year + at,
  );
  const height = years.length * STRIP + 56;
  const id = `kalender-${place}`;
  const summary = phrases.bucket(row.spread?.shortest ?? 0, row.spread?.longest ?? 0);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-titel ${id}-uitleg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">`,
    `<title id="${id}-titel">${xmlText(`${what}: ${summary}`)}</title>`,
    `<desc id="${id}-uitleg">${xmlText(phrases.heatAbout(`‘${what}’`))}</desc>`,
    ...years.map((year, at) => strip(year, at * STRIP + 20, first, row.daily, bands, phrases, lang)),
    legend(bands, years.length * STRIP + 32, phrases),
    "</svg>",
  ].join("\n");
}

/** The colours of the calendars, for light, dark and print. */
export const HEAT_STYLE = [
  ".as{font:11px system-ui,sans-serif;fill:#55565c}.jaar{font:600 13px system-ui,sans-serif;fill:#1b1b1f}",
  ".k0{fill:#e3ecf6}.k1{fill:#b9d0ea}.k2{fill:#84aedb}.k3{fill:#4d86c2}.k4{fill:#22609f}.k5{fill:#0b3a6b}.leeg{fill:none;stroke:#c5c9d1}",
  "@media (prefers-color-scheme:dark){.as{fill:#b4b6bf}.jaar{fill:#ececf1}.k0{fill:#1d2b3c}.k1{fill:#24456a}.k2{fill:#2f659d}.k3{fill:#5089c8}.k4{fill:#86b4e6}.k5{fill:#cfe3fa}.leeg{stroke:#4a4d57}}",
  "@media print{path{print-color-adjust:exact;-webkit-print-color-adjust:exact}}",
].join("");

const CELL = 13;
const SIZE = 11;
const LEFT = 44;
const WIDTH = LEFT + 54 * CELL + 8;
const STRIP = 7 * CELL + 34;
const BANDS = 6;

interface Band {
  readonly from: number;
  readonly to: number;
}

/** At most six bands of equally many days, one for each number when there are few. */
function bandsOf(spread: Spread | undefined): readonly Band[] {
  if (spread === undefined) return [];
  const { shortest, longest, counts } = spread;
  if (counts.length <= BANDS) return counts.map(({ days }) => ({ from: days, to: days }));
  const wide = Math.ceil((longest - shortest + 1) / BANDS);
  const many = Math.ceil((longest - shortest + 1) / wide);
  return [...Array(many).keys()].map((at) => ({
    from: shortest + at * wide,
    to: Math.min(shortest + (at + 1) * wide - 1, longest),
  }));
}

function strip(
  year: number,
  top: number,
  first: Day,
  daily: readonly (number | null)[],
  bands: readonly Band[],
  phrases: SweepPhrases,
  lang: Lang,
): string {
  const start = dayOf(year, 1, 1);
  const offset = weekday(start) - 1;
  const paths = new Map<string, string>();
  for (let day = Math.max(start, first); day < dayOf(year + 1, 1, 1) && day < first + daily.length; day++) {
    const week = Math.floor((day - start + offset) / 7);
    const [x, y] = [LEFT + week * CELL, top + (weekday(day) - 1) * CELL];
    const name = className(daily[day - first], bands);
    paths.set(name, `${paths.get(name) ?? ""}M${x} ${y}h${SIZE}v${SIZE}h-${SIZE}z`);
  }
  const months = [...Array(12).keys()].map((at) => {
    const week = Math.floor((dayOf(year, at + 1, 1) - start + offset) / 7);
    const text = monthText(year, at + 1, lang).slice(0, 3);
    return `<text class="as" x="${LEFT + week * CELL}" y="${top + 7 * CELL + 10}">${xmlText(text)}</text>`;
  });
  const days = [0, 2, 4, 6].map(
    (at) =>
      `<text class="as" x="${LEFT - 26}" y="${top + at * CELL + 10}">${xmlText(phrases.weekdays[at] ?? "")}</text>`,
  );
  return [
    `<text class="jaar" x="4" y="${top - 6}">${year}</text>`,
    ...days,
    ...months,
    ...[...paths].map(([name, path]) => `<path class="${name}" d="${path}"/>`),
  ].join("");
}

/** With few bands the colours lie far apart. */
function className(days: number | null | undefined, bands: readonly Band[]): string {
  const at = bands.findIndex(({ from, to }) => typeof days === "number" && days >= from && days <= to);
  if (at < 0) return "leeg";
  return `k${bands.length === 1 ? 3 : Math.round((at * (BANDS - 1)) / (bands.length - 1))}`;
}

function legend(bands: readonly Band[], y: number, phrases: SweepPhrases): string {
  return bands
    .map((band, at) => {
      const x = LEFT + at * 112;
      return `<path class="${className(band.from, bands)}" d="M${x} ${y}h${SIZE}v${SIZE}h-${SIZE}z"/><text class="as" x="${x + 16}" y="${y + 10}">${xmlText(phrases.bucket(band.from, band.to))}</text>`;
    })
    .join("");
}
