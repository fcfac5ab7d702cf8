import type { LoadPlan } from "./load-plan.js";

/**
 * What is counted over cases: whole numbers only, so that tallies added in any order give the same. Its size does not
 * grow with the number of cases. Time of handlers is kept in thousandths of a day of work.
 */
export interface LoadTally {
  cases: number;
  /** How often the period was gone through. */
  runs: number;
  /** The days of work in these runs, for one handler. */
  workdays: number;
  /** For each term: how often it counted, was met in time, and the days late together. */
  readonly counted: Float64Array;
  readonly inTime: Float64Array;
  readonly daysLate: Float64Array;
  /** For each step: how often it was done, and the waiting for a handler. */
  readonly done: Float64Array;
  readonly waited: Float64Array;
  /** For each step a histogram of that waiting, in whole days of work; the last bin holds all that is longer. */
  readonly waits: Float64Array;
  /** For each pool the work done. */
  readonly busy: Float64Array;
  /** Calendar days from the first receipt to the end of a case; the last bin holds all that is longer. */
  readonly duration: Float64Array;
}

/** Bins of a histogram of waiting, and of duration. */
export const WAIT_BINS = 256;
export const DURATION_BINS = 2048;

/** Thousandths of a day of work. */
export const GRAIN = 1000;

/** A tally of no cases. */
export function emptyLoadTally({ terms, steps, pools }: LoadPlan): LoadTally {
  return {
    cases: 0,
    runs: 0,
    workdays: 0,
    counted: new Float64Array(terms.length),
    inTime: new Float64Array(terms.length),
    daysLate: new Float64Array(terms.length),
    done: new Float64Array(steps.length),
    waited: new Float64Array(steps.length),
    waits: new Float64Array(steps.length * WAIT_BINS),
    busy: new Float64Array(pools.length),
    duration: new Float64Array(DURATION_BINS),
  };
}

/** Adds `more` to `tally`. */
export function addTally(tally: LoadTally, more: LoadTally): void {
  tally.cases += more.cases;
  tally.runs += more.runs;
  tally.workdays += more.workdays;
  for (const key of LISTS) {
    const list = tally[key];
    for (const [at, value] of more[key].entries()) list[at] = (list[at] ?? 0) + value;
  }
}

const LISTS = ["counted", "inTime", "daysLate", "done", "waited", "waits", "busy", "duration"] as const;
