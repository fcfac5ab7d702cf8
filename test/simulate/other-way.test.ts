import { expect, test } from "vitest";
import { start } from "../../src/simulate/start.js";
import { step } from "../../src/simulate/step.js";
import { machineOf } from "./scenario/play.js";

const MACHINE = machineOf(`reglement "Twee wegen"
  organisatie "Org"
rol commissie "de commissie"
rol rechter "de rechtbank"
  extern
trap klacht "De klacht"
  behandelaar commissie
  stap besluit "Het besluit"
    commissie antwoordt aan klager
    binnen 14 dagen na ontvangst
  niet tevreden: naar trap beroep, binnen 6 weken na verzending van besluit
  termijn verstreken van besluit: naar trap beroep, binnen 6 weken na einde termijn van besluit
trap beroep "Beroep"
  extern
  behandelaar rechter
`);

/** The windows towards the court after it got the complaint on `filed`, each by its day. */
function windowsAfter(answered: string, filed: string): readonly (readonly unknown[])[] {
  let value = start(MACHINE);
  for (const [event, at] of [
    ["klacht.file", "2026-03-02"],
    ["klacht.besluit", answered],
    ["beroep.file", filed],
  ] as const) {
    const result = step(MACHINE, value, { type: event }, at);
    if (result.ok) value = result.case;
  }
  return value.terms
    .filter(({ term }) => term.startsWith("klacht.escalation"))
    .map(({ due, status, done }) => [due, status, done]);
}

test("who takes one of two ways to a tier is not late on the other", () => {
  // 14 days end on 16 March, six weeks later is 27 April; six weeks after 30 April is 11 June.
  expect(windowsAfter("2026-04-30", "2026-06-11").toSorted()).toEqual([
    ["2026-04-27", "lapsed", undefined],
    ["2026-06-11", "met", undefined],
  ]);
});
