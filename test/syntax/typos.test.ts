import { describe, expect, it } from "vitest";
import { keywordTable } from "../../src/syntax/keywords.js";
import { misspell } from "./misspell.js";
import { read } from "./read.js";
import { ACT_SAMPLES, EXTRA, SAMPLES } from "./statements.js";

const STEP = ['trap formeel "De klacht"', "stap reactie"];
const FILES: readonly (readonly string[])[] = [
  ...[...SAMPLES, { head: STEP, statements: ACT_SAMPLES }].flatMap(({ head, statements }) =>
    statements.map((line) => [...head, line]),
  ),
  ...EXTRA,
];

/**
 * A mistyped suffix behind a comma (`hoort klager, aaprt`) reads as one more role; the phase that resolves roles
 * reports it. `u` has no letters to swap.
 */
const UNSEEN = ["u", "samen", "apart", "afzonderlijk"];

/** The findings of a file in which one word, outside texts, is mistyped. */
function mistype(lines: readonly string[], word: string, wrong: string) {
  const pattern = new RegExp(`(?<![\\w.-])${word}(?![\\w.-])`);
  return lines.flatMap((line, index) => {
    const found = pattern.exec(line.replace(/"[^"]*"/g, (text) => "·".repeat(text.length)));
    if (found === null) return [];
    const mistyped = line.slice(0, found.index) + wrong + line.slice(found.index + word.length);
    const text = lines.map((other, at) => "  ".repeat(at) + (at === index ? mistyped : other)).join("\n");
    return [{ line: index + 1, findings: read(text).findings }];
  });
}

describe("a keyword with two letters swapped", () => {
  it.each([...keywordTable().keys()].filter((word) => !UNSEEN.includes(word)))("%s is recognised", (word) => {
    const wrong = misspell(word) ?? "";
    const tries = FILES.flatMap((lines) => mistype(lines, word, wrong));
    const good = tries.filter(
      ({ line, findings }) =>
        findings.length === 1 &&
        findings[0]?.line === line &&
        findings[0].suggestion?.includes(word) === true,
    );
    expect(good.length, JSON.stringify(tries.slice(0, 3))).toBeGreaterThan(0);
  });

  it("costs one finding wherever it stands, on its own line", () => {
    const costly = [...keywordTable().keys()].flatMap((word) =>
      FILES.flatMap((lines) => mistype(lines, word, misspell(word) ?? word)).filter(
        ({ line, findings }) => findings.length > 1 || findings.some((finding) => finding.line !== line),
      ),
    );
    expect(costly).toEqual([]);
  });
});
