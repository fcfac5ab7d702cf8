/**
 * From text to tokens of Chevrotain's shape.
 *
 * The patterns of `tokens.ts` say what the tokens are. Nearly all of a file is plain words, numbers and quoted texts,
 * and those are read here character by character: twice as fast as Chevrotain's lexer, and without the milliseconds
 * that lexer takes to get ready. Whatever is less plain goes by the patterns. A test holds this against Chevrotain's.
 */
import type { IToken, TokenType } from "chevrotain";
import type { Span } from "../source/span.js";
import { sharedParser } from "./shared-parser.js";
import {
  Colon,
  Comma,
  Comment,
  LEXER_TOKENS,
  NumberToken,
  StringToken,
  WhiteSpace,
  WORD_TYPES,
  Word,
} from "./tokens.js";

/** The tokens of a file. Comments, and runs of characters the language has no use for, stand beside them. */
export interface Lexed {
  readonly tokens: IToken[];
  readonly comments: readonly IToken[];
  readonly unknown: readonly Span[];
}

/** Splits a text into tokens; never fails. */
export function lex(text: string): Lexed {
  sharedParser(); // Chevrotain numbers the types of keywords when it gets to know them, which is here.
  const lexed = { tokens: [] as IToken[], comments: [] as IToken[], unknown: [] as Span[] };
  const { tokens } = lexed;
  const { length } = text;
  const seen = new Array<IToken | undefined>(SEEN_WORDS);
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    switch (code < ASCII ? CLASSES[code] : RARE) {
      case BLANK:
        at++;
        break;
      case LETTER: {
        const read = plainWord(text, at, seen);
        if (read === undefined) at = byPattern(lexed, text, at);
        else {
          tokens.push(read);
          at += read.image.length;
        }
        break;
      }
      case DIGIT: {
        const end = numberEnd(text, at);
        if (end < 0) at = byPattern(lexed, text, at);
        else {
          tokens.push(token(NumberToken, text.slice(at, end), at));
          at = end;
        }
        break;
      }
      case QUOTE: {
        const end = stringEnd(text, at);
        if (end < 0) at = byPattern(lexed, text, at);
        else {
          tokens.push(token(StringToken, text.slice(at, end), at));
          at = end;
        }
        break;
      }
      case COMMA:
        tokens.push(token(Comma, ",", at++));
        break;
      case COLON:
        tokens.push(token(Colon, ":", at++));
        break;
      default:
        at = byPattern(lexed, text, at);
    }
  }
  return lexed;
}

const ASCII = 128;
const [RARE, BLANK, LETTER, DIGIT, QUOTE, COMMA, COLON, JOINT] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** What an ASCII character begins; a joint stands inside words only. */
const CLASSES = new Uint8Array(ASCII);
for (const [characters, kind] of [
  [" \t\n\r", BLANK],
  ["abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", LETTER],
  ["0123456789", DIGIT],
  ['"', QUOTE],
  [",", COMMA],
  [":", COLON],
  ["_-", JOINT],
] as const) {
  for (const character of characters) CLASSES[character.charCodeAt(0)] = kind;
}

const POINT = 46;
const BACKSLASH = 92;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * A word of plain letters, digits and joints; undefined where it may be more than that. Files say few words many times:
 * one seen before, found by a hash of its characters, gives its spelling and its type to the next.
 */
function plainWord(text: string, start: number, seen: (IToken | undefined)[]): IToken | undefined {
  let hash = 0;
  let end = start;
  for (; ; end++) {
    const code = text.charCodeAt(end); // NaN behind the end
    if (code >= ASCII || code === POINT) return undefined;
    const kind = CLASSES[code];
    if (kind !== LETTER && kind !== DIGIT && kind !== JOINT) break;
    hash = (hash * 31 + code) | 0;
  }
  const slot = hash & (SEEN_WORDS - 1);
  const known = seen[slot];
  const read =
    known !== undefined && known.image.length === end - start && text.startsWith(known.image, start)
      ? token(known.tokenType, known.image, start)
      : word(text.slice(start, end), start);
  seen[slot] = read;
  return read;
}

/** How many words are kept at hand, a power of 2; of two with one slot the later stays. */
const SEEN_WORDS = 512;

/** Where a number ends, or -1 where it may be part of a date or an amount. */
function numberEnd(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === DIGIT) continue;
    return kind === BLANK || Number.isNaN(text.charCodeAt(at)) ? at : -1;
  }
}

/** Where a quoted text on one line without escapes ends, or -1; so of an open quote and of a block. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE_CODE) return at === start + 1 && text.charCodeAt(at + 1) === QUOTE_CODE ? -1 : at + 1;
    if (code === BACKSLASH || code === LINE_FEED || code === CARRIAGE_RETURN) return -1;
  }
  return -1;
}

const QUOTE_CODE = 34;

const token = (tokenType: TokenType, image: string, startOffset: number): IToken => ({
  image,
  startOffset,
  tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
  tokenType,
});

function word(image: string, startOffset: number): IToken {
  const lower = image.toLowerCase();
  return token(WORD_TYPES.get(lower) ?? Word, image, startOffset);
}

/** Takes the token of the first pattern that fits, and says where it ends; a character that fits none is unknown. */
function byPattern(
  lexed: Lexed & { comments: IToken[]; unknown: Span[] },
  text: string,
  start: number,
): number {
  matchers ??= LEXER_TOKENS.map((type) => [type, matcherOf(type)]);
  for (const [type, match] of matchers) {
    const image = match(text, start);
    if (image === undefined) continue;
    if (type === Comment) lexed.comments.push(token(type, image, start));
    else if (type === Word) lexed.tokens.push(word(image, start));
    else if (type !== WhiteSpace) lexed.tokens.push(token(type, image, start));
    return start + image.length;
  }
  const last = lexed.unknown.at(-1);
  if (last?.end === start) lexed.unknown[lexed.unknown.length - 1] = { start: last.start, end: start + 1 };
  else lexed.unknown.push({ start, end: start + 1 });
  return start + 1;
}

type Matcher = (text: string, start: number) => string | undefined;

let matchers: readonly (readonly [TokenType, Matcher])[] | undefined;

function matcherOf({ PATTERN: pattern }: TokenType): Matcher {
  if (typeof pattern === "string") {
    return (text, start) => (text.startsWith(pattern, start) ? pattern : undefined);
  }
  if (pattern instanceof RegExp) {
    const sticky = new RegExp(pattern.source, "y");
    return (text, start) => {
      sticky.lastIndex = start;
      return sticky.exec(text)?.[0];
    };
  }
  return (text, start) =>
    typeof pattern === "object" ? (pattern.exec(text, start, [], {})?.[0] ?? undefined) : undefined;
}
