import { describe, expect, it } from "vitest";
import type { HouseStyle } from "../../../src/emit/text/house-style.js";
import { renderText, textDocument } from "../../../src/emit/text/text.js";
import { VARIANTS } from "../../../src/emit/text/variants.js";
import { compileFile } from "../../procedures/compile-file.js";
import { foreignAddress } from "./readable.js";

const { machine } = compileFile("procedures/kober.klacht");
const [volledig] = VARIANTS;
const shown = (style: HouseStyle) => renderText(machine, {}, { style }).split("\n\n");

describe("the house style of an organisation", () => {
  it("opens and closes a text: its own paragraphs, else those of all texts", () => {
    const style: HouseStyle = {
      names: {},
      opening: { all: ["Wij luisteren"], regeling: ["Vastgesteld."] },
      closing: { volledig: ["Eén.", "Twee <b>."] },
    };
    const paragraphs = shown(style);
    expect(paragraphs.slice(0, 2)).toEqual(["# Praktijkwijzer Klachten", "Wij luisteren."]);
    expect(paragraphs.slice(-3)).toEqual(["## Tot slot", "Eén.", "Twee \\<b\\>.\n"]);
    const regeling = VARIANTS.find(({ id }) => id === "regeling") ?? volledig;
    const text = renderText(machine, { variant: regeling }, { style });
    expect(text).toContain("# Praktijkwijzer Klachten\n\nVastgesteld.\n\n");
    expect(text).not.toContain("Tot slot");
  });

  it("speaks in one form of address, and calls the complainant by the name it gives", () => {
    expect(foreignAddress(renderText(machine, {}, { style: { form: "u", names: {} } }), "u")).toEqual([]);
    const third = renderText(machine, {}, { style: { form: "third", names: { complainant: "de melder" } } });
    expect(foreignAddress(third, "third")).toEqual([]);
    expect(third).toContain("De melder");
    expect(third).not.toMatch(/\bde klager\b/i);
  });

  it("changes nothing of what a text is about", () => {
    const style: HouseStyle = {
      names: { complaint: { word: "signaal", article: "het", plural: "signalen" }, complainant: "de melder" },
    };
    for (const variant of VARIANTS.filter(({ needs }) => needs === undefined)) {
      const about = (one: HouseStyle) =>
        textDocument(machine, variant, { style: one }).blocks.flatMap((block) =>
          block.kind === "paragraph" ? block.sentences.map((sentence) => sentence.about) : [],
        );
      expect(about(style)).toEqual(about({ names: {} }));
    }
  });
});
