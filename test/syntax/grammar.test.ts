import { Lexer } from "chevrotain";
import { expect, it } from "vitest";
import { KEYWORDS, keywordTable } from "../../src/syntax/keywords.js";
import { KlachtParser } from "../../src/syntax/parser.js";
import { BLOCK_OF_WORD, PLACEMENT } from "../../src/syntax/placement.js";
import { LEXER_TOKENS } from "../../src/syntax/tokens.js";

it("the grammar and the tokens pass Chevrotain's validations, which the shipped build skips", () => {
  expect(() => new KlachtParser(false)).not.toThrow();
  expect(() => new Lexer([...LEXER_TOKENS], { ensureOptimizations: true })).not.toThrow();
});

it("every rule of the grammar is reachable from a file", () => {
  const rules = new Map(
    new KlachtParser()
      .getSerializedGastProductions()
      .map((rule) => [(rule as { readonly name?: string }).name ?? "", rule]),
  );
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const [, used] of JSON.stringify(rules.get(name)).matchAll(/"type":"NonTerminal","name":"(\w+)"/g)) {
      visit(used ?? "");
    }
  };
  visit("file");
  expect([...rules.keys()].filter((name) => !seen.has(name))).toEqual([]);
});

it("a keyword plays one part", () => {
  const words = Object.values(KEYWORDS).flat();
  const twice = words.filter((word, index) => words.indexOf(word) !== index);
  expect(twice).toEqual([]);
  expect(keywordTable().size).toBe(words.length);
});

it("every block has a word", () => {
  expect(
    Object.keys(PLACEMENT)
      .filter((block) => block !== "top")
      .sort(),
  ).toEqual([...BLOCK_OF_WORD.values()].sort());
});
