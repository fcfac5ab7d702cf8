import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, parseDay } from "../../../src/calendar/iso-day.js";
import { courseText } from "../../../src/emit/scenario/course-text.js";
import { termCourseText } from "../../../src/emit/scenario/term-course-text.js";
import { parseScenarios } from "../../../src/project/scenarios.js";
import { replay } from "../../../src/simulate/replay.js";
import { courseOf } from "../../../src/simulate/scenario/course.js";
import { forecasts } from "../../../src/simulate/scenario/forecast.js";
import { runScenario } from "../../../src/simulate/scenario/run-scenario.js";
import type { ScenarioEvent } from "../../../src/simulate/scenario/scenario.js";
import { PROCEDURES } from "../../procedures/names.js";
import { machineOf, procedure, scenariosOf } from "./play.js";

const machine = machineOf(`reglement "Klachtenregeling"
  aanspreekvorm u

kalender
  termijnenwet geldt

rol bestuur "het bestuur"

trap klacht "De klacht"
  behandelaar bestuur
  indienen bij bestuur

  stap antwoord "Het antwoord"
    bestuur antwoordt aan klager
    binnen 6 weken na ontvangst bron "artikel 4"
    verlengen eenmaal met ten hoogste 4 weken
    opschorten zolang "de klager niet bereikbaar is"

dossier
  bewaren 2 jaar na sluiting
`);

describe("a term that stood still, was extended and was done too late", () => {
  const [loaded] = scenariosOf(
    `scenarios:
  - titel: Alles wat een termijn kan overkomen
    ontvangen: 2026-03-02
    verloop:
      - wanneer: 2026-03-05
        wat: opgeschort
        omstandigheden: [de klager niet bereikbaar is]
      - wanneer: +10 dagen
        wat: hervat
      - wanneer: 2026-04-01
        wat: verlengd
      - wanneer: 2 dagen na einde van antwoord
        wat: te laat beantwoord
      - wanneer: 2026-06-01
        wat: tevreden
    verwacht: { toestand: gesloten, bewaren tot en met: 2028-06-01 }
`,
    machine,
  );
  if (loaded === undefined) throw new Error("geen scenario");
  const course = courseOf(machine, runScenario(machine, loaded.scenario));

  test("has every stage with its date", () => {
    expect(
      course.terms.map(({ stages }) => stages.map(({ at, change, due = "" }) => [at, change, due])),
    ).toEqual([
      [
        ["2026-03-02", "opened", "2026-04-13"],
        ["2026-03-05", "suspended", ""],
        ["2026-03-15", "resumed", "2026-04-23"],
        ["2026-04-01", "extended", "2026-05-21"],
        ["2026-05-22", "breached", ""],
        ["2026-05-23", "done-late", ""],
      ],
    ]);
    expect(course.defaults.map(({ who, days, lasting }) => [who, days, lasting])).toEqual([
      [["bestuur"], 2, false],
    ]);
    expect(course.retention.map(({ until }) => until)).toEqual(["2028-06-01"]);
  });

  test("is told with how each date was found", async () => {
    await expect(termCourseText(course.terms, "nl")).toMatchFileSnapshot(
      "../../golden/why/a-term-in-a-case.txt",
    );
    await expect(termCourseText(course.terms, "en")).toMatchFileSnapshot(
      "../../golden/why/a-term-in-a-case-en.txt",
    );
    await expect(courseText(course, "nl")).toMatchFileSnapshot("../../golden/why/a-course.txt");
  });
});

test("every count in every case of the five procedures replays to its date", () => {
  let counted = 0;
  for (const name of PROCEDURES) {
    const own = procedure(name);
    const file = `procedures/scenarios/${name}.yaml`;
    const text = readFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url)), "utf8");
    for (const { scenario } of parseScenarios(text, file, () => own).value) {
      for (const { term, stages } of courseOf(own, runScenario(own, scenario)).terms) {
        for (const { due, account } of stages) {
          if (account === undefined) continue;
          counted++;
          expect([term, replay({ ...account, date: "" })]).toEqual([term, due]);
        }
      }
    }
  }
  expect(counted).toBeGreaterThan(50);
});

describe("random cases with extensions and suspensions", () => {
  const own = machineOf(`reglement "W"
  aanspreekvorm u

kalender
  termijnenwet geldt

rol directie "de directie"

trap klacht "De klacht"
  behandelaar directie
  indienen bij directie

  stap antwoord "Antwoord"
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    verlengen 2 keer met ten hoogste 4 weken
    opschorten zolang "de directie wacht", ten hoogste 3 weken
    opschorten zolang "de klager weg is"

  stap besluit "Besluit"
    directie beslist over de klacht
    binnen 20 werkdagen na ontvangst
    verlengen eenmaal met 10 werkdagen
      telt vanaf verschoven einde
    opschorten zolang "de klager weg is"
`);
  const TERMS = ["klacht.antwoord.hard", "klacht.besluit.hard"] as const;
  const change = fc.record({
    days: fc.integer({ min: 0, max: 25 }),
    term: fc.constantFrom(...TERMS),
    what: fc.constantFrom("extend", "suspend", "resume"),
    ground: fc.constantFrom("de-directie-wacht", "de-klager-weg-is"),
    length: fc.option(fc.integer({ min: 1, max: 27 }), { nil: undefined }),
  });
  const received = fc.integer({ min: 0, max: 900 });

  test("every date has its count, and the count replays to it", () => {
    let counted = 0;
    fc.assert(
      fc.property(received, fc.array(change, { maxLength: 12 }), (first, changes) => {
        const events = changes.map(({ days, term, what, ground, length }) => ({
          when: {
            kind: "from",
            length: { amount: days, unit: "day" },
            direction: "after",
            of: { kind: "previous" },
          } as const,
          action: { kind: "event", event: `${term}.${what}` } as const,
          facts: {
            conditions: [ground],
            ...(length === undefined ? {} : { length: { amount: length, unit: "day" } as const }),
          },
        }));
        const moment = formatDay(parseDayOf("2025-11-01") + first);
        let value = runScenario(own, {
          title: "",
          assumptions: [],
          events: [
            {
              when: { kind: "at", moment },
              action: { kind: "event", event: "klacht.file" },
              facts: {},
              refused: false,
            },
          ],
        }).case;
        const bases = new Map<string, string[]>(TERMS.map((term) => [term, []]));
        const play = (event: ScenarioEvent) =>
          runScenario(own, { title: "", assumptions: [], events: [event] }, value);
        for (const [at, event] of events.entries()) {
          value = play({
            ...event,
            action: { kind: "time", completed: false },
            facts: {},
            refused: false,
          }).case;
          const run = value.terms.find(({ term }) => term === changes[at]?.term);
          const now = { kind: "at", moment: value.now ?? "" } as const;
          const tried = play({ ...event, when: now, refused: false });
          value = tried.case;
          if (run === undefined || changes[at]?.what !== "extend" || tried.played[0]?.refusal !== undefined) {
            continue;
          }
          bases.get(run.term)?.push((run.term === TERMS[0] ? run.raw : run.due) ?? "");
        }
        for (const { term, stages } of courseOf(own, value).terms) {
          let due: string | undefined;
          // A case does not hold the lengths that were chosen: where the clock stood still as well, a date may be untold.
          const mayBeUntold =
            changes.some(({ what, length }) => what === "extend" && length !== undefined) &&
            stages.some((stage) => stage.change === "resumed");
          for (const { due: fresh, change, account } of stages) {
            due = fresh ?? due;
            if (fresh === undefined && change !== "resumed") continue;
            if (account === undefined && mayBeUntold) continue;
            counted++;
            expect([term, change, account?.date]).toEqual([term, change, due]);
            expect(account === undefined ? due : replay({ ...account, date: "" })).toBe(due);
          }
          // Of lengths that were chosen a case holds only where they led, so more than one may fit.
          if (mayBeUntold || changes.some((one) => one.what === "extend" && one.length !== undefined))
            continue;
          const extended = stages.filter(({ change }) => change === "extended");
          expect([term, ...extended.map(({ account }) => account?.from)]).toEqual([
            term,
            ...(bases.get(term) ?? []),
          ]);
        }
      }),
      { numRuns: 300 },
    );
    expect(counted).toBeGreaterThan(300);
  });
});

function parseDayOf(date: string): number {
  return parseDay(date) ?? 0;
}

test("the National Ombudsman: of 8 January 2002, ten weeks with a committee is 19 March, four weeks on is 16 April", () => {
  const awb = machineOf(`reglement "Klachtregeling"
  aanspreekvorm u

kalender
  termijnenwet geldt

rol bestuur "het bestuur"

trap klacht "De klacht"
  behandelaar bestuur
  indienen bij bestuur

  stap afdoening "De afdoening"
    bestuur antwoordt aan klager
    binnen 10 weken na ontvangst
    verlengen eenmaal met ten hoogste 4 weken
`);
  const done = forecasts(awb, { received: "2002-01-08" }).map(({ moves }) => moves[1]?.at);
  expect(done).toEqual(["2002-01-08", "2002-03-19", "2002-04-16"]);
});
