import type {
  Extreme,
  Spread,
  Sweep,
  SweepConflict,
  SweepEnd,
  SweepRow,
} from "../../../simulate/sweep/sweep-types.js";
import { dateText, type Lang } from "../dates.js";
import type { Phrases } from "../phrases.js";
import {
  assumptionText,
  derivationParts,
  openText,
  phrasesIn,
  wayText,
  whatText,
  whoText,
} from "../sentences.js";
import { type SweepPhrases, sweepPhrases } from "./sweep-phrases.js";

/** A sweep in words, ready to be set in tables. */
export interface SweepText {
  readonly phrases: SweepPhrases;
  readonly heading: string;
  readonly intro: string;
  readonly rows: readonly SweepRowText[];
  /** Rows without any date, with the reason. */
  readonly undated: readonly string[];
  readonly ends: readonly (readonly [route: string, shortest: string, longest: string, note: string])[];
  readonly conflicts: readonly string[];
  readonly assumptionsHeading: string;
  readonly assumptions: readonly string[];
}

/** A row that has dates. */
export interface SweepRowText {
  readonly row: SweepRow;
  readonly what: string;
  /** One for each column. */
  readonly cells: readonly string[];
  /** How the shortest and the longest time came about. */
  readonly why: readonly string[];
  /** At most `BUCKETS`, from few days to many. */
  readonly distribution: readonly Bucket[];
}

/** How many dates of receipt take between so many days. */
export interface Bucket {
  readonly label: string;
  readonly share: string;
  /** Of all dates of receipt: above 0, at most 1. */
  readonly part: number;
}

/** The most parts a distribution is shown in. */
const BUCKETS = 12;

/** Puts a sweep into words. */
export function sweepText(sweep: Sweep, lang: Lang): SweepText {
  const words = { phrases: phrasesIn(lang), own: sweepPhrases(lang), lang };
  const { own } = words;
  const rows = sweep.rows.flatMap((row) => rowText(row, sweep, words));
  return {
    phrases: own,
    heading: own.heading(sweep.title),
    intro: own.intro(
      dateText(sweep.from, lang),
      dateText(sweep.to, lang),
      own.dates(sweep.days),
      sweep.tier?.label ?? "",
    ),
    rows,
    undated: sweep.rows
      .filter(({ spread }) => spread === undefined)
      .map((row) => `${whatText(row, words.phrases)}: ${words.phrases.undated[row.open ?? "open"]}`),
    ends: sweep.ends.map((end) => endText(end, words)),
    conflicts: sweep.conflicts.map((one) => conflictText(one, sweep, words)),
    assumptionsHeading: words.phrases.assumptionsHeading,
    assumptions: [
      ...sweep.assumptions.map((one) =>
        assumptionText(one, { received: sweep.from, to: sweep.to }, words.phrases, lang),
      ),
      ...(sweep.capped === undefined ? [] : [words.phrases.capped(sweep.capped.limit)]),
    ],
  };
}

interface Words {
  readonly phrases: Phrases;
  readonly own: SweepPhrases;
  readonly lang: Lang;
}

function rowText(row: SweepRow, { days }: Sweep, words: Words): readonly SweepRowText[] {
  const { spread, shortest, longest, dated } = row;
  const { own, phrases } = words;
  if (spread === undefined || shortest === undefined || longest === undefined) return [];
  const name = whatText(row, phrases);
  const target = row.modality === "target" ? ` (${phrases.target("").replace(/:?\s*$/, "")})` : "";
  const part = dated < days ? ` (${own.partly(own.dates(dated))})` : "";
  const what = `${name}${target}${part}`;
  const numbers = [spread.shortest, spread.median, spread.longest, row.moved].map(String);
  return [
    {
      row,
      what,
      cells: [what, whoText(row, phrases), ...numbers],
      why:
        spread.shortest === spread.longest
          ? [`${own.always(own.days(spread.longest))}; ${exampleText(longest, words)}`]
          : [
              `${own.longestOn(own.days(longest.days), receiptsText(longest, words))}; ${exampleText(longest, words)}`,
              `${own.shortestOn(own.days(shortest.days), receiptsText(shortest, words))}; ${exampleText(shortest, words)}`,
            ],
      distribution: distributionOf(spread, own),
    },
  ];
}

function exampleText({ date, derivation }: Extreme, { own, phrases, lang }: Words): string {
  const how = derivation === undefined ? "" : derivationParts(derivation, phrases, lang).join("; ");
  return own.example(dateText(date, lang), how);
}

const NAMED = 2;

function receiptsText(
  { receipts, dates }: Pick<Extreme, "receipts" | "dates">,
  { own, lang }: Words,
): string {
  const few = dates <= NAMED + 1 ? dates : NAMED;
  const named = receipts.slice(0, few).map((one) => dateText(one, lang));
  return own.receipts(named, dates - named.length);
}

function distributionOf({ counts }: Spread, own: SweepPhrases): readonly Bucket[] {
  const first = counts[0]?.days ?? 0;
  const last = counts.at(-1)?.days ?? first;
  const all = counts.reduce((sum, { dates }) => sum + dates, 0);
  const wide = counts.length <= BUCKETS ? 1 : Math.ceil((last - first + 1) / BUCKETS);
  const parts = new Map<number, number>();
  for (const { days, dates } of counts) {
    const from = first + Math.floor((days - first) / wide) * wide;
    parts.set(from, (parts.get(from) ?? 0) + dates);
  }
  return [...parts].map(([from, dates]) => {
    const part = dates / all;
    return {
      label: own.bucket(from, Math.min(from + wide - 1, last)),
      share: own.share(dates, percentage(part)),
      part,
    };
  });
}

/** Whole, but never 0 for what does occur nor 100 for what leaves others room. */
function percentage(part: number): string {
  const whole = Math.round(part * 100);
  if (part > 0 && whole === 0) return "<1";
  return part < 1 && whole === 100 ? ">99" : String(whole);
}

function endText(end: SweepEnd, { own, phrases }: Words): SweepText["ends"][number] {
  const way = wayText(end.way, phrases);
  const remarks = [
    ...(end.target && end.open.length === 0 ? [phrases.onTarget] : []),
    ...end.open.map((one) => openText(one, phrases)),
  ];
  const known = end.open.length > 0 ? ` (${own.known})` : "";
  const route = end.loops > 0 ? `${way}, ${phrases.round}` : way;
  return [route, String(end.spread.shortest), `${end.spread.longest}${known}`, remarks.join("; ")];
}

function conflictText(conflict: SweepConflict, sweep: Sweep, words: Words): string {
  const { own, phrases, lang } = words;
  const row = sweep.rows.find((one) => one.term !== undefined && one.term === conflict.term);
  const about =
    row === undefined
      ? `‘${conflict.label ?? conflict.tierLabel}’`
      : `‘${phrases.what[row.kind](row.label)}’`;
  const dates = `${own.dates(conflict.dates)}, ${receiptsText(conflict, words)}`;
  const { worst } = conflict;
  const most = worst === undefined ? "" : own.worst(dateText(worst.received, lang), own.days(worst.days));
  return own.conflict[conflict.kind](about, conflict.tierLabel, dates, most);
}
