import { describe, expect, test } from "vitest";
import { renderText } from "../../src/emit/text/text.js";
import { regeling } from "../../src/emit/text/variants/regeling.js";
import type { Machine } from "../../src/ir/machine.js";
import type { CaseEvent } from "../../src/simulate/case-event.js";
import { due } from "../../src/simulate/due.js";
import { forecastCase } from "../../src/simulate/scenario/forecast.js";
import { timeline } from "../../src/simulate/timeline.js";
import { type Move, played, refusalOf, soundMachine } from "./playing.js";

const machineOf = (text: string): Machine => soundMachine(`reglement "Proef"\n${text}`);

/** The running terms with their last days. */
function running(machine: Machine, moves: readonly Move[]): readonly string[] {
  return due(machine, played(machine, moves)).map(({ term, due: day }) => `${term} ${day ?? "?"}`);
}

describe("a window from the end of a term of a step", () => {
  const tail = `
  termijn verstreken van besluit: naar trap beroep, binnen 6 weken na einde termijn van besluit
trap beroep "Beroep"
  stap uitspraak
    organisatie antwoordt aan klager
    geen termijn
`;
  const onCondition = machineOf(`
trap klacht "Klacht"
  stap besluit
    organisatie antwoordt aan klager
    binnen 2 weken na ontvangst
    binnen 4 weken na ontvangst, als "er haast is"
${tail}`);
  const bySubject = machineOf(`
klachten
  gaan over zorg "de zorg", schade "schade"
trap klacht "Klacht"
  stap besluit
    organisatie antwoordt aan klager
    binnen 2 weken na ontvangst, bij klachten over zorg
    binnen 6 weken na ontvangst, bij klachten over schade
    verlengen eenmaal met 1 week
${tail}`);
  const appeal: CaseEvent = { type: "beroep.file" };

  test("follows the general term while no condition is stated", () => {
    const filed: readonly Move[] = [["2026-03-02", { type: "klacht.file" }]];
    expect(running(onCondition, filed)).toEqual([
      "klacht.besluit.hard 2026-03-16",
      "klacht.escalation.beroep.hard 2026-04-27",
    ]);
    expect(refusalOf(onCondition, filed, ["2026-04-28", appeal])).toBe("window-closed");
  });

  test("follows the term on a condition as soon as that is stated", () => {
    const early: readonly Move[] = [["2026-03-02", { type: "klacht.file", conditions: ["er-haast-is"] }]];
    const late: readonly Move[] = [
      ["2026-03-02", { type: "klacht.file" }],
      ["2026-03-09", { type: "time", conditions: ["er-haast-is"] }],
    ];
    for (const moves of [early, late]) {
      expect(running(onCondition, moves)).toEqual([
        "klacht.besluit.hard-2 2026-03-30",
        "klacht.escalation.beroep.hard 2026-05-11",
      ]);
      expect(refusalOf(onCondition, moves, ["2026-03-30", appeal])).toBe("term-not-lapsed");
      expect(refusalOf(onCondition, moves, ["2026-05-11", appeal])).toBeUndefined();
      expect(refusalOf(onCondition, moves, ["2026-05-12", appeal])).toBe("window-closed");
    }
  });

  test("follows the term for the subject of the complaint, also when that is extended", () => {
    const filed = (subjects: readonly string[]): readonly Move[] => [
      ["2026-03-02", { type: "klacht.file", subjects }],
    ];
    expect(running(bySubject, filed(["zorg"]))).toEqual([
      "klacht.besluit.hard 2026-03-16",
      "klacht.escalation.beroep.hard 2026-04-27",
    ]);
    expect(running(bySubject, filed(["schade"]))).toEqual([
      "klacht.besluit.hard-2 2026-04-13",
      "klacht.escalation.beroep.hard 2026-05-25",
    ]);
    const extended: readonly Move[] = [
      ...filed(["schade"]),
      ["2026-03-09", { type: "klacht.besluit.hard-2.extend" }],
    ];
    expect(running(bySubject, extended)).toEqual([
      "klacht.besluit.hard-2 2026-04-20",
      "klacht.escalation.beroep.hard 2026-06-01",
    ]);
  });

  test("follows the last to end where a complaint has two subjects", () => {
    const both: readonly Move[] = [["2026-03-02", { type: "klacht.file", subjects: ["zorg", "schade"] }]];
    expect(running(bySubject, both)).toContain("klacht.escalation.beroep.hard 2026-05-25");
  });

  test("stands in the routes of the timeline, with the term that ends last", () => {
    const { rows, paths } = timeline(bySubject, { received: "2026-03-02" });
    expect(rows.find(({ term }) => term === "klacht.escalation.beroep.hard")?.date).toBe("2026-05-25");
    expect(paths.map(({ way }) => way.map(({ tier }) => tier).join(" "))).toContain("klacht beroep");
  });
});

describe("terms for some complainants", () => {
  const machine = machineOf(`
klagers
  individueel client "een cliënt", ondernemer "een ondernemer"
klachten
  gaan over zorg "de zorg", schade "schade"
trap klacht "Klacht"
  stap antwoord
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
    binnen 4 weken na ontvangst, voor client
    binnen 3 weken na ontvangst, bij klachten over schade
    binnen 2 weken na ontvangst, voor client, bij klachten over schade
`);
  const filed = (event: Partial<CaseEvent>): readonly Move[] => [
    ["2026-03-02", { type: "klacht.file", ...event }],
  ];

  test("take the place of the wider ones", () => {
    expect(running(machine, filed({}))).toEqual(["klacht.antwoord.hard 2026-04-13"]);
    expect(running(machine, filed({ class: "ondernemer" }))).toEqual(["klacht.antwoord.hard 2026-04-13"]);
    expect(running(machine, filed({ class: "client" }))).toEqual(["klacht.antwoord.hard-2 2026-03-30"]);
    expect(running(machine, filed({ subjects: ["schade"] }))).toEqual(["klacht.antwoord.hard-3 2026-03-23"]);
    expect(running(machine, filed({ class: "client", subjects: ["schade"] }))).toEqual([
      "klacht.antwoord.hard-4 2026-03-16",
    ]);
  });

  test("do so too when a later event says who complains", () => {
    const moves: readonly Move[] = [...filed({}), ["2026-03-09", { type: "time", class: "client" }]];
    expect(running(machine, moves)).toEqual(["klacht.antwoord.hard-2 2026-03-30"]);
    const back: readonly Move[] = [...moves, ["2026-03-10", { type: "time", class: "ondernemer" }]];
    expect(running(machine, back)).toEqual(["klacht.antwoord.hard 2026-04-13"]);
  });

  test("stand in the timeline with whom they are for", () => {
    const { rows } = timeline(machine, { received: "2026-03-02" });
    expect(rows.map(({ term, date, classes }) => [term, date, classes])).toEqual([
      ["klacht.antwoord.hard", "2026-04-13", undefined],
      ["klacht.antwoord.hard-2", "2026-03-30", ["een cliënt"]],
      ["klacht.antwoord.hard-3", "2026-03-23", undefined],
      ["klacht.antwoord.hard-4", "2026-03-16", ["een cliënt"]],
    ]);
  });
});

describe("several windows to file", () => {
  const machine = machineOf(`
klagers
  individueel werknemer "een werknemer", oudwerknemer "een oud-werknemer"
klachten
  gaan over pesten "pesten", intimidatie "intimidatie"
trap klacht "Klacht"
  indienen bij organisatie
    indientermijn binnen 5 jaar na voorval, bij klachten over intimidatie, daarna geweigerd
    indientermijn binnen 2 jaar na voorval, daarna geweigerd
    indientermijn binnen 1 jaar na einde dienst, voor oudwerknemer, daarna geweigerd
  stap antwoord
    organisatie antwoordt aan klager
    geen termijn
`);
  const refusedOn = (at: string, event: Partial<CaseEvent>): string | undefined =>
    refusalOf(machine, [], [at, { type: "klacht.file", ...event }]);
  const incident = { anchors: { incident: "2024-03-04" } };

  test("are each for their own complaints", () => {
    expect(refusedOn("2026-03-04", incident)).toBeUndefined();
    expect(refusedOn("2026-03-05", incident)).toBe("window-closed");
    expect(refusedOn("2026-03-05", { ...incident, subjects: ["pesten"] })).toBe("window-closed");
    expect(refusedOn("2026-03-05", { ...incident, subjects: ["intimidatie"] })).toBeUndefined();
    expect(refusedOn("2029-03-05", { ...incident, subjects: ["intimidatie"] })).toBe("window-closed");
  });

  test("count from the end of the service for who left", () => {
    const left = { class: "oudwerknemer", anchors: { incident: "2020-01-01", "service-end": "2025-06-02" } };
    expect(refusedOn("2026-06-02", left)).toBeUndefined();
    expect(refusedOn("2026-06-03", left)).toBe("window-closed");
    expect(refusedOn("2026-06-02", { ...left, class: "werknemer" })).toBe("window-closed");
  });
});

describe("windows to go on for some complaints", () => {
  const machine = machineOf(`
klachten
  gaan over zorg "de zorg", schade "schade"
trap klacht "Klacht"
  stap antwoord
    organisatie antwoordt aan klager
    geen termijn
  niet tevreden: naar trap beroep, binnen 6 weken na verzending van antwoord
  niet tevreden: naar trap beroep, binnen 2 weken na verzending van antwoord, bij klachten over schade
trap beroep "Beroep"
  stap uitspraak
    organisatie antwoordt aan klager
    geen termijn
`);
  const answered = (subjects: readonly string[]): readonly Move[] => [
    ["2026-03-02", { type: "klacht.file", subjects }],
    ["2026-03-02", { type: "klacht.antwoord" }],
  ];

  test("shut the wider way, and the case with it", () => {
    const appeal: CaseEvent = { type: "beroep.file" };
    expect(refusalOf(machine, answered(["zorg"]), ["2026-04-13", appeal])).toBeUndefined();
    expect(refusalOf(machine, answered(["zorg"]), ["2026-04-14", appeal])).toBe("event-not-allowed");
    expect(refusalOf(machine, answered(["schade"]), ["2026-03-16", appeal])).toBeUndefined();
    expect(refusalOf(machine, answered(["schade"]), ["2026-03-17", appeal])).toBe("event-not-allowed");
  });

  test("close the case for who has the shorter one", () => {
    const closed = (subjects: readonly string[], at: string): string =>
      played(machine, [...answered(subjects), [at, { type: "time" }]]).state;
    expect(closed(["schade"], "2026-03-16")).toBe("klacht.handled");
    expect(closed(["schade"], "2026-03-17")).toBe("closed");
    expect(closed(["zorg"], "2026-04-13")).toBe("klacht.handled");
    expect(closed(["zorg"], "2026-04-14")).toBe("closed");
  });

  test("are told with the complaints they are for", () => {
    const text = renderText(machine, { variant: regeling });
    expect(text).toMatch(
      /Dat kan binnen 6\sweken na verzending van het antwoord\. Bij een klacht over schade kan dat binnen 2\sweken na verzending van het antwoord\./,
    );
  });
});

describe("a forecast", () => {
  test("is of the complainant with whom it takes longest, where every term is for some", () => {
    const machine = machineOf(`
klagers
  individueel client "een cliënt", ondernemer "een ondernemer"
trap klacht "Klacht"
  stap antwoord
    organisatie antwoordt aan klager
    binnen 2 weken na ontvangst, voor client
    binnen 4 weken na ontvangst, voor ondernemer
`);
    expect(forecastCase(machine, { received: "2026-03-02" })?.case.class).toBe("ondernemer");
  });
});
