import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../src/emit/text/document/trace.js";
import { PLAIN_STYLE } from "../../../src/emit/text/house-style.js";
import { type Naming, renamed } from "../../../src/emit/text/naming.js";
import { textDocument } from "../../../src/emit/text/text.js";
import { VARIANTS } from "../../../src/emit/text/variants.js";
import { compileFile } from "../../procedures/compile-file.js";
import { PROCEDURES } from "../../procedures/names.js";
import { flawsOf } from "./readable.js";

const SIGNAAL: Naming = { word: "signaal", article: "het", plural: "signalen" };
const REACTIE: Naming = { word: "reactie", article: "de", plural: "reacties" };

describe("another word for a complaint", () => {
  it.each([
    ["De klacht is ernstig.", "Het signaal is ernstig."],
    ["U dient deze schriftelijke klacht in.", "U dient dit schriftelijke signaal in."],
    ["Een nieuwe klacht die u indient.", "Een nieuw signaal dat u indient."],
    ["Bij een deels gegronde of anonieme klacht.", "Bij een deels gegrond of anoniem signaal."],
    ["De directie en de klacht.", "De directie en het signaal."],
    ["Geen formele klacht, wel elke mondelinge klacht.", "Geen formeel signaal, wel elk mondeling signaal."],
    ["Welke klachten gaan over die klacht?", "Welke signalen gaan over dat signaal?"],
    ["Kober onderzoekt de klacht en lost die op.", "Kober onderzoekt het signaal en lost dat op."],
    ["Wij bewaren de klacht en die gegevens.", "Wij bewaren het signaal en die gegevens."],
    ["Dit is de klachtenprocedure van Kober.", "Dit is de signalenprocedure van Kober."],
    ["Klacht: wat iemand zegt. Klachten komen binnen.", "Signaal: wat iemand zegt. Signalen komen binnen."],
  ])("%s", (text, expected) => {
    expect(renamed(text, SIGNAAL)).toBe(expected);
  });

  it("keeps the article of a noun with de", () => {
    expect(renamed("Elke nieuwe klacht die u indient.", REACTIE)).toBe("Elke nieuwe reactie die u indient.");
    expect(renamed("De klachtenprocedure voor klachten.", REACTIE)).toBe(
      "De reactieprocedure voor reacties.",
    );
  });

  it("leaves names, quotes, addresses and the compounds of others alone", () => {
    const text =
      "De klachtencommissie van Stichting Klacht en «de klacht» op klacht@voorbeeld.nl en www.klacht.nl/klacht.";
    expect(renamed(text, SIGNAAL)).toBe(text);
    expect(renamed("Het team klachten behandelt klachten.", SIGNAAL, ["het team klachten"])).toBe(
      "Het team klachten behandelt signalen.",
    );
  });
});

describe.each(PROCEDURES.map((name) => [name, compileFile(`procedures/${name}.klacht`).machine] as const))(
  "%s with another word",
  (_, machine) => {
    const rest = VARIANTS.filter(({ needs }) => needs === undefined).map(
      (variant) => [variant.id, variant] as const,
    );

    it.each(rest)("%s: the word is gone from what we say, and nothing else changes", (_id, variant) => {
      for (const complaint of [
        SIGNAAL,
        REACTIE,
        { word: "melding", article: "de", plural: "meldingen" } as const,
      ]) {
        const options = { style: { names: { complaint } } };
        const document = textDocument(machine, variant, options);
        expect(flawsOf(document)).toEqual([]);
        const plain = textDocument(machine, variant, { style: PLAIN_STYLE });
        expect(document.blocks.map(({ kind }) => kind)).toEqual(plain.blocks.map(({ kind }) => kind));
        const articles = machine.procedure.articles.map(({ id }) => id);
        const said = sentencesOf(document)
          .filter(({ about }) => !about.some((id) => articles.includes(id)))
          .map(({ text }) => text.replace(/«[^»]*»/g, ""));
        expect(said.filter((text) => /(?<![\p{L}-])klacht(en)?(?![\p{L}-])/u.test(text))).toEqual([]);
        expect(said.filter((text) => /\b(de|deze|die|elke|iedere) ([a-z]+e )?signaal/i.test(text))).toEqual(
          [],
        );
      }
    });
  },
);
