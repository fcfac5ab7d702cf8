/** The tokens of a file as columns of numbers. */
import { EOF, type IToken, type TokenType } from "chevrotain";
import { VOCABULARY } from "./tokens.js";

/** In the place of a hash: a text that stands between its quotes as it is meant. */
export const PLAIN = 1;

/** Rows behind the last token, so that a look ahead need not ask whether the file ends. */
const PADDING = 8;

/**
 * The tokens of a file: row by row the number of its type, where it stands, and for a word a hash of its letters, whatever
 * their case. A file has thousands, and numbers in columns that serve one file after the other need neither making nor
 * clearing away. Tokens as Chevrotain knows them are made of the rows for whoever explains a mistake.
 */
export class TokenTable {
  /** The number of tokens; as many rows of `EOF` stand behind them as anybody looks ahead. */
  length = 0;
  kinds = new Uint16Array(0);
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  hashes = new Int32Array(0);
  private text = "";
  private made: IToken[] | undefined;

  /** Begins with the tokens of another text. */
  begin(text: string): void {
    this.text = text;
    this.length = 0;
    this.made = undefined;
  }

  add(kind: number, start: number, end: number, hash = 0): void {
    const row = this.length++;
    if (row + PADDING >= this.kinds.length) this.grow();
    this.kinds[row] = kind;
    this.starts[row] = start;
    this.ends[row] = end;
    this.hashes[row] = hash;
  }

  /** Closes the table: behind the last token stands the end of the file. */
  end(): void {
    if (this.length + PADDING > this.kinds.length) this.grow();
    this.kinds.fill(END, this.length, this.length + PADDING);
  }

  /** Gives a token another type. */
  retype(row: number, type: TokenType): void {
    this.kinds[row] = type.tokenTypeIdx ?? END;
    const known = this.made?.[row];
    if (known !== undefined) Object.assign(known, { tokenType: type, tokenTypeIdx: type.tokenTypeIdx });
  }

  /** A token as it is written, or, of one that was mended, as it was meant. */
  imageOf(row: number): string {
    return this.made?.[row]?.image ?? this.text.slice(this.starts[row], this.ends[row]);
  }

  /** The word that a mended token stands for. */
  meantBy(row: number): string | undefined {
    const meant: unknown = this.made?.[row]?.payload;
    return typeof meant === "string" ? meant : undefined;
  }

  /** The tokens as Chevrotain knows them; the same ones each time. */
  objects(): readonly IToken[] {
    this.made ??= Array.from({ length: this.length }, (_, row) => ({
      image: this.imageOf(row),
      startOffset: this.starts[row] ?? 0,
      tokenTypeIdx: this.kinds[row] ?? END,
      tokenType: typeOf(this.kinds[row] ?? END),
    }));
    return this.made;
  }

  /** A token as Chevrotain knows it; outside the table the end of the file. */
  token(row: number): IToken {
    return this.objects()[row] ?? END_OF_FILE;
  }

  private grow(): void {
    const rows = Math.max(FIRST_ROWS, 2 * this.kinds.length);
    this.kinds = enlarged(this.kinds, new Uint16Array(rows));
    this.starts = enlarged(this.starts, new Int32Array(rows));
    this.ends = enlarged(this.ends, new Int32Array(rows));
    this.hashes = enlarged(this.hashes, new Int32Array(rows));
  }

  /** A table of tokens that are no longer as the text has them. */
  static of(text: string, tokens: readonly IToken[]): TokenTable {
    const table = new TokenTable();
    table.begin(text);
    for (const { tokenTypeIdx, startOffset, image } of tokens) {
      table.add(tokenTypeIdx, startOffset, startOffset + image.length);
    }
    table.end();
    table.made = [...tokens];
    return table;
  }
}

/** Rows of a table that holds its first token: a procedure has a thousand. */
const FIRST_ROWS = 1024;

const END = EOF.tokenTypeIdx ?? 1;

const END_OF_FILE: IToken = {
  image: "",
  startOffset: Number.NaN,
  endOffset: Number.NaN,
  tokenTypeIdx: END,
  tokenType: EOF,
};

/** The type with a number. */
export function typeOf(kind: number): TokenType {
  types ??= byNumber();
  return types[kind] ?? EOF;
}

let types: readonly TokenType[] | undefined;

/** Chevrotain numbers the types when it makes the parser. */
function byNumber(): readonly TokenType[] {
  const all: TokenType[] = [];
  for (const type of VOCABULARY) if (type.tokenTypeIdx !== undefined) all[type.tokenTypeIdx] = type;
  return all;
}

function enlarged<Column extends Uint16Array | Int32Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
