import { roughDays } from "../calendar/durations.js";
import type { Length } from "../calendar/spec.js";
import type { Anchor, Term, TermId, TierId } from "../ir/machine.js";
import { isGeneral } from "../ir/terms.js";
import { type Days, daysOf, singleBound } from "./days.js";
import type { View } from "./view.js";

/** The terms that follow on each other up to one term, each used to its last day. */
export interface Chain {
  /** The tier at whose receipt the first term starts. */
  readonly from: TierId;
  /** Bounds that its days surely keep, found without the tables of the calendar; `daysUpTo` gives the days. */
  readonly rough: Days;
  /** The chain before it, and the length it adds to that. */
  readonly before: Chain | undefined;
  readonly length: Length;
  /** The days, when somebody has asked. */
  exact: Days | undefined;
}

/** The chain that ends in a term; undefined when it starts at no receipt or meets a step without one clear term. */
export type ChainTo = (term: Term) => Chain | undefined;

/**
 * Makes the question how long it is from receipt by a tier to the last day of one of its terms, through the steps
 * that the term counts from. The answer for each term is kept, so a row of steps is gone through once.
 *
 * A term `na ontvangst van advies` starts when the step `advies` is done, at the latest on the last day of that
 * step's own term; so the chain is the sum of both. The time a letter is under way is not counted, nor a closure that
 * stops every term: it would be added to each of them.
 */
export function chainsOf(view: View): ChainTo {
  const known = new Map<TermId, Chain | undefined>();
  return (term) => {
    if (known.has(term.id)) return known.get(term.id);
    // Back to a term with a known chain, or to the first; then forward. A loop meets a term that has no chain yet.
    const path: Term[] = [];
    for (let at: Term | undefined = term; at !== undefined && !known.has(at.id); at = termBefore(view, at)) {
      known.set(at.id, undefined);
      path.push(at);
    }
    for (const link of path.reverse()) known.set(link.id, chainTo(view, known, link));
    return known.get(term.id);
  };
}

function chainTo(view: View, known: ReadonlyMap<TermId, Chain | undefined>, term: Term): Chain | undefined {
  const bound = singleBound(term);
  if (bound === undefined) return undefined;
  const { anchor, length } = bound;
  const earlier = anchor.kind === "receipt" ? undefined : termBehind(view, anchor);
  const before = earlier === undefined ? undefined : known.get(earlier.id);
  const from = anchor.kind === "receipt" ? anchor.tier : before?.from;
  if (from === undefined) return undefined;
  const calendar = view.steadyCalendar();
  // The tables of the calendar take milliseconds to make: only where nothing cheaper is known, or somebody asks.
  const own = roughDays(calendar, length) ?? daysOf(calendar, length);
  if (own === undefined) return undefined;
  return { from, length, before, rough: sum(before?.rough, own), exact: undefined };
}

/**
 * The days of a chain, from the tables of the calendar. A function and no getter of the chain: V8 gives each object
 * literal with a getter a shape of its own, and that keeps all the getter can see, the machine too, until a major
 * collection.
 */
export function daysUpTo(view: View, last: Chain): Days {
  // Back to a chain that is known and forward again, since a row of steps may be longer than a stack.
  const path: Chain[] = [];
  for (let at: Chain | undefined = last; at !== undefined && at.exact === undefined; at = at.before)
    path.push(at);
  for (const link of path.reverse()) {
    link.exact = sum(link.before?.exact, daysOf(view.steadyCalendar(), link.length) ?? NO_DAYS);
  }
  return last.exact ?? NO_DAYS;
}

function sum({ shortest, longest }: Days = NO_DAYS, own: Days): Days {
  return { shortest: shortest + own.shortest, longest: longest + own.longest };
}

const NO_DAYS: Days = { shortest: 0, longest: 0 };

function termBefore(view: View, term: Term): Term | undefined {
  const bound = singleBound(term);
  return bound === undefined ? undefined : termBehind(view, bound.anchor);
}

/** The term that says when the anchor happens at the latest. */
function termBehind(view: View, anchor: Anchor): Term | undefined {
  switch (anchor.kind) {
    case "term-end":
      return view.terms().get(anchor.term);
    case "step-completed":
    case "step-sent":
    case "step-received":
      return limitOf(view.termsOfStep().get(anchor.step) ?? []);
    default:
      return undefined;
  }
}

/** Of the terms of a step the one hard one that holds for every complaint, else the one target; undefined when there are more. */
function limitOf(terms: readonly Term[]): Term | undefined {
  const own = terms.filter(isGeneral);
  const hard = own.filter((term) => term.modality === "hard");
  const chosen = hard.length > 0 ? hard : own.filter((term) => term.modality === "target");
  return chosen.length === 1 ? chosen[0] : undefined;
}
