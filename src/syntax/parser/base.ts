/** The base of the parser: its configuration, what every rule needs from tokens, and findings that do not stop it. */
import { type IParserErrorMessageProvider, type IToken, type TokenType, tokenMatcher } from "chevrotain";
import type { Code, ParamsOf } from "../../diagnostics/catalogue.js";
import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../source/span.js";
import type { StatementContent } from "../ast.js";
import type { Name, Text as TextNode } from "../ast-parts.js";
import { FOREIGN_WORDS, isSlipOf } from "../connectives.js";
import { unquote } from "../quotes.js";
import { Comma, FINITE, Foreign, K, NumberToken, Text, VOCABULARY, Word } from "../tokens.js";
import { CallingParser } from "./calls.js";
import { type Deciders, type Decisions, decidersOf } from "./decisions.js";
import { type Explained, lazyLookahead } from "./lazy-lookahead.js";

/** An AST type while its rule fills it in. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** The content of one kind of statement, while its rule fills it in. */
export type Content<Kind extends StatementContent["kind"]> = Draft<Extract<StatementContent, { kind: Kind }>>;

/** What a word that was read comes to. */
export const said = <T>(_: IToken, meaning: T): T => meaning;

/** Thrown inside a rule to refuse a statement with a diagnostic of our own; caught by `file`. */
export class Refusal extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.code);
  }
}

/** What a failed rule expected, by names of token types, `depth` tokens behind the one it failed at. */
export interface Expectation {
  readonly names: readonly string[];
  readonly depth: number;
}

const expectation = (types: readonly (TokenType | undefined)[], depth = 0): string =>
  JSON.stringify({
    names: [...new Set(types.flatMap((type) => type?.name ?? []))],
    depth,
  } satisfies Expectation);

const fits = (token: IToken | undefined, type: TokenType | undefined): boolean =>
  token !== undefined && type !== undefined && tokenMatcher(token, type);

/** Chevrotain hands an expectation on as the message of its exception. */
const EXPECTATIONS: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expectation([expected]),
  buildNotAllInputParsedMessage: () => expectation([]),
  buildNoViableAltMessage: ({ expectedPathsPerAlt, actual }) => {
    const paths = expectedPathsPerAlt.flat();
    const begun = paths.filter(([first, second]) => fits(actual[0], first) && second !== undefined);
    return begun.length > 0
      ? expectation(
          begun.map((path) => path[1]),
          1,
        )
      : expectation(paths.map((path) => path[0]));
  },
  buildEarlyExitMessage: ({ expectedIterationPaths }) =>
    expectation(expectedIterationPaths.map((path) => path[0])),
};

/** What a look of our own gives when no alternative fits. */
export const NO_ALTERNATIVE = -1;

/** The span of a node whose rule has not come to its end. */
export const NOWHERE: Span = { start: 0, end: 0 };

/** Where a list does not go on after a comma: the types of words that start a suffix of the statement. */
export type Stops = ReadonlySet<TokenType>;

/** Words that start a statement and are hardly ever names: behind a comma at the end of a line they end a list. */
export const CLAUSE_STARTS: Stops = new Set([
  K.rol,
  K.trap,
  K.zijroute,
  K.stap,
  K.plicht,
  K.uitkomst,
  K.vermeldt,
  K.mag,
  K.ondertekend,
  K.indienen,
  K.indientermijn,
  K.via,
  K.binnen,
  K.uiterlijk,
  K.ten,
  K.maximaal,
  K.streeft,
  K.zo,
  K.onverwijld,
  K.geen,
  K.niet,
  K.verlengen,
  K.opschorten,
  K.vervalt,
  K.eventueel,
  K.daarna,
  K.terug,
  K.bewaren,
  K.kosteloos,
  K.meervoud,
  K.steunt,
  K.vervangen,
  K.gaan,
  K.behandelaar,
  K.open,
  K.altijd,
  K.bevoegd,
  K.biedt,
  K.tijdens,
  K.elk,
  K.elke,
  K.steeds,
  K.geheimhouding,
  K.overslaan,
]);

/** Words that join the parts of a statement: never an item of a list, whatever separator stands before. */
const NO_ITEM: Stops = new Set([
  K.als,
  K.behalve,
  K.bij,
  K.daarvoor,
  K.door,
  K.in,
  K.indien,
  K.met,
  K.na,
  K.omdat,
  K.tot,
  K.uiterlijk,
  K.vanaf,
  K.volgens,
  K.voor,
  K.zolang,
  Foreign,
]);

/** What follows the word a suffix begins with, and no name in a list: `alleen voor`, `uiterlijk 5 jaar`. */
const NO_NAME_BEFORE: Stops = new Set([
  K.voor,
  K.na,
  K.het,
  K.bij,
  K.klachten,
  K.termijnenwet,
  K.ten,
  NumberToken,
]);

/** Connectives a word before a text is held against in every list; its statement adds the suffixes it allows. */
const CONNECTIVES: readonly string[] = [
  ...FOREIGN_WORDS,
  ...["als", "behalve", "bij", "daarvoor", "door", "in", "indien", "met", "omdat", "tot", "voor"],
];

/** Tokens a decision may look at. */
const MOST_LOOKAHEAD = 2;

/** Fields of Chevrotain's parser that its types do not name; the exact version is pinned, and a test compares. */
interface Analysis {
  selfAnalysisDone: boolean;
  lookAheadFuncsCache: Map<number, Explained> | Deciders;
}

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

  constructor(skipValidations: boolean) {
    super(VOCABULARY, {
      maxLookahead: MOST_LOOKAHEAD,
      lookaheadStrategy: lazyLookahead(MOST_LOOKAHEAD),
      recoveryEnabled: false,
      skipValidations,
      errorMessageProvider: EXPECTATIONS,
    });
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
    if (!(lookAheadFuncsCache instanceof Map)) throw new Error("this parser adopted its decisions");
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
    const analysis = this as unknown as Analysis;
    analysis.lookAheadFuncsCache = decidersOf(decisions, VOCABULARY, (distance) => this.LA_FAST(distance));
    analysis.selfAnalysisDone = true;
  }

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
  protected mayBegin(firsts: ReadonlySet<TokenType>): boolean {
    return this.RECORDING_PHASE || firsts.has(this.LA(1).tokenType);
  }

  protected report<C extends Code>(code: C, params: ParamsOf<C>, span: Span, suggestion?: string): void {
    if (this.RECORDING_PHASE) return;
    const place = { file: this.path, span };
    this.findings.push(diagnostic(code, params, place, suggestion === undefined ? {} : { suggestion }));
  }

  /** Reports a suffix of which another of its kind was seen; `seen` holds the word that begins each kind. */
  protected once(seen: Map<string, string>, kind: string, from: IToken): void {
    const earlier = seen.get(kind);
    const word = from.image.toLowerCase();
    if (earlier !== undefined) this.report("suffix-repeated", { earlier, word }, this.spanFrom(from));
    else seen.set(kind, word);
  }

  /** Stops the statement with a diagnostic of our own. */
  protected refuse<C extends Code>(code: C, params: ParamsOf<C>, span: Span, suggestion?: string): never {
    const place = { file: this.path, span };
    throw new Refusal(diagnostic(code, params, place, suggestion === undefined ? {} : { suggestion }));
  }

  protected spanOf(token: IToken): Span {
    return { start: token.startOffset, end: token.startOffset + token.image.length };
  }

  /** From the start of a token to the end of the last one consumed. */
  protected spanFrom(first: IToken): Span {
    return this.spanSince(first.startOffset);
  }

  protected spanSince(start: number): Span {
    const last = this.LA(0);
    return { start, end: last.startOffset + last.image.length };
  }

  protected asName(token: IToken): Name {
    return { text: token.image, span: this.spanOf(token) };
  }

  protected asText(token: IToken): TextNode {
    return { value: unquote(token.image), span: this.spanOf(token) };
  }

  protected isWord(token: IToken): boolean {
    return token.tokenType === Word || tokenMatcher(token, Word);
  }

  /** Whether the token stands first on its line. */
  protected startsLine(token: IToken, previous: IToken): boolean {
    if (Number.isNaN(previous.startOffset)) return true;
    for (let at = previous.startOffset + previous.image.length; at < token.startOffset; at++) {
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
  protected goesOn(stops: Stops, matches: (token: IToken) => boolean): boolean {
    const separator = this.LA(1);
    if (separator.tokenType !== Comma && separator.tokenType !== K.en && separator.tokenType !== K.of)
      return false;
    const next = this.LA(2);
    if (!matches(next) || NO_ITEM.has(next.tokenType) || this.isSlip(next, stops)) return false;
    if (separator.tokenType !== Comma) return !(FINITE.has(next.tokenType) && stops.has(next.tokenType));
    return !stops.has(next.tokenType) && !this.isStray(separator, next);
  }

  /** Whether the word two tokens on is a connective misspelt: `omdatt "..."` would be an item with a name and a text. */
  private isSlip(word: IToken, stops: Stops): boolean {
    if (word.tokenType !== Word) return false;
    const behind = this.LA(3);
    const isText = tokenMatcher(behind, Text);
    // Behind a name stands no number, and no word that begins a part of its own.
    if (!isText && (!NO_NAME_BEFORE.has(behind.tokenType) || this.startsLine(behind, word))) return false;
    const isMeant = (known: string): boolean => isSlipOf(word.image, known);
    return (isText && CONNECTIVES.some(isMeant)) || [...stops].some((type) => isMeant(type.name));
  }

  private isStray(comma: IToken, next: IToken): boolean {
    const after = this.LA(3).tokenType;
    const begins =
      CLAUSE_STARTS.has(next.tokenType) || (FINITE.has(after) && !this.startsLine(this.LA(3), next));
    return begins && this.startsLine(next, comma) && after !== Comma && after !== K.en && after !== K.of;
  }
}
