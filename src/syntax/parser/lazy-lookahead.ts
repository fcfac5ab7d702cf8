import type { TokenType } from "chevrotain";
import {
  type BaseParser,
  getLookaheadPaths,
  type ILookaheadStrategy,
  LLkLookaheadStrategy,
} from "chevrotain";
import type { Decision } from "./decisions.js";

type Alternation = ReturnType<ILookaheadStrategy["buildLookaheadForAlternation"]>;
type Optional = ReturnType<ILookaheadStrategy["buildLookaheadForOptional"]>;

/** A look-ahead function that can say what it looks at, as alternatives of runs of token types. */
export interface Explained {
  readonly explain: () => { readonly kind: Decision["kind"]; readonly runs: readonly TokenType[][][] };
}

/**
 * Chevrotain's own LL(k) look-ahead, each decision worked out when it is first met.
 *
 * Working out all of them is half of building the parser, and a file meets few.
 */
export function lazyLookahead(maxLookahead: number): ILookaheadStrategy {
  const eager = new LLkLookaheadStrategy({ maxLookahead });
  return {
    validate: (options) => eager.validate(options),
    buildLookaheadForAlternation: (options) => {
      let decide: Alternation | undefined;
      const lazy: Alternation = function (this: BaseParser, alternatives) {
        decide ??= eager.buildLookaheadForAlternation(options);
        return decide.call(this, alternatives);
      };
      const explain: Explained["explain"] = () => ({
        kind: options.hasPredicates ? "gated" : "alternation",
        runs: getLookaheadPaths({ ...options, occurrence: options.prodOccurrence, prodType: "Alternation" }),
      });
      return Object.assign(lazy, { explain });
    },
    buildLookaheadForOptional: (options) => {
      let decide: Optional | undefined;
      const lazy: Optional = function (this: BaseParser) {
        decide ??= eager.buildLookaheadForOptional(options);
        return decide.call(this);
      };
      const explain: Explained["explain"] = () => ({
        kind: "optional",
        runs: getLookaheadPaths({ ...options, occurrence: options.prodOccurrence }).slice(0, 1),
      });
      return Object.assign(lazy, { explain });
    },
  };
}
