/** The token types: a dozen the lexer makes, and one per keyword, given to words after lexing. */
import { createToken, Lexer, type TokenType } from "chevrotain";
import { ACTS } from "../glossary/acts.js";
import { FOREIGN_WORDS } from "./connectives.js";
import { ACCENTED, KEYWORDS, type KeywordRole, keywordTable, type NamedKeyword } from "./keywords.js";
import { TypeSet } from "./type-set.js";

const LETTER =
  "A-Za-z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff";

/** A class of tokens that only categories belong to. */
const abstract = (name: string, label: string, ...categories: TokenType[]): TokenType =>
  createToken({ name, label, pattern: Lexer.NA, categories });

/** Any word: a name where the grammar expects one. */
export const Word = createToken({
  name: "Word",
  label: "NAAM",
  pattern: new RegExp(`[${LETTER}][${LETTER}0-9_-]*(?:\\.[${LETTER}0-9_][${LETTER}0-9_-]*)*`),
});

/** What opens or closes a block where a word processor replaced the straight quotes. */
const TYPOGRAPHIC_BLOCK = /[“”„]{3}/g;
const BLOCK_START = /"""|[“”„]{3}/y;

/** A quoted text, on one line or as a block. */
export const Text = abstract("Text", "TEKST");

/**
 * A number; a `Decimal` is one too, and the parser says where a whole number was wanted. So are the words for amounts
 * (`twee`), which are names elsewhere.
 */
export const NumberToken = createToken({ name: "Number", label: "GETAL", pattern: /\d+/ });
const Decimal = createToken({
  name: "Decimal",
  label: "BEDRAG",
  pattern: /\d+[.,]\d+/,
  categories: NumberToken,
});
/** `2024-11-01`; also `1-11-2024`, which the parser refuses with the right spelling. */
export const DateToken = createToken({
  name: "Date",
  label: "DATUM",
  pattern: /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4}/,
});

/**
 * `"..."` with `\"`, or between typographic or single quotes, as word processors make them and programmers type them. A
 * single quote closes a text where a space, a comma, a colon or the end of the line follows: in `‘zo’n brief’` one does.
 */
export const StringToken = createToken({
  name: "String",
  label: "TEKST",
  pattern:
    /"[^"\\\r\n]*(?:\\[^\r\n][^"\\\r\n]*)*"|[“„][^“”"\\\r\n]*(?:\\[^\r\n][^“”"\\\r\n]*)*[“”"]|['‘‚][^"“”„\r\n]*?['’](?![^\s,:])/,
  categories: Text,
});
export const UnterminatedString = createToken({
  name: "UnterminatedString",
  label: "TEKST",
  pattern: /["“„”][^\r\n]*/,
  categories: Text,
});
/** `"""..."""` over lines, or between three typographic quotes; without an end it reaches to the end of the file. */
export const Block = createToken({
  name: "Block",
  label: "TEKSTBLOK",
  pattern: { exec: matchBlock },
  start_chars_hint: ['"', "“", "”", "„"],
  line_breaks: true,
  categories: Text,
});

/** Punctuation, and what stands between tokens. */
export const Comma = createToken({ name: "Comma", label: ",", pattern: "," });
export const Euro = createToken({ name: "Euro", label: "€", pattern: "€" });
export const Colon = createToken({ name: "Colon", label: ":", pattern: ":" });
export const Comment = createToken({ name: "Comment", pattern: /#[^\r\n]*/, group: "comments" });
export const WhiteSpace = createToken({
  name: "WhiteSpace",
  pattern: /\s+/,
  group: Lexer.SKIPPED,
  line_breaks: true,
});
/** What the lexer makes, in the order it tries; a run of other characters is an error of the lexer, and left out. */
export const LEXER_TOKENS: readonly TokenType[] = [
  WhiteSpace,
  Word,
  Comma,
  Block,
  StringToken,
  UnterminatedString,
  DateToken,
  Decimal,
  NumberToken,
  Colon,
  Euro,
  Comment,
];

/** Classes of keywords that the grammar names as one. */
export const Unit = abstract("Unit", "EENHEID");
export const Modal = abstract("Modal", "mag | kan | moet");
export const Form = abstract("Form", "VORM");
export const Channel = abstract("Channel", "KANAAL");
export const FieldTypeWord = abstract("FieldTypeWord", "SOORT");
export const Month = abstract("Month", "MAAND");
export const Weekday = abstract("Weekday", "WEEKDAG");
/** The first word of a verb phrase in its finite form, singular or plural. */
const Verb = createToken({ name: "Verb", label: "WERKWOORD", pattern: Lexer.NA, categories: Word });

const CATEGORY: Partial<Record<KeywordRole, TokenType>> = {
  unit: Unit,
  modal: Modal,
  number: NumberToken,
  form: Form,
  channel: Channel,
  "field-type": FieldTypeWord,
  month: Month,
  weekday: Weekday,
};

const finite = new Set<string>();
for (const act of Object.values(ACTS)) {
  finite.add(firstWord(act.finite));
  finite.add(firstWord(act.plural));
}

/**
 * Keywords are made by hand: `createToken` numbers a type and works out its categories anew at each call, over all that
 * came before, while the parser does so once for all it is given.
 */
const byWord = new Map<string, TokenType>();
for (const [word, role] of keywordTable()) {
  const category = CATEGORY[role];
  const CATEGORIES = category === undefined ? [Word] : [Word, category];
  byWord.set(word, { name: word, LABEL: word, PATTERN: Lexer.NA, CATEGORIES });
}
/** The token type of each keyword the parser names. */
export const K = Object.fromEntries(byWord) as Readonly<Record<NamedKeyword, TokenType>>;

/** Types of words that can be the finite verb of an act; the keywords among them start a statement as well. */
export const FINITE = new TypeSet([
  Verb,
  ...KEYWORDS.modal.flatMap((word) => byWord.get(word) ?? []),
  ...[...finite].flatMap((word) => byWord.get(word) ?? []),
]);

// An editor may write accents as characters of their own.
for (const [accented, word] of ACCENTED) {
  const type = byWord.get(word);
  if (type === undefined) continue;
  byWord.set(accented, type);
  byWord.set(accented.normalize("NFD"), type);
}

/** Words that mean something to a reader and nothing to the language: never an item of a list. */
export const Foreign = createToken({ name: "Foreign", label: "WOORD", pattern: Lexer.NA, categories: Word });
for (const foreign of FOREIGN_WORDS) if (!byWord.has(foreign)) byWord.set(foreign, Foreign);

for (const verb of finite) if (!byWord.has(verb)) byWord.set(verb, Verb);

/** The token type of a word that is more than a name, by its lower-case spelling. */
export const WORD_TYPES: ReadonlyMap<string, TokenType> = byWord;

/** Classes of tokens, to be asked for. */
export const WORDS = new TypeSet([], [Word]);
export const WORDS_AND_TEXTS = new TypeSet([], [Word, Text]);
export const TEXTS = new TypeSet([], [Text]);
export const FORMS = new TypeSet([], [Form]);
export const MODALS = new TypeSet([], [Modal]);
export const NUMERALS = new TypeSet([], [NumberToken]);

/** Everything the parser may meet. */
export const VOCABULARY: TokenType[] = [
  ...LEXER_TOKENS,
  Text,
  Unit,
  Modal,
  Form,
  Channel,
  FieldTypeWord,
  Month,
  Weekday,
  ...new Set(byWord.values()),
];

function firstWord(phrase: string): string {
  return phrase.slice(0, `${phrase} `.indexOf(" "));
}

function matchBlock(text: string, offset: number): RegExpExecArray | null {
  BLOCK_START.lastIndex = offset;
  if (!BLOCK_START.test(text)) return null;
  const quotes = text.startsWith('"', offset) ? /"""/g : TYPOGRAPHIC_BLOCK;
  quotes.lastIndex = offset + 3;
  const end = quotes.exec(text);
  return [text.slice(offset, end === null ? text.length : end.index + 3)] as unknown as RegExpExecArray;
}
