/** The base of the parser: its configuration, what every rule needs from tokens, and findings that do not stop it. */
import type { IToken, TokenType } from "chevrotain";
import type { Code, ParamsOf } from "../../diagnostics/catalogue.js";
import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../source/span.js";
import type { Kind, StatementOf } from "../ast.js";
import type { Name, Text as TextNode } from "../ast-parts.js";
import { isSlipOf } from "../connectives.js";
import { unquote } from "../quotes.js";
import { PLAIN, typeOf } from "../token-table.js";
import { Comma, FINITE, K, TEXTS, Text, VOCABULARY, Word } from "../tokens.js";
import type { TypeSet } from "../type-set.js";
import { CallingParser } from "./calls.js";
import {
  type Deciders,
  type Decisions,
  decidersBy,
  decidersOf,
  type Gated,
  NEITHER,
  UNSURE,
} from "./decisions.js";
import { EXPECTATIONS } from "./expectations.js";
import { type Explained, lazyLookahead } from "./lazy-lookahead.js";
import { CLAUSE_STARTS, CONNECTIVES, NO_ITEM, NO_NAME_BEFORE } from "./list-words.js";

/** An AST type while its rule fills it in. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** The content of one kind of statement, while its rule fills it in. */
export type Content<K extends Kind> = Draft<StatementOf<K>>;

/** What a word that was read comes to. */
export const said = <T>(_: unknown, meaning: T): T => meaning;

/** Thrown inside a rule to refuse a statement with a diagnostic of our own; caught by `file`. */
export class Refusal extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.code);
  }
}

/** The suffixes of a statement as they are met: of which kind, and the row each begins at. */
export type Seen = { readonly kind: string; readonly from: number }[];

/** What a look of our own gives when no alternative fits. */
export const NO_ALTERNATIVE = -1;

/** The span of a node whose rule has not come to its end. */
export const NOWHERE: Span = { start: 0, end: 0 };

/** Where a list does not go on after a comma: the types of words that start a suffix of the statement. */
export type Stops = TypeSet;

/** Tokens a decision may look at. */
const MOST_LOOKAHEAD = 2;

/** Fields of Chevrotain's parser that its types do not name; the exact version is pinned, and a test compares. */
interface Analysis {
  selfAnalysisDone: boolean;
  readonly lookAheadFuncsCache: ReadonlyMap<number, Explained & LookAhead>;
}

type LookAhead = (this: BaseParser, alternatives?: readonly Gated[]) => number | boolean | undefined;

/** More types than there are. */
const ALL_UNSURE = new Int8Array(1024).fill(UNSURE);

/** The methods by which Chevrotain says that nothing fits. */
interface Raising {
  raiseNoAltException(occurrence: number, name: string | undefined): never;
  consumeInternalError(type: TokenType, found: IToken, options: unknown): never;
}

const RAISING = CallingParser.prototype as unknown as Raising;

/** Thrown instead of what Chevrotain throws, at the same token, where nobody will read what was expected. */
export class Unexplained extends Error {}

/** What every rule needs; it holds no rule itself. */
export abstract class BaseParser extends CallingParser {
  protected path = "";
  protected text = "";
  protected findings: Diagnostic[] = [];
  /** Whether so many statements of the file failed that the next ones are only counted. */
  protected flooded = false;

  constructor(skipValidations: boolean, decisions: Decisions | undefined) {
    const config = {
      maxLookahead: MOST_LOOKAHEAD,
      lookaheadStrategy: lazyLookahead(MOST_LOOKAHEAD),
      recoveryEnabled: false,
      skipValidations,
      errorMessageProvider: EXPECTATIONS,
    };
    super(VOCABULARY, config, decisions);
  }

  /** Takes the place of Chevrotain's, which first lists all that would have fitted: half a millisecond at worst. */
  protected raiseNoAltException(occurrence: number, name: string | undefined): never {
    if (this.flooded) throw new Unexplained();
    return RAISING.raiseNoAltException.call(this, occurrence, name);
  }

  /** The same where one token was expected and another stands. */
  protected consumeInternalError(type: TokenType, found: IToken, options: unknown): never {
    if (this.flooded) throw new Unexplained();
    return RAISING.consumeInternalError.call(this, type, found, options);
  }

  /** The decisions of an analysed parser, for another to adopt. */
  decisions(): Decisions {
    const { lookAheadFuncsCache } = this as unknown as Analysis;
    if (lookAheadFuncsCache.size === 0) throw new Error("this parser adopted its decisions");
    const numbers = new Map(VOCABULARY.map((type, index) => [type, index]));
    const numberOf = (type: TokenType): number => {
      const number = numbers.get(type);
      if (number === undefined) throw new Error(`${type.name} is missing from the vocabulary`);
      return number;
    };
    return Object.fromEntries(
      [...lookAheadFuncsCache].map(([key, { explain }]) => {
        const { kind, runs } = explain();
        return [key, { kind, runs: runs.map((all) => all.map((run) => run.map(numberOf))) }];
      }),
    );
  }

  /** Takes the place of `performSelfAnalysis`: the decisions come from a table. */
  protected adopt(decisions: Decisions): void {
    this.deciders = decidersOf(decisions, VOCABULARY, (distance) => this.kindAt(distance));
    (this as unknown as Analysis).selfAnalysisDone = true;
  }

  /** Until others are adopted, Chevrotain's own look-ahead decides. */
  protected override deciders: Deciders = decidersBy((key) => {
    const decide = (this as unknown as Analysis).lookAheadFuncsCache.get(key);
    return {
      firsts: ALL_UNSURE,
      further: (alternatives) => {
        const decided = decide?.call(this, alternatives);
        return decided === true ? 0 : typeof decided === "number" ? decided : NEITHER;
      },
    };
  });

  /**
   * One of some alternatives, by index. The same as `OR` with gates, for the places every statement passes: Chevrotain
   * scans the first sets of gated alternatives, and here one look is enough. Recorded as `OR`, which also says what was
   * expected where the index is `NO_ALTERNATIVE`.
   */
  protected choose<T>(index: () => number, alternatives: readonly (() => T)[]): T {
    const chosen = this.RECORDING_PHASE ? undefined : alternatives[index()];
    if (chosen !== undefined) return chosen();
    const options = alternatives.map((alternative) => ({ ALT: alternative, IGNORE_AMBIGUITIES: true }));
    return this.OR9({ DEF: options, MAX_LOOKAHEAD: 1 });
  }

  /** As often as a look of our own says. The same as `MANY` with a gate, without its look-ahead. Recorded as `MANY`. */
  protected repeat(goesOn: () => boolean, part: () => void): void {
    if (this.RECORDING_PHASE) this.MANY9({ GATE: goesOn, DEF: part });
    else while (goesOn()) part();
  }

  /** Whether an optional part may begin here, which saves calling its rule; always so while the grammar is recorded. */
  protected mayBegin(firsts: TypeSet): boolean {
    return this.RECORDING_PHASE || this.among(1, firsts);
  }

  protected report<C extends Code>(code: C, params: ParamsOf<C>, span: Span, suggestion?: string): void {
    if (this.RECORDING_PHASE) return;
    const place = { file: this.path, span };
    this.findings.push(diagnostic(code, params, place, suggestion === undefined ? {} : { suggestion }));
  }

  /** Reports a suffix of which another of its kind was seen; notes the others in `seen`. */
  protected once(seen: Seen, kind: string, from: number): void {
    const known = seen.find((suffix) => suffix.kind === kind);
    if (known === undefined) {
      seen.push({ kind, from });
      return;
    }
    const [earlier, word] = [known.from, from].map((row) => this.tokens.imageOf(row).toLowerCase());
    this.report("suffix-repeated", { earlier: earlier ?? "", word: word ?? "" }, this.spanFrom(from));
  }

  /** Stops the statement with a diagnostic of our own. */
  protected refuse<C extends Code>(code: C, params: ParamsOf<C>, span: Span, suggestion?: string): never {
    const place = { file: this.path, span };
    throw new Refusal(diagnostic(code, params, place, suggestion === undefined ? {} : { suggestion }));
  }

  protected spanOf(row: number): Span {
    const { starts, ends } = this.tokens;
    return { start: starts[row] as number, end: ends[row] as number };
  }

  /** From the start of a token to the end of the last one consumed. */
  protected spanFrom(first: number): Span {
    const { starts, ends } = this.tokens;
    return { start: starts[first] as number, end: ends[this.here - 1] as number };
  }

  /** Takes a word, as a name. */
  protected name(occurrence = 0): Name {
    this.consume(occurrence, Word);
    return this.asName(this.last);
  }

  protected asName(row: number): Name {
    return { text: this.spelling(row), span: this.spanOf(row) };
  }

  /** Takes a quoted text. */
  protected quoted(occurrence = 0): TextNode {
    this.consume(occurrence, Text);
    const span = this.spanOf(this.last);
    const isPlain = this.tokens.hashes[this.last] === PLAIN;
    return {
      value: isPlain
        ? this.text.slice(span.start + 1, span.end - 1)
        : unquote(this.tokens.imageOf(this.last)),
      span,
    };
  }

  /**
   * A word as it is written. Files say few words many times, and one string for all of them is shorter to make and to
   * look up: the last word with the same hash is at hand.
   */
  protected spelling(row: number): string {
    const { starts, ends, hashes } = this.tokens;
    const slot = (hashes[row] as number) & (SEEN_WORDS - 1);
    const known = this.seen[slot];
    const start = starts[row] as number;
    if (
      known !== undefined &&
      known.length === (ends[row] as number) - start &&
      this.text.startsWith(known, start)
    ) {
      return known;
    }
    const written = this.tokens.imageOf(row);
    this.seen[slot] = written;
    return written;
  }
  protected seen: (string | undefined)[] = [];

  /** The type of a token. */
  protected kindOf(row: number): TokenType {
    return typeOf(this.tokens.kinds[row] as number);
  }

  /** A token ahead as it is written, 1 the next; empty behind the last one. */
  protected imageAt(distance: number): string {
    const row = this.here + distance - 1;
    return row < this.tokens.length ? this.tokens.imageOf(row) : "";
  }

  /** The word of the keyword that was just taken; its taking stands as the argument, so that it reads as one. */
  protected wordOf(_: unknown): string {
    return typeOf(this.kindAt(0)).name;
  }

  /** Whether the token stands first on its line. */
  protected startsLine(row: number): boolean {
    if (row <= 0 || row > this.tokens.length) return true;
    if (row === this.tokens.length) return false;
    const { starts, ends } = this.tokens;
    for (let at = ends[row - 1] as number; at < (starts[row] as number); at++) {
      const code = this.text.charCodeAt(at);
      if (code === 10 || code === 13) return true;
    }
    return false;
  }

  /**
   * Whether a list of names goes on: after `en`, or after a comma before a word that starts no suffix. Where verbs are
   * among the stops, the one behind `en` starts a second act. A comma at
   * the end of a line before a word that starts a statement is a slip: the list ends, and `file` reports the comma.
   */
  protected goesOn(stops: Stops, items: TypeSet): boolean {
    const isComma = this.is(1, Comma);
    if (!isComma && !this.is(1, K.en) && !this.is(1, K.of)) return false;
    if (!this.among(2, items) || this.among(2, NO_ITEM) || this.isSlip(stops)) return false;
    if (!isComma) return !(this.among(2, FINITE) && this.among(2, stops));
    return !this.among(2, stops) && !this.isStray();
  }

  /** Whether the word two tokens on is a connective misspelt: `omdatt "..."` would be an item with a name and a text. */
  private isSlip(stops: Stops): boolean {
    if (!this.is(2, Word)) return false;
    const isText = this.among(3, TEXTS);
    // Behind a name stands no number, and no word that begins a part of its own.
    if (!isText && (!this.among(3, NO_NAME_BEFORE) || this.startsLine(this.here + 2))) return false;
    const word = this.tokens.imageOf(this.here + 1);
    const isMeant = (known: string): boolean => isSlipOf(word, known);
    return (isText && CONNECTIVES.some(isMeant)) || [...stops].some((type) => isMeant(type.name));
  }

  /** Whether the comma that comes next is a slip before a statement. */
  private isStray(): boolean {
    if (!this.startsLine(this.here + 1) || this.is(3, Comma) || this.is(3, K.en) || this.is(3, K.of))
      return false;
    return this.among(2, CLAUSE_STARTS) || (this.among(3, FINITE) && !this.startsLine(this.here + 2));
  }
}

/** How many words are kept at hand, a power of 2; of two with one slot the later stays. */
export const SEEN_WORDS = 512;
