/** The engine of the parser on the good path: what Chevrotain's does, without what only recovery and trees need. */
import { EmbeddedActionsParser, type IParserConfig, type IToken, type TokenType } from "chevrotain";
import { TokenTable } from "../token-table.js";
import type { TypeSet } from "../type-set.js";
import { type Deciders, type Decisions, type Gated, UNSURE } from "./decisions.js";

/** A rule as Chevrotain makes it; its number is written on it at the first call. */
interface Rule {
  readonly ruleName: string;
  readonly originalGrammarAction: (...args: unknown[]) => unknown;
  number?: number;
}

type Part = (() => unknown) | { readonly DEF: () => unknown; readonly GATE?: () => boolean };
type Alternative = Gated & { readonly ALT: () => unknown };
type Alternatives = readonly Alternative[] | { readonly DEF: readonly Alternative[] };
/** Fields of Chevrotain's parser that its types do not name; the exact version is pinned. */
interface Chevrotain {
  readonly fullRuleNameToShort: Readonly<Record<string, number>>;
  readonly shortRuleNameToFull: Record<number, string>;
  currRuleShortName: number;
  ruleShortNameIdx: number;
  consumeInternalError(type: TokenType, found: IToken, options: unknown): never;
  raiseNoAltException(occurrence: number, name: string | undefined): never;
}

/** What Chevrotain adds to the number of a rule and of an occurrence to number a decision. */
const OR = 1 << 8;
const OPTION = 2 << 8;
const MANY = 3 << 8;

/** The bits of a decision number below those of its rule. */
const RULE_SHIFT = 12;

const TAKEN = 0;

/**
 * Chevrotain's parser with a lighter engine: each method takes the place of the one that all calls of its kind come down
 * to. Chevrotain's own also see to error recovery and concrete syntax trees, of which this parser has neither, and undo
 * each call one by one when a statement fails; here whoever catches the failure calls `unwind`.
 *
 * Tokens are rows of a table, and rules name them by their row. What `CONSUME` takes is therefore no token to look at:
 * its row is `last`. `LA` makes a token of a row for Chevrotain, which asks when it has something to explain.
 */
export abstract class CallingParser extends EmbeddedActionsParser {
  /** With the `decisions` of the grammar, which its rules then go by; Chevrotain need not see it. */
  constructor(
    vocabulary: readonly TokenType[],
    config: IParserConfig,
    protected readonly decided: Decisions | undefined,
  ) {
    super([...vocabulary], config);
  }

  protected tokens = new TokenTable();
  private kinds = this.tokens.kinds;
  /** The row of the token that comes next; one before it stands the last one taken. */
  protected here = 0;

  /** Begins to read a table; it must not change while it is read, apart from `retype`. */
  protected begin(tokens: TokenTable): void {
    this.tokens = tokens;
    this.kinds = tokens.kinds;
    this.here = 0;
    this.errors = [];
  }

  /** The row of the last token taken. */
  protected get last(): number {
    return this.here - 1;
  }

  /** The number of the type of a token ahead, 1 the next. */
  protected kindAt(distance: number): number {
    return this.kinds[this.here + distance - 1] as number;
  }

  /** Whether a token ahead, 1 the next, is of this very type. */
  protected is(distance: number, { tokenTypeIdx }: TokenType): boolean {
    return this.kinds[this.here + distance - 1] === tokenTypeIdx;
  }

  /** Whether the type of a token ahead, 1 the next, is in a set. */
  protected among(distance: number, types: TypeSet): boolean {
    return types.has(this.kinds[this.here + distance - 1] as number);
  }

  override LA(distance: number): IToken {
    return this.tokens.token(this.here + distance - 1);
  }

  /** Chevrotain's name for the same without a look at the bounds. */
  protected override LA_FAST(distance: number): IToken {
    return this.tokens.token(this.here + distance - 1);
  }

  /** Which rule is being read: to be kept before something that may fail, and given to `unwind` when it did. */
  protected get calling(): number {
    return (this as unknown as Chevrotain).currRuleShortName;
  }

  protected unwind(calling: number): void {
    (this as unknown as Chevrotain).currRuleShortName = calling;
  }

  /** What decides, by the number Chevrotain gives each decision. */
  protected abstract readonly deciders: Deciders;

  /** The alternative that the next tokens begin, `NEITHER` where none; of an optional part, `TAKEN` or `NEITHER`. */
  private decide(method: number, occurrence: number, alternatives?: readonly Alternative[]): number {
    const { currRuleShortName: rule } = this as unknown as Chevrotain;
    const { firsts, further } = this.deciders.get(rule | method | occurrence);
    const alternative = firsts[this.kinds[this.here] as number] as number;
    return alternative === UNSURE ? further(alternatives) : alternative;
  }

  /**
   * A rule of the grammar, which others call as a function. Chevrotain records such a call as a `SUBRULE`; a parser that
   * goes by decisions has rules that are called directly, which the engine can take up in their callers.
   */
  protected rule<Given extends unknown[], Made>(
    name: string,
    read: (...given: Given) => Made,
  ): (...given: Given) => Made {
    if (this.decided !== undefined) return this.numbered(name, read);
    const registered = this.RULE(name, (...given: Given) => {
      this.recorded = 0;
      return read(...given);
    });
    const call = (...given: Given): Made =>
      this.RECORDING_PHASE
        ? this.subrule(this.recorded++, registered, { ARGS: given })
        : this.SUBRULE(registered, { ARGS: given });
    // Chevrotain looks for its rules among the fields of the parser.
    return Object.assign(call, { ...registered });
  }

  /** How many calls were recorded of the rule at hand; Chevrotain wants them to differ. */
  private recorded = 0;

  /** The rule by the number that Chevrotain gives it, which stands in the numbers of its decisions. */
  private numbered<Given extends unknown[], Made>(
    name: string,
    read: (...given: Given) => Made,
  ): (...given: Given) => Made {
    const engine = this as unknown as Chevrotain;
    const number = engine.ruleShortNameIdx++ << RULE_SHIFT;
    // For whoever explains what a rule expected.
    engine.shortRuleNameToFull[number] = name;
    // No rule is given more than two things, and a list of them would have to be made at each call.
    const rule = read as unknown as (first: unknown, second: unknown) => Made;
    const call = (first: unknown, second: unknown): Made => {
      const caller = engine.currRuleShortName;
      engine.currRuleShortName = number;
      const made = rule(first, second);
      engine.currRuleShortName = caller;
      return made;
    };
    return call as unknown as (...given: Given) => Made;
  }

  protected subruleInternal(
    rule: Rule,
    _occurrence: number,
    options?: { readonly ARGS?: readonly unknown[] },
  ): unknown {
    const engine = this as unknown as Chevrotain;
    const caller = engine.currRuleShortName;
    rule.number ??= engine.fullRuleNameToShort[rule.ruleName] ?? 0;
    engine.currRuleShortName = rule.number;
    const made =
      options?.ARGS === undefined
        ? rule.originalGrammarAction.call(this)
        : rule.originalGrammarAction.call(this, options.ARGS[0], options.ARGS[1]);
    engine.currRuleShortName = caller;
    return made;
  }

  protected consumeInternal(type: TokenType, _occurrence: number, options: unknown): void {
    const kind = this.kinds[this.here] as number;
    if (kind !== type.tokenTypeIdx && (type.isParent !== true || type.categoryMatchesMap?.[kind] !== true)) {
      (this as unknown as Chevrotain).consumeInternalError(type, this.LA(1), options);
    }
    this.here++;
  }

  protected optionInternal(part: Part, occurrence: number): unknown {
    if (typeof part === "function") {
      return this.decide(OPTION, occurrence) === TAKEN ? part.call(this) : undefined;
    }
    if (part.GATE?.call(this) === false) return undefined;
    return this.decide(OPTION, occurrence) === TAKEN ? part.DEF.call(this) : undefined;
  }

  protected manyInternal(occurrence: number, part: Part): void {
    const action = typeof part === "function" ? part : part.DEF;
    const gate = typeof part === "function" ? undefined : part.GATE;
    for (let before = -1; this.here > before; ) {
      if (gate?.call(this) === false || this.decide(MANY, occurrence) !== TAKEN) return;
      before = this.here;
      action.call(this);
    }
  }

  protected orInternal(given: Alternatives, occurrence: number): unknown {
    const alternatives = "DEF" in given ? given.DEF : given;
    const chosen = alternatives[this.decide(OR, occurrence, alternatives)];
    if (chosen !== undefined) return chosen.ALT.call(this);
    return (this as unknown as Chevrotain).raiseNoAltException(occurrence, undefined);
  }
}
