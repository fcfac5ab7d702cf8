import { FIRST_DAY, LAST_DAY } from "../../calendar/day.js";
import type { LoadPlan } from "./load-plan.js";
import { DURATION_BINS, emptyLoadTally, GRAIN, type LoadTally, WAIT_BINS } from "./load-tally.js";
import type { PlannedTerm } from "./load-terms.js";
import { draw, type Random, randomOf } from "./random.js";
import { popReady, pushReady, type ReadyQueue, readyQueue } from "./ready-queue.js";

/** Cases of one block. A block has its own random numbers and starts with empty desks, so that blocks are independent. */
export const BLOCK = 8192;

/** The blocks of so many cases from `first` up to `end`, one after another; `onBlock` hears of each that is done. */
export function runBlocks(
  plan: LoadPlan,
  {
    cases,
    seed,
    first,
    end,
  }: { readonly cases: number; readonly seed: number; readonly first: number; readonly end: number },
  onBlock: (cases: number) => void = () => {},
): LoadTally {
  const total = emptyLoadTally(plan);
  const desk = newDesk(plan);
  for (let block = first; block < end; block++) {
    const size = Math.min(BLOCK, cases - block * BLOCK);
    runBlock(plan, desk, size, randomOf(seed, block), total);
    onBlock(size);
  }
  return total;
}

/** How many blocks that many cases take. */
export function blocksOf(cases: number): number {
  return Math.ceil(cases / BLOCK);
}

/** What a block works with: made once, and cleared for each run through the period. */
interface Desk {
  readonly queue: ReadyQueue;
  /** For each case the days it remembers, -1 for what did not happen. */
  readonly days: Int32Array;
  /** Where each case is: its tier, and its place in the steps of it. */
  readonly tier: Int32Array;
  readonly place: Int32Array;
  /** For each handler until when he is at work, in days of work; the pools one after another. */
  readonly free: Float64Array;
  readonly firstHandler: readonly number[];
}

function newDesk({ slots, pools }: LoadPlan): Desk {
  let handlers = 0;
  const firstHandler = pools.map((pool) => {
    const first = handlers;
    handlers += pool.handlers;
    return first;
  });
  return {
    queue: readyQueue(BLOCK),
    days: new Int32Array(BLOCK * slots).fill(-1),
    tier: new Int32Array(BLOCK),
    place: new Int32Array(BLOCK),
    free: new Float64Array(handlers),
    firstHandler: [...firstHandler, handlers],
  };
}

/** Goes through the period as often as it takes to have this many cases, each time with empty desks. */
function runBlock(plan: LoadPlan, desk: Desk, size: number, random: Random, tally: LoadTally): void {
  let left = size;
  while (left > 0) {
    let count = 0;
    let time = plan.from;
    let last = plan.to;
    desk.free.fill(0);
    while (count < left) {
      time -= Math.log(1 - random()) / plan.perDay;
      const day = Math.floor(time);
      if (day > plan.to) break;
      desk.tier[count] = 0;
      desk.place[count] = 0;
      desk.days[count * plan.slots + (plan.tiers[0]?.received ?? 0)] = day;
      pushReady(desk.queue, readyAt(plan, day), count);
      count++;
      if (count === left) last = day;
    }
    handleAll(plan, desk, random, tally);
    desk.days.fill(-1, 0, count * plan.slots);
    tally.cases += count;
    tally.runs++;
    // The last run of a block stops with its last case; only until then was there time to work.
    tally.workdays += readyAt(plan, last + 1) - readyAt(plan, plan.from);
    left -= count;
  }
}

function handleAll(plan: LoadPlan, desk: Desk, random: Random, tally: LoadTally): void {
  const { queue } = desk;
  while (queue.size > 0) {
    const ready = queue.times[0] ?? 0;
    const item = popReady(queue);
    const tier = plan.tiers[desk.tier[item] ?? 0];
    const place = desk.place[item] ?? 0;
    const step = tier?.steps[place];
    if (tier === undefined) continue;
    if (step === undefined) leaveTier(plan, desk, item, dayAt(plan, ready), random, tally);
    else {
      desk.place[item] = place + 1;
      pushReady(queue, doStep(plan, desk, item, step, ready, random, tally), item);
    }
  }
}

/** Does one step, or leaves it out; gives when the next can begin. */
function doStep(
  plan: LoadPlan,
  desk: Desk,
  item: number,
  at: number,
  ready: number,
  random: Random,
  tally: LoadTally,
): number {
  const step = plan.steps[at];
  if (step === undefined || (step.share < 1 && random() >= step.share)) return ready;
  const work = draw(step.work, random);
  let start = ready;
  if (step.pool >= 0 && work > 0) {
    const handler = freest(desk, step.pool);
    start = Math.max(ready, desk.free[handler] ?? 0);
    desk.free[handler] = start + work;
    add(tally.busy, step.pool, Math.round(work * GRAIN));
  }
  const waited = start - ready;
  add(tally.done, at, 1);
  add(tally.waited, at, Math.round(waited * GRAIN));
  add(tally.waits, at * WAIT_BINS + Math.min(WAIT_BINS - 1, Math.floor(waited)), 1);
  const worked = start + work;
  const wait = Math.round(draw(step.wait, random));
  const done = endDay(plan, start, worked) + wait;
  desk.days[item * plan.slots + step.done] = done;
  return wait > 0 ? readyAt(plan, done) : worked;
}

function freest({ free, firstHandler }: Desk, pool: number): number {
  let best = firstHandler[pool] ?? 0;
  for (let handler = best + 1; handler < (firstHandler[pool + 1] ?? 0); handler++) {
    if ((free[handler] ?? 0) < (free[best] ?? 0)) best = handler;
  }
  return best;
}

/** The tier is done: the complainant is satisfied, or goes on to the next tier as long as the window is open. */
function leaveTier(
  plan: LoadPlan,
  desk: Desk,
  item: number,
  ready: number,
  random: Random,
  tally: LoadTally,
): void {
  const tier = plan.tiers[desk.tier[item] ?? 0];
  if (tier === undefined) return;
  const base = item * plan.slots;
  // Work that ended on a day is handled that day, though the next work could begin on a later one.
  const last = lastDone(plan, desk, item);
  const handled = last < 0 ? ready : last;
  desk.days[base + tier.handled] = handled;
  const goesOn = tier.next >= 0 && random() < tier.dissatisfied;
  const filed = goesOn ? handled + Math.round(draw(plan.reply, random)) : handled;
  const next = goesOn ? plan.tiers[tier.next] : undefined;
  const isOpen = tier.windows.every((term) => filed <= dueOf(plan, desk, item, plan.terms[term]));
  if (next === undefined || !isOpen) {
    closeCase(plan, desk, item, handled, tally);
    return;
  }
  desk.tier[item] = tier.next;
  desk.place[item] = 0;
  desk.days[base + next.received] = filed;
  pushReady(desk.queue, readyAt(plan, filed), item);
}

/** The day of the last step of the tier that was done; -1 when none was. */
function lastDone(plan: LoadPlan, desk: Desk, item: number): number {
  let last = -1;
  for (const step of plan.tiers[desk.tier[item] ?? 0]?.steps ?? []) {
    last = Math.max(last, desk.days[item * plan.slots + (plan.steps[step]?.done ?? 0)] ?? -1);
  }
  return last;
}

function closeCase(plan: LoadPlan, desk: Desk, item: number, day: number, tally: LoadTally): void {
  const base = item * plan.slots;
  const received = desk.days[base + (plan.tiers[0]?.received ?? 0)] ?? day;
  add(tally.duration, Math.min(DURATION_BINS - 1, day - received), 1);
  for (let at = 0; at < plan.terms.length; at++) {
    const term = plan.terms[at];
    if (term === undefined) continue;
    const end = desk.days[base + term.end] ?? -1;
    const due = term.work && end >= 0 ? dueOf(plan, desk, item, term) : Number.POSITIVE_INFINITY;
    if (due === Number.POSITIVE_INFINITY) continue;
    add(tally.counted, at, 1);
    if (end <= due) add(tally.inTime, at, 1);
    else add(tally.daysLate, at, end - due);
  }
}

/** The last day of a term in this case; infinite when what it counts from did not happen. */
function dueOf(plan: LoadPlan, desk: Desk, item: number, term: PlannedTerm | undefined): number {
  if (term === undefined) return Number.POSITIVE_INFINITY;
  let due = Number.NaN;
  for (const one of term.bounds) {
    const end = boundEnd(plan, desk, item, one);
    if (Number.isNaN(due) || (term.latest ? end > due : end < due)) due = end;
  }
  return term.outer === undefined ? due : Math.min(due, boundEnd(plan, desk, item, term.outer));
}

function boundEnd(
  plan: LoadPlan,
  desk: Desk,
  item: number,
  { slot, table }: PlannedTerm["bounds"][number],
): number {
  const start = desk.days[item * plan.slots + slot] ?? -1;
  if (start < 0) return Number.POSITIVE_INFINITY;
  return plan.tables[table]?.[Math.min(start, LAST_DAY) - FIRST_DAY] ?? LAST_DAY;
}

/** The start of a day, counted in days of work; of a free day, that of the next day of work. */
function readyAt({ before }: LoadPlan, day: number): number {
  return before[Math.min(day, LAST_DAY) - FIRST_DAY] ?? 0;
}

/** The day on which a moment counted in days of work falls. */
function dayAt({ at }: LoadPlan, time: number): number {
  return at[Math.floor(time)] ?? LAST_DAY;
}

/** The day on which work that ran from `start` until `end` was done: a whole day of work ends on that same day. */
function endDay({ at }: LoadPlan, start: number, end: number): number {
  return at[Math.max(Math.floor(start), Math.ceil(end) - 1)] ?? LAST_DAY;
}

function add(list: Float64Array, at: number, amount: number): void {
  list[at] = (list[at] ?? 0) + amount;
}
