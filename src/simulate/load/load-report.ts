import type { LoadPlan } from "./load-plan.js";
import { GRAIN, type LoadTally, WAIT_BINS } from "./load-tally.js";
import type { LeftOutTerm } from "./load-terms.js";

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
  /** Terms that do not count, and why. */
  readonly leftOut: readonly LeftOutTerm[];
  /** Steps the load names in a tier that no complaint comes to. */
  readonly ignored: readonly string[];
  /** Calendar days from the first receipt to the end of a case. */
  readonly duration: { readonly median: number; readonly ninetieth: number };
}

/** How often a term was met in time. */
export interface LoadTermReport {
  readonly term: string;
  readonly label: string;
  readonly tierLabel: string;
  readonly who: string;
  readonly target: boolean;
  readonly counted: number;
  readonly inTime: number;
  /** Mean number of days late, of those that were late. */
  readonly daysLate: number;
}

/** How long cases waited for a handler before a step. */
export interface LoadStepReport {
  readonly step: string;
  readonly label: string;
  readonly tierLabel: string;
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
    terms: plan.terms.flatMap(({ id, label, tierLabel, who, target, work }, at) => {
      const counted = tally.counted[at] ?? 0;
      const met = tally.inTime[at] ?? 0;
      if (!work || counted === 0) return [];
      const late = counted - met;
      const daysLate = late === 0 ? 0 : rounded((tally.daysLate[at] ?? 0) / late, 1);
      return [
        { term: id, label, tierLabel, who, target, counted, inTime: rounded(met / counted, 4), daysLate },
      ];
    }),
    steps: plan.steps.flatMap(({ id, label, tierLabel, pool }, at) => {
      const done = tally.done[at] ?? 0;
      if (pool < 0 || done === 0) return [];
      const waits = tally.waits.subarray(at * WAIT_BINS, (at + 1) * WAIT_BINS);
      return [
        {
          step: id,
          label,
          tierLabel,
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
      // A period of free days alone leaves no time to be busy in.
      utilisation: rounded((tally.busy[at] ?? 0) / GRAIN / (Math.max(1, tally.workdays) * handlers), 4),
      ...(needed?.[at] === undefined ? {} : { needed: needed[at] }),
    })),
    leftOut: plan.leftOut,
    ignored: plan.ignored,
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
