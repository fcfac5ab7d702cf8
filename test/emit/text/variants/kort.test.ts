import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../../src/emit/text/readability/words.js";
import { renderText, textDocument, unstatedNodes } from "../../../../src/emit/text/text.js";
import { kort } from "../../../../src/emit/text/variants/kort.js";
import { compileFile } from "../../../procedures/compile-file.js";
import { PROCEDURES } from "../../../procedures/names.js";
import { flawsOf, foreignAddress } from "../readable.js";

/** What fits on one A4 with its tables, in letters of 11 points. */
const ONE_PAGE = 400;

describe.each(PROCEDURES)("the card of %s", (name) => {
  const { machine } = compileFile(`procedures/${name}.klacht`);
  const text = renderText(machine, { variant: kort });

  it("is the text that was read", async () => {
    await expect(text).toMatchFileSnapshot(`../../../golden/${name}/text/kort.md`);
  });

  it("reads as Dutch, with u or je, on one page", () => {
    const form = machine.procedure.addressForm === "je" ? "je" : "u";
    expect(flawsOf(textDocument(machine, kort))).toEqual([]);
    expect(foreignAddress(text, form)).toEqual([]);
    expect(wordsOf(text).length).toBeLessThan(ONE_PAGE);
  });
});

it.each(readdirSync("examples").filter((name) => name.endsWith(".klacht")))(
  "examples/%s: states every term",
  (name) => {
    const { machine } = compileFile(`examples/${name}`);
    expect(unstatedNodes(machine, kort)).toEqual([]);
    expect(flawsOf(textDocument(machine, kort))).toEqual([]);
  },
);

it("says short by when, and what is open", () => {
  const rows = (name: string) =>
    renderText(compileFile(`procedures/${name}.klacht`).machine, { variant: kort }).replaceAll("\u00a0", " ");
  expect(rows("kober")).toContain("| 3. Onderzoek en oplossing | Wij | Binnen 6 weken |");
  expect(rows("kober")).toContain("| 1. Bevestiging | Wij | Niet afgesproken |");
  expect(rows("het-vertrouwensbureau")).toContain("Streven: binnen 15 werkdagen (begin niet afgesproken)");
  expect(rows("vo-content")).toContain("Streven: binnen 4 weken; uitstel kan zonder maximum");
});
