import { describe, expect, it } from "vitest";
import { FORMATS } from "../../../src/emit/text/formats.js";
import { PLAIN_STYLE } from "../../../src/emit/text/house-style.js";
import { renderText } from "../../../src/emit/text/text.js";
import { VARIANTS } from "../../../src/emit/text/variants.js";
import { compileFile } from "../../procedures/compile-file.js";
import { PROCEDURES } from "../../procedures/names.js";

const OPTIONS = { style: PLAIN_STYLE, received: "2026-03-30" };
const ALL = VARIANTS.flatMap((variant) => FORMATS.map((format) => ({ variant, format })));

describe.each(PROCEDURES)("%s reads as it did when it was last read", (name) => {
  const { machine } = compileFile(`procedures/${name}.klacht`);

  it.each(ALL)("$variant.id as $format.id", async ({ variant, format }) => {
    const stem = variant === VARIANTS[0] && format === FORMATS[0] ? "tekst" : variant.id;
    const file = `../../golden/${name}/text/${stem}.${format.extension}`;
    const text = renderText(machine, { variant, format, look: { fragment: format.id === "html" } }, OPTIONS);
    await expect(text).toMatchFileSnapshot(file);
  });
});

it("a whole page reads as it did, with its style", async () => {
  const { machine } = compileFile("procedures/kober.klacht");
  const format = FORMATS.find(({ id }) => id === "html");
  const page = renderText(machine, format === undefined ? {} : { format });
  await expect(page).toMatchFileSnapshot("../../golden/kober/text/pagina.html");
});
