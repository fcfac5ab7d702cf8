import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import type { Machine } from "../../src/ir/machine.js";
import type { Case } from "../../src/simulate/case.js";
import { timeline } from "../../src/simulate/timeline.js";
import { type Move, played, soundMachine } from "./playing.js";

const machineOf = (text: string): Machine =>
  soundMachine(`reglement "Proef"\nrol college "het college"\n${text}`);

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
    expect(runs(played(machine, [filed])).filter(([term]) => term.includes("uitspraak"))).toEqual([
      ["beroep.uitspraak.hard", 1, "open", "2027-07-15"],
    ]);
  });

  test("has not begun as long as nobody told it, and begins when somebody does", () => {
    const machine = machineOf(work("voorval"));
    const filed: Move = ["2027-04-01", { type: "beroep.file" }];
    expect(runs(played(machine, [filed]))).toEqual([]);
    const heard: Move = ["2027-04-12", { type: "beroep.horen", anchors: { incident: "2027-03-25" } }];
    expect(runs(played(machine, [filed, heard]))).toEqual([
      ["beroep.uitspraak.hard", 1, "open", "2027-07-15"],
    ]);
  });

  test("goes for a whole tier too, and is breached at once where the day is too long ago", () => {
    const machine = machineOf(`${work("ontvangst")}
  geheel
    binnen 16 weken na voorval
`);
    const filed: Move = ["2027-04-01", { type: "beroep.file", anchors: { incident: "2026-11-30" } }];
    const later: Move = ["2027-04-02", { type: "time" }];
    expect(runs(played(machine, [filed, later]))).toEqual([
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
  const value = played(machine, [
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

describe("work that counts from the end of the window to file", () => {
  const machine = machineOf(`
trap klacht "De klacht"
  behandelaar college

  stap besluit "Het besluit"
    college antwoordt aan klager

  niet tevreden: naar trap beroep

trap beroep "Het beroep"
  behandelaar college
  indienen bij college
    indientermijn binnen 6 weken na verzending van klacht.besluit, daarna mogelijk

  stap uitspraak "De uitspraak"
    college antwoordt aan klager
    binnen 10 weken na einde indientermijn

  geheel
    streeft naar 12 weken na einde indientermijn bij trap beroep
`);
  const decided: readonly Move[] = [
    ["2027-03-01", { type: "klacht.file" }],
    ["2027-03-25", { type: "klacht.besluit" }],
  ];

  test.each(["2027-04-01", "2027-05-06", "2027-06-01"])("does so when filed on %s, and not before", (at) => {
    const own = (moves: readonly Move[]) =>
      runs(played(machine, moves)).flatMap(([term, , status, due]) =>
        term.startsWith("beroep.filing") ? [] : [[term, status, due]],
      );
    expect(own(decided)).toEqual([]);
    expect(own([...decided, [at, { type: "beroep.file" }]])).toEqual([
      ["beroep.uitspraak.hard", "open", "2027-07-15"],
      ["beroep.whole.target", "open", "2027-07-29"],
    ]);
  });

  test("is told with the window it counts from", () => {
    const { rows } = timeline(machine, { received: "2027-03-01", tier: "klacht" });
    const row = rows.find(({ step: id }) => id === "beroep.uitspraak");
    // Decided on the day of receipt, for want of a term: 1 March, so the window ends on 12 April.
    expect([row?.date, row?.derivation?.anchor, row?.derivation?.window, row?.derivation?.from]).toEqual([
      "2027-06-21",
      "term-end",
      true,
      "2027-04-12",
    ]);
  });

  test("needs such a window", () => {
    const without = compile(
      'trap klacht "K"\n  stap antwoord\n    organisatie antwoordt aan klager\n    binnen 1 week na einde indientermijn\n',
      { path: "proef.klacht" },
    );
    expect(without.diagnostics.map(({ code }) => code)).toContain("anchor-term-missing");
    const itself = compile(
      'trap klacht "K"\n  indienen bij organisatie\n    indientermijn binnen 1 week na einde indientermijn\n',
      { path: "proef.klacht" },
    );
    expect(itself.diagnostics.map(({ code }) => code)).toContain("anchor-term-missing");
  });
});
