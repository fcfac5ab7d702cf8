import { describe, expect, test } from "vitest";
import { handlersNeeded } from "../../../src/simulate/load/handlers-needed.js";
import { BLOCK, blocksOf, runBlocks } from "../../../src/simulate/load/load-block.js";
import { loadPlan } from "../../../src/simulate/load/load-plan.js";
import { loadReport } from "../../../src/simulate/load/load-report.js";
import type { LoadSpec, StepLoad } from "../../../src/simulate/load/load-spec.js";
import { addTally, emptyLoadTally } from "../../../src/simulate/load/load-tally.js";
import { randomOf } from "../../../src/simulate/load/random.js";
import { popReady, pushReady, readyQueue } from "../../../src/simulate/load/ready-queue.js";
import { handMachine } from "../hand-machine.js";

const fixed = (value: number) => ({ kind: "fixed", value }) as const;
const step = (work: number, wait = 0, share = 1): StepLoad => ({
  work: fixed(work),
  wait: fixed(wait),
  share,
});

function spec(changes: Partial<LoadSpec> = {}): LoadSpec {
  return {
    from: "2026-01-01",
    to: "2026-12-31",
    perWeek: 5,
    handlers: { directie: 2 },
    steps: { "bureau.bevestiging": step(0.5), "bureau.reactie": step(1) },
    dissatisfied: { tiers: {}, otherwise: 0 },
    reply: fixed(0),
    goal: 0.95,
    ...changes,
  };
}

function played(changes: Partial<LoadSpec> = {}, cases = 4000, seed = 1) {
  const plan = loadPlan(handMachine(), spec(changes));
  return loadReport(plan, runBlocks(plan, { cases, seed, first: 0, end: blocksOf(cases) }), seed);
}

describe("a load of cases", () => {
  test("without work is all in time, and nobody waits", () => {
    const { terms, steps, duration } = played({ steps: {}, handlers: {} });
    expect(terms.map(({ term, inTime }) => [term, inTime])).toEqual([
      ["bureau.bevestiging.hard", 1],
      ["bureau.reactie.hard", 1],
    ]);
    expect([steps, duration.median]).toEqual([[], 0]);
  });

  test("is late when what must pass is longer than the term: 43 days where six weeks are allowed", () => {
    const late = played({ steps: { "bureau.reactie": step(0, 43) }, handlers: {} });
    expect(late.terms[1]).toMatchObject({
      term: "bureau.reactie.hard",
      inTime: 0,
      daysLate: expect.any(Number),
    });
    const inTime = played({ steps: { "bureau.reactie": step(0, 42) }, handlers: {} });
    // Work on what comes in on a free day begins on the next day of work: 254 of 365 days are one.
    expect(inTime.terms[1]?.inTime).toBeCloseTo(254 / 365, 1);
  });

  test("keeps handlers as busy as the work there is: 5 a week of a day and a half, for two of five days a week", () => {
    const { handlers } = played({ perWeek: 5 }, 40_000);
    // 7.5 days of work a week; 2 handlers have 10, less the holidays (254 workdays of 261).
    expect(handlers[0]?.utilisation).toBeGreaterThan(0.74);
    expect(handlers[0]?.utilisation).toBeLessThan(0.8);
  });

  test("waits longer, and is less often in time, with fewer handlers", () => {
    const [one, four] = [1, 4].map((directie) => played({ handlers: { directie } }));
    expect(one?.steps[0]?.meanWait).toBeGreaterThan(10 * (four?.steps[0]?.meanWait ?? 0));
    expect(one?.terms[0]?.inTime).toBeLessThan(0.5);
    expect(four?.terms[0]?.inTime).toBeGreaterThan(0.98);
  });

  test("finds the handlers that bring every hard term to the goal, and no fewer", () => {
    const plan = loadPlan(handMachine(), spec());
    const needed = handlersNeeded(plan, 4000, 1);
    const share = (directie: number) =>
      Math.min(...played({ handlers: { directie } }).terms.map(({ inTime }) => inTime));
    const [count = 0] = needed ?? [];
    expect(share(count)).toBeGreaterThanOrEqual(0.95);
    expect(share(count - 1)).toBeLessThan(0.95);
    const hopeless = loadPlan(handMachine(), spec({ steps: { "bureau.reactie": step(0.1, 50) } }));
    expect(handlersNeeded(hopeless, 1000, 1)).toBeUndefined();
  });

  test("goes on to the next tier as often as stated, and not when the window has closed", () => {
    const on = (reply: number) =>
      played(
        { dissatisfied: { tiers: { bureau: 0.25 }, otherwise: 0 }, reply: fixed(reply) },
        20_000,
      ).terms.find(({ term }) => term === "beroep.besluit.hard")?.counted ?? 0;
    expect(on(5) / 20_000).toBeCloseTo(0.25, 1);
    expect(on(60)).toBe(0);
  });

  test("gives the same figures however the blocks are divided, and others for another seed", () => {
    const plan = loadPlan(handMachine(), spec());
    const cases = 3 * BLOCK + 17;
    const whole = runBlocks(plan, { cases, seed: 9, first: 0, end: 4 });
    const parts = emptyLoadTally(plan);
    for (const [first, end] of [
      [0, 1],
      [1, 3],
      [3, 4],
    ] as const) {
      addTally(parts, runBlocks(plan, { cases, seed: 9, first, end }));
    }
    expect(parts).toEqual(whole);
    expect(whole.cases).toBe(cases);
    expect(runBlocks(plan, { cases, seed: 10, first: 0, end: 4 })).not.toEqual(whole);
  });
});

test("random numbers are even, and each block has its own", () => {
  const row = (seed: number, block: number) => {
    const next = randomOf(seed, block);
    return [next(), next(), next()].join();
  };
  const rows = [row(1, 0), row(1, 1), row(2, 0), row(0, 1), row(0, 0)];
  expect(new Set(rows).size).toBe(rows.length);
  const next = randomOf(1, 0);
  let sum = 0;
  for (let at = 0; at < 100_000; at++) sum += next();
  expect(sum / 100_000).toBeCloseTo(0.5, 2);
});

test("the queue gives the earliest first, and of equal times the lowest number", () => {
  const queue = readyQueue(500);
  const random = randomOf(3, 0);
  const all = [...Array(500).keys()].map((item) => ({ item, time: Math.floor(random() * 50) }));
  for (const { item, time } of all) pushReady(queue, time, item);
  const sorted = [...all].sort((a, b) => a.time - b.time || a.item - b.item).map(({ item }) => item);
  expect(sorted.map(() => popReady(queue))).toEqual(sorted);
  expect(popReady(queue)).toBe(-1);
});
