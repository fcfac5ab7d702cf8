/** How one rule calls another. */
import { EmbeddedActionsParser } from "chevrotain";

/** A rule as Chevrotain makes it; its number is written on it at the first call. */
interface Rule {
  readonly ruleName: string;
  readonly originalGrammarAction: (...args: unknown[]) => unknown;
  number?: number;
}

/** Fields of Chevrotain's parser that its types do not name; the exact version is pinned. */
interface Engine {
  readonly fullRuleNameToShort: Readonly<Record<string, number>>;
  readonly RULE_STACK: number[];
  RULE_STACK_IDX: number;
  currRuleShortName: number;
}

/**
 * Chevrotain's parser with lighter calls. Its own also see to error recovery and concrete syntax trees, of which this
 * parser has neither; a statement makes some six calls, so that was a tenth of parsing.
 */
export abstract class CallingParser extends EmbeddedActionsParser {
  /** Takes the place of Chevrotain's method of this name, which all of `SUBRULE` comes down to. */
  protected subruleInternal(
    rule: Rule,
    _occurrence: number,
    options?: { readonly ARGS?: unknown[] },
  ): unknown {
    const engine = this as unknown as Engine;
    const caller = engine.currRuleShortName;
    rule.number ??= engine.fullRuleNameToShort[rule.ruleName] ?? 0;
    engine.currRuleShortName = rule.number;
    engine.RULE_STACK[++engine.RULE_STACK_IDX] = rule.number;
    try {
      return options?.ARGS === undefined
        ? rule.originalGrammarAction.call(this)
        : rule.originalGrammarAction.apply(this, options.ARGS);
    } finally {
      engine.RULE_STACK_IDX--;
      engine.currRuleShortName = caller;
    }
  }
}
