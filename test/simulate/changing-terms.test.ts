import { describe, expect, test } from "vitest";
import { renderTimelineTable } from "../../src/emit/timeline/table.js";
import type { Machine } from "../../src/ir/machine.js";
import { allowed } from "../../src/simulate/allowed.js";
import type { CaseEvent } from "../../src/simulate/case-event.js";
import { due } from "../../src/simulate/due.js";
import { timeline } from "../../src/simulate/timeline.js";
import { type Move, played, refusalOf, soundMachine } from "./playing.js";

const machineOf = (text: string): Machine => soundMachine(`reglement "Proef"\n${text}`);

/** The running terms with their last days. */
function running(machine: Machine, moves: readonly Move[]): readonly string[] {
  return due(machine, played(machine, moves)).map(({ term, due: day }) => `${term} ${day ?? "?"}`);
}

const FILED: Move = ["2026-03-02", { type: "klacht.file" }];

describe("several extensions of one term", () => {
  const machine = machineOf(`
trap klacht "Klacht"
  stap antwoord
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
    verlengen eenmaal met ten hoogste 4 weken
    verlengen met 2 weken
      instemming van klager
`);
  const extend: CaseEvent = { type: "klacht.antwoord.hard.extend" };
  const agreed: CaseEvent = { ...extend, consent: ["klager"] };

  test("are used in the order of the file, each from where the one before left off", () => {
    expect(running(machine, [FILED, ["2026-03-03", extend]])).toEqual(["klacht.antwoord.hard 2026-05-11"]);
    const twice: readonly Move[] = [FILED, ["2026-03-03", extend], ["2026-03-04", agreed]];
    expect(running(machine, twice)).toEqual(["klacht.antwoord.hard 2026-05-25"]);
    expect(
      played(machine, twice).terms.map(({ extensions, extendedBy }) => [extensions, extendedBy]),
    ).toEqual([[2, ["klacht.antwoord.extension", "klacht.antwoord.extension-2"]]]);
    expect(refusalOf(machine, [FILED, ["2026-03-03", extend]], ["2026-03-04", extend])).toBe("consent");
  });

  test("can be chosen by name, and only those there are", () => {
    const second = { ...agreed, extension: "klacht.antwoord.extension-2" };
    expect(running(machine, [FILED, ["2026-03-03", second]])).toEqual(["klacht.antwoord.hard 2026-04-27"]);
    const first = { ...extend, extension: "klacht.antwoord.extension" };
    expect(refusalOf(machine, [FILED, ["2026-03-03", first]], ["2026-03-04", first])).toBe(
      "extension-used-up",
    );
    expect(refusalOf(machine, [FILED], ["2026-03-04", { ...extend, extension: "x" }])).toBe(
      "extension-unknown",
    );
  });

  test("stand in the row of the term, which counts none of them", () => {
    const [row] = timeline(machine, { received: "2026-03-02" }).rows;
    expect([row?.date, row?.extensions?.map(({ until }) => until)]).toEqual([
      "2026-04-13",
      ["2026-05-11", "2026-05-25"],
    ]);
  });
});

describe("a term that counts in some circumstances", () => {
  const machine = machineOf(`
trap klacht "Klacht"
  stap advies
    eventueel
    organisatie onderzoekt de klacht
  stap antwoord
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
    binnen 10 weken na ontvangst, als "er een commissie adviseert"
    binnen 14 weken na ontvangst, als "het onderzoek lang duurt"
`);
  const advised = ["er-een-commissie-adviseert"];
  const advice: CaseEvent = { type: "klacht.advies", conditions: advised };

  test("takes the place of the general one once a case states them", () => {
    expect(running(machine, [FILED])).toEqual(["klacht.antwoord.hard 2026-04-13"]);
    expect(running(machine, [FILED, ["2026-03-09", advice]])).toEqual(["klacht.antwoord.hard-2 2026-05-11"]);
    expect(running(machine, [["2026-03-02", { type: "klacht.file", conditions: advised }]])).toEqual([
      "klacht.antwoord.hard-2 2026-05-11",
    ]);
  });

  test("gives way to the circumstance that was stated last", () => {
    const long: CaseEvent = { type: "time", conditions: ["het-onderzoek-lang-duurt"] };
    expect(running(machine, [FILED, ["2026-03-09", advice], ["2026-03-10", long]])).toEqual([
      "klacht.antwoord.hard-3 2026-06-08",
    ]);
  });

  test("stated on the very event keeps the general term from running out first, and is met by the step", () => {
    const value = played(machine, [
      FILED,
      ["2026-03-09", { type: "klacht.advies" }],
      ["2026-05-04", { type: "klacht.antwoord", conditions: advised }],
    ]);
    expect(value.terms.map(({ term, status }) => `${term} ${status}`)).toEqual([
      "klacht.antwoord.hard withdrawn",
      "klacht.antwoord.hard-2 met",
    ]);
  });

  test("may say that there is none", () => {
    const other = machineOf(`
trap klacht "Klacht"
  stap antwoord
    organisatie antwoordt aan klager
    streeft naar 4 weken na ontvangst
    binnen 6 weken na ontvangst
    geen termijn, als "de klager daarom vraagt"
`);
    const asked: CaseEvent = { type: "time", conditions: ["de-klager-daarom-vraagt"] };
    expect(running(other, [FILED, ["2026-03-09", asked]])).toEqual(["klacht.antwoord.target 2026-03-30"]);
  });

  test("has a row of its own and moves no route", () => {
    const dates = timeline(machine, { received: "2026-03-02" });
    expect(
      dates.rows
        .filter((row) => row.step === "klacht.antwoord")
        .map(({ date, condition }) => [date, condition]),
    ).toEqual([
      ["2026-04-13", undefined],
      ["2026-05-11", "er een commissie adviseert"],
      ["2026-06-08", "het onderzoek lang duurt"],
    ]);
    expect(dates.paths.map(({ date }) => date)).toEqual(["2026-04-13", "2026-04-13"]);
    const table = renderTimelineTable(dates, { lang: "nl" });
    expect(table).toContain("Antwoord (als er een commissie adviseert)");
    expect(table).toContain("voor bijzondere omstandigheden");
  });
});

describe("a term from what happened elsewhere", () => {
  const machine = machineOf(`
trap klacht "Klacht"
  indienen bij organisatie
    aanvullen binnen 2 weken na ontvangst
  stap antwoord
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst of 6 weken na aanvulling, wat het laatst komt
    streeft naar 1 week na aanvulling
  niet tevreden: naar trap beroep, binnen 4 weken
trap beroep "Beroep"
  stap besluit
    organisatie beslist over de klacht
    binnen 30 weken na indiening bij trap klacht
    streeft naar 20 weken na ontvangst bij trap klacht
`);

  test("in an earlier tier opens when its own tier has the complaint", () => {
    const filed: Move = ["2026-03-02", { type: "klacht.file", filedAt: "2026-02-27" }];
    const answered: Move = ["2026-03-16", { type: "klacht.antwoord" }];
    expect(running(machine, [filed, answered])).toEqual(["klacht.escalation.beroep.hard 2026-04-13"]);
    expect(running(machine, [filed, answered, ["2026-03-20", { type: "beroep.file" }]])).toEqual([
      "beroep.besluit.target 2026-07-20",
      "beroep.besluit.hard 2026-09-25",
    ]);
  });

  test("`na aanvulling` counts from the day the complaint was completed, and only then", () => {
    const filed: Move = ["2026-03-02", { type: "klacht.file", incomplete: true }];
    expect(running(machine, [filed])).toEqual([
      "klacht.completion.hard 2026-03-16",
      "klacht.antwoord.hard 2026-04-13",
    ]);
    expect(running(machine, [filed, ["2026-03-09", { type: "time", completed: true }]])).toEqual([
      "klacht.antwoord.target 2026-03-16",
      "klacht.antwoord.hard 2026-04-20",
    ]);
  });
});

describe("a closed case", () => {
  const machine = machineOf(`
trap klacht "Klacht"
  heropenen als "er nieuwe feiten zijn"
  stap antwoord
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
    oordeel gegrond of ongegrond
  ingetrokken: sluiting
  niet tevreden: naar trap beroep, binnen 4 weken
trap beroep "Beroep"
  heropenen als "het besluit een kennelijke fout heeft"
  stap besluit
    organisatie beslist over de klacht
    binnen 4 weken
`);
  const closed: readonly Move[] = [
    FILED,
    ["2026-03-09", { type: "klacht.antwoord", outcome: "ongegrond" }],
    ["2026-03-10", { type: "klacht.satisfied" }],
  ];
  const reopen: CaseEvent = { type: "klacht.reopen", conditions: ["er-nieuwe-feiten-zijn"] };

  test("starts afresh at the first step of the tier: new terms, no outcome yet", () => {
    const value = played(machine, [...closed, ["2026-05-04", reopen]]);
    expect([value.state, value.outcome]).toEqual(["klacht.antwoord", undefined]);
    expect(due(machine, value).map(({ term, due: day }) => [term, day])).toEqual([
      ["klacht.antwoord.hard", "2026-06-15"],
    ]);
    const again = played(machine, [
      ...closed,
      ["2026-05-04", reopen],
      ["2026-05-11", { type: "klacht.antwoord", outcome: "gegrond" }],
      ["2026-05-12", { type: "klacht.satisfied" }],
    ]);
    expect([again.state, again.outcome]).toEqual(["closed", "gegrond"]);
  });

  test("is reopened only on its ground, by a tier that had it, and takes no other event", () => {
    expect(refusalOf(machine, closed, ["2026-05-04", { type: "klacht.reopen" }])).toBe(
      "condition-not-asserted",
    );
    const elsewhere = { type: "beroep.reopen", conditions: ["het-besluit-een-kennelijke-fout-heeft"] };
    expect(refusalOf(machine, closed, ["2026-05-04", elsewhere])).toBe("tier-not-passed");
    const answer = { type: "klacht.antwoord", outcome: "gegrond" };
    expect(refusalOf(machine, closed, ["2026-05-04", answer])).toBe("event-not-allowed");
    expect(allowed(machine, played(machine, closed)).map(({ event }) => event)).toEqual(["klacht.reopen"]);
    const withdrawn = played(machine, [
      FILED,
      ["2026-03-03", { type: "klacht.withdraw" }],
      ["2026-05-04", reopen],
    ]);
    expect([withdrawn.state, withdrawn.outcome]).toEqual(["klacht.antwoord", undefined]);
  });
});

test("a case closes by itself when the window to react has run out", () => {
  const machine = machineOf(`
trap klacht "Klacht"
  stap gesprek
    organisatie hoort klager
  stap antwoord
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
  niet tevreden: terug naar stap gesprek, binnen 2 weken
`);
  const answered: readonly Move[] = [
    FILED,
    ["2026-03-03", { type: "klacht.gesprek" }],
    ["2026-03-09", { type: "klacht.antwoord" }],
  ];
  const after = (at: string): string => played(machine, [...answered, [at, { type: "time" }]]).state;
  expect([after("2026-03-23"), after("2026-03-24")]).toEqual(["klacht.handled", "closed"]);
});
