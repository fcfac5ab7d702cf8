import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sourceFile } from "../../src/source/source-file.js";
import { lex } from "../../src/syntax/lexer.js";
import { KlachtParser } from "../../src/syntax/parser.js";
import { KLACHT_FILES } from "./klacht-files.js";

const analysed = new KlachtParser();
const adopting = new KlachtParser(true, JSON.parse(JSON.stringify(analysed.decisions())));

function readBy(parser: KlachtParser, text: string) {
  const file = sourceFile("x.klacht", text);
  return parser.read(file, lex(text).tokens);
}

it("a parser with the table of decisions reads every file as the one that Chevrotain analysed", () => {
  expect(KLACHT_FILES.length).toBeGreaterThan(5);
  for (const path of KLACHT_FILES) {
    const text = readFileSync(path, "utf8");
    expect(readBy(adopting, text), path).toEqual(readBy(analysed, text));
  }
});

it("it fails at the same words, with the same expectations", () => {
  for (const path of KLACHT_FILES) {
    const words = readFileSync(path, "utf8").split(/(?<=\s)/);
    for (let gap = 0; gap < 7; gap++) {
      const text = words.filter((_, index) => index % 7 !== gap).join("");
      expect(readBy(adopting, text), `${path} without each 7th word from ${gap}`).toEqual(
        readBy(analysed, text),
      );
    }
  }
});

it("all bundles carry the decisions of this grammar", () => {
  const table = JSON.stringify(analysed.decisions());
  for (const bundle of ["dist/cli.cjs", "dist/front.cjs", "dist/index.js"]) {
    expect(readFileSync(bundle, "utf8").includes(table), bundle).toBe(true);
  }
});
