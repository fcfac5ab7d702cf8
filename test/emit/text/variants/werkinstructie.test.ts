import { describe, expect, it } from "vitest";
import { renderText, textDocument, unstatedNodes } from "../../../../src/emit/text/text.js";
import { werkinstructie } from "../../../../src/emit/text/variants/werkinstructie.js";
import { compileFile } from "../../../procedures/compile-file.js";
import { PROCEDURES } from "../../../procedures/names.js";
import { flawsOf, foreignAddress } from "../readable.js";

describe.each(PROCEDURES)("the work instruction of %s", (name) => {
  const { machine } = compileFile(`procedures/${name}.klacht`);
  const text = renderText(machine, { variant: werkinstructie });

  it("is the text that was read", async () => {
    await expect(text).toMatchFileSnapshot(`../../../golden/${name}/text/werkinstructie.md`);
  });

  it("reads as Dutch in one form of address, and leaves nothing out that staff must do", () => {
    const form = machine.procedure.addressForm === "je" ? "je" : "u";
    expect(flawsOf(textDocument(machine, werkinstructie))).toEqual([]);
    expect(foreignAddress(text, form)).toEqual([]);
    expect(unstatedNodes(machine, werkinstructie)).toEqual([]);
  });
});

describe("whom it speaks to", () => {
  const { machine } = compileFile("examples/gemeente.klacht");
  const headings = textDocument(machine, werkinstructie).blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 2 ? [block.text] : [],
  );

  it("has a section for each role that acts inside, and none for the complainant or an outside body", () => {
    expect(headings).toEqual([
      "Het college van burgemeester en wethouders",
      "De klachtencoördinator",
      "De klachtencommissie",
      "Registratie en bewaren",
    ]);
  });

  it("says what follows when a term runs out", () => {
    expect(renderText(machine, { variant: werkinstructie })).toContain(
      "Is de termijn voorbij, dan kan de klager naar «De Nationale ombudsman».",
    );
  });
});
