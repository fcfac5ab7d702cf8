import { type IParserErrorMessageProvider, type IToken, type TokenType, tokenMatcher } from "chevrotain";

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
export const EXPECTATIONS: IParserErrorMessageProvider = {
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
