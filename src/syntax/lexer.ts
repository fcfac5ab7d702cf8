/**
 * From text to tokens.
 *
 * The patterns of `tokens.ts` say what the tokens are. Nearly all of a file is plain words, numbers and quoted texts,
 * and those are read here character by character: faster than by Chevrotain's lexer, and without the milliseconds that
 * lexer takes to get ready. Whatever is less plain goes by the patterns. A test holds this against Chevrotain's.
 */
import type { IToken, TokenType } from "chevrotain";
import type { Span } from "../source/span.js";
import { sharedParser } from "./shared-parser.js";
import { PLAIN, TokenTable } from "./token-table.js";
import {
  Block,
  Colon,
  Comma,
  Comment,
  LEXER_TOKENS,
  NumberToken,
  StringToken,
  UnterminatedString,
  WhiteSpace,
  WORD_TYPES,
  Word,
} from "./tokens.js";

/** The tokens of a file. Comments, and runs of characters the language has no use for, stand beside them. */
export interface Lexed {
  /** Good until the next text is split: one table serves them all. */
  readonly tokens: TokenTable;
  readonly comments: readonly IToken[];
  /** The tokens that may lack their closing quotes: blocks, and texts that do. */
  readonly quoted: readonly IToken[];
  readonly unknown: readonly Span[];
}

interface Growing extends Lexed {
  readonly comments: IToken[];
  readonly quoted: IToken[];
  readonly unknown: Span[];
}

const tokens = new TokenTable();

/** Splits a text into tokens; never fails. */
export function lex(text: string): Lexed {
  sharedParser(); // Chevrotain numbers the types of keywords when it gets to know them, which is here.
  known ??= knownWords();
  const { number, string, comma, colon } = known;
  const lexed: Growing = { tokens, comments: [], quoted: [], unknown: [] };
  const { length } = text;
  tokens.begin(text);
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    let end = -1;
    switch (code < ASCII ? CLASSES[code] : RARE) {
      case BLANK:
        at++;
        continue;
      case LETTER:
        end = plainWord(text, at, known);
        break;
      case DIGIT:
        end = numberEnd(text, at);
        if (end >= 0) tokens.add(number, at, end);
        break;
      case QUOTE:
        end = stringEnd(text, at);
        if (end >= 0) tokens.add(string, at, end, PLAIN);
        break;
      case COMMA:
        end = at + 1;
        tokens.add(comma, at, end);
        break;
      case COLON:
        end = at + 1;
        tokens.add(colon, at, end);
        break;
      default:
    }
    at = end < 0 ? byPattern(lexed, text, at) : end;
  }
  tokens.end();
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

/** What a plain word goes on with. */
const IN_WORDS = CLASSES.map((kind) => (kind === LETTER || kind === DIGIT || kind === JOINT ? 1 : 0));

const POINT = 46;
const BACKSLASH = 92;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Words that are more than names, in a table by their hash, and the numbers of types. */
interface KnownWords {
  /** The number of the type at each place; 0 where no word stands. */
  readonly kinds: Uint16Array;
  readonly hashes: Int32Array;
  /** Where the letters of the word at each place begin and end. */
  readonly begins: Uint16Array;
  readonly ends: Uint16Array;
  /** The words one behind the other, as folded codes. */
  readonly letters: Uint8Array;
  readonly name: number;
  readonly number: number;
  readonly string: number;
  readonly comma: number;
  readonly colon: number;
}

let known: KnownWords | undefined;

/** Places of the table, a power of 2; three times as many as there are words, so that few have to move on. */
const PLACES = 1024;

const numberOf = ({ tokenTypeIdx }: TokenType): number => tokenTypeIdx ?? 0;

function knownWords(): KnownWords {
  const kinds = new Uint16Array(PLACES);
  const hashes = new Int32Array(PLACES);
  const begins = new Uint16Array(PLACES);
  const ends = new Uint16Array(PLACES);
  const letters: number[] = [];
  for (const [word, type] of WORD_TYPES) {
    if (NOT_PLAIN.test(word)) continue;
    const begin = letters.length;
    let hash = 0;
    for (let at = 0; at < word.length; at++) {
      const letter = folded(word.charCodeAt(at));
      hash = hashed(hash, letter);
      letters.push(letter);
    }
    let place = hash & (PLACES - 1);
    while (kinds[place] !== 0) place = (place + 1) & (PLACES - 1);
    kinds[place] = numberOf(type);
    hashes[place] = hash;
    begins[place] = begin;
    ends[place] = letters.length;
  }
  const [name, number, string] = [numberOf(Word), numberOf(NumberToken), numberOf(StringToken)];
  const marks = { comma: numberOf(Comma), colon: numberOf(Colon) };
  return { kinds, hashes, begins, ends, letters: Uint8Array.from(letters), name, number, string, ...marks };
}

const NOT_PLAIN = /[^a-z0-9_-]/;

/** Capitals and small letters as one: they differ in a bit that digits and the hyphen have, and only `_` gets. */
const folded = (code: number): number => code | 32;

const hashed = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

/** Reads a word of plain letters, digits and joints, and says where it ends; -1 where it may be more than that. */
function plainWord(text: string, start: number, words: KnownWords): number {
  const { length } = text;
  let hash = 0;
  let end = start;
  for (; end < length; end++) {
    const code = text.charCodeAt(end);
    if (code >= ASCII || code === POINT) return -1;
    if (IN_WORDS[code] === 0) break;
    hash = hashed(hash, folded(code));
  }
  tokens.add(plainKind(text, start, end, hash, words), start, end, hash);
  return end;
}

/** The number of the type of a plain word: that of its keyword, or of a name. */
function plainKind(text: string, start: number, end: number, hash: number, words: KnownWords): number {
  const { kinds, hashes, begins, ends, letters, name } = words;
  let place = hash & (PLACES - 1);
  for (; kinds[place] !== 0; place = (place + 1) & (PLACES - 1)) {
    const begin = begins[place] as number;
    if (hashes[place] !== hash || (ends[place] as number) - begin !== end - start) continue;
    let at = start;
    while (at < end && folded(text.charCodeAt(at)) === letters[begin + at - start]) at++;
    if (at === end) return kinds[place] as number;
  }
  return name;
}

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

/** Takes the token of the first pattern that fits, and says where it ends; a character that fits none is unknown. */
function byPattern(lexed: Growing, text: string, start: number): number {
  matchers ??= LEXER_TOKENS.map((type) => [type, matcherOf(type)]);
  for (const [type, match] of matchers) {
    const image = match(text, start);
    if (image === undefined) continue;
    const end = start + image.length;
    if (type === Comment) lexed.comments.push(object(type, image, start));
    else if (type === Word) tokens.add(numberOf(WORD_TYPES.get(image.toLowerCase()) ?? Word), start, end);
    else if (type !== WhiteSpace) tokens.add(numberOf(type), start, end);
    if (type === Block || type === UnterminatedString) lexed.quoted.push(object(type, image, start));
    return end;
  }
  const last = lexed.unknown.at(-1);
  if (last?.end === start) lexed.unknown[lexed.unknown.length - 1] = { start: last.start, end: start + 1 };
  else lexed.unknown.push({ start, end: start + 1 });
  return start + 1;
}

const object = (tokenType: TokenType, image: string, startOffset: number): IToken => ({
  image,
  startOffset,
  tokenTypeIdx: numberOf(tokenType),
  tokenType,
});

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
