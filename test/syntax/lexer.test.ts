import { readFileSync } from "node:fs";
import { Lexer } from "chevrotain";
import fc from "fast-check";
import { expect, it } from "vitest";
import { lex } from "../../src/syntax/lexer.js";
import { LEXER_TOKENS, WORD_TYPES, Word } from "../../src/syntax/tokens.js";
import { KLACHT_FILES } from "./klacht-files.js";

const chevrotain = new Lexer([...LEXER_TOKENS], { positionTracking: "onlyOffset" });

/** The same, by Chevrotain's own lexer, with keywords given by the table. */
function lexByChevrotain(text: string) {
  const { tokens, groups, errors } = chevrotain.tokenize(text);
  return {
    tokens: tokens.map(({ image, startOffset, tokenType }) => ({
      image,
      startOffset,
      type: tokenType === Word ? (WORD_TYPES.get(image.toLowerCase()) ?? Word) : tokenType,
    })),
    comments: (groups.comments ?? []).map(({ image, startOffset }) => ({ image, startOffset })),
    unknown: errors.map(({ offset, length }) => ({ start: offset, end: offset + length })),
  };
}

function ours(text: string) {
  const { tokens, comments, unknown } = lex(text);
  return {
    tokens: tokens
      .objects()
      .map(({ image, startOffset, tokenType }) => ({ image, startOffset, type: tokenType })),
    comments: comments.map(({ image, startOffset }) => ({ image, startOffset })),
    unknown,
  };
}

it("every file has the tokens that Chevrotain's lexer finds", () => {
  for (const path of KLACHT_FILES) {
    const text = readFileSync(path, "utf8");
    expect(ours(text), path).toEqual(lexByChevrotain(text));
  }
});

it("so does any run of the characters that matter, in any order", () => {
  const piece = fc.constantFrom(
    ...'ab Z9_-.,:"\\#\r\n\t“”„‘é€🙂\u00a0\u0301\ufeff\u2028(%',
    '"""',
    "2024-11-01",
    "1-2-2024",
    "2,50",
    "klager",
    "Één",
    "trap.stap",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      expect(ours(text)).toEqual(lexByChevrotain(text));
    }),
    { numRuns: 3000 },
  );
});
