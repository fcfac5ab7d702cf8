import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { severityOf } from "../../src/diagnostics/message.js";
import type { Machine } from "../../src/ir/machine.js";
import type { Case } from "../../src/simulate/case.js";
import type { CaseEvent } from "../../src/simulate/case-event.js";
import { due } from "../../src/simulate/due.js";
import { start } from "../../src/simulate/start.js";
import { step } from "../../src/simulate/step.js";
import { timeline } from "../../src/simulate/timeline.js";
import { PROCEDURES } from "../procedures/names.js";
import { followPath } from "./follow-path.js";

const TWO_TIERS = `
reglement "Klachtenreglement Proef"
  organisatie "Proef"
  aanspreekvorm u
rol directie "de directie"
rol commissie "de commissie"
  extern
klachten
  gaan onder andere over kosten "de kosten", bejegening "de bejegening"
trap bureau "Het bureau"
  behandelaar directie
  indienen bij directie
    schriftelijk
    vermeldt naam
    indientermijn uiterlijk 1 jaar na voorval, daarna geweigerd
  stap bevestiging
    directie bevestigt de ontvangst aan klager
    binnen 48 uur
  stap onderzoek
    directie onderzoekt de klacht
    streeft naar 3 weken, aanvang open
  stap reactie
    directie antwoordt aan klager
    streeft naar 4 weken na ontvangst
    binnen 6 weken na ontvangst
    binnen 2 weken na ontvangst, bij klachten over kosten
    oordeel gegrond of ongegrond
    verlengen eenmaal met ten hoogste 4 weken
      bericht aan klager, 2 dagen voor einde termijn
    opschorten tijdens onderzoek, ten hoogste 2 weken
  stap maatregelen
    alleen als "er maatregelen nodig zijn"
    directie voert de maatregelen uit
    termijn per klacht door directie
  ingetrokken: sluiting
  niet tevreden na reactie: naar trap beroep, binnen 10 werkdagen na ontvangst van reactie
trap beroep "Beroep"
  extern
  behandelaar commissie
  stap advies
    commissie brengt advies uit aan directie
    binnen 4 weken
  stap besluit
    directie beslist over de klacht
    binnen 2 weken na ontvangst van advies
`;

const small = compile(TWO_TIERS, { path: "proef.klacht" });
const machine = small.machine;

test("the small procedure has no errors", () => {
  expect(small.diagnostics.filter((each) => severityOf(each) === "error")).toEqual([]);
});

describe("a small procedure with two tiers", () => {
  const filed = {
    type: "bureau.file",
    anchors: { incident: "2026-01-02" },
    data: { naam: "A. Jansen" },
  } as const;

  test("the terms that run after filing, the first to end first", () => {
    const value = play([["2026-01-05T10:30", filed]]);
    expect(due(machine, value).map(({ term, due: last, undated }) => [term, last ?? undated])).toEqual([
      ["bureau.bevestiging.hard", "2026-01-07T10:30"],
      ["bureau.onderzoek.target", "2026-01-26"],
      ["bureau.reactie.target", "2026-02-02"],
      ["bureau.reactie.hard", "2026-02-16"],
    ]);
    expect(value.assumptions).toContainEqual({ kind: "anchor-natural", about: "bureau.onderzoek.target" });
  });

  test("a term for one subject takes the place of the general one", () => {
    const value = play([["2026-01-05", { ...filed, subjects: ["kosten"] }]]);
    expect(
      due(machine, value)
        .map(({ term, due: last }) => [term, last])
        .slice(1, 3),
    ).toEqual([
      ["bureau.reactie.hard-2", "2026-01-19"],
      ["bureau.onderzoek.target", "2026-01-26"],
    ]);
  });

  test("a complaint a year after the event is refused, one of the last day is not", () => {
    expect(refusalOf([], ["2027-01-03", filed])).toBe("window-closed");
    expect(play([["2027-01-02", filed]]).state).toBe("bureau.bevestiging");
  });

  test("the clock stands still during a step, at most as long as the file says", () => {
    const value = play([
      ["2026-01-05", filed],
      ["2026-01-06", { type: "bureau.bevestiging" }],
      ["2026-01-13", { type: "bureau.onderzoek" }],
    ]);
    expect(due(machine, value).find(({ term }) => term === "bureau.reactie.hard")?.due).toBe("2026-02-23");
    const long = play([
      ["2026-01-05", filed],
      ["2026-01-06", { type: "bureau.bevestiging" }],
      ["2026-02-06", { type: "bureau.onderzoek" }],
    ]);
    expect(due(machine, long).find(({ term }) => term === "bureau.reactie.hard")?.due).toBe("2026-03-02");
  });

  test("a notice due before the end is the last chance to extend", () => {
    const extend: CaseEvent = { type: "bureau.reactie.hard.extend", length: { amount: 1, unit: "week" } };
    const before: readonly Move[] = [
      ["2026-01-05", filed],
      ["2026-01-05", { type: "bureau.bevestiging" }],
      ["2026-01-05", { type: "bureau.onderzoek" }],
    ];
    expect(refusalOf(before, ["2026-02-15", extend])).toBe("extension-too-late");
    const extended = play([...before, ["2026-02-14", extend]]);
    expect(due(machine, extended).find(({ term }) => term === "bureau.reactie.hard")?.due).toBe("2026-02-23");
  });

  test("a term set in the case gets its date there", () => {
    const value = play([
      ["2026-01-05", filed],
      ["2026-01-05", { type: "bureau.maatregelen.per-case.set", date: "2026-05-01" }],
    ]);
    expect(due(machine, value).find(({ term }) => term === "bureau.maatregelen.per-case")).toMatchObject({
      due: "2026-05-01",
      status: "open",
    });
    expect(
      refusalOf([["2026-01-05", filed]], ["2026-01-05", { type: "bureau.maatregelen.per-case.set" }]),
    ).toBe("date-missing");
  });
});

test("`afhandeling` ends the work of a tier, so that the next one can follow", () => {
  const { machine: early } = compile(
    readFileSync(new URL("../fixtures/good/outcomes-handled.klacht", import.meta.url), "utf8"),
    { path: "outcomes-handled.klacht" },
  );
  const handled = play(
    [
      ["2026-03-02", { type: "klacht.file" }],
      ["2026-03-03", { type: "klacht.toets", outcome: "niet_behandeld" }],
    ],
    early,
  );
  expect([handled.state, handled.outcome]).toEqual(["klacht.handled", "niet_behandeld"]);
  const appealed = step(early, handled, { type: "beroep.file" }, "2026-03-04");
  expect(appealed.ok && appealed.case.state).toBe("beroep.pending");
});

describe("a step for some cases only", () => {
  const { machine: limited } = compile(
    readFileSync(new URL("../fixtures/good/steps-only-in.klacht", import.meta.url), "utf8"),
    { path: "steps-only-in.klacht" },
  );
  const caseAfter = (...moves: readonly Move[]): Case => play(moves, limited);
  const refused = (moves: readonly Move[], event: CaseEvent): string | undefined => {
    const result = step(limited, caseAfter(...moves), event, "2026-03-03");
    return result.ok ? undefined : result.reason.code;
  };
  const filedBy = (complainant: string, ...subjects: readonly string[]): Move => [
    "2026-03-02",
    { type: "klacht.file", class: complainant, subjects },
  ];

  test("is done when one of the subjects of the complaint is meant, and never for another", () => {
    const talk: CaseEvent = { type: "klacht.gesprek" };
    expect(caseAfter(filedBy("ouder", "kosten"), ["2026-03-03", talk]).state).toBe("klacht.bijeenkomst");
    expect(refused([["2026-03-02", { type: "klacht.file" }]], talk)).toBe("subject-not-allowed");
  });

  test("is done for one of the classes it names, and left out for the others", () => {
    const left: Move = ["2026-03-03", { type: "klacht.gesprek.omit" }];
    const meeting: CaseEvent = { type: "klacht.bijeenkomst" };
    expect(caseAfter(filedBy("ouder"), left, ["2026-03-04", meeting]).state).toBe("klacht.antwoord");
    expect(caseAfter(filedBy("leerling"), left).state).toBe("klacht.antwoord");
    expect(refused([filedBy("leerling"), left], meeting)).toBe("event-not-allowed");
  });

  test("is done on one of the outcomes the case has had", () => {
    const answered = (outcome: string): readonly Move[] => [
      filedBy("ouder"),
      ["2026-03-02", { type: "klacht.gesprek.omit" }],
      ["2026-03-02", { type: "klacht.bijeenkomst.omit" }],
      ["2026-03-02", { type: "klacht.antwoord", outcome }],
    ];
    const measures: CaseEvent = { type: "klacht.maatregelen" };
    expect(caseAfter(...answered("deels_gegrond"), ["2026-03-03", measures]).state).toBe("klacht.handled");
    expect(caseAfter(...answered("ongegrond")).state).toBe("klacht.handled");
    expect(refused(answered("ongegrond"), measures)).toBe("event-not-allowed");
  });
});

describe.each(PROCEDURES)("%s", (id) => {
  const file = new URL(`../../procedures/${id}.klacht`, import.meta.url);
  const procedure: Machine = compile(readFileSync(file, "utf8"), {
    path: `procedures/${id}.klacht`,
  }).machine;

  test.each(["2026-01-05", "2026-04-01", "2026-12-21"])(
    "received on %s: a case that takes every last day runs through the dates of its timeline",
    (received) => {
      const made = timeline(procedure, { received });
      expect(made.paths.length).toBeGreaterThan(0);
      for (const path of made.paths) {
        const value = followPath(procedure, made, path);
        expect([value.state, value.now]).toEqual([path.end.state, path.date]);
        const run = value.terms.map(({ term, due: last }) => `${term} ${last}`);
        expect(run).toEqual(expect.arrayContaining(path.terms.map(({ term, date }) => `${term} ${date}`)));
      }
    },
  );

  test("every state of its tiers from the first formal one on is on some way", () => {
    const made = timeline(procedure, { received: "2026-01-05" });
    const first = procedure.tiers.findIndex((tier) => tier.id === made.tier?.id);
    const later = new Set(procedure.tiers.slice(first).flatMap((tier) => tier.steps.map((one) => one.id)));
    expect(new Set(made.rows.flatMap((row) => row.step ?? []))).toEqual(later);
  });
});

type Move = readonly [at: string, event: CaseEvent];

function play(moves: readonly Move[], on: Machine = machine): Case {
  return moves.reduce((value, [at, event]) => {
    const result = step(on, value, event, at);
    if (!result.ok) throw new Error(`${event.type} at ${at}: ${result.reason.nl}`);
    return result.case;
  }, start(on));
}

function refusalOf(moves: readonly Move[], [at, event]: Move): string | undefined {
  const result = step(machine, play(moves), event, at);
  return result.ok ? undefined : result.reason.code;
}
