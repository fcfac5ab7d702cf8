import { describe, expect, it } from "vitest";
import { SYNTAX } from "../../src/diagnostics/catalogue/syntax.js";
import { hintOf, messageOf } from "../../src/diagnostics/message.js";
import { read } from "./read.js";

const STEP = 'reglement "Voorbeeld"\ntrap formeel "De klacht"\n  stap reactie\n';
const kinds = (text: string) => read(text).statements.map((statement) => statement.kind);

/** The messages of a statement inside a step, as a reader sees them. */
const said = (line: string) =>
  read(`${STEP}    ${line}\n`).diagnostics.map((finding) =>
    [messageOf(finding, "nl"), hintOf(finding, "nl")].filter((part) => part !== undefined).join(" "),
  );

describe("a mistake costs one finding", () => {
  it("the statement is read as its hint says, and so are those around it", () => {
    const text = `${STEP}    directie bevestgt de ontvangst aan klager\n    binnen 6 weken\n    oordeel gegrond\n`;
    expect(read(text).findings).toEqual([
      { line: 4, code: "verb-unknown", at: "bevestgt", suggestion: "bevestigt de ontvangst" },
    ]);
    expect(kinds(text)).toEqual(["regulation", "tier", "step", "act", "term", "verdict"]);
  });

  it("several mistakes are reported each on its own line", () => {
    const text =
      'reglment "x"\ntrap a "A"\n  behandelar directie\n  kosteloos\n  stap b\n    binnen 6 wekken\n';
    expect(read(text).findings).toEqual([
      { line: 1, code: "statement-unknown", at: "reglment", suggestion: "reglement" },
      { line: 3, code: "statement-unknown", at: "behandelar", suggestion: "behandelaar" },
      { line: 6, code: "unit-unknown", at: "wekken", suggestion: "weken" },
    ]);
    expect(kinds(text)).toEqual(["regulation", "tier", "handler", "costs", "step", "term"]);
  });

  it("what belongs to a header that could not be read does not land in another block", () => {
    const text =
      'trap a "A"\n  kosteloos\ntarp b "B"\n  extern\n  stap c\n    eventueel\ntrap d "D"\n  informeel\n';
    const { tree, findings } = read(text);
    expect(findings).toEqual([{ line: 3, code: "statement-unknown", at: "tarp", suggestion: "trap" }]);
    expect(tree.nodes.map((node) => node.children.map((child) => child.statement.kind))).toEqual([
      ["costs"],
      ["tier-traits", "step"],
      ["tier-traits"],
    ]);
  });

  it("an act without its roles does not take the role of the next line", () => {
    const text = `${STEP}    directie hoort\n    directie antwoordt aan klager\n`;
    expect(read(text).findings).toEqual([
      { line: 4, code: "phrase-incomplete", at: "hoort", suggestion: "hoort ROL" },
    ]);
    expect(kinds(text)).toEqual(["regulation", "tier", "step", "act"]);
  });

  it("an act that fails leaves the step open, and the next step stands in its tier", () => {
    const text = `${STEP}    klager krijgt "x"\n    binnen 6 weken\n  stap horen\n    directie hoort klager\n`;
    const { tree, findings } = read(text);
    expect(findings).toEqual([{ line: 4, code: "verb-unknown", at: "krijgt" }]);
    expect(
      tree.nodes.at(-1)?.children.map((step) => step.children.map((child) => child.statement.kind)),
    ).toEqual([["term"], ["act"]]);
  });

  it("a statement that fails on its second line goes on at its third", () => {
    const text = `${STEP}    vermeldt naam,\n      5,\n      adres\n    eventueel\n`;
    expect(read(text).findings).toEqual([{ line: 5, code: "statement-incomplete", at: "5" }]);
    expect(kinds(text)).toContain("optional");
  });
});

describe("what a writer is told", () => {
  it.each([
    ["binnen weken", ["Na ‘binnen’ was een getal verwacht, maar hier staat ‘weken’."]],
    ["binnen twe weken", ["Na ‘binnen’ was een getal verwacht, maar hier staat ‘twe’. Bedoelde u ‘twee’?"]],
    ["verlengen eenmaal", ["Na ‘verlengen eenmaal’ was ‘met’ verwacht, maar de regel houdt hier op."]],
    [
      "bij gegrond volgt maatregelen",
      [
        "Na ‘bij gegrond volgt’ was een tekst tussen aanhalingstekens verwacht, maar hier staat ‘maatregelen’.",
      ],
    ],
    [
      "bevestigt de ontvangst aan klager",
      ["Voor ‘bevestigt’ staat niet wie dit doet. Zet de rol ervoor, bijvoorbeeld ‘directie bevestigt …’."],
    ],
    [
      "directie neemt de klacht op",
      [
        "‘neemt de klacht op’ is geen handeling die de taal kent. Bedoelde u ‘neemt de klacht in behandeling’?",
      ],
    ],
    ["directie hoort", ["De handeling is nog niet af: er staat alleen ‘hoort’. Bedoelde u ‘hoort ROL’?"]],
    [
      "directie kan onderzoeken",
      ["De handeling is nog niet af: er staat alleen ‘onderzoeken’. Bedoelde u ‘de klacht onderzoeken’?"],
    ],
    [
      "directie mag de klager weigeren",
      [
        '‘de klager weigeren’ is geen handeling die de taal kent. Past geen handeling? Schrijf dan bijvoorbeeld ‘directie mag "de klager weigeren"’.',
      ],
    ],
    [
      "directie hoort klager en beslist over de klacht",
      [
        "Met ‘beslist’ begint een tweede handeling op dezelfde regel. Schrijf er twee regels van, elk met de rol ervoor: ‘directie beslist …’.",
      ],
    ],
    [
      "directie onderzoekt de klacht, antwoordt aan klager",
      [
        "Met ‘antwoordt’ begint een tweede handeling op dezelfde regel. Schrijf er twee regels van, elk met de rol ervoor: ‘directie antwoordt …’.",
      ],
    ],
    [
      "directie onderzoekt de klacht en het bestuur antwoordt aan klager",
      [
        "Met ‘antwoordt’ begint een tweede handeling op dezelfde regel. Schrijf er twee regels van. De tweede begint met ‘bestuur antwoordt …’.",
      ],
    ],
    [
      "directie hoort klager, samen, apart",
      ["Achter deze regel staat al ‘samen’; ‘apart’ kan er niet meer bij. Houd één van beide over."],
    ],
    [
      "directie hoort klager, schriftelijk of mondeling of schriftelijk",
      ["‘schriftelijk’ staat twee keer achter deze regel. Houd één van beide over."],
    ],
    [
      "binnen 6 weken, met termijnenwet, zonder termijnenwet",
      ["Achter deze regel staat al ‘met’; ‘zonder’ kan er niet meer bij. Houd één van beide over."],
    ],
    [
      "geldig vanaf",
      ["Na ‘geldig vanaf’ was een datum zoals 2026-11-21 verwacht, maar de regel houdt hier op."],
    ],
    [
      "directie antwoordt klager",
      [
        "Achter ‘antwoordt’ past ‘klager’ niet. Hier kan ‘over’, ‘aan’, ‘met’, ‘tussen’, ‘naar’, ‘bij’ of iets anders volgen, of een nieuwe regel.",
      ],
    ],
    [
      "binnen 2,5 weken",
      [
        "‘2,5’ kan hier niet: verwacht was een heel getal van 1 tot en met 10000. Kies een kleinere eenheid voor een deel, zoals ‘36 uur’ in plaats van ‘1,5 dag’.",
      ],
    ],
    [
      "voor 31 februari",
      [
        "‘31 februari’ is geen bestaande datum. Verbeter de dag of de maand. Een datum ziet eruit als 2024-11-01, een dag van elk jaar als ‘1 juni’.",
      ],
    ],
  ])("%s", (line, expected) => {
    expect(said(line)).toEqual(expected);
  });
});

describe("a connective behind a comma is no item of a list", () => {
  const top = (block: string, line: string) => read(`reglement "Voorbeeld"\n${block}\n  ${line}\n`).findings;

  it.each([
    ["klagers", 'niet "medewerkers", omdatt "voor hen"', "omdatt", "omdat"],
    ["klagers", 'niet k "medewerkers", omdt "voor hen"', "omdt", "omdat"],
    ["klachten", 'gaan niet over b "bezwaar", daarvoorr "w"', "daarvoorr", "daarvoor"],
    ["klachten", 'gaan niet over b "bezwaar", daarvoorr naar "w"', "daarvoorr", "daarvoor"],
    ["klagers", 'individueel k "een klant", vanaff "18 jaar"', "vanaff", "vanaf"],
    ["dossier", 'registreert aard, inn "het register"', "inn", "in"],
    ["dossier", 'registreert aard, dor "het bestuur"', "dor", "door"],
  ])("%s: %s is a slip", (block, line, at, suggestion) => {
    expect(top(block, line)).toMatchObject([{ line: 3, at, suggestion }]);
  });

  it.each([
    ["klachten", 'mag weigeren als "a", mits "b"', "mits"],
    ["klachten", 'mag weigeren als "a", mitss "b"', "mitss"],
    ["klachten", 'gaan over "a", omdatt "b"', "omdatt"],
    ["klachten", 'gaan over a, volgens "de wet"', "volgens"],
    ["klachten", 'oplossingen excuses "excuses", mits "gegrond"', "mits"],
    ["klachten", 'oplossingen excuses "excuses" en zodra "gegrond"', "zodra"],
    ["klagers", 'individueel k "een klant", tot "18 jaar"', "tot"],
  ])("%s: %s fits nowhere in the statement", (block, line, at) => {
    const findings = top(block, line);
    expect(findings).toMatchObject([{ line: 3, at }]);
    expect(findings[0]).not.toHaveProperty("suggestion");
  });

  it.each([
    ["klachten", 'oplossingen excuses "excuses", bon "een bon", toon "een andere toon"'],
    ["dossier", 'registreert aard, ins "de instelling", deur "de deur", volgen "het vervolg"'],
    ["klachten", 'gaan over gedrag, mis "het missen", uiterlijke_staat "de staat"'],
  ])("%s: %s keeps real names", (block, line) => {
    expect(top(block, line)).toEqual([]);
  });
});

describe("every code of the phase", () => {
  const codes = Object.entries(SYNTAX).filter(
    ([code]) => code !== "file-too-large" && code !== "errors-untold",
  );

  it.each(codes)("%s is raised by its wrong example and not by its right one", (code, entry) => {
    expect(read(entry.wrong).findings.map((finding) => finding.code)).toEqual([code]);
    expect(read(entry.right).findings).toEqual([]);
  });

  it("file-too-large is raised above 20 million characters", () => {
    expect(read("# ".repeat(10_000_001)).findings.map((finding) => finding.code)).toEqual(["file-too-large"]);
  });
});
