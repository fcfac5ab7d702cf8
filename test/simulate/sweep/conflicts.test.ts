import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatDay, parseDay } from "../../../src/calendar/iso-day.js";
import { compile } from "../../../src/compile.js";
import { sweep } from "../../../src/simulate/sweep/sweep.js";
import { timeline } from "../../../src/simulate/timeline.js";
import { PROCEDURES } from "../../procedures/names.js";

const YEARS = { from: "2026-01-01", to: "2029-12-31" };

/** Made up so that nothing goes together on some dates: the working days of a target outrun weeks round the holidays. */
const { machine } = compile(
  `reglement "Klachtenregeling Proef"
  aanspreekvorm u
kalender
  werkdagen maandag tot en met vrijdag
  feestdagen nederland
  gesloten 2027-07-12 tot en met 2027-08-06 "zomersluiting", telt niet mee
rol directie "de directie"
rol commissie "de commissie"
trap bureau "Het bureau"
  behandelaar directie
  indienen bij directie
    schriftelijk
    vermeldt naam
  stap reactie "De reactie"
    directie antwoordt aan klager
    streeft naar 29 werkdagen na ontvangst
    binnen 6 weken na ontvangst
  stap nazorg "Nazorg"
    directie informeert klager
    binnen 40 werkdagen na ontvangst
  geheel
    binnen 34 werkdagen na ontvangst
  niet tevreden: naar trap beroep, binnen 50 dagen na indiening
trap beroep "Beroep"
  behandelaar commissie
  stap besluit "Het besluit"
    commissie beslist over de klacht
    binnen 6 weken na ontvangst
`,
  { path: "proef.klacht" },
);

describe("a procedure whose terms do not go together", () => {
  const made = sweep(machine, YEARS);

  test("has each conflict named with the dates on which it happens, as the timeline of these dates says", () => {
    expect(made.conflicts.map(({ kind, label, dates }) => [kind, label, dates])).toMatchInlineSnapshot(`
      [
        [
          "target-after-limit",
          "De reactie",
          466,
        ],
        [
          "step-after-whole",
          "Nazorg",
          1461,
        ],
        [
          "window-before-answer",
          "Beroep",
          382,
        ],
      ]
    `);
    const late = made.conflicts.find(({ kind }) => kind === "target-after-limit");
    let dates = 0;
    let most = 0;
    for (let day = parseDay(YEARS.from) ?? 0; day <= (parseDay(YEARS.to) ?? 0); day++) {
      const { rows } = timeline(machine, { received: formatDay(day) });
      const end = (id: string | undefined) => parseDay(rows.find(({ term }) => term === id)?.date ?? "") ?? 0;
      const over = end(late?.term) - end(late?.against);
      if (over > 0) dates++;
      most = Math.max(most, over);
    }
    expect([late?.dates, late?.worst?.days]).toEqual([dates, most]);
  });
});

test.each(PROCEDURES)("%s: the longest time of each row over four years says why", (id) => {
  const file = new URL(`../../../procedures/${id}.klacht`, import.meta.url);
  const made = sweep(compile(readFileSync(file, "utf8"), { path: id }).machine, YEARS);
  const dated = made.rows.filter(({ spread }) => spread !== undefined);
  expect(dated.length).toBeGreaterThan(0);
  for (const { longest, shortest } of dated) {
    for (const extreme of [longest, shortest]) {
      expect(extreme?.receipts.length).toBeGreaterThan(0);
      expect(extreme?.derivation).toMatchObject({ anchor: expect.anything() });
    }
  }
});
