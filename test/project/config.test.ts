import { describe, expect, test } from "vitest";
import { messageOf } from "../../src/diagnostics/message.js";
import { renderDiagnostic } from "../../src/diagnostics/render.js";
import { parseConfig } from "../../src/project/config.js";

const TARGETS = ["machine", "schema", "text", "timeline"];

const printed = (text: string) =>
  parseConfig(text, TARGETS).diagnostics.map((one) =>
    renderDiagnostic(one, { text, lang: "nl", color: false }),
  );

describe("parseConfig", () => {
  test("reads every setting", () => {
    const text = "taal: en\ndoelen: [text, schema]\nuit: uitvoer\nstreng: true\nontvangen: 2026-11-02\n";
    expect(parseConfig(text, TARGETS)).toEqual({
      value: {
        taal: "en",
        doelen: ["text", "schema"],
        uit: "uitvoer",
        streng: true,
        ontvangen: "2026-11-02",
      },
      diagnostics: [],
    });
  });

  test.each(["", "# nog niets\n"])("a file without settings is fine: %j", (text) => {
    expect(parseConfig(text, TARGETS)).toEqual({ value: {}, diagnostics: [] });
  });

  test("an unknown setting is shown at its name, with the one that was meant", () => {
    expect(printed("taal: nl\ndoel: [text]\n")).toEqual([
      [
        "fout[config-key-unknown] klachtwerk.yaml:2:1",
        "De instelling ‘doel’ bestaat niet. De instellingen zijn taal, doelen, uit, huisstijl, streng en ontvangen.",
        "  |",
        "2 | doel: [text]",
        "  | ^^^^",
        "  = Bedoelde u ‘doelen’?",
      ].join("\n"),
    ]);
  });

  test.each([
    [
      "taal: de",
      6,
      "De instelling ‘taal’ kan deze waarde niet hebben. Verwacht was een van deze woorden: nl, en.",
    ],
    [
      "doelen: [text, pdf]",
      15,
      "De instelling ‘doelen’ kan deze waarde niet hebben. Verwacht was een lijst tussen rechte haken, met een of meer van deze woorden: machine, schema, text, timeline.",
    ],
    [
      "streng: misschien",
      8,
      "De instelling ‘streng’ kan deze waarde niet hebben. Verwacht was ‘true’ of ‘false’.",
    ],
    ["uit:", 0, "De instelling ‘uit’ kan deze waarde niet hebben. Verwacht was de naam van een map."],
    [
      "ontvangen: 2026-02-30",
      11,
      "De instelling ‘ontvangen’ kan deze waarde niet hebben. Verwacht was een bestaande datum als 2026-11-02.",
    ],
    [
      "- nl",
      0,
      "Het bestand bevat geen instellingen. Verwacht was op elke regel een instelling met een waarde.",
    ],
    ["taal: nl\ntaal: en", 9, "Deze instelling staat er twee keer."],
    ["doelen: [text", 12, "Dit is geen geldige YAML."],
  ])("%j is refused at %i", (text, start, message) => {
    const { value, diagnostics } = parseConfig(text, TARGETS);
    expect(value).toEqual({});
    expect(diagnostics.map((one) => [one.place.span.start, messageOf(one, "nl")])).toEqual([
      [start, message],
    ]);
  });

  test("an alias bomb and other rubbish are refused without throwing", () => {
    const bomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]\n";
    for (const text of [
      bomb,
      "? [",
      "\0",
      "!!binary x",
      "*a",
      "%YAML 9",
      "---\n---\n",
      "taal: &t nl\nuit: *t",
    ]) {
      expect(() => parseConfig(text, TARGETS)).not.toThrow();
    }
  });
});
