import { describe, expect, it } from "vitest";
import type { TextDocument } from "../../../src/emit/text/document/document.js";
import { sentencesOf } from "../../../src/emit/text/document/trace.js";
import { recordBlocks } from "../../../src/emit/text/says/record.js";
import { tierBlocks } from "../../../src/emit/text/says/tiers.js";
import { textDocument } from "../../../src/emit/text/text.js";
import { VARIANTS } from "../../../src/emit/text/variants.js";
import { type VoiceOptions, voiceOf } from "../../../src/emit/text/voice.js";
import { richMachine } from "./hand-built.js";
import { flawsOf } from "./readable.js";

const machine = richMachine("u");

function spoken(options: VoiceOptions): string {
  const voice = voiceOf(machine, options);
  const blocks = [...machine.tiers.flatMap((tier) => tierBlocks(voice, tier)), ...recordBlocks(voice)];
  const document: TextDocument = { title: "t", language: "nl", blocks };
  expect(flawsOf(document)).toEqual([]);
  const texts = sentencesOf(document).map(({ text }) => text);
  return texts.join(" ").replaceAll("\u00a0", " ");
}

describe("a voice", () => {
  it("takes another form of address than the procedure", () => {
    expect(spoken({ form: "je" })).toContain("Je dient de klacht");
    expect(spoken({ form: "third" })).toContain("De klager dient de klacht");
    expect(spoken({})).toContain("U dient de klacht");
  });

  it("speaks to whoever holds a role, and of the complainant in the third person", () => {
    const text = spoken({ you: "directie" });
    expect(text).toContain("U behandelt de klacht in deze fase.");
    expect(text).toContain("U antwoordt de klager");
    expect(text).toContain("streeft ernaar dat binnen 4 weken");
    expect(text).toContain("U kunt de termijn van 6 weken");
    expect(text).not.toMatch(/De directie/);
    expect(spoken({ you: "directie", form: "je" })).toContain("Je antwoordt de klager");
  });

  it("lets the organisation speak for itself", () => {
    const text = spoken({ we: true });
    expect(text).toContain("Wij kunnen een latere klacht toch in behandeling nemen.");
    expect(text).toContain("bewaren wij het dossier 2 jaar");
    expect(text).not.toContain("Voorbeeld ");
  });

  it("follows the house style where the procedure leaves a choice", () => {
    const style = { form: "third", names: { complainant: "de melder" } } as const;
    const text = sentencesOf(textDocument(machine, VARIANTS[0], { style }))
      .map((one) => one.text)
      .join(" ");
    expect(text).toContain("De melder dient de klacht");
    expect(text).not.toMatch(/(?<!\p{L})U (dient|kunt)/u);
  });
});
