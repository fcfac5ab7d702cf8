import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readabilityOf } from "../../../../src/emit/text/readability/readability.js";
import { renderText, textDocument, unstatedNodes } from "../../../../src/emit/text/text.js";
import { eenvoudig } from "../../../../src/emit/text/variants/eenvoudig.js";
import { compileFile } from "../../../procedures/compile-file.js";
import { PROCEDURES } from "../../../procedures/names.js";
import { richMachine } from "../hand-built.js";
import { flawsOf, foreignAddress } from "../readable.js";

describe.each(PROCEDURES)("the plain page of %s", (name) => {
  const { machine } = compileFile(`procedures/${name}.klacht`);
  const document = textDocument(machine, eenvoudig);
  const text = renderText(machine, { variant: eenvoudig });

  it("is the text that was read", async () => {
    await expect(text).toMatchFileSnapshot(`../../../golden/${name}/text/eenvoudig.md`);
  });

  it("reads as Dutch, with u or je", () => {
    const form = machine.procedure.addressForm === "je" ? "je" : "u";
    expect(flawsOf(document)).toEqual([]);
    expect(foreignAddress(text, form)).toEqual([]);
  });

  it("holds at least 60 on Flesch-Douma, and no sentence above twenty words", () => {
    const { measures, findings } = readabilityOf(machine, document, eenvoudig);
    expect(measures.fleschDouma).toBeGreaterThanOrEqual(60);
    expect(measures.longestSentence).toBeLessThanOrEqual(20);
    expect(measures.wordsPerSentence).toBeLessThan(12);
    const ours = findings.filter(({ cause, severity }) => cause === "text" && severity === "warning");
    expect(ours.map(({ sentence }) => sentence)).toEqual([]);
  });

  it("speaks of nobody as the complainant", () => {
    expect(text).not.toMatch(/(?<!\p{L})de klager(?!\p{L})/iu);
  });
});

it.each(readdirSync("examples").filter((name) => name.endsWith(".klacht")))(
  "examples/%s: states every node, and reads as Dutch",
  (name) => {
    const { machine } = compileFile(`examples/${name}`);
    const document = textDocument(machine, eenvoudig);
    expect(unstatedNodes(machine, eenvoudig)).toEqual([]);
    expect(flawsOf(document)).toEqual([]);
    expect(readabilityOf(machine, document, eenvoudig).measures.fleschDouma).toBeGreaterThan(60);
  },
);

it.each(["u", "je", "third"] as const)("states every node of a machine in the form %s", (form) => {
  const machine = richMachine(form);
  expect(unstatedNodes(machine, eenvoudig)).toEqual([]);
  expect(flawsOf(textDocument(machine, eenvoudig))).toEqual([]);
});

describe("what is open", () => {
  const page = (name: string) =>
    renderText(compileFile(`procedures/${name}.klacht`).machine, { variant: eenvoudig });

  it("is said as open", () => {
    expect(page("kober")).toContain("Wij hebben daarvoor geen vaste termijn afgesproken.");
    expect(page("kober")).toContain("Wij hebben niet afgesproken hoe lang wij een dossier bewaren.");
    expect(page("buro-leerlingenhulp")).toContain("Wij hebben niet afgesproken wanneer u antwoord krijgt.");
    expect(page("kleuterrevolutie")).toContain("In onze procedure staat niet tot wanneer dat kan.");
  });
});
