import type { StateId, TermId, TierId } from "../../ir/machine.js";
import type { IsoMoment } from "../moment.js";
import type { Refusal } from "../reasons.js";
import type {
  Derivation,
  PathOpen,
  RowOpen,
  TimelineAssumption,
  TimelinePath,
  TimelineRow,
} from "../timeline-types.js";

/** The version of the sweep format, by semantic versioning. */
export const SWEEP_VERSION = "1.0.0";

/** The dates of a procedure for every day a complaint can be received on: plain JSON, dates ISO, lengths in calendar days. */
export interface Sweep {
  readonly sweepVersion: string;
  readonly machine: string;
  readonly irVersion: string;
  readonly title: string;
  /** The first and last date of receipt, both included. */
  readonly from: IsoMoment;
  readonly to: IsoMoment;
  /** How many dates of receipt that are. */
  readonly days: number;
  readonly tier?: { readonly id: TierId; readonly label: string };
  /** Why there are no rows: an impossible or reversed period, or a tier the procedure does not have. */
  readonly problem?: Refusal;
  /** What must be done, in the order of the file. */
  readonly rows: readonly SweepRow[];
  /** Every way from filing to an end, the one that ends first on top. */
  readonly ends: readonly SweepEnd[];
  readonly conflicts: readonly SweepConflict[];
  /** Present when there were more ways than were followed. */
  readonly capped?: { readonly limit: number };
  readonly assumptions: readonly TimelineAssumption[];
}

/** One thing to do, over all dates of receipt. */
export interface SweepRow extends Omit<TimelineRow, "date" | "derivation" | "extensions" | "open"> {
  /** Why dates are missing. */
  readonly open?: RowOpen["reason"];
  /** On how many dates of receipt the row has a date. */
  readonly dated: number;
  /** On how many of these the Algemene termijnenwet moved the end. */
  readonly moved: number;
  /** Calendar days from receipt to the end; absent when the row never has a date. */
  readonly spread?: Spread;
  readonly shortest?: Extreme;
  readonly longest?: Extreme;
  /** Calendar days for each date of receipt, from `from` on; null where the row has no date. */
  readonly daily: readonly (number | null)[];
}

/** How many calendar days it takes, over the dates that have an end. */
export interface Spread {
  readonly shortest: number;
  readonly longest: number;
  readonly median: number;
  /** Nine out of ten dates of receipt take no longer. */
  readonly ninetieth: number;
  /** Rounded to one decimal. */
  readonly mean: number;
  readonly counts: readonly { readonly days: number; readonly dates: number }[];
}

/** The dates of receipt with the shortest or the longest time, and how the first of them was counted. */
export interface Extreme {
  readonly days: number;
  readonly dates: number;
  /** The first of them, at most `LISTED_DATES`. */
  readonly receipts: readonly IsoMoment[];
  readonly date: IsoMoment;
  readonly derivation?: Derivation;
}

/** A way from filing to an end when everybody takes until the last day, over all dates of receipt. */
export interface SweepEnd {
  readonly way: TimelinePath["way"];
  readonly end: { readonly state: StateId; readonly label: string };
  readonly loops: number;
  /** On how many dates of receipt it can be gone. */
  readonly possible: number;
  /** What on this way has no limit, on one date or another; then `spread` says what is known so far. */
  readonly open: readonly PathOpen[];
  readonly target: boolean;
  readonly spread: Spread;
}

/**
 * Dates that do not go together.
 * - `target-after-limit`: a target ends after the hard term on the same work.
 * - `step-after-whole`: the hard term of a step ends after that of the tier as a whole.
 * - `window-before-answer`: a window of the complainant closes before the answer it is about need be there.
 * - `tier-closed`: the tier cannot be reached, while on other dates it can.
 */
export interface SweepConflict {
  readonly kind: "target-after-limit" | "step-after-whole" | "window-before-answer" | "tier-closed";
  readonly tier: TierId;
  readonly tierLabel: string;
  /** What is too late or too early, and for the first two kinds what it should fit in. */
  readonly term?: TermId;
  readonly label?: string;
  readonly against?: TermId;
  /** On how many dates of receipt. */
  readonly dates: number;
  readonly receipts: readonly IsoMoment[];
  /** The most days between the two, and on which date of receipt. */
  readonly worst?: { readonly received: IsoMoment; readonly days: number };
}
