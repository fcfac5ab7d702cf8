import { describe, expect, test } from "vitest";
import type { Machine } from "../../src/ir/machine.js";
import { allowed } from "../../src/simulate/allowed.js";
import type { Case } from "../../src/simulate/case.js";
import type { CaseEvent } from "../../src/simulate/case-event.js";
import { why } from "../../src/simulate/why.js";
import { type Move, played, refusalOf, soundMachine } from "./playing.js";

const HEAD = `reglement "Proef"
  organisatie "Stichting Proef"
  aanspreekvorm u
rol directie "de directie"
rol commissie "de commissie"
klagers
  individueel client "een cliënt", zakelijk "een zakelijke klant"
klachten
  gaan over zorg "de zorg", schade "schade"
dossier
  bewaren 2 jaar na sluiting
`;

const machineOf = (text: string): Machine => soundMachine(HEAD + text);

const FILED: Move = ["2026-11-20", { type: "klacht.file" }];

function runsOf({ terms }: Case, id: string): readonly unknown[] {
  return terms
    .filter(({ term }) => term === id)
    .map(({ status, due, ended, done }) => [
      status,
      due ?? "-",
      ended ?? "-",
      ...(done === undefined ? [] : [done]),
    ]);
}

describe("a term that counts back from what comes later", () => {
  const machine = machineOf(`trap klacht "De klacht"
  behandelaar commissie
  stap uitnodiging
    eventueel
    commissie nodigt klager uit
    uiterlijk 2 weken voor afronding van horen
  stap horen
    commissie hoort klager
    binnen 6 weken na ontvangst
  stap besluit
    commissie antwoordt aan klager
    binnen 10 weken na ontvangst
`);
  const INVITATION = "klacht.uitnodiging.hard";
  const heard: Move = ["2026-12-28", { type: "klacht.horen" }];

  test("does not run before that is known", () => {
    expect(
      runsOf(played(machine, [FILED, ["2026-12-01", { type: "klacht.uitnodiging" }]]), INVITATION),
    ).toEqual([]);
  });

  // The hearing is on 28 December 2026, so the invitation is due on 14 December.
  test.each([
    ["2026-12-01", ["met", "2026-12-14", "2026-12-01"]],
    ["2026-12-14", ["met", "2026-12-14", "2026-12-14"]],
    ["2026-12-15", ["breached", "2026-12-14", "2026-12-14", "2026-12-15"]],
    ["2026-12-21", ["breached", "2026-12-14", "2026-12-14", "2026-12-21"]],
  ])("is judged by the day of the work: %s", (at, expected) => {
    const value = played(machine, [FILED, [at, { type: "klacht.uitnodiging" }], heard]);
    expect(runsOf(value, INVITATION)).toEqual([expected]);
  });

  test("asks nothing of a step that was left out", () => {
    const value = played(machine, [FILED, ["2026-12-01", { type: "klacht.uitnodiging.omit" }], heard]);
    expect(runsOf(value, INVITATION)).toEqual([]);
  });

  test("waits for a day that only people know as well", () => {
    const told = machineOf(`trap klacht "De klacht"
  behandelaar commissie
  stap uitnodiging
    commissie nodigt klager uit
    uiterlijk 2 weken voor "de hoorzitting"
  stap horen
    commissie hoort klager
    binnen 6 weken na ontvangst
`);
    const [name] = told.terms.flatMap(({ bounds }) =>
      bounds.flatMap((bound) =>
        bound.kind === "length" && bound.anchor.kind === "custom" ? [bound.anchor.name] : [],
      ),
    );
    const invited: Move = ["2026-12-18", { type: "klacht.uitnodiging" }];
    expect(runsOf(played(told, [FILED, invited]), INVITATION)).toEqual([]);
    const known: Move = ["2026-12-19", { type: "time", anchors: { [name ?? ""]: "2026-12-28" } }];
    expect(runsOf(played(told, [FILED, invited, known]), INVITATION)).toEqual([
      ["breached", "2026-12-14", "2026-12-14", "2026-12-18"],
    ]);
  });
});

describe("a step for some subjects or complainants only", () => {
  const machine = machineOf(`trap klacht "De klacht"
  behandelaar directie
  stap claim
    alleen bij klachten over schade
    directie bevestigt de ontvangst aan klager
    binnen 2 weken na ontvangst
  stap overleg
    alleen voor zakelijk
    directie overlegt met klager
    binnen 3 weken na ontvangst
  stap oordeel
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
`);
  const filed = (facts: Partial<CaseEvent>): Move => ["2026-03-02", { type: "klacht.file", ...facts }];
  const opened = (value: Case) => value.terms.map(({ term, status }) => `${term} ${status}`);

  test("is passed by itself in a case it is not for, and its terms never run", () => {
    const value = played(machine, [filed({ subjects: ["zorg"], class: "client" })]);
    expect([value.state, opened(value)]).toEqual(["klacht.oordeel", ["klacht.oordeel.hard open"]]);
    const own = played(machine, [filed({ subjects: ["schade"], class: "client" })]);
    expect([own.state, opened(own)]).toEqual([
      "klacht.claim",
      ["klacht.claim.hard open", "klacht.oordeel.hard open"],
    ]);
    expect(played(machine, [filed({ subjects: ["zorg"], class: "zakelijk" })]).state).toBe("klacht.overleg");
  });

  test("waits as before while subject or class are unknown, until somebody tells", () => {
    const value = played(machine, [filed({})]);
    expect([value.state, opened(value)]).toEqual([
      "klacht.claim",
      ["klacht.claim.hard open", "klacht.overleg.hard open", "klacht.oordeel.hard open"],
    ]);
    const told = played(machine, [filed({}), ["2026-03-04", { type: "time", class: "client" }]]);
    expect(opened(told)).toContain("klacht.overleg.hard withdrawn");
    const omitted: Move = ["2026-03-05", { type: "klacht.claim.omit" }];
    expect(played(machine, [filed({ class: "client" }), omitted]).state).toBe("klacht.oordeel");
  });
});

describe("a step of `alleen als`", () => {
  const machine = machineOf(`trap klacht "De klacht"
  behandelaar directie
  stap schorsing
    alleen als "de klager om schorsing vraagt"
    directie neemt een besluit
    binnen 3 dagen na ontvangst
  stap oordeel
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
  stap vervolg
    alleen als "er vervolgacties nodig zijn"
    directie voert de maatregelen uit
    termijn per klacht door directie
`);
  const filed: Move = ["2026-03-02", { type: "klacht.file" }];
  const asked = ["de-klager-om-schorsing-vraagt"];
  const TERM = "klacht.schorsing.hard";

  test("owes nothing as long as nobody says so", () => {
    const value = played(machine, [filed, ["2026-03-30", { type: "time" }]]);
    expect(runsOf(value, TERM)).toEqual([]);
  });

  // Three days from 2 March 2026 is 5 March, whenever it is said.
  test.each([
    ["2026-03-04", ["met", "2026-03-05", "2026-03-04"]],
    ["2026-03-09", ["breached", "2026-03-05", "2026-03-05", "2026-03-09"]],
  ])("has its term from its own start once it is said: done on %s", (at, expected) => {
    const value = played(machine, [filed, [at, { type: "klacht.schorsing", conditions: asked }]]);
    expect(runsOf(value, TERM)).toEqual([expected]);
  });

  test("is said to be for the case by who sets its term", () => {
    const set: Move = ["2026-03-03", { type: "klacht.vervolg.per-case.set", date: "2026-05-01" }];
    expect(allowed(machine, played(machine, [filed])).map(({ event }) => event)).toContain(set[1].type);
    const value = played(machine, [filed, set]);
    expect(runsOf(value, "klacht.vervolg.per-case")).toEqual([["open", "2026-05-01", "-"]]);
    const past: readonly Move[] = [
      filed,
      ["2026-03-03", { type: "klacht.schorsing.omit" }],
      ["2026-03-04", { type: "klacht.oordeel" }],
      ["2026-03-05", { type: "klacht.vervolg.omit" }],
    ];
    expect(refusalOf(machine, past, ["2026-03-06", set[1]])).toBe("term-not-running");
  });
});

describe("a clock that stands still during a step", () => {
  const machineWith = (trait: string): Machine =>
    machineOf(`trap klacht "De klacht"
  behandelaar directie
  stap identiteit
    ${trait}
    directie vraagt "een bewijs" aan klager
  stap oordeel
    directie antwoordt aan klager
    binnen 1 maand na ontvangst
    opschorten tijdens identiteit
`);
  const filed: Move = ["2026-03-02", { type: "klacht.file" }];
  const TERM = "klacht.oordeel.hard";

  test("runs on when a step is reached that may never be done", () => {
    const machine = machineWith('alleen als "er twijfel is"');
    expect(runsOf(played(machine, [filed, ["2026-05-01", { type: "time" }]]), TERM)).toEqual([
      ["breached", "2026-04-02", "2026-04-02"],
    ]);
    const skipped: Move = ["2026-03-12", { type: "klacht.identiteit.omit" }];
    expect(runsOf(played(machine, [filed, skipped]), TERM)).toEqual([["open", "2026-04-02", "-"]]);
  });

  test("stops from the day somebody says that it is done", () => {
    const machine = machineWith('alleen als "er twijfel is"');
    const said: Move = ["2026-03-10", { type: "time", conditions: ["er-twijfel-is"] }];
    const done: Move = ["2026-03-20", { type: "klacht.identiteit", conditions: ["er-twijfel-is"] }];
    // Ten days later than 2 April.
    expect(runsOf(played(machine, [filed, said, done]), TERM)).toEqual([["open", "2026-04-12", "-"]]);
    // Left out after all: it was never done.
    const skipped: Move = ["2026-03-20", { type: "klacht.identiteit.omit" }];
    expect(runsOf(played(machine, [filed, said, skipped]), TERM)).toEqual([["open", "2026-04-02", "-"]]);
    const tooLate: Move = ["2026-04-20", { type: "klacht.identiteit.omit" }];
    expect(runsOf(played(machine, [filed, said, tooLate]), TERM)).toEqual([
      ["breached", "2026-04-02", "2026-04-02"],
    ]);
  });

  test("waits for a word where the step is left to whoever acts", () => {
    const machine = machineWith("eventueel");
    const stop: CaseEvent = { type: "klacht.oordeel.hard.suspend" };
    const done: Move = ["2026-03-20", { type: "klacht.identiteit" }];
    expect(runsOf(played(machine, [filed, done]), TERM)).toEqual([["open", "2026-04-02", "-"]]);
    expect(runsOf(played(machine, [filed, ["2026-03-10", stop], done]), TERM)).toEqual([
      ["open", "2026-04-12", "-"],
    ]);
    expect(refusalOf(machine, [filed, done], ["2026-03-21", stop])).toBe("event-not-here");
    expect(allowed(machine, played(machine, [filed, done])).map(({ event }) => event)).not.toContain(
      stop.type,
    );
  });

  test("stops at once where the step is done for sure, unless it is waived", () => {
    const machine = machineWith('vervalt als "de klager bekend is"');
    const done: Move = ["2026-03-12", { type: "klacht.identiteit" }];
    expect(runsOf(played(machine, [filed, done]), TERM)).toEqual([["open", "2026-04-12", "-"]]);
    const waived: Move = [
      "2026-03-12",
      { type: "klacht.identiteit.omit", conditions: ["de-klager-bekend-is"] },
    ];
    expect(runsOf(played(machine, [filed, waived]), TERM)).toEqual([["open", "2026-04-02", "-"]]);
  });
});

describe("the window of a road that a lapsed term opens", () => {
  const machine = machineOf(`trap klacht "De klacht"
  behandelaar directie
  stap beslissing
    directie antwoordt aan klager
    binnen 14 dagen na ontvangst
  niet tevreden: naar trap beroep, binnen 6 weken na verzending van beslissing
  termijn verstreken van beslissing: naar trap beroep, binnen 6 weken na einde termijn van beslissing
trap beroep "Beroep"
  extern
  behandelaar commissie
`);
  const filed: Move = ["2026-03-02", { type: "klacht.file" }];
  const decided = (at: string): Move => [at, { type: "klacht.beslissing" }];

  test("no longer matters when the decision was in time", () => {
    // Six weeks from 3 March 2026 is 14 April; the day after the case closes.
    expect(played(machine, [filed, decided("2026-03-03"), ["2026-04-14", { type: "time" }]]).state).toBe(
      "klacht.handled",
    );
    const closed = played(machine, [filed, decided("2026-03-03"), ["2026-04-15", { type: "time" }]]);
    expect([closed.state, closed.log.at(-1)?.at]).toEqual(["closed", "2026-04-15"]);
  });

  test("stays open when it was late", () => {
    // The decision was due on 16 March, so this road is open until 27 April; the other until 29 April.
    const late = played(machine, [filed, decided("2026-03-18"), ["2026-04-28", { type: "time" }]]);
    expect(late.terms.map(({ term, status, due }) => [term, status, due])).toEqual([
      ["klacht.beslissing.hard", "breached", "2026-03-16"],
      ["klacht.escalation.beroep.hard-2", "lapsed", "2026-04-27"],
      ["klacht.escalation.beroep.hard", "open", "2026-04-29"],
    ]);
  });
});

test("a duty that counts from the receipt has its date there", () => {
  const machine = machineOf(`trap klacht "De klacht"
  behandelaar directie
  stap besluit
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
plicht afschrift "Afschrift"
  directie stuurt een afschrift aan commissie
  tijdens trap klacht
  binnen 1 week na ontvangst
`);
  const found = why(machine, "afschrift.hard", { received: "2026-12-24" });
  expect("links" in found ? found.links.map(({ row }) => row.date) : found).toEqual(["2026-12-31"]);
});
