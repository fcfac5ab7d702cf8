import type { TimelineRow } from "../timeline-types.js";
import { type DayCounts, noDates } from "./day-counts.js";

/** A row over all dates of receipt, as it is gathered. */
export interface RowTally {
  readonly row: TimelineRow;
  /** Calendar days from receipt to the end of the row. */
  readonly days: DayCounts;
  /** Calendar days from receipt to what the row comes after. */
  readonly reached: DayCounts;
  /** On how many dates the Algemene termijnenwet moved the end. */
  moved: number;
}

/** A tally of a row before any date was counted. */
export function emptyTally(row: TimelineRow, size: number): RowTally {
  return { row, days: noDates(size), reached: noDates(size), moved: 0 };
}
