import { blocksOf, runBlocks } from "./load-block.js";
import type { LoadPlan } from "./load-plan.js";
import { GRAIN, type LoadTally } from "./load-tally.js";

/** Cases with which the handlers needed are looked for. */
const SAMPLE = 16_384;
/** The most handlers added before the search gives up: then something else than people is too short. */
const MOST_ADDED = 60;

/**
 * How many handlers of each role bring every term of their work to the goal, with the same seed: from one of each, the
 * busiest role gets one more until it is enough. Undefined when it never is.
 */
export function handlersNeeded(plan: LoadPlan, cases: number, seed: number): readonly number[] | undefined {
  const sample = Math.min(cases, SAMPLE);
  let tried: LoadPlan = { ...plan, pools: plan.pools.map((pool) => ({ ...pool, handlers: 1 })) };
  for (let added = 0; added <= MOST_ADDED; added++) {
    const tally = runBlocks(tried, { cases: sample, seed, first: 0, end: blocksOf(sample) });
    if (reachesGoal(tried, tally)) return tried.pools.map(({ handlers }) => handlers);
    const busiest = busiestPool(tried, tally);
    if (busiest < 0) return undefined;
    tried = {
      ...tried,
      pools: tried.pools.map((pool, at) =>
        at === busiest ? { ...pool, handlers: pool.handlers + 1 } : pool,
      ),
    };
  }
  return undefined;
}

function reachesGoal({ terms, goal }: LoadPlan, { counted, inTime }: LoadTally): boolean {
  return terms.every(({ target }, at) => {
    const all = counted[at] ?? 0;
    return target || all === 0 || (inTime[at] ?? 0) >= goal * all;
  });
}

function busiestPool({ pools }: LoadPlan, { busy }: LoadTally): number {
  const each = pools.map(({ handlers }, at) => (busy[at] ?? 0) / GRAIN / handlers);
  return each.length === 0 ? -1 : each.indexOf(Math.max(...each));
}
