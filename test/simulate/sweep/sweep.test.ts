import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatDay, parseDay } from "../../../src/calendar/iso-day.js";
import { compile } from "../../../src/compile.js";
import type { Machine, Term } from "../../../src/ir/machine.js";
import { sweep } from "../../../src/simulate/sweep/sweep.js";
import type { Sweep } from "../../../src/simulate/sweep/sweep-types.js";
import { timeline } from "../../../src/simulate/timeline.js";
import { PROCEDURES } from "../../procedures/names.js";
import { handMachine, receipt, term } from "../hand-machine.js";

const FROM = "2026-01-01";
const TO = "2029-12-31";

const MACHINES = PROCEDURES.map((id): [string, Machine] => {
  const text = readFileSync(new URL(`../../../procedures/${id}.klacht`, import.meta.url), "utf8");
  return [id, compile(text, { path: `${id}.klacht` }).machine];
});

/** The six weeks of the law, moved off free days, and a summer closure that stops every term. */
const ROLLING = withTerms((one) => ({ ...one, roll: true }), {
  closures: [{ from: "2027-07-10", to: "2027-08-22", name: "zomersluiting", suspends: true }],
});

/** A window that counts from the receipt of the complaint: it may be over before there is an answer. */
const EARLY_WINDOW = withTerms((one) =>
  one.of.kind === "escalation"
    ? term(one.id, one.of, one.holder, [43, "day"], receipt("bureau"))
    : one.id === "bureau.reactie.hard"
      ? { ...one, bounds: term("x", one.of, [], [30, "workday"], receipt("bureau")).bounds }
      : one,
);

describe.each([
  ...MACHINES,
  ["a closure and the Algemene termijnenwet", ROLLING] as [string, Machine],
  ["a window that may close too early", EARLY_WINDOW] as [string, Machine],
])("%s", (_, machine) => {
  test("gives the dates of the timeline, checked on every thirteenth date of receipt", () => {
    const made = sweep(machine, { from: FROM, to: TO });
    const first = parseDay(FROM) ?? 0;
    for (let at = 0; at < made.days; at += 13) {
      const received = formatDay(first + at);
      const { rows } = timeline(machine, { received });
      expect(datesOn(made, at, first), received).toEqual(
        rows.flatMap(({ kind, tier, step, term: id, date }) =>
          date === undefined ? [] : [[kind, tier, step, id, date.slice(0, 10)]],
        ),
      );
    }
  });

  test("gives the ends of the timeline, for each of 40 dates of receipt", () => {
    const first = parseDay("2027-06-20") ?? 0;
    for (let day = first; day < first + 40; day++) {
      const received = formatDay(day);
      const made = sweep(machine, { from: received, to: received });
      const ends = made.ends.map(({ end, loops, spread }) => [
        end.state,
        loops,
        formatDay(day + spread.longest),
      ]);
      const { paths } = timeline(machine, { received });
      expect(ends.sort()).toEqual(paths.map(({ end, loops, date }) => [end.state, loops, date]).sort());
    }
  });
});

describe("a sweep", () => {
  test("counts how often each number of days occurs, and names the shortest and longest with the reason", () => {
    const { rows } = sweep(ROLLING, { from: "2026-11-01", to: "2026-11-30" });
    const answer = rows.find(({ step }) => step === "bureau.reactie");
    expect(answer?.spread).toEqual({
      shortest: 42,
      longest: 45,
      median: 42,
      ninetieth: 44,
      mean: 42.6,
      counts: [
        { days: 42, dates: 19 },
        { days: 43, dates: 5 },
        { days: 44, dates: 4 },
        { days: 45, dates: 2 },
      ],
    });
    expect(answer?.moved).toBe(11);
    expect(answer?.longest).toMatchObject({
      days: 45,
      dates: 2,
      receipts: ["2026-11-13", "2026-11-20"],
      date: "2026-12-28",
      derivation: {
        rolled: {
          from: "2026-12-25",
          reasons: [
            { date: "2026-12-25", name: "eerste kerstdag" },
            { date: "2026-12-26", name: "tweede kerstdag" },
            { date: "2026-12-27", name: "zondag" },
          ],
        },
      },
    });
  });

  test("tells of a row without a date why it has none", () => {
    const machine = withTerms((one) =>
      one.id === "bureau.bevestiging.hard" ? { ...one, modality: "asap", bounds: [] } : one,
    );
    const row = sweep(machine, { from: FROM, to: FROM }).rows.find(
      ({ step }) => step === "bureau.bevestiging",
    );
    expect(row).toMatchObject({ open: "asap", dated: 0, daily: [null] });
    expect(row).not.toHaveProperty("spread");
  });

  test("finds a target that ends after the hard term on the same work", () => {
    const machine = withMore(
      term(
        "bureau.reactie.target",
        { kind: "step", step: "bureau.reactie" },
        ["directie"],
        [30, "workday"],
        receipt("bureau"),
        { modality: "target" },
      ),
    );
    const { conflicts } = sweep(machine, { from: FROM, to: TO });
    expect(conflicts).toMatchObject([
      {
        kind: "target-after-limit",
        tier: "bureau",
        label: "Reactie",
        term: "bureau.reactie.target",
        against: "bureau.reactie.hard",
        worst: { received: "2028-04-13", days: 12 },
      },
    ]);
    expect(conflicts[0]?.dates).toBe(conflictDates(machine, "bureau.reactie.target", "bureau.reactie.hard"));
  });

  test("finds a window that closes before the answer has to be there, and on which dates", () => {
    const { conflicts, rows } = sweep(EARLY_WINDOW, { from: FROM, to: TO });
    expect(conflicts.map(({ kind, label }) => [kind, label])).toEqual([["window-before-answer", "Beroep"]]);
    const answer = rows.find(({ step }) => step === "bureau.reactie");
    const late = (answer?.daily ?? []).filter((days) => days !== null && days > 43);
    expect(conflicts[0]?.dates).toBe(late.length);
    expect(late.length).toBeGreaterThan(100);
  });

  test.each([
    [{ from: "2026-02-30", to: TO }, "date-impossible"],
    [{ from: FROM, to: "1989-12-31" }, "date-impossible"],
    [{ from: TO, to: FROM }, "date-order"],
    [{ from: FROM, to: TO, tier: "zolder" }, "tier-unknown"],
  ])("of %o has no rows but a problem", (options, code) => {
    const made = sweep(handMachine(), options);
    expect([made.problem?.code, made.rows, made.ends, made.days]).toEqual([code, [], [], 0]);
  });

  test("ends where the calendar ends", () => {
    const { rows } = sweep(handMachine(), { from: "2100-12-01", to: "2100-12-31" });
    expect(rows.find(({ step }) => step === "bureau.bevestiging")?.dated).toBeLessThan(31);
  });
});

function datesOn({ rows }: Sweep, at: number, first: number) {
  return rows.flatMap(({ kind, tier, step, term: id, daily }) => {
    const days = daily[at];
    return days === null || days === undefined ? [] : [[kind, tier, step, id, formatDay(first + at + days)]];
  });
}

/** Counted by the ordinary timeline. */
function conflictDates(machine: Machine, late: string, early: string): number {
  let dates = 0;
  for (let day = parseDay(FROM) ?? 0; day <= (parseDay(TO) ?? 0); day++) {
    const { rows } = timeline(machine, { received: formatDay(day) });
    const of = (id: string) => rows.find((row) => row.term === id)?.date ?? "";
    if (of(late) > of(early)) dates++;
  }
  return dates;
}

function withTerms(change: (one: Term) => Term, calendar: Parameters<typeof handMachine>[1] = {}): Machine {
  return handMachine({ terms: handMachine().terms.map(change) }, calendar);
}

function withMore(more: Term): Machine {
  const made = handMachine();
  return {
    ...made,
    terms: [...made.terms, more],
    tiers: made.tiers.map((tier) => ({
      ...tier,
      steps: tier.steps.map((step) =>
        more.of.kind === "step" && more.of.step === step.id
          ? { ...step, terms: [...step.terms, more.id] }
          : step,
      ),
    })),
  };
}
