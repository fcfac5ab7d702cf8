import { describe, expect, it } from "vitest";
import { PLAIN_STYLE } from "../../../../src/emit/text/house-style.js";
import { type Readability, readabilityOf } from "../../../../src/emit/text/readability/readability.js";
import { textDocument } from "../../../../src/emit/text/text.js";
import type { Variant } from "../../../../src/emit/text/variants/variant.js";
import { VARIANTS } from "../../../../src/emit/text/variants.js";
import { compileFile } from "../../../procedures/compile-file.js";
import { PROCEDURES } from "../../../procedures/names.js";

/** Each text of a procedure that needs no date. */
const OF_PROCEDURES = VARIANTS.filter(({ needs }) => needs === undefined);

function read(name: string, variant: Variant): Readability {
  const { machine } = compileFile(`procedures/${name}.klacht`);
  return readabilityOf(machine, textDocument(machine, variant, { style: PLAIN_STYLE }), variant);
}

describe.each(OF_PROCEDURES.map((variant) => ({ id: variant.id, variant })))("$id", ({ variant }) => {
  it.each(PROCEDURES)("of %s: what reads hard is only what the source itself says", (name) => {
    const ours = read(name, variant).findings.filter(({ cause }) => cause === "text");
    expect(ours.map(({ rule, sentence }) => `${rule}: ${sentence}`)).toEqual([]);
  });

  it.each(PROCEDURES)("of %s: stays within the goals of its reader", (name) => {
    expect(beyond(variant, read(name, variant))).toEqual([]);
  });
});

/** The full text says what it has to; the plain page also holds its longest sentence and its score. */
function beyond({ id }: Variant, { goals, measures }: Readability): readonly string[] {
  const { wordsPerSentence, longestSentence, fleschDouma = 0 } = measures;
  const isPlain = id === "eenvoudig";
  return [
    ...(wordsPerSentence > goals.wordsPerSentence ? [`words per sentence: ${wordsPerSentence}`] : []),
    ...(isPlain && longestSentence > 20 ? [`longest sentence: ${longestSentence}`] : []),
    ...(isPlain && fleschDouma < 60 ? [`Flesch-Douma: ${fleschDouma}`] : []),
  ];
}
