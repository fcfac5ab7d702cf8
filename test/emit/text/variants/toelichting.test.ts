import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../../src/emit/text/document/trace.js";
import { PLAIN_STYLE } from "../../../../src/emit/text/house-style.js";
import { renderText, textDocument } from "../../../../src/emit/text/text.js";
import { toelichting } from "../../../../src/emit/text/variants/toelichting.js";
import { timeline } from "../../../../src/simulate/timeline.js";
import { compileFile } from "../../../procedures/compile-file.js";
import { PROCEDURES } from "../../../procedures/names.js";
import { flawsOf } from "../readable.js";

/** A day before Easter, King's Day and Ascension Day. */
const RECEIVED = "2026-03-30";
const OPTIONS = { style: PLAIN_STYLE, received: RECEIVED };
const MONTHS =
  "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

describe.each(PROCEDURES)("the explanation of a complaint at %s", (name) => {
  const { machine } = compileFile(`procedures/${name}.klacht`);
  const document = textDocument(machine, toelichting, OPTIONS);

  it("is the text that was read", async () => {
    await expect(renderText(machine, { variant: toelichting }, OPTIONS)).toMatchFileSnapshot(
      `../../../golden/${name}/text/toelichting.md`,
    );
  });

  it("reads as Dutch", () => {
    expect(flawsOf(document)).toEqual([]);
  });

  it("names every date of the timeline", () => {
    const text = sentencesOf(document)
      .map((one) => one.text)
      .join(" ")
      .replaceAll("\u00a0", " ");
    for (const { date } of timeline(machine, { received: RECEIVED }).rows) {
      if (date === undefined) continue;
      const [year, month, day] = date.slice(0, 10).split("-").map(Number);
      expect(text).toContain(`${day} ${MONTHS[(month ?? 1) - 1]} ${year}`);
    }
  });
});

describe("why a date is that date", () => {
  const said = (name: string, received: string) =>
    renderText(
      compileFile(`examples/${name}.klacht`).machine,
      { variant: toelichting },
      { style: PLAIN_STYLE, received },
    ).replaceAll("\u00a0", " ");

  it("tells the day on which a term cannot end, and where it ends instead", () => {
    expect(said("gemeente", "2026-03-30")).toContain(
      "De laatste dag is dinsdag 7 april 2026. De termijn is 1 week na ontvangst van de klacht. De telling begint na maandag 30 maart 2026; die dag zelf telt niet mee. De termijn zou eindigen op maandag 6 april 2026. Op tweede paasdag (6 april 2026) kan een termijn niet eindigen; daarom schuift het einde door.",
    );
  });

  it("says what a date that cannot be is", () => {
    expect(said("gemeente", "2026-02-30")).toContain("2026-02-30");
  });
});
