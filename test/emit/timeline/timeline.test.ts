import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../../../src/compile.js";
import { timelineEmitter } from "../../../src/emit/timeline/emitter.js";
import { renderTimelineTable } from "../../../src/emit/timeline/table.js";
import { timeline } from "../../../src/simulate/timeline.js";
import { PROCEDURES } from "../../procedures/names.js";
import { handMachine } from "../../simulate/hand-machine.js";

describe.each(PROCEDURES)("%s", (id) => {
  const file = new URL(`../../../procedures/${id}.klacht`, import.meta.url);
  const { machine } = compile(readFileSync(file, "utf8"), { path: `procedures/${id}.klacht` });

  test("the files for a complaint received on 5 January 2026", async () => {
    const files = timelineEmitter.emit(machine, timelineEmitter.defaults);
    expect(files.map(({ path }) => path)).toEqual([`${id}/tijdlijn.md`, `${id}/tijdlijn.json`]);
    for (const { path, content } of files) {
      const name = path.slice(path.lastIndexOf("/") + 1);
      await expect(content).toMatchFileSnapshot(`../../golden/${id}/timeline/${name}`);
    }
  });
});

test("the table of the terminal is aligned, names no ids and keeps to its width", () => {
  const made = timeline(handMachine(), { received: "2026-04-01" });
  expect(renderTimelineTable(made, { lang: "nl", width: 80 })).toBe(`Tijdlijn: Klachtenreglement Hand
Voor een klacht die op wo 1 april 2026 is ontvangen bij de trap ‘Het bureau’.

  Wat                 Wie           Wanneer

Het bureau
  Bevestiging         de directie   uiterlijk vr 10 april 2026
  Reactie             de directie   uiterlijk wo 13 mei 2026
  Door naar ‘Beroep’  de klager     uiterlijk ma 1 juni 2026

Beroep
  Besluit             de commissie  uiterlijk ma 29 juni 2026

Uiterste einde per route
  Het bureau (ingetrokken): wo 13 mei 2026
  Het bureau (tevreden): wo 13 mei 2026
  Het bureau (geen vervolg binnen de termijn): di 2 juni 2026
  Het bureau (termijn verstreken) → Beroep (tevreden): geen grens; voor zover
  bekend do 11 juni 2026
    de termijn om naar ‘Beroep’ te gaan begint niet zonder ‘Reactie’
  Het bureau (niet tevreden) → Beroep (tevreden): ma 29 juni 2026

Aannames
  De klacht is op wo 1 april 2026 ontvangen bij de trap ‘Het bureau’. De telling
  begint op die dag.
  De trap ‘Het gesprek’ gaat daaraan vooraf en telt niet mee.
  Iedereen gebruikt de laatste dag van een termijn. Een harde termijn gaat
  daarbij voor een streeftermijn.
  Elk bericht komt aan op de dag van verzending.
  Niemand verlengt de termijn van ‘Reactie’.
`);
});

test("the table exists in English, with the labels of the procedure", () => {
  const lines = renderTimelineTable(timeline(handMachine(), { received: "2026-04-01" }), {
    lang: "en",
  }).split("\n");
  expect(lines.slice(0, 7)).toEqual([
    "Timeline: Klachtenreglement Hand",
    "For a complaint received on Wed 1 April 2026 by the tier ‘Het bureau’.",
    "",
    "  What            Who           When",
    "",
    "Het bureau",
    "  Bevestiging     de directie   by Fri 10 April 2026",
  ]);
});

test("a date that does not exist takes the place of the tables", () => {
  const made = timeline(handMachine(), { received: "2026-02-30" });
  expect(renderTimelineTable(made, { lang: "nl" })).toBe(
    "‘2026-02-30’ is geen bruikbare datum. Schrijf een bestaande datum tussen 1990 en 2100 als 2026-01-05.\n",
  );
});
