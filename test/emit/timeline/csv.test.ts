import { expect, test } from "vitest";
import { timelineCsv } from "../../../src/emit/timeline/csv.js";
import { csvText } from "../../../src/emit/timeline/csv-text.js";
import { timeline } from "../../../src/simulate/timeline.js";
import { handMachine } from "../../simulate/hand-machine.js";

test("a timeline as CSV has a line for each row", () => {
  const made = timeline(handMachine(), { received: "2026-04-01" });
  expect(timelineCsv(made, "nl").split("\r\n")).toEqual([
    "trap,wat,wie,datum,wanneer,hoe gerekend",
    expect.stringMatching(
      /^Het bureau,Bevestiging,de directie,2026-04-10,uiterlijk vr 10 april 2026,"?5 werkdagen/,
    ),
    expect.stringMatching(/^Het bureau,Reactie,de directie,2026-05-13,uiterlijk wo 13 mei 2026,/),
    expect.stringMatching(/^Het bureau,Door naar ‘Beroep’,de klager,2026-06-01,/),
    expect.stringMatching(/^Beroep,Besluit,de commissie,2026-06-29,/),
    "",
  ]);
});

test.each([
  ["a,b", '"a,b"'],
  ['zeg "ja"', '"zeg ""ja"""'],
  ["twee\nregels", '"twee\nregels"'],
  ["=1+1", "'=1+1"],
  ["+31 20", "'+31 20"],
  ["-2", "'-2"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1+1", "'\t=1+1"],
  ["  =1,1", `"'  =1,1"`],
  ["e = mc", "e = mc"],
  ["", ""],
])("the cell %j is written as %j", (cell, written) => {
  expect(csvText([[cell]])).toBe(`${written}\r\n`);
});

test("a number stays a number, below zero too", () => {
  expect(csvText([[-5, 42]])).toBe("-5,42\r\n");
});
