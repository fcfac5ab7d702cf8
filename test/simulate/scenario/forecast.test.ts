import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, parseDay } from "../../../src/calendar/iso-day.js";
import { forecasts } from "../../../src/simulate/scenario/forecast.js";
import { timeline } from "../../../src/simulate/timeline.js";
import { PROCEDURES } from "../../procedures/names.js";
import { machineOf, procedure } from "./play.js";

const GOOD = fileURLToPath(new URL("../../fixtures/good/", import.meta.url));

/** The five procedures and every good fixture. */
const MACHINES = [
  ...PROCEDURES.map(procedure),
  ...readdirSync(GOOD)
    .filter((name) => name.endsWith(".klacht"))
    .map((name) => machineOf(readFileSync(`${GOOD}${name}`, "utf8"), name)),
];

const EXTENDED = machineOf(`reglement "Klachtenregeling"
  aanspreekvorm u

rol bestuur "het bestuur"

trap klacht "De klacht"
  behandelaar bestuur
  indienen bij bestuur

  stap uitnodiging "De uitnodiging"
    bestuur informeert klager over "het gesprek"
    uiterlijk 4 weken voor einde van termijn van antwoord

  stap antwoord "Het antwoord"
    bestuur antwoordt aan klager
    streeft naar 3 weken na ontvangst
    binnen 6 weken na ontvangst
    verlengen eenmaal met ten hoogste 4 weken, als "nader onderzoek nodig is"
      instemming van klager

  niet tevreden: naar trap beroep, binnen 10 dagen na ontvangst van antwoord

trap beroep "Het beroep"
  behandelaar bestuur

  stap besluit "Het besluit"
    bestuur beslist over de klacht
    binnen 4 weken na ontvangst
    verlengen zonder maximum

dossier
  bewaren 2 jaar na sluiting
`);

describe("a complaint of 2 March 2026 that goes the whole way", () => {
  const all = forecasts(EXTENDED, { received: "2026-03-02" });

  test("at three paces: at once, by target or term, and on the last day with every extension", () => {
    expect(all.map(({ pace, moves }) => [pace, ...moves.map(({ at, limit }) => `${at} ${limit}`)])).toEqual([
      [
        "best",
        "2026-03-02 at-once",
        "2026-03-02 at-once",
        "2026-03-02 at-once",
        "2026-03-02 at-once",
        "2026-03-02 at-once",
        "2026-03-02 at-once",
      ],
      [
        "expected",
        "2026-03-02 at-once",
        "2026-03-16 term", // four weeks before the end of the six weeks
        "2026-03-23 target",
        "2026-04-02 window",
        "2026-04-30 term",
        "2026-04-30 at-once",
      ],
      [
        "latest",
        "2026-03-02 at-once",
        "2026-04-13 term", // moves along with the extension
        "2026-05-11 term",
        "2026-05-21 window",
        "2026-06-18 term",
        "2026-06-18 at-once",
      ],
    ]);
  });

  test("says what it takes for granted, and that the end may come later where nothing bounds it", () => {
    expect(all.map(({ open, assumptions }) => [open, ...assumptions.map(({ kind }) => kind)])).toEqual([
      [false, "pace", "whole-way", "no-extension"],
      [false, "pace", "whole-way", "no-extension"],
      [true, "pace", "whole-way", "extended", "extension-open"],
    ]);
    expect(all[2]?.assumptions.find(({ kind }) => kind === "extended")?.labels).toEqual(["Het antwoord"]);
    expect(all[2]?.assumptions.find(({ kind }) => kind === "extension-open")?.labels).toEqual([
      "Het besluit",
    ]);
  });

  test("has until when the file is kept at each pace", () => {
    expect(all.map(({ course }) => course.retention.map(({ until }) => until))).toEqual([
      ["2028-03-02"],
      ["2028-04-30"],
      ["2028-06-18"],
    ]);
  });
});

describe("a complaint of 5 January 2026", () => {
  /** Each move at the latest pace, with the labels of what is assumed of one kind. */
  const latest = (text: string, kind: string) => {
    const found = forecasts(
      machineOf(`reglement "R"\n  aanspreekvorm u\nrol bestuur "het bestuur"\n${text}`),
      {
        received: "2026-01-05",
      },
    ).at(-1);
    return {
      moves: found?.moves.map(({ label, at, limit }) => `${label} ${at} ${limit}`),
      end: [found?.course.state.id, found?.open],
      assumed: found?.assumptions.filter((one) => one.kind === kind).flatMap(({ labels }) => labels),
    };
  };

  test("comes to its end where the first outcome leads back", () => {
    const text = `trap klacht "K"
  behandelaar bestuur
  stap antwoord
    bestuur antwoordt aan klager
    binnen 6 weken na ontvangst
  niet tevreden: naar trap beroep, binnen 2 weken na ontvangst van antwoord
trap beroep "Beroep"
  stap besluit
    bestuur beslist over de klacht
    oordeel gegrond of ongegrond
    binnen 4 weken na ontvangst
    bij gegrond terug naar stap antwoord
`;
    expect(latest(text, "conditions")).toEqual({
      moves: [
        "Indienen: K 2026-01-05 at-once",
        "Antwoord 2026-02-16 term",
        "Indienen: Beroep 2026-03-02 window",
        "Besluit 2026-03-30 term",
        "De klager is tevreden 2026-03-30 at-once",
      ],
      end: ["closed", false],
      assumed: [],
    });
  });

  test("is about the subject with the longest term, where each term is for some subjects", () => {
    const text = `klachten
  gaan over betaling "een betaling", hypotheek "een hypotheek"
trap klacht "K"
  behandelaar bestuur
  stap antwoord
    bestuur antwoordt aan klager
    binnen 2 weken na ontvangst, bij klachten over betaling
    binnen 8 weken na ontvangst, bij klachten over hypotheek
`;
    expect(latest(text, "subject")).toEqual({
      moves: [
        "Indienen: K 2026-01-05 at-once",
        "Antwoord 2026-03-02 term",
        "De klager is tevreden 2026-03-02 at-once",
      ],
      end: ["closed", false],
      assumed: ["een hypotheek"],
    });
  });

  test("keeps the term of a later step that is due before the one it waits for", () => {
    const text = `trap klacht "K"
  behandelaar bestuur
  stap horen
    bestuur hoort klager
    binnen 8 weken na ontvangst
  stap antwoord
    bestuur antwoordt aan klager
    binnen 6 weken na ontvangst
`;
    expect(latest(text, "same-day")).toEqual({
      moves: [
        "Indienen: K 2026-01-05 at-once",
        "Horen 2026-02-16 term",
        "Antwoord 2026-02-16 term",
        "De klager is tevreden 2026-02-16 at-once",
      ],
      end: ["closed", false],
      assumed: [],
    });
  });
});

describe("every procedure on every day", () => {
  const FIRST = parseDay("2024-01-01") ?? 0;
  const LAST = parseDay("2030-12-31") ?? 0;
  const some = fc.tuple(fc.constantFrom(...MACHINES), fc.integer({ min: FIRST, max: LAST }).map(formatDay));

  test("goes the same way at each pace, and never sooner at a slower one", () => {
    fc.assert(
      fc.property(some, ([machine, received]) => {
        const all = forecasts(machine, { received });
        expect(all.map(({ pace }) => pace)).toEqual(["best", "expected", "latest"]);
        const [best, expected, latest] = all.map(({ moves }) => moves);
        expect(expected?.map(({ event }) => event)).toEqual(best?.map(({ event }) => event));
        expect(latest?.map(({ event }) => event)).toEqual(best?.map(({ event }) => event));
        for (const [at, move] of (best ?? []).entries()) {
          const days = [move.at, expected?.[at]?.at ?? "", latest?.[at]?.at ?? ""];
          expect([...days].sort()).toEqual(days);
        }
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test("ends the case, and nobody is in default but for a term that was over before the complaint came", () => {
    fc.assert(
      fc.property(some, ([machine, received]) => {
        for (const { course } of forecasts(machine, { received })) {
          expect(["closed", "withdrawn", "settled", "refused"]).toContain(course.state.id);
          expect(course.defaults.filter(({ due }) => due >= received)).toEqual([]);
        }
      }),
      { numRuns: 300, seed: 12 },
    );
  });

  test("is no later than the table says, where nothing is extended", () => {
    fc.assert(
      fc.property(some, ([machine, received]) => {
        const [, , latest] = forecasts(machine, { received });
        if (latest === undefined || latest.assumptions.some(({ kind }) => kind === "extended")) return;
        const known = timeline(machine, { received }).paths.map(({ date }) => date);
        if (known.length > 0) expect(known).toContain(latest.date);
      }),
      { numRuns: 300, seed: 13 },
    );
  });
});

test("an impossible date or a tier that does not exist gives none", () => {
  expect(forecasts(EXTENDED, { received: "2026-02-30" })).toEqual([]);
  expect(forecasts(EXTENDED, { received: "2026-03-02", tier: "x" })).toEqual([]);
});
