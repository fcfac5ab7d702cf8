import { describe, expect, test } from "vitest";
import type { Machine } from "../../src/ir/machine.js";
import type { Case } from "../../src/simulate/case.js";
import type { CaseEvent } from "../../src/simulate/case-event.js";
import { type Move, played, soundMachine } from "./playing.js";

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

/** Each run of the terms of a step: its status and its last day. */
function runsOf({ terms }: Case, about: string): readonly string[] {
  return terms
    .filter(({ term }) => term.startsWith(about))
    .map(({ status, due }) => `${status} ${due ?? "-"}`);
}

const FILED: Move = ["2026-11-20", { type: "klacht.file" }];

/** Something that somebody says on a day, while nothing else happens. */
function said(at: string, facts: Partial<CaseEvent>): Move {
  return [at, { type: "time", ...facts }];
}

describe("a step for some complainants, with a shorter term for some subjects", () => {
  const machine = machineOf(`trap klacht "De klacht"
  behandelaar commissie
  stap horen
    alleen voor client
    commissie hoort klager
    binnen 6 weken na ontvangst
    binnen 4 weken na ontvangst, bij klachten over zorg
  stap besluit
    commissie antwoordt aan klager
    binnen 10 weken na ontvangst
`);

  test("counts the general term as long as nothing is known", () => {
    expect(runsOf(played(machine, [FILED]), "klacht.horen")).toEqual(["open 2027-01-01"]);
  });

  test("changes to the shorter one when the subject is told", () => {
    const told = said("2026-11-23", { class: "client", subjects: ["zorg"] });
    expect(runsOf(played(machine, [FILED, told]), "klacht.horen")).toEqual([
      "withdrawn 2027-01-01",
      "open 2026-12-18",
    ]);
  });

  test("has no term for others, whatever the complaint is about", () => {
    const told = said("2026-11-23", { class: "zakelijk", subjects: ["zorg"] });
    expect(runsOf(played(machine, [FILED, told]), "klacht.horen")).toEqual(["withdrawn 2027-01-01"]);
    const { state } = played(machine, [
      ["2026-11-20", { type: "klacht.file", class: "zakelijk", subjects: ["zorg"] }],
    ]);
    expect(state).toBe("klacht.besluit");
  });

  test("has its term again when the complainant turns out to be one of these after all", () => {
    const moves = [FILED, said("2026-11-23", { class: "zakelijk" }), said("2026-11-24", { class: "client" })];
    expect(runsOf(played(machine, moves), "klacht.horen")).toEqual([
      "withdrawn 2027-01-01",
      "open 2027-01-01",
    ]);
  });
});

describe("a step of `alleen als`, with terms for some complainants", () => {
  const machine = machineOf(`trap klacht "De klacht"
  behandelaar commissie
  stap horen
    alleen als "horen nodig is"
    commissie hoort klager
    binnen 6 weken na ontvangst
    binnen 4 weken na ontvangst, voor client
  stap besluit
    commissie antwoordt aan klager
    binnen 10 weken na ontvangst
`);
  const [needed] = machine.conditions.map(({ id }) => id);
  const conditions = needed === undefined ? [] : [needed];

  test("runs none before the condition was said, also when the complainant is known", () => {
    const moves = [FILED, said("2026-11-23", { class: "client" })];
    expect(runsOf(played(machine, moves), "klacht.horen")).toEqual([]);
  });

  test("runs the one for this complainant once it was said", () => {
    const known = said("2026-11-23", { class: "client" });
    expect(
      runsOf(played(machine, [FILED, known, said("2026-11-24", { conditions })]), "klacht.horen"),
    ).toEqual(["open 2026-12-18"]);
    expect(runsOf(played(machine, [FILED, said("2026-11-24", { conditions })]), "klacht.horen")).toEqual([
      "open 2027-01-01",
    ]);
    expect(
      runsOf(played(machine, [FILED, said("2026-11-24", { class: "client", conditions })]), "klacht.horen"),
    ).toEqual(["open 2026-12-18"]);
  });
});

describe("the window of a road after a lapsed term, for some complainants", () => {
  const machine = machineOf(`trap klacht "De klacht"
  behandelaar directie
  stap besluit
    directie antwoordt aan klager
    binnen 4 weken na ontvangst
  niet tevreden: naar trap bezwaar, binnen 6 weken na ontvangst van besluit
  termijn verstreken van besluit: naar trap beroep, binnen 12 weken na ontvangst, voor client
trap bezwaar "Het bezwaar"
  behandelaar directie
  stap antwoord
    directie antwoordt aan klager
    binnen 10 weken na ontvangst
trap beroep "Het beroep"
  behandelaar commissie
  stap uitspraak
    commissie antwoordt aan klager
    binnen 10 weken na ontvangst
`);
  const stateWhen = (told: readonly Move[], decided: string) => {
    const late = said("2027-02-01", {});
    return played(machine, [FILED, ...told, [decided, { type: "klacht.besluit" }], late]).state;
  };

  test("keeps no case open once the term was kept", () => {
    expect(stateWhen([said("2026-11-23", { class: "client" })], "2026-12-10")).toBe("closed");
    expect(stateWhen([said("2026-11-23", { class: "client" })], "2026-12-20")).toBe("klacht.handled");
  });

  test("is no closed road when it ended because it is for others", () => {
    const other = said("2026-11-23", { class: "zakelijk" });
    expect(stateWhen([other], "2026-12-20")).toBe("klacht.handled");
    expect(stateWhen([said("2026-11-21", { class: "client" }), other], "2026-12-20")).toBe("klacht.handled");
  });
});
