/** Sets of token types. */
import type { TokenType } from "chevrotain";

/**
 * Types of tokens. Some twenty sets are asked for each statement, so membership is a look into a table by the number of a
 * type. Chevrotain numbers types when it makes the parser; hence the table waits.
 */
export class TypeSet implements Iterable<TokenType> {
  private table: Uint8Array | undefined;
  private readonly types: readonly TokenType[];
  private readonly classes: readonly TokenType[];

  /** These very types, and every type that belongs to one of the classes. */
  constructor(types: Iterable<TokenType>, classes: readonly TokenType[] = []) {
    this.types = [...types];
    this.classes = classes;
  }

  /** Whether a type is among them, by its number. */
  has(kind: number): boolean {
    return (this.table ?? this.fill())[kind] === 1;
  }

  /** The types that were given one by one. */
  [Symbol.iterator](): Iterator<TokenType> {
    return this.types[Symbol.iterator]();
  }

  private fill(): Uint8Array {
    const numbers = [
      ...this.types.flatMap(({ tokenTypeIdx }) => tokenTypeIdx ?? []),
      ...this.classes.flatMap(numbersOf),
    ];
    const table = new Uint8Array(Math.max(0, ...numbers) + 1);
    for (const number of numbers) table[number] = 1;
    this.table = table;
    return table;
  }
}

/** The number of a type, and those of the types it is a class of. */
export function numbersOf({ tokenTypeIdx, categoryMatches }: TokenType): readonly number[] {
  return tokenTypeIdx === undefined ? [] : [tokenTypeIdx, ...(categoryMatches ?? [])];
}
