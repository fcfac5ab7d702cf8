/**
 * The decisions of the grammar as a table. A build works it out once (build.mjs), so that a run need not record and
 * analyse the grammar before it can parse: that took two thirds of a run that checks one file.
 */
import { type IToken, type TokenType, tokenMatcher } from "chevrotain";

/** Decisions by the number Chevrotain gives each: rule, method and occurrence. */
export type Decisions = Readonly<Record<string, Decision>>;

/**
 * What a decision looks at: for each alternative, the runs of token types it can begin with. Types stand as indices in
 * the vocabulary. An optional part is one alternative, to take or to leave; gated alternatives have conditions as well.
 */
export interface Decision {
  readonly kind: "optional" | "alternation" | "gated";
  readonly runs: readonly (readonly (readonly number[])[])[];
}

/** Decides for a parser: which alternative, if any fits; of an optional part, whether it is there. */
export type Decider = (options?: readonly Gated[]) => number | boolean | undefined;

interface Gated {
  readonly GATE?: () => boolean;
}

type Runs = readonly (readonly TokenType[])[];

/** Deciders by the number Chevrotain gives each. */
export interface Deciders {
  readonly get: (key: number) => Decider | undefined;
}

/**
 * Deciders that decide as Chevrotain's own look-ahead does, each made ready when first met; `peek` gives a token ahead,
 * 1 the next.
 */
export function decidersOf(
  decisions: Decisions,
  vocabulary: readonly TokenType[],
  peek: (distance: number) => IToken,
): Deciders {
  const ready = new Map<number, Decider>();
  return {
    get: (key) => {
      const known = ready.get(key);
      if (known !== undefined) return known;
      const decision = decisions[key];
      if (decision === undefined) return undefined;
      const made = decider(decision, vocabulary, peek);
      ready.set(key, made);
      return made;
    },
  };
}

/** An alternative that a token can begin, with what must follow that token. */
interface Candidate {
  readonly alternative: number;
  readonly rest: readonly TokenType[];
}

const NONE: readonly Candidate[] = [];

function decider(
  { kind, runs }: Decision,
  vocabulary: readonly TokenType[],
  peek: (distance: number) => IToken,
): Decider {
  const alternatives = runs.map((all) => all.map((run) => run.flatMap((index) => vocabulary[index] ?? [])));
  const isGated = kind === "gated";
  if (!isGated && runs.flat().every((run) => run.length === 1)) {
    const table = firstsOf(alternatives);
    return kind === "optional"
      ? () => table.has(peek(1).tokenTypeIdx)
      : () => table.get(peek(1).tokenTypeIdx);
  }
  const table = candidatesOf(alternatives);
  const follows = ({ rest }: Candidate): boolean =>
    rest.length === 0 || rest.every((type, index) => tokenMatcher(peek(index + 2), type));
  const chosen: Decider = (options) => {
    for (const candidate of table.get(peek(1).tokenTypeIdx) ?? NONE) {
      const { alternative } = candidate;
      if (isGated && options?.[alternative]?.GATE?.() === false) continue;
      if (follows(candidate)) return alternative;
    }
    return undefined;
  };
  return kind === "optional" ? () => chosen() !== undefined : chosen;
}

/** Where one token tells: the alternative by the number of that token's type; of two, the first. */
function firstsOf(alternatives: readonly Runs[]): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  for (const [alternative, runs] of alternatives.entries()) {
    for (const [first] of runs) {
      for (const number of numbersOf(first)) if (!table.has(number)) table.set(number, alternative);
    }
  }
  return table;
}

/** What each token can begin, by the number of its type, in the order of the alternatives. */
function candidatesOf(alternatives: readonly Runs[]): ReadonlyMap<number, readonly Candidate[]> {
  const table = new Map<number, Candidate[]>();
  for (const [alternative, runs] of alternatives.entries()) {
    for (const [first, ...rest] of runs) {
      for (const number of numbersOf(first)) {
        const known = table.get(number);
        if (known === undefined) table.set(number, [{ alternative, rest }]);
        else known.push({ alternative, rest });
      }
    }
  }
  return table;
}

/** The numbers of a type of token and of the types it is a class of. */
function numbersOf(type: TokenType | undefined): readonly number[] {
  return type?.tokenTypeIdx === undefined ? [] : [type.tokenTypeIdx, ...(type.categoryMatches ?? [])];
}
