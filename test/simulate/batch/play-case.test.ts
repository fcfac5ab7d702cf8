import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, parseDay } from "../../../src/calendar/iso-day.js";
import { compile } from "../../../src/compile.js";
import type { Machine } from "../../../src/ir/machine.js";
import { allowed } from "../../../src/simulate/allowed.js";
import { looksBack } from "../../../src/simulate/backward-term.js";
import { readLog } from "../../../src/simulate/batch/case-log.js";
import { casePlan } from "../../../src/simulate/batch/case-plan.js";
import { NONE, TIME } from "../../../src/simulate/batch/log-numbers.js";
import { caseDesk, playCase } from "../../../src/simulate/batch/play-case.js";
import type { Case } from "../../../src/simulate/case.js";
import { indexOf } from "../../../src/simulate/machine-index.js";
import { start } from "../../../src/simulate/start.js";
import { step } from "../../../src/simulate/step.js";
import { handMachine } from "../hand-machine.js";
import { passingMachine } from "../passing-machine.js";

const FIRST = parseDay("2026-01-05") ?? 0;

/** `step` is the law: on random events the numbers must tell the same story, and stop where it refuses. */
const MACHINES: readonly (readonly [string, Machine])[] = [
  ["made by hand", handMachine()],
  ["steps for some outcomes", passingMachine()],
  ...["procedures", "examples"].flatMap((folder) =>
    readdirSync(new URL(`../../../${folder}`, import.meta.url))
      .filter((name) => name.endsWith(".klacht"))
      .map((name): readonly [string, Machine] => {
        const text = readFileSync(new URL(`../../../${folder}/${name}`, import.meta.url), "utf8");
        return [name, compile(text, { path: name }).machine];
      }),
  ),
];

const choices = fc.array(
  fc.record({
    likely: fc.integer({ min: 0, max: 9 }),
    pick: fc.nat(1000),
    days: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 120 })),
    mail: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 16 },
);

const PLANS = MACHINES.flatMap(([name, machine]) => {
  const plan = casePlan(machine);
  return plan === undefined ? [] : [{ name, machine, plan }];
});

test("every machine has a plan, but those that only `step` can play", () => {
  const others = MACHINES.filter(([name]) => PLANS.every((one) => one.name !== name));
  const isForStep = (machine: Machine): boolean =>
    indexOf(machine).lapseWindows.size > 0 ||
    machine.terms.some(
      (term) => looksBack(term) || term.suspensions.some(({ step: at }) => at !== undefined),
    );
  expect(others.map(([, machine]) => isForStep(machine))).toEqual(others.map(() => true));
  expect(PLANS.length).toBeGreaterThan(10);
});

describe.each(PLANS)("$name", ({ machine, plan }) => {
  test("plays a case to the same log as step", () => {
    const desk = caseDesk(plan);
    fc.assert(
      fc.property(choices, (made) => {
        let value: Case = start(machine);
        let day = FIRST;
        const numbers: number[] = [];
        let refused = false;
        for (const { likely, pick, days, mail } of made) {
          day += days;
          const possible = allowed(machine, value).filter(({ term }) => term === undefined);
          const chosen = likely > 0 ? possible[pick % Math.max(1, possible.length)] : undefined;
          const type = chosen?.event ?? machine.events[pick % (machine.events.length + 1)]?.id ?? "time";
          const outcomes = machine.events.find(({ id }) => id === type)?.outcomes ?? [];
          const outcome = outcomes[pick % Math.max(1, outcomes.length)];
          const isSent = machine.events.some(({ id, kind }) => id === type && kind === "complete");
          const received = day + (isSent ? mail : 0);
          numbers.push(
            type === "time" ? TIME : plan.events.indexOf(type),
            day,
            outcome === undefined ? NONE : plan.outcomes.indexOf(outcome),
            received,
          );
          const event = {
            type,
            ...(isSent ? { receivedAt: formatDay(received) } : {}),
            ...(outcome === undefined ? {} : { outcome }),
          };
          // An extension is for `step` alone, so here it is refused.
          if (machine.events.some(({ id, term }) => id === type && term !== undefined)) {
            refused = true;
            break;
          }
          const result = step(machine, value, event, formatDay(day));
          refused = !result.ok;
          if (!result.ok) break;
          value = result.case;
        }
        const taken = playCase(desk, Int32Array.from(numbers));
        expect(readLog(plan, desk.log)).toEqual(value.log);
        expect([taken, plan.states[desk.state]]).toEqual([
          numbers.length / 4 - (refused ? 1 : 0),
          value.state,
        ]);
        expect(plan.outcomes[desk.outcome]).toBe(value.outcome);
      }),
      { numRuns: 300 },
    );
  });
});
