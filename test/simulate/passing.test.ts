import { describe, expect, test } from "vitest";
import { allowed } from "../../src/simulate/allowed.js";
import type { Case } from "../../src/simulate/case.js";
import type { CaseEvent } from "../../src/simulate/case-event.js";
import { start } from "../../src/simulate/start.js";
import { type StepResult, step } from "../../src/simulate/step.js";
import { timeline } from "../../src/simulate/timeline.js";
import { passingMachine } from "./passing-machine.js";

const machine = passingMachine();

type Move = readonly [at: string, event: CaseEvent];

function play(...moves: readonly Move[]): Case {
  return moves.reduce((value, [at, event]) => {
    const result = step(machine, value, event, at);
    if (!result.ok) throw new Error(result.reason.en);
    return result.case;
  }, start(machine));
}

const file: Move = ["2026-01-05", { type: "klacht.file" }];
const heard: Move = ["2026-01-06", { type: "klacht.horen" }];
const answer = (outcome: string): Move => ["2026-01-12", { type: "klacht.antwoord", outcome }];

function outcomeOf(result: StepResult): string {
  return result.ok ? result.case.state : result.reason.code;
}

describe("a step for some outcomes only", () => {
  test.each([
    ["gegrond", "klacht.vergoeding"],
    ["deels_gegrond", "klacht.maatregel"],
    ["ongegrond", "klacht.bericht"],
  ])("on %s the case goes on to %s by itself", (outcome, state) => {
    expect(play(file, heard, answer(outcome)).state).toBe(state);
  });

  test("looks behind another step at the outcome so far", () => {
    const told: Move = ["2026-01-13", { type: "klacht.bericht" }];
    expect(play(file, heard, answer("ongegrond"), told).state).toBe("klacht.nazorg");
    const done: readonly Move[] = [answer("deels_gegrond"), ["2026-01-13", { type: "klacht.maatregel" }]];
    expect(play(file, heard, ...done, told).state).toBe("klacht.handled");
  });

  test("leaves nothing to report: nobody can leave out what is owed, and what is passed is owed no more", () => {
    expect(allowed(machine, play(file, heard, answer("gegrond"))).map(({ event }) => event)).toEqual([
      "klacht.vergoeding",
    ]);
    const rejected = play(file, heard, answer("ongegrond"));
    expect(rejected.terms.map(({ term, status }) => `${term}: ${status}`)).toEqual([
      "klacht.antwoord.hard: met",
      "klacht.maatregel.hard: withdrawn",
      "klacht.escalation.beroep.hard: open",
    ]);
  });

  test("does not lengthen a forecast: the routes go through it, and past it to the same end", () => {
    const { rows, paths } = timeline(machine, { received: "2026-01-05" });
    expect(rows.filter(({ kind }) => kind === "step").map(({ step: id }) => id)).toEqual(
      machine.tiers.flatMap(({ steps }) => steps.map(({ id }) => id)),
    );
    expect(paths.length).toBeGreaterThan(0);
  });
});

describe("a tier that silence opens", () => {
  const silent = (...moves: readonly Move[]) =>
    outcomeOf(step(machine, play(...moves), { type: "beroep.file" }, "2026-02-17"));

  test("is open from the steps before the one that is late, and from that step", () => {
    expect([silent(file), silent(file, heard)]).toEqual(["beroep.besluit", "beroep.besluit"]);
  });

  test("is shut while the term runs", () => {
    expect(outcomeOf(step(machine, play(file), { type: "beroep.file" }, "2026-02-16"))).toBe(
      "term-not-lapsed",
    );
  });
});

describe("a tier for some subjects", () => {
  const filed = (...subjects: readonly string[]) =>
    outcomeOf(step(machine, play(file), { type: "beroep.file", subjects }, "2026-02-17"));

  test("takes a complaint about one of these, or about nobody knows what, and no other", () => {
    expect([filed("kosten"), filed("inhoud", "kosten"), filed(), filed("inhoud")]).toEqual([
      "beroep.besluit",
      "beroep.besluit",
      "beroep.besluit",
      "subject-not-competent",
    ]);
  });

  test("is not offered for a complaint of which the case knows better", () => {
    const value = play(
      ["2026-01-05", { type: "klacht.file", subjects: ["inhoud"] }],
      ["2026-02-17", { type: "time" }],
    );
    expect(allowed(machine, value).map(({ event }) => event)).toEqual(["klacht.horen"]);
  });
});
