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

describe("a mistake costs one statement", () => {
  it("the statements around it are read", () => {
    const text = `${STEP}    directie bevestgt de ontvangst aan klager\n    binnen 6 weken\n    oordeel gegrond\n`;
    expect(read(text).findings).toEqual([
      { line: 4, code: "verb-unknown", at: "bevestgt", suggestion: "bevestigt de ontvangst" },
    ]);
    expect(kinds(text)).toEqual(["regulation", "tier", "step", "term", "verdict"]);
  });

  it("several mistakes are reported each on its own line", () => {
    const text =
      'reglment "x"\ntrap a "A"\n  behandelar directie\n  kosteloos\n  stap b\n    binnen 6 wekken\n';
    expect(read(text).findings).toEqual([
      { line: 1, code: "statement-unknown", at: "reglment", suggestion: "reglement" },
      { line: 3, code: "statement-unknown", at: "behandelar", suggestion: "behandelaar" },
      { line: 6, code: "unit-unknown", at: "wekken", suggestion: "weken" },
    ]);
    expect(kinds(text)).toEqual(["tier", "costs", "step"]);
  });

  it("what belongs to a header that could not be read does not land in another block", () => {
    const text =
      'trap a "A"\n  kosteloos\ntarp b "B"\n  extern\n  stap c\n    eventueel\ntrap d "D"\n  informeel\n';
    const { tree, findings } = read(text);
    expect(findings).toEqual([{ line: 3, code: "statement-unknown", at: "tarp", suggestion: "trap" }]);
    expect(tree.nodes.map((node) => node.children.map((child) => child.statement.kind))).toEqual([
      ["costs"],
      ["tier-traits"],
    ]);
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
      ["Voor ‘bevestigt’ staat niet wie dit doet. Zet de rol ervoor, bijvoorbeeld ‘directie bevestigt ...’."],
    ],
    [
      "directie neemt de klacht op",
      [
        "‘neemt de klacht op’ is geen handeling die de taal kent; verwacht was ‘neemt de klacht in behandeling’. Bedoelde u ‘neemt de klacht in behandeling’?",
      ],
    ],
    [
      "directie hoort",
      ["‘hoort’ is geen handeling die de taal kent; verwacht was ‘hoort ROL’. Bedoelde u ‘hoort ROL’?"],
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
        "‘31 februari’ is geen datum die bestaat of zo geschreven wordt. Schrijf een datum als jaar, maand en dag, zoals 2024-11-01.",
      ],
    ],
  ])("%s", (line, expected) => {
    expect(said(line)).toEqual(expected);
  });
});

describe("every code of the phase", () => {
  const codes = Object.entries(SYNTAX).filter(([code]) => code !== "file-too-large");

  it.each(codes)("%s is raised by its wrong example and not by its right one", (code, entry) => {
    expect(read(entry.wrong).findings.map((finding) => finding.code)).toEqual([code]);
    expect(read(entry.right).findings).toEqual([]);
  });

  it("file-too-large is raised above 20 million characters", () => {
    expect(read("# ".repeat(10_000_001)).findings.map((finding) => finding.code)).toEqual(["file-too-large"]);
  });
});
