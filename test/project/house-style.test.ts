import { describe, expect, it } from "vitest";
import { messageOf } from "../../src/diagnostics/message.js";
import { contrast } from "../../src/project/contrast.js";
import { parseHouseStyle } from "../../src/project/house-style.js";
import { positionAt, sourceFile } from "../../src/source/source-file.js";

/** `2:11 style-value ‘accent’ kan …` for each finding. */
function findings(text: string): readonly string[] {
  return parseHouseStyle(text, "huisstijl.yaml").diagnostics.map((one) => {
    const { line, column } = positionAt(sourceFile("huisstijl.yaml", text), one.place.span.start);
    return `${line}:${column} ${one.code} ${messageOf(one, "nl")}`;
  });
}

describe("a house style", () => {
  it("is read whole", () => {
    const text = `namen:
  klacht: { woord: signaal, lidwoord: het, meervoud: signalen }
  klager: de melder
aanspreekvorm: derde persoon
logo: Gemeente Voorbeeld
kleuren: { accent: "#7a1f3d", tekst: "#000000", achtergrond: "#fffdf5" }
begin:
  alle: Welkom.
  kort: [Eén., Twee.]
slot:
  regeling: Vastgesteld door de directie.
`;
    expect(parseHouseStyle(text, "huisstijl.yaml")).toEqual({
      value: {
        names: {
          complaint: { word: "signaal", article: "het", plural: "signalen" },
          complainant: "de melder",
        },
        form: "third",
        logo: "Gemeente Voorbeeld",
        colours: { accent: "#7a1f3d", ink: "#000000", background: "#fffdf5" },
        opening: { all: ["Welkom."], kort: ["Eén.", "Twee."] },
        closing: { regeling: ["Vastgesteld door de directie."] },
        places: {
          "Welkom.": { file: "huisstijl.yaml", start: 233, end: 240, line: 8, column: 9 },
          "Eén.": { file: "huisstijl.yaml", start: 250, end: 254, line: 9, column: 10 },
          "Twee.": { file: "huisstijl.yaml", start: 256, end: 261, line: 9, column: 16 },
          "Vastgesteld door de directie.": {
            file: "huisstijl.yaml",
            start: 281,
            end: 310,
            line: 11,
            column: 13,
          },
        },
      },
      diagnostics: [],
    });
  });

  it("may be empty, and then changes nothing", () => {
    expect(parseHouseStyle("", "huisstijl.yaml")).toEqual({ value: { names: {} }, diagnostics: [] });
  });

  it.each([
    [
      "aanspreekvorm: jij",
      "1:16 style-value ‘aanspreekvorm’ kan deze waarde niet hebben. Verwacht was ‘u’, ‘je’ of ‘derde persoon’.",
    ],
    [
      "namen:\n  klager: melder",
      "2:11 style-value ‘klager’ kan deze waarde niet hebben. Verwacht was een naam met lidwoord, als ‘de melder’.",
    ],
    [
      "namen:\n  klacht: melding",
      "2:11 style-value ‘klacht’ kan deze waarde niet hebben. Verwacht was een woord met ‘lidwoord’ en ‘meervoud’.",
    ],
    [
      "begin:\n  simpel: x",
      "2:3 style-key-unknown Een huisstijl kent hier ‘simpel’ niet, wel alle, volledig, regeling, eenvoudig, kort, werkinstructie en toelichting.",
    ],
    [
      "slot:\n  kort: 3",
      "2:9 style-value ‘kort’ kan deze waarde niet hebben. Verwacht was een alinea, of een lijst van ten hoogste 20 alinea’s van ten hoogste 2000 tekens.",
    ],
    [
      "kleuren:\n  tekst: '#999999'",
      "2:10 style-contrast ‘tekst’ en ‘achtergrond’ hebben een contrast van 2,8. Verwacht was ten minste 4,5.",
    ],
    [
      "kleuren:\n  achtergrond: '#777777'",
      "2:16 style-contrast ‘tekst’ en ‘achtergrond’ hebben een contrast van 3,8. Verwacht was ten minste 4,5.",
    ],
    [
      "- logo",
      "1:1 style-value In dit bestand staat geen huisstijl. Verwacht was een huisstijl: regels ‘woord: waarde’.",
    ],
    [
      "logo: *x",
      "1:7 style-syntax Deze waarde verwijst naar een andere; in een huisstijl staat elke waarde voluit.",
    ],
  ])("tells what is wrong with %j, and where", (text, expected) => {
    expect(findings(text)).toEqual([expected]);
  });

  it("counts for nothing when a part is wrong, however large", () => {
    expect(parseHouseStyle("logo: Wij\nkleur: x", "h.yaml").value).toEqual({ names: {} });
    expect(findings(`logo: ${"x".repeat(100_001)}`)).toEqual([
      "1:1 style-syntax Dit bestand is te groot voor een huisstijl: verwacht was ten hoogste 100.000 tekens.",
    ]);
  });
});

it("measures contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 3);
  expect(contrast("#14508f", "#14508f")).toBe(1);
});
