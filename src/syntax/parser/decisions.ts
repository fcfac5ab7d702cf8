/**
 * The decisions of the grammar as a table. A build works it out once (build.mjs), so that a run need not record and
 * analyse the grammar before it can parse: that took two thirds of a run that checks one file.
 */
import type { TokenType } from "chevrotain";
import { numbersOf, TypeSet } from "../type-set.js";

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

/**
 * Decides for a parser. Nearly always the next token tells: `firsts` holds for each type, by its number, which alternative
 * it begins, `NEITHER`, or `UNSURE`, and then `further` looks on.
 */
export interface Decider {
  readonly firsts: Int8Array;
  readonly further: (alternatives?: readonly Gated[]) => number;
}

/** An alternative that may be closed for the moment. */
export interface Gated {
  readonly GATE?: () => boolean;
}

/** No alternative fits, or an optional part is not there. */
export const NEITHER = -1;
/** The next token alone does not tell. */
export const UNSURE = -2;

type Runs = readonly (readonly TokenType[])[];

/** Deciders by the number Chevrotain gives each. */
export interface Deciders {
  readonly get: (key: number) => Decider;
}

/** What is made ready when first met, by the numbers of Chevrotain: rules from 256 up, and some 40 places in each. */
export function decidersBy(make: (key: number) => Decider): Deciders {
  const ready: (Decider | undefined)[] = [];
  return {
    get: (key) => {
      const place = ((key >> 12) - FIRST_RULE) * PLACES + ((key >> 8) & 15) * OCCURRENCES + (key & 255);
      const known = ready[place];
      if (known !== undefined) return known;
      while (ready.length < place) ready.push(undefined);
      const made = make(key);
      ready[place] = made;
      return made;
    },
  };
}

const FIRST_RULE = 256;
const OCCURRENCES = 10;
const PLACES = 4 * OCCURRENCES;

/**
 * Deciders that decide as Chevrotain's own look-ahead does; `peek` gives the number of the type of a token ahead, 1 the
 * next.
 */
export function decidersOf(
  decisions: Decisions,
  vocabulary: readonly TokenType[],
  peek: (distance: number) => number,
): Deciders {
  const types = 1 + vocabulary.reduce((most, { tokenTypeIdx = 0 }) => Math.max(most, tokenTypeIdx), 0);
  return decidersBy((key) => {
    const { kind, runs } = decisions[key] ?? { kind: "optional", runs: [] };
    const alternatives = runs.map((all) => all.map((run) => run.flatMap((index) => vocabulary[index] ?? [])));
    const table = candidatesOf(alternatives);
    const isGated = kind === "gated";
    const firsts = new Int8Array(types).fill(NEITHER);
    for (const [number, [first]] of table) {
      firsts[number] = first === undefined || isGated || first.rest.length > 0 ? UNSURE : first.alternative;
    }
    const further: Decider["further"] = (options) => {
      const candidates = table.get(peek(1)) ?? NONE;
      for (let index = 0; index < candidates.length; index++) {
        const { alternative, rest } = candidates[index] as Candidate;
        if (isGated && options?.[alternative]?.GATE?.() === false) continue;
        if (follows(rest, peek)) return alternative;
      }
      return NEITHER;
    };
    return { firsts, further };
  });
}

/** An alternative that a token can begin, with what must follow that token. */
interface Candidate {
  readonly alternative: number;
  readonly rest: readonly TypeSet[];
}

const NONE: readonly Candidate[] = [];

/** Whether the tokens behind the next one are of the types wanted. */
function follows(rest: Candidate["rest"], peek: (distance: number) => number): boolean {
  for (let index = 0; index < rest.length; index++) {
    if (rest[index]?.has(peek(index + 2)) !== true) return false;
  }
  return true;
}

/** What each token can begin, by the number of its type, in the order of the alternatives. */
function candidatesOf(alternatives: readonly Runs[]): ReadonlyMap<number, readonly Candidate[]> {
  const table = new Map<number, Candidate[]>();
  for (const [alternative, runs] of alternatives.entries()) {
    for (const [first, ...following] of runs) {
      const rest = following.map((type) => new TypeSet([], [type]));
      for (const number of first === undefined ? [] : numbersOf(first)) {
        const known = table.get(number);
        if (known === undefined) table.set(number, [{ alternative, rest }]);
        else known.push({ alternative, rest });
      }
    }
  }
  return table;
}
