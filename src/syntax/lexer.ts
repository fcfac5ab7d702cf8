/** From text to tokens: Chevrotain's lexer, then keywords by a table. */
import { type ILexingError, type IToken, Lexer } from "chevrotain";
import type { Span } from "../source/span.js";
import { sharedParser } from "./shared-parser.js";
import { LEXER_TOKENS, WORD_TYPES, Word } from "./tokens.js";

/** The tokens of a file. Comments, and runs of characters the language has no use for, stand beside them. */
export interface Lexed {
  readonly tokens: IToken[];
  readonly comments: readonly IToken[];
  readonly unknown: readonly Span[];
}

/** Splits a text into tokens; never fails. */
export function lex(text: string): Lexed {
  sharedParser(); // Chevrotain numbers the types of keywords when it gets to know them, which is here.
  shared ??= makeLexer(true);
  const { tokens, groups, errors } = shared.tokenize(text);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && token.tokenType === Word) giveKeywordType(token);
  }
  return { tokens, comments: groups.comments ?? [], unknown: errors.map(spanOf) };
}

/** Builds the lexer; the shipped one skips the validations, which a test runs instead. */
export function makeLexer(skipValidations: boolean): Lexer {
  return new Lexer([...LEXER_TOKENS], {
    positionTracking: "onlyOffset",
    ensureOptimizations: !skipValidations,
    skipValidations,
  });
}

let shared: Lexer | undefined;

const spanOf = ({ offset, length }: ILexingError): Span => ({ start: offset, end: offset + length });

function giveKeywordType(token: IToken): void {
  const type = WORD_TYPES.get(token.image.toLowerCase());
  if (type === undefined) return;
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? token.tokenTypeIdx;
}
