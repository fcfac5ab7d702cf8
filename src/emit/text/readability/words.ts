/** A word of a text and the place of its first character. */
export interface Word {
  readonly text: string;
  readonly at: number;
}

/**
 * The words as a reader counts them: «e-mail» is one, «en/of» two, «8 dagen» two. Marks are no part of a word. E-mail and web
 * addresses are no words: nobody reads them.
 */
export function wordsOf(text: string): readonly Word[] {
  const masked = text.replace(ADDRESS, (address) => " ".repeat(address.length));
  return [...masked.matchAll(WORD)].map((match) => ({ text: match[0], at: match.index }));
}

const ADDRESS =
  /\S{1,254}@\S+|https?:\/\/\S+|(?<![\p{L}\p{N}])www\.\S+|(?<!\S)\S+\.(nl|com|org|eu|net)(?![\p{L}\p{N}])(\/\S*)?/giu;

/** Letters and digits, with what may stand inside: «foto's», «VO-content», «1.0», «o.a.». */
const WORD = /['’]?[\p{L}\p{M}\p{N}]+(?:['’.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;
