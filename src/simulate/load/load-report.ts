import type { LoadPlan } from "./load-plan.js";
import { GRAIN, type LoadTally, WAIT_BINS } from "./load-tally.js";

/** The version of the report, by semantic versioning. */
const LOAD_VERSION = "1.0.0";

/** What a load of cases comes to: plain JSON. Shares are 0 to 1; work and waiting in days of work. */
export interface LoadReport {
  readonly loadVersion: string;
  readonly cases: number;
  readonly seed: number;
  /** How often the period was gone through, each time with empty desks. */
  readonly runs: number;
  readonly goal: number;
  readonly terms: readonly LoadTermReport[];
  readonly steps: readonly LoadStepReport[];
  readonly handlers: readonly LoadHandlerReport[];
  /** Calendar days from the first receipt to the end of a case. */
  readonly duration: { readonly median: number; readonly ninetieth: number };
}

/** How often a term was met in time. */
export interface LoadTermReport {
  readonly term: string;
  readonly label: string;
  readonly who: string;
  readonly target: boolean;
  readonly counted: number;
  readonly inTime: number;
  /** Mean number of days late, of those that were late. */
  readonly daysLate: number;
}

/** How long cases waited for a handler before a step. */
export interface LoadStepReport {
  readonly label: string;
  readonly done: number;
  readonly meanWait: number;
  readonly ninetiethWait: number;
}

/** How busy the handlers of a role were; `needed` is how many bring every term to the goal, absent when not looked for or not found. */
export interface LoadHandlerReport {
  readonly role: string;
  readonly label: string;
  readonly handlers: number;
  readonly utilisation: number;
  readonly needed?: number;
}

/** The report of a tally. */
export function loadReport(
  plan: LoadPlan,
  tally: LoadTally,
  seed: number,
  needed?: readonly number[],
): LoadReport {
  return {
    loadVersion: LOAD_VERSION,
    cases: tally.cases,
    seed,
    runs: tally.runs,
    goal: plan.goal,
    terms: plan.terms.flatMap(({ id, label, who, target, work }, at) => {
      const counted = tally.counted[at] ?? 0;
      const met = tally.inTime[at] ?? 0;
      if (!work || counted === 0) return [];
      const late = counted - met;
      const daysLate = late === 0 ? 0 : rounded((tally.daysLate[at] ?? 0) / late, 1);
      return [{ term: id, label, who, target, counted, inTime: rounded(met / counted, 4), daysLate }];
    }),
    steps: plan.steps.flatMap(({ label, pool }, at) => {
      const done = tally.done[at] ?? 0;
      if (pool < 0 || done === 0) return [];
      const waits = tally.waits.subarray(at * WAIT_BINS, (at + 1) * WAIT_BINS);
      return [
        {
          label,
          done,
          meanWait: rounded((tally.waited[at] ?? 0) / GRAIN / done, 2),
          ninetiethWait: quantile(waits, 0.9),
        },
      ];
    }),
    handlers: plan.pools.map(({ role, label, handlers }, at) => ({
      role,
      label,
      handlers,
      utilisation: rounded((tally.busy[at] ?? 0) / GRAIN / (tally.workdays * handlers), 4),
      ...(needed?.[at] === undefined ? {} : { needed: needed[at] }),
    })),
    duration: { median: quantile(tally.duration, 0.5), ninetieth: quantile(tally.duration, 0.9) },
  };
}

/** The smallest bin that at least this share stays within. */
function quantile(bins: Float64Array, share: number): number {
  const all = bins.reduce((sum, one) => sum + one, 0);
  let seen = 0;
  for (const [at, count] of bins.entries()) {
    seen += count;
    if (seen >= share * all) return at;
  }
  return 0;
}

function rounded(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}
