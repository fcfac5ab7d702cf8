import type { Day } from "../../calendar/day.js";
import { formatDay } from "../../calendar/iso-day.js";
import { rowKey } from "../timeline-rows.js";
import type { Timeline } from "../timeline-types.js";
import { type DayCounts, NO_DATE, placesOf, spreadOf } from "./day-counts.js";
import type { RowTally } from "./row-tally.js";
import type { Extreme, SweepRow } from "./sweep-types.js";

/** How many dates of receipt are named one by one; the others are only counted. */
export const LISTED_DATES = 10;

/** A row over all dates of receipt from `from` on; `explained` gives the whole timeline of one date. */
export function sweepRow(
  { row, days, moved }: RowTally,
  from: Day,
  explained: (received: Day) => Timeline,
): SweepRow {
  const { date: _date, derivation: _derivation, extensions: _extensions, open, ...rest } = row;
  const spread = spreadOf(days);
  const extreme = (length: number): Extreme => {
    const receipts = placesOf(days, length).map((at) => from + at);
    const first = receipts[0] ?? from;
    const counted = explained(first).rows.find((other) => rowKey(other) === rowKey(row))?.derivation;
    return {
      days: length,
      dates: receipts.length,
      receipts: receipts.slice(0, LISTED_DATES).map(formatDay),
      date: formatDay(first + length),
      ...(counted === undefined ? {} : { derivation: counted }),
    };
  };
  return {
    ...rest,
    ...(open === undefined ? {} : { open: open.reason }),
    dated: datedOf(days),
    moved,
    ...(spread === undefined
      ? {}
      : { spread, shortest: extreme(spread.shortest), longest: extreme(spread.longest) }),
    daily: Array.from(days, (one) => (one === NO_DATE ? null : one)),
  };
}

function datedOf(days: DayCounts): number {
  return days.reduce((count, one) => (one === NO_DATE ? count : count + 1), 0);
}
