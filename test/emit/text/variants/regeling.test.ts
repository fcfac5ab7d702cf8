import { describe, expect, it } from "vitest";
import type { Block } from "../../../../src/emit/text/document/document.js";
import { numbered } from "../../../../src/emit/text/document/numbering.js";
import { renderText, textDocument } from "../../../../src/emit/text/text.js";
import { regeling } from "../../../../src/emit/text/variants/regeling.js";
import { compileFile } from "../../../procedures/compile-file.js";
import { PROCEDURES } from "../../../procedures/names.js";
import { machineFrom, written } from "../compiled.js";
import { flawsOf, foreignAddress } from "../readable.js";

describe.each(PROCEDURES)("the regulation of %s", (name) => {
  const { machine } = compileFile(`procedures/${name}.klacht`);

  it("is the text that was read", async () => {
    await expect(renderText(machine, { variant: regeling })).toMatchFileSnapshot(
      `../../../golden/${name}/text/regeling.md`,
    );
  });

  it("reads as Dutch, and speaks with u or of the complainant", () => {
    const form = machine.procedure.addressForm === "u" ? "u" : "third";
    expect(flawsOf(textDocument(machine, regeling))).toEqual([]);
    expect(foreignAddress(renderText(machine, { variant: regeling }), form)).toEqual([]);
  });

  it("counts its articles through all chapters", () => {
    const numbers = textDocument(machine, regeling).blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 3 ? [block.number] : [],
    );
    expect(numbers).toEqual(numbers.map((_, at) => `Artikel ${at + 1}`));
    expect(numbers.length).toBeGreaterThan(5);
  });
});

it("gives the words of the regulation an article of their own", () => {
  const text = written(
    machineFrom(`reglement "Regeling"
  organisatie "Stichting Proef"
begrip "klacht" betekent "elke uiting van onvrede"
trap klacht "De klacht"
dossier
  bewaren 2 jaar na sluiting
`),
    "regeling",
  );
  expect(text).toContain(
    "### Artikel 1. Begrippen\n\n- Klacht: elke uiting van onvrede.\n\n### Artikel 2. Over deze regeling\n\nDit is de klachtenprocedure van Stichting Proef.\n",
  );
});

describe("numbering", () => {
  const line = (text: string): Block => ({
    kind: "paragraph",
    sentences: [{ text, about: ["x"] }],
    about: ["x"],
  });
  const part = (text: string, about: readonly string[] = []): Block => ({
    kind: "heading",
    level: 3,
    text,
    about,
  });
  const chapter = (title: string, blocks: readonly Block[]) => ({
    title,
    about: [],
    opening: "Opening",
    blocks,
  });

  it("gives what stands before the first heading an article of its own, and one paragraph no number", () => {
    expect(numbered([chapter("Een", [line("A."), part("Deel"), line("B."), line("C.")])])).toMatchObject([
      { text: "Een", number: "Hoofdstuk 1" },
      { text: "Opening", number: "Artikel 1" },
      { sentences: [{ text: "A." }] },
      { text: "Deel", number: "Artikel 2" },
      { number: "1", sentences: [{ text: "B." }] },
      { number: "2", sentences: [{ text: "C." }] },
    ]);
  });

  it("leaves out an empty chapter, and hands on what a heading without text is about", () => {
    const blocks = numbered([
      chapter("Leeg", []),
      chapter("Vol", [part("Kop", ["kop"]), part("Deel", ["deel"]), line("A.")]),
    ]);
    expect(blocks).toMatchObject([
      { text: "Vol", number: "Hoofdstuk 1" },
      { text: "Deel", number: "Artikel 1", about: ["kop", "deel"] },
      { kind: "paragraph" },
    ]);
  });

  it("refers by number to a name that heads one place only", () => {
    const blocks = numbered([
      chapter("Eerst", [line("Zie «Dan», «Deel» en «Elders».")]),
      chapter("Dan", [part("Deel"), line("A."), part("Deel"), line("B.")]),
    ]);
    expect(blocks[2]).toMatchObject({
      sentences: [{ text: "Zie «Dan» (hoofdstuk 2), «Deel» en «Elders»." }],
    });
  });
});
