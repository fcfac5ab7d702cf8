import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allowed } from "../../../src/simulate/allowed.js";
import type { Case } from "../../../src/simulate/case.js";
import { courseOf } from "../../../src/simulate/scenario/course.js";
import { runScenario } from "../../../src/simulate/scenario/run-scenario.js";
import type { Scenario, ScenarioEvent } from "../../../src/simulate/scenario/scenario.js";
import { PROCEDURES } from "../../procedures/names.js";
import { procedure } from "./play.js";

const MACHINES = PROCEDURES.map(procedure);

/** Any event of any machine, some days later, with everything it might need; many are refused. */
const anyEvent = fc.record({
  pick: fc.nat(),
  days: fc.integer({ min: 0, max: 40 }),
  far: fc.boolean(),
  time: fc.boolean(),
});

const ENDED = ["met", "breached", "missed", "lapsed", "withdrawn"];

describe.each(MACHINES.map((machine) => [machine.id, machine] as const))("%s", (_id, machine) => {
  const conditions = machine.conditions.map(({ id }) => id);

  /** Half of the events are likely: what the case allows at that point. */
  function story(picks: readonly { pick: number; days: number; far: boolean; time: boolean }[]): Scenario {
    const events: ScenarioEvent[] = [];
    let value: Case | undefined;
    for (const { pick, days, far, time } of picks) {
      const possible = value === undefined ? machine.events : allowed(machine, value);
      const known = far ? machine.events : possible;
      const chosen = known[pick % Math.max(1, known.length)];
      const id = chosen === undefined ? undefined : "id" in chosen ? chosen.id : chosen.event;
      const outcome = chosen?.outcomes?.[0];
      const event: ScenarioEvent = {
        when:
          events.length === 0
            ? { kind: "at", moment: "2026-03-02" }
            : {
                kind: "from",
                length: { amount: days, unit: "day" },
                direction: "after",
                of: { kind: "previous" },
              },
        action: time || id === undefined ? { kind: "time", completed: false } : { kind: "event", event: id },
        facts: { conditions, ...(outcome === undefined ? {} : { outcome }) },
        refused: false,
      };
      const alone = (one: ScenarioEvent) =>
        runScenario(machine, { title: "", assumptions: [], events: [one] }, value);
      // What the procedure refuses belongs to a story as well: it must change nothing.
      const told = { ...event, refused: alone(event).played[0]?.refusal !== undefined };
      events.push(told);
      value = alone(told).case;
    }
    return { title: "willekeurig", assumptions: [], events };
  }

  test("no event is lost, time never runs back, every term ends or stays open", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 25 }), (picks) => {
        const scenario = story(picks);
        const run = runScenario(machine, scenario);
        const done = run.played.filter(({ refusal }) => refusal === undefined);
        expect(run.played.length).toBe(scenario.events.length);
        const logged = run.case.log.filter(({ event }) => event !== "time").map(({ event }) => event);
        expect(logged).toEqual(done.flatMap(({ type }) => (type === "time" ? [] : [type])));
        const moments = run.case.log.map(({ at }) => at);
        expect(moments).toEqual([...moments].sort());
        for (const { term, status, ended, late } of courseOf(machine, run).terms) {
          expect([term, ENDED.includes(status)]).toEqual([term, ended !== undefined]);
          expect(late === undefined || late >= 0).toBe(true);
        }
        const opened = run.case.log.flatMap(({ terms }) => terms.filter(({ change }) => change === "opened"));
        expect(opened.every(({ term }) => run.case.terms.some((one) => one.term === term))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("a simulation cut anywhere and taken up from its JSON ends the same", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 20 }), fc.nat({ max: 20 }), (picks, cut) => {
        const scenario = story(picks);
        const whole = runScenario(machine, scenario);
        const first = runScenario(machine, { ...scenario, events: scenario.events.slice(0, cut) });
        const stored: Case = JSON.parse(JSON.stringify(first.case));
        const rest = runScenario(machine, { ...scenario, events: scenario.events.slice(cut) }, stored);
        expect(rest.case).toEqual(whole.case);
      }),
      { numRuns: 60 },
    );
  });
});
