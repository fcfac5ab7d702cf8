import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { blocksOf, runBlocks } from "../simulate/load/load-block.js";
import type { LoadPlan } from "../simulate/load/load-plan.js";
import { addTally, emptyLoadTally, type LoadTally } from "../simulate/load/load-tally.js";

/** The blocks of cases one thread plays. */
export interface LoadTask {
  readonly plan: LoadPlan;
  readonly cases: number;
  readonly seed: number;
  readonly first: number;
  readonly end: number;
}

/** Beside the bundle of the command line, whose folder is `__dirname`. */
const WORKER = "load-worker.cjs";

/** From so many cases on, other threads gain more than it costs to start them. */
const WORTH_THREADS = 300_000;
const MOST_THREADS = 16;

/**
 * Plays the cases, on several threads when there are many; `threads` says how many there must be. Each thread has a row
 * of blocks, and their tallies are added in the order of the blocks, so that the figures are always the same.
 */
export async function playCases(
  plan: LoadPlan,
  { cases, seed, threads }: { readonly cases: number; readonly seed: number; readonly threads?: number },
  onCases: (cases: number) => void,
): Promise<LoadTally> {
  const blocks = blocksOf(cases);
  const wanted = threads ?? (cases < WORTH_THREADS ? 1 : availableParallelism());
  const count = Math.max(1, Math.min(wanted, blocks, MOST_THREADS));
  const edge = (at: number) => Math.floor((blocks * at) / count);
  const ranges = [...Array(count).keys()].map((at) => ({ cases, seed, first: edge(at), end: edge(at + 1) }));
  if (count === 1) return playHere(plan, { cases, seed, first: 0, end: blocks }, onCases);
  const tallies = await Promise.all(ranges.map((range) => inThread({ plan, ...range }, onCases)));
  const total = emptyLoadTally(plan);
  for (const tally of tallies) addTally(total, tally);
  return total;
}

/** Blocks at once before whoever presses Ctrl-C gets a turn: a few tens of milliseconds. */
const AT_ONCE = 4;

async function playHere(
  plan: LoadPlan,
  { cases, seed, end }: Omit<LoadTask, "plan">,
  onCases: (cases: number) => void,
): Promise<LoadTally> {
  const total = emptyLoadTally(plan);
  for (let first = 0; first < end; first += AT_ONCE) {
    addTally(total, runBlocks(plan, { cases, seed, first, end: Math.min(end, first + AT_ONCE) }, onCases));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return total;
}

function inThread(task: LoadTask, onCases: (cases: number) => void): Promise<LoadTally> {
  const worker = new Worker(join(__dirname, WORKER), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.on("error", reject);
    worker.on("exit", (code) =>
      reject(new Error(`a thread ended with ${code} before its cases were played`)),
    );
    worker.on("message", (message: { readonly cases: number } | { readonly tally: LoadTally }) => {
      if ("tally" in message) resolve(message.tally);
      else onCases(message.cases);
    });
  });
}
