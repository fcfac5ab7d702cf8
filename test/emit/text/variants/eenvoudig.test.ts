import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readabilityOf } from "../../../../src/emit/text/readability/readability.js";
import { renderText, textDocument, unstatedNodes } from "../../../../src/emit/text/text.js";
import { eenvoudig } from "../../../../src/emit/text/variants/eenvoudig.js";
import { compileFile } from "../../../procedures/compile-file.js";
import { PROCEDURES } from "../../../procedures/names.js";
import { machineFrom, written } from "../compiled.js";
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
    expect(page("kober")).toContain("In onze procedure staat daarvoor geen vaste termijn.");
    expect(page("kober")).toContain("In onze procedure staat niet hoe lang wij een dossier bewaren.");
    expect(page("buro-leerlingenhulp")).toContain("In onze procedure staat niet wanneer u antwoord krijgt.");
    expect(page("kleuterrevolutie")).toContain("In onze procedure staat niet tot wanneer dat kan.");
  });
});

describe("several terms and messages on one page", () => {
  const page = written(
    machineFrom(`reglement "Regeling"
  organisatie "Stichting Proef"
  aanspreekvorm u
rol college "het college van burgemeester en wethouders"
kalender
  werkdagen maandag tot en met vrijdag
  feestdagen nederland
  termijnenwet geldt
trap klacht "De klacht"
  behandelaar college
  stap ontvangst "De ontvangst"
    college bevestigt de ontvangst aan klager
  stap besluit "Het besluit"
    college beslist over de klacht
    college informeert klager over "de bevindingen van het onderzoek en het oordeel", schriftelijk
    binnen 4 weken na ontvangst
    oordeel gegrond of deels_gegrond of ongegrond
    verlengen eenmaal met 1 week
      bericht aan klager
        vermeldt reden
    opschorten zolang "u gegevens aanvult"
  geheel
    binnen 3 maanden na ontvangst
dossier
  bewaren 2 jaar na sluiting
`),
    "eenvoudig",
  );

  it("name the one that moves", () => {
    expect(page).toContain("kan de termijn van 4 weken één keer met 1 week verlengen");
  });

  it("tell what a message holds right behind it", () => {
    expect(page).toContain(
      "U krijgt daarover bericht. In dat bericht leest u de reden. De termijn telt niet door zolang u gegevens aanvult.",
    );
  });

  it("tell several acts once, and then only by when", () => {
    expect(page).toContain(
      "## Hoe lang duurt het?\n\nDe beslissing (stap 2) komt binnen 4 weken na ontvangst van uw klacht.",
    );
    expect(page.match(/beslist over uw klacht/g)).toHaveLength(1);
  });

  it("say a long name once in a row", () => {
    expect(page).toContain(
      "Het college van burgemeester en wethouders beslist over uw klacht. Het college informeert u schriftelijk",
    );
  });

  it("explain the words of the law", () => {
    expect(page).toContain("- Deels gegrond: u krijgt voor een deel gelijk.");
    expect(page).toContain(
      "- Algemene termijnenwet: een wet over termijnen. Eindigt een termijn in een weekend",
    );
  });
});

it("does not say that a court is not ours", () => {
  const { machine } = compileFile("procedures/vo-content.klacht");
  expect(written(machine, "eenvoudig")).not.toContain("De rechter behandelt je klacht en staat los van ons");
});
