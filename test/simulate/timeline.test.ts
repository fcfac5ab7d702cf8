import { describe, expect, test } from "vitest";
import { timelineText } from "../../src/emit/timeline/sentences.js";
import { timeline } from "../../src/simulate/timeline.js";
import { followPath } from "./follow-path.js";
import { handMachine, receipt, term, way } from "./hand-machine.js";

const machine = handMachine();

describe("the timeline of a procedure", () => {
  const made = timeline(machine, { received: "2026-01-05" });

  test("dates every term, from the first formal tier on", () => {
    expect(made.tier).toEqual({ id: "bureau", label: "Het bureau" });
    expect(made.rows.map((row) => [row.kind, row.label, row.who, row.date])).toEqual([
      ["step", "Bevestiging", ["de directie"], "2026-01-12"],
      ["step", "Reactie", ["de directie"], "2026-02-16"],
      ["escalation", "Beroep", ["de klager"], "2026-03-02"],
      ["step", "Besluit", ["de commissie"], "2026-03-30"],
    ]);
  });

  test("gives every way its latest end, or what on it has no limit", () => {
    expect(
      made.paths.map((path) => [
        path.way.map(({ tier, leftBy }) => `${tier} ${leftBy}`).join(", "),
        path.end.state,
        path.date,
        path.open.map(({ kind, about }) => `${kind} ${about}`).join(", "),
      ]),
    ).toEqual([
      ["bureau withdrawn", "withdrawn", "2026-02-16", ""],
      ["bureau satisfied", "closed", "2026-02-16", ""],
      ["bureau lapse", "closed", "2026-03-03", ""],
      ["bureau lapsed, beroep satisfied", "closed", "2026-03-17", "window-not-started beroep"],
      ["bureau dissatisfied, beroep satisfied", "closed", "2026-03-30", ""],
    ]);
  });

  test("tells how a date was counted: the holidays passed over, the day moved to, and until when it can be extended", () => {
    const rolling = handMachine({
      terms: machine.terms.map((one) => (one.id === "bureau.reactie.hard" ? { ...one, roll: true } : one)),
    });
    const rows = timeline(rolling, { received: "2026-04-03" }).rows.slice(0, 2);
    expect(rows.map(({ date, derivation, extensions }) => ({ date, ...derivation, extensions }))).toEqual([
      {
        date: "2026-04-13",
        length: { amount: 5, unit: "workday" },
        direction: "after",
        anchor: "receipt",
        about: "Het bureau",
        from: "2026-04-03",
        assumed: false,
        skipped: [{ date: "2026-04-06", name: "tweede paasdag" }],
        clamped: false,
        outer: false,
        extensions: undefined,
      },
      {
        // 15 May 2026 is a day that a decree equates with a holiday.
        date: "2026-05-18",
        length: { amount: 6, unit: "week" },
        direction: "after",
        anchor: "receipt",
        about: "Het bureau",
        from: "2026-04-03",
        assumed: false,
        skipped: [],
        clamped: false,
        rolled: {
          from: "2026-05-15",
          reasons: [
            { date: "2026-05-15", name: "gelijkgestelde dag" },
            { date: "2026-05-16", name: "zaterdag" },
            { date: "2026-05-17", name: "zondag" },
          ],
        },
        outer: false,
        extensions: [{ limit: "stated", length: { amount: 4, unit: "week" }, until: "2026-06-12" }],
      },
    ]);
  });

  test("starts at another tier when asked, and says which tiers and dates do not exist", () => {
    expect(
      timeline(machine, { received: "2026-01-05", tier: "beroep" }).rows.map(({ label, date }) => [
        label,
        date,
      ]),
    ).toEqual([["Besluit", "2026-02-02"]]);
    expect(timeline(machine, { received: "2026-01-05", tier: "hof" }).problem?.code).toBe("tier-unknown");
    expect(timeline(machine, { received: "2026-02-30" }).problem?.code).toBe("date-impossible");
  });
});

describe("what has no date", () => {
  const bare = handMachine({
    tiers: machine.tiers.map((tier) => ({
      ...tier,
      steps: tier.steps.map((one) => ({
        ...one,
        terms: one.terms.filter((id) => id !== "beroep.besluit.hard"),
      })),
    })),
    terms: machine.terms.flatMap((one) => {
      if (one.id === "beroep.besluit.hard") return [];
      if (one.id !== "bureau.bevestiging.hard") return [one];
      return [{ ...one, modality: "asap" as const, asap: true, bounds: [] }];
    }),
  });

  test("is named, with the day that was assumed instead", () => {
    const { rows } = timeline(bare, { received: "2026-01-05" });
    expect(rows.map(({ label, date, open }) => [label, date, open])).toEqual([
      ["Bevestiging", undefined, { reason: "asap", assumed: "2026-01-05", basis: "previous" }],
      ["Reactie", "2026-02-16", undefined],
      ["Beroep", "2026-03-02", undefined],
      ["Besluit", undefined, { reason: "no-term", assumed: "2026-03-02", basis: "previous" }],
    ]);
  });

  test("leaves a way without a last day only when nothing after it bounds it", () => {
    const { paths } = timeline(bare, { received: "2026-01-05" });
    expect(
      paths.map(({ way: tiers, open }) => [tiers.length, open.map(({ kind, about }) => `${kind} ${about}`)]),
    ).toEqual([
      [1, []],
      [1, []],
      [2, ["window-not-started beroep", "step-without-term beroep.besluit"]],
      [2, ["step-without-term beroep.besluit"]],
      [1, []],
    ]);
  });
});

test("warns of dates that days still to be equated with a holiday may move", () => {
  const rolling = handMachine({ terms: machine.terms.map((one) => ({ ...one, roll: true })) });
  const kinds = (received: string) =>
    timeline(rolling, { received }).assumptions.flatMap(({ kind, labels }) =>
      kind.startsWith("holidays") ? [[kind, labels]] : [],
    );
  expect(kinds("2026-01-05")).toEqual([]);
  expect(kinds("2028-12-01")).toEqual([["holidays-later", ["Reactie", "Beroep", "Besluit"]]]);
  expect(kinds("2003-01-06").map(([kind]) => kind)).toEqual(["holidays-missing"]);
  const row = timeline(rolling, { received: "2028-12-01" }).rows.find(({ label }) => label === "Reactie");
  expect(row?.derivation?.undecreed).toEqual({ firstYear: 2029 });
  expect(timelineText(timeline(rolling, { received: "2028-12-01" }), "nl").assumptions).toContain(
    "De termijn van ‘Reactie’, ‘Beroep’ en ‘Besluit’ kan nog iets later eindigen: feestdagen na 2028 kunnen nog wijzigen, want welke dagen dan met een feestdag worden gelijkgesteld, staat nog niet vast.",
  );
});

test("a loop is gone round once, and the ways with it are kept apart", () => {
  const looping = handMachine({
    transitions: [
      ...machine.transitions,
      way("bureau.handled", "bureau.again", "bureau.reactie", "no-agreement"),
    ],
    events: [
      ...machine.events,
      {
        ...(machine.events[0] as (typeof machine.events)[number]),
        id: "bureau.again",
        kind: "respond",
        tier: "bureau",
      },
    ],
  });
  const made = timeline(looping, { received: "2026-01-05" });
  const loops = made.paths.filter((path) => path.loops > 0);
  expect(
    loops.map(({ way: tiers, open }) => [tiers.map(({ leftBy }) => leftBy), open.map(({ kind }) => kind)]),
  ).toEqual([
    [["withdrawn"], ["loop-without-term"]],
    [["satisfied"], ["loop-without-term"]],
    [["lapse"], ["loop-without-term"]],
    [["dissatisfied", "satisfied"], ["loop-without-term"]],
  ]);
  expect(made.assumptions.map(({ kind }) => kind)).toContain("loops-once");
});

test("a whole-tier term bounds the steps that have none of their own", () => {
  const whole = term(
    "bureau.whole.target",
    { kind: "whole", tier: "bureau" },
    ["directie"],
    [30, "workday"],
    receipt("bureau"),
    {
      modality: "target",
    },
  );
  const bounded = handMachine({
    tiers: machine.tiers.map((tier) =>
      tier.id === "bureau"
        ? {
            ...tier,
            whole: { terms: [whole.id], notices: [], extensions: [] },
            steps: tier.steps.map((one) => ({ ...one, terms: [] })),
          }
        : tier,
    ),
    terms: [...machine.terms.filter(({ of }) => of.kind === "escalation"), whole],
    transitions: machine.transitions.filter(({ cause }) => cause !== "lapsed"),
  });
  const { rows, paths } = timeline(bounded, { received: "2026-01-05" });
  expect(
    rows.slice(0, 3).map(({ kind, label, date, open }) => [kind, label, date, open?.assumed, open?.basis]),
  ).toEqual([
    ["step", "Bevestiging", undefined, "2026-01-05", "previous"],
    ["step", "Reactie", undefined, "2026-02-16", "whole"],
    ["whole", "Het bureau", "2026-02-16", undefined, undefined],
  ]);
  expect(paths.find(({ way: tiers }) => tiers[0]?.leftBy === "satisfied")).toMatchObject({
    date: "2026-02-16",
    open: [],
    target: true,
  });
});

test("a case that takes every last day runs through the same dates", () => {
  for (const received of ["2026-01-05", "2026-04-01", "2026-12-18", "2028-02-29"]) {
    const made = timeline(machine, { received });
    for (const path of made.paths) {
      const value = followPath(machine, made, path);
      expect([value.state, value.now]).toEqual([path.end.state, path.date]);
      for (const { term: id, date } of path.terms)
        expect(value.terms).toContainEqual(expect.objectContaining({ term: id, due: date }));
    }
  }
});
