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
  const ready: Decider[] = [];
  return {
    get: (key) => {
      const known = ready[slotOf(key)];
      const decision = decisions[key];
      if (known !== undefined || decision === undefined) return known;
      const made = decider(decision, vocabulary, peek);
      ready[slotOf(key)] = made;
      return made;
    },
  };
}

/**
 * Chevrotain packs rule (from bit 12), method (from bit 8) and occurrence into a number. Rules and methods are few, so a
 * closer packing makes an array short enough to index, which is faster than looking in a map.
 */
function slotOf(key: number): number {
  return (key >> 12) * 128 + ((key >> 4) & 0x70) + (key & 15);
}

function decider(
  { kind, runs }: Decision,
  vocabulary: readonly TokenType[],
  peek: (distance: number) => IToken,
): Decider {
  const alternatives = runs.map((all) => all.map((run) => run.flatMap((index) => vocabulary[index] ?? [])));
  const table = kind === "gated" ? undefined : byFirst(alternatives);
  const chosen: Decider =
    table === undefined
      ? (options) => firstThatFits(alternatives, peek, kind === "gated" ? options : undefined)
      : () => table.get(peek(1).tokenTypeIdx);
  return kind === "optional" ? () => chosen() === 0 : chosen;
}

/** The alternative by the number of the next token's type, where one token tells; of two, the first. */
function byFirst(alternatives: readonly Runs[]): ReadonlyMap<number, number> | undefined {
  const table = new Map<number, number>();
  for (const [index, runs] of alternatives.entries()) {
    for (const [type, second] of runs) {
      if (type?.tokenTypeIdx === undefined || second !== undefined) return undefined;
      for (const number of [type.tokenTypeIdx, ...(type.categoryMatches ?? [])]) {
        if (!table.has(number)) table.set(number, index);
      }
    }
  }
  return table;
}

function firstThatFits(
  alternatives: readonly Runs[],
  peek: (distance: number) => IToken,
  options: readonly Gated[] | undefined,
): number | undefined {
  for (const [index, runs] of alternatives.entries()) {
    if (options?.[index]?.GATE?.() === false) continue;
    for (const run of runs) if (run.every((type, at) => tokenMatcher(peek(at + 1), type))) return index;
  }
  return undefined;
}
