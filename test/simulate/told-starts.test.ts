import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { severityOf } from "../../src/diagnostics/message.js";
import type { Machine } from "../../src/ir/machine.js";
import type { Case } from "../../src/simulate/case.js";
import type { CaseEvent } from "../../src/simulate/case-event.js";
import { start } from "../../src/simulate/start.js";
import { step } from "../../src/simulate/step.js";

type Move = readonly [at: string, event: CaseEvent];

function machineOf(text: string): Machine {
  const { machine, diagnostics } = compile(`reglement "Proef"\nrol college "het college"\n${text}`, {
    path: "proef.klacht",
  });
  expect(diagnostics.filter((each) => severityOf(each) === "error")).toEqual([]);
  return machine;
}

/** The case after these moves, all of which must be possible. */
function play(machine: Machine, moves: readonly Move[]): Case {
  return moves.reduce((value, [at, event]) => {
    const result = step(machine, value, event, at);
    if (!result.ok) throw new Error(`${event.type}: ${result.reason.nl}`);
    return result.case;
  }, start(machine));
}

function runs({ terms }: Case): readonly (readonly [string, number, string, string | undefined])[] {
  return terms.map(({ term, round, status, due }) => [term, round, status, due]);
}

describe("work that counts from a day outside the procedure", () => {
  const work = (from: string, window = "") => `
trap beroep "Beroep"
  behandelaar college
  indienen bij college
${window}
  stap horen "De zitting"
    college hoort klager

  stap uitspraak "De uitspraak"
    college antwoordt aan klager
    binnen 16 weken na ${from}
`;

  test.each([
    ["voorval", "incident", ""],
    ['"de bekendmaking"', "de-bekendmaking", ""],
    ["voorval", "incident", "    indientermijn binnen 6 weken na voorval, daarna geweigerd"],
  ])("starts when the complaint is filed, if the day is told then: na %s", (from, anchor, window) => {
    const machine = machineOf(work(from, window));
    const filed: Move = ["2027-04-01", { type: "beroep.file", anchors: { [anchor]: "2027-03-25" } }];
    expect(runs(play(machine, [filed])).filter(([term]) => term.includes("uitspraak"))).toEqual([
      ["beroep.uitspraak.hard", 1, "open", "2027-07-15"],
    ]);
  });

  test("has not begun as long as nobody told it, and begins when somebody does", () => {
    const machine = machineOf(work("voorval"));
    const filed: Move = ["2027-04-01", { type: "beroep.file" }];
    expect(runs(play(machine, [filed]))).toEqual([]);
    const heard: Move = ["2027-04-12", { type: "beroep.horen", anchors: { incident: "2027-03-25" } }];
    expect(runs(play(machine, [filed, heard]))).toEqual([["beroep.uitspraak.hard", 1, "open", "2027-07-15"]]);
  });

  test("goes for a whole tier too, and is breached at once where the day is too long ago", () => {
    const machine = machineOf(`${work("ontvangst")}
  geheel
    binnen 16 weken na voorval
`);
    const filed: Move = ["2027-04-01", { type: "beroep.file", anchors: { incident: "2026-11-30" } }];
    const later: Move = ["2027-04-02", { type: "time" }];
    expect(runs(play(machine, [filed, later]))).toEqual([
      ["beroep.uitspraak.hard", 1, "open", "2027-07-22"],
      ["beroep.whole.hard", 1, "breached", "2027-03-22"],
    ]);
  });
});

test("a tier that gets the complaint again at a later step starts no terms of the steps before it", () => {
  const machine = machineOf(`
uitkomst ontvankelijk "ontvankelijk"

trap lkc "De commissie"
  behandelaar college

  stap toets "De toets"
    college beoordeelt de ontvankelijkheid
    binnen 2 weken na ontvangst
    oordeel ontvankelijk of niet_behandeld
    bij niet_behandeld afhandeling

  stap advies "Het advies"
    college antwoordt aan klager
    binnen 8 weken na ontvangst

  stap afsluiting "De afsluiting"
    college informeert klager over "het vervolg"
    binnen 10 weken na ontvangst

  niet tevreden na toets: naar trap verzet, binnen 2 weken na afronding van toets

trap verzet "Het verzet"
  behandelaar college

  stap oordeel "Het oordeel"
    college antwoordt aan klager
    oordeel gegrond of ongegrond
    bij gegrond naar stap lkc.advies
    bij ongegrond sluiting
`);
  const value = play(machine, [
    ["2027-03-01", { type: "lkc.file" }],
    ["2027-03-10", { type: "lkc.toets", outcome: "niet_behandeld" }],
    ["2027-03-20", { type: "verzet.file" }],
    ["2027-04-01", { type: "verzet.oordeel", outcome: "gegrond" }],
  ]);
  expect(value.state).toBe("lkc.advies");
  expect(runs(value)).toEqual([
    ["lkc.toets.hard", 1, "met", "2027-03-15"],
    ["lkc.advies.hard", 1, "withdrawn", "2027-04-26"],
    ["lkc.afsluiting.hard", 1, "withdrawn", "2027-05-10"],
    ["lkc.escalation.verzet.hard", 1, "met", "2027-03-24"],
    ["lkc.advies.hard", 2, "open", "2027-05-27"],
    ["lkc.afsluiting.hard", 2, "open", "2027-06-10"],
  ]);
});
