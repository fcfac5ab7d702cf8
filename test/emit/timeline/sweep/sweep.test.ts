import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { compile } from "../../../../src/compile.js";
import { jsonText } from "../../../../src/emit/timeline/json-text.js";
import { SWEEP_SCHEMA, TIMELINE_SCHEMA } from "../../../../src/emit/timeline/schemas.js";
import { sweepCsv } from "../../../../src/emit/timeline/sweep/sweep-csv.js";
import { sweepMarkdown } from "../../../../src/emit/timeline/sweep/sweep-markdown.js";
import { renderSweepTable } from "../../../../src/emit/timeline/sweep/sweep-table.js";
import { sweep } from "../../../../src/simulate/sweep/sweep.js";
import { timeline } from "../../../../src/simulate/timeline.js";
import { PROCEDURES } from "../../../procedures/names.js";
import { handMachine } from "../../../simulate/hand-machine.js";

const PERIOD = { from: "2026-01-01", to: "2029-12-31" };

const ajv = new Ajv2020({ strict: true, allErrors: true });
const fitsSweep = ajv.compile(SWEEP_SCHEMA);
const fitsTimeline = ajv.compile(TIMELINE_SCHEMA);

describe.each(PROCEDURES)("%s", (id) => {
  const file = new URL(`../../../../procedures/${id}.klacht`, import.meta.url);
  const { machine } = compile(readFileSync(file, "utf8"), { path: `procedures/${id}.klacht` });
  const made = sweep(machine, PERIOD);

  test("the page and the table about every date of receipt from 2026 to 2029", async () => {
    const golden = `../../../golden/${id}/sweep`;
    await expect(sweepMarkdown(made, "nl")).toMatchFileSnapshot(`${golden}/ontvangstdatums.md`);
    await expect(renderSweepTable(made, { lang: "en" })).toMatchFileSnapshot(`${golden}/sweep.txt`);
  });

  test("fits its JSON Schema, as does the timeline", () => {
    fitsSweep(JSON.parse(jsonText(made)));
    expect(fitsSweep.errors ?? []).toEqual([]);
    fitsTimeline(JSON.parse(jsonText(timeline(machine, { received: "2026-12-24" }))));
    expect(fitsTimeline.errors ?? []).toEqual([]);
  });
});

describe("the sweep of a machine made by hand", () => {
  const made = sweep(handMachine(), { from: "2026-12-24", to: "2026-12-25" });

  test("as CSV has a line for each date", () => {
    expect(sweepCsv(made, "nl").split("\r\n")).toEqual([
      "ontvangen,trap,wat,wie,datum,kalenderdagen",
      "2026-12-24,Het bureau,Bevestiging,de directie,2027-01-04,11",
      "2026-12-24,Het bureau,Reactie,de directie,2027-02-04,42",
      "2026-12-24,Het bureau,Door naar ‘Beroep’,de klager,2027-02-18,56",
      "2026-12-24,Beroep,Besluit,de commissie,2027-03-18,84",
      "2026-12-25,Het bureau,Bevestiging,de directie,2027-01-04,10",
      "2026-12-25,Het bureau,Reactie,de directie,2027-02-05,42",
      "2026-12-25,Het bureau,Door naar ‘Beroep’,de klager,2027-02-19,56",
      "2026-12-25,Beroep,Besluit,de commissie,2027-03-19,84",
      "",
    ]);
  });

  test("as JSON is the same data, with the days of a row on one line", () => {
    expect(JSON.parse(jsonText(made))).toEqual(made);
    expect(jsonText(made)).toContain('"daily": [11,10]');
  });

  test("of an impossible period says so in place of the tables", () => {
    const wrong = sweep(handMachine(), { from: "2026-02-30", to: "2026-12-25" });
    expect(renderSweepTable(wrong, { lang: "nl" })).toBe(`${wrong.problem?.nl}\n`);
    expect(sweepMarkdown(wrong, "en")).toContain(String(wrong.problem?.en));
    fitsSweep(wrong);
    expect(fitsSweep.errors ?? []).toEqual([]);
  });
});
