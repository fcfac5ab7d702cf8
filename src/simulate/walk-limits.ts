import type { Day } from "../calendar/day.js";
import type { Bound, Term, TermId } from "../ir/machine.js";
import { isGeneral } from "../ir/terms.js";
import { type AnchorKey, anchorKey } from "./anchors.js";
import { standsFor } from "./applies.js";
import { type MachineIndex, naturalStart } from "./machine-index.js";
import type { Moment } from "./moment.js";
import { type TermEnd, termEnd } from "./term-end.js";
import type { PathOpen } from "./timeline-types.js";
import { type Footing, type Walk, type WalkAnchor, withOpen } from "./walk-types.js";

/** The last moment of a term on this walk, as far as its anchors happened. */
export function endOnWalk(index: MachineIndex, walk: Walk, term: Term, explain = false): TermEnd | undefined {
  return endWithin(index, walk, term, explain, 0);
}

/** The last day of a term on a walk, and how sure it is. */
export interface Limit extends Footing {
  readonly term: TermId;
  readonly day: Day;
  readonly modality: Term["modality"];
}

/** The terms that have a date here; those for some subjects or circumstances are left out: nobody knows of these yet. */
export function limitsOf(index: MachineIndex, walk: Walk, ids: readonly TermId[]): readonly Limit[] {
  return ids.flatMap((id) => {
    const term = index.terms.get(id);
    if (term === undefined || !isGeneral(term)) return [];
    const limit = limitWithin(index, walk, term, 0);
    return limit === undefined ? [] : [{ term: id, modality: term.modality, ...limit }];
  });
}

/**
 * For a step with terms for some subjects or complainants only: the one that ends last, since nobody said what the
 * complaint is about and from whom it is.
 * A hard one comes before a target. Terms under a condition are left out.
 */
export function longestBySubject(index: MachineIndex, walk: Walk, ids: readonly TermId[]): readonly Limit[] {
  const limits = ids.flatMap((id): readonly Limit[] => {
    const term = index.terms.get(id);
    if (term === undefined || isGeneral(term) || term.condition !== undefined) return [];
    const limit = limitWithin(index, walk, term, 0);
    return limit === undefined ? [] : [{ term: id, modality: term.modality, ...limit }];
  });
  const hard = limits.filter(({ modality }) => modality === "hard");
  const among = hard.length > 0 ? hard : limits;
  return among.filter((one) => among.every(({ day }) => day <= one.day)).slice(0, 1);
}

/** What the end of a term on this walk hangs on that has no limit itself. */
export function doubtsOf(index: MachineIndex, walk: Walk, term: Term): readonly PathOpen[] {
  return limitWithin(index, walk, term, 0)?.open ?? [];
}

/**
 * Why these terms, of which none has a date here, give no last day although they have a length: what starts them was
 * passed over on this walk, or happens outside the procedure. Empty when no length is named at all.
 */
export function unstarted(index: MachineIndex, walk: Walk, ids: readonly TermId[]): readonly PathOpen[] {
  return ids
    .flatMap((id): readonly PathOpen[] => {
      const term = index.terms.get(id);
      if (term === undefined || !isGeneral(term)) return [];
      return term.bounds.flatMap((bound) => notStarted(index, walk, term, bound) ?? []);
    })
    .slice(0, 1);
}

interface Last extends Footing {
  readonly day: Day;
}

function endWithin(
  index: MachineIndex,
  walk: Walk,
  term: Term,
  explain: boolean,
  depth: number,
): TermEnd | undefined {
  const lookup = (key: AnchorKey): Moment | undefined => {
    if (!key.startsWith(TERM_END)) return anchorOn(walk, key)?.moment;
    const other = mainOnWalk(index, walk, key, depth);
    return other === undefined || depth > index.terms.size
      ? undefined
      : endWithin(index, walk, other, false, depth + 1)?.due;
  };
  return termEnd(index.calendar, term, lookup, { explain, fallback: naturalStart(term, index.steps) });
}

const TERM_END = "term-end:";

/**
 * The term whose end an anchor means on a walk, where nobody knows the subject or the complainant: the general one, else
 * the one that ends last of those for some. Terms under a condition are left out.
 */
function mainOnWalk(index: MachineIndex, walk: Walk, key: AnchorKey, depth: number): Term | undefined {
  const main = index.terms.get(key.slice(TERM_END.length));
  if (main === undefined || isGeneral(main) || depth > index.terms.size) return main;
  const [first, ...others] = standsFor(index, main.id).filter(
    ({ modality, condition }) => modality === main.modality && condition === undefined,
  );
  const dueOf = (term: Term): Day | undefined => endWithin(index, walk, term, false, depth + 1)?.due.day;
  let [last, due] = [first, first === undefined ? undefined : dueOf(first)];
  for (const term of others) {
    const own = dueOf(term);
    if (own !== undefined && (due === undefined || own > due)) [last, due] = [term, own];
  }
  return last ?? main;
}

function anchorOn({ anchors }: Walk, key: AnchorKey): WalkAnchor | undefined {
  for (let link = anchors; link !== undefined; link = link.before)
    if (link.item.key === key) return link.item;
  return undefined;
}

/** A term is as sure as what it counts from; of several bounds those that decide its end must be. */
function limitWithin(index: MachineIndex, walk: Walk, term: Term, depth: number): Last | undefined {
  if (term.bounds.length === 0 && term.outer === undefined) return undefined;
  const lasts = term.bounds.map((bound) => boundLast(index, walk, term, bound, depth));
  const own = term.bounds.length === 1 ? lasts[0] : pick(index, walk, term, lasts);
  const outer = term.outer === undefined ? undefined : boundLast(index, walk, term, term.outer, depth);
  if (own === undefined || outer === undefined) return own ?? outer;
  return isSure(outer) && (!isSure(own) || outer.day < own.day) ? outer : own;
}

function pick(
  index: MachineIndex,
  walk: Walk,
  term: Term,
  lasts: readonly (Last | undefined)[],
): Last | undefined {
  const dated = lasts.filter((last) => last !== undefined);
  if (term.pick === "earliest") return soonest(dated);
  // A bound that starts outside the procedure may yet end later; one from a step that was passed over never starts.
  const unknown = term.bounds.flatMap((bound, at) => {
    const reason = lasts[at] === undefined ? notStarted(index, walk, term, bound) : undefined;
    return reason === undefined || reason.waitsFor !== undefined ? [] : [reason];
  });
  const end = latest(dated);
  return unknown.length === 0 || end === undefined ? end : { ...end, open: withOpen(end.open, unknown) };
}

/** Whether nothing without a limit stands behind a day. */
export function isSure({ open }: Footing): boolean {
  return open.length === 0;
}

/** The first to end of several limits that all hold: the first of those that are sure, when any is. */
export function soonest<One extends Last>(limits: readonly One[]): One | undefined {
  const sure = limits.filter(isSure);
  const among = sure.length > 0 ? sure : limits;
  return among.reduce<One | undefined>(
    (first, one) => (first === undefined || one.day < first.day ? one : first),
    undefined,
  );
}

/** The last to end of several limits of which the most generous holds; it is as sure as all of them. */
export function latest(limits: readonly Last[]): Last | undefined {
  const [first, ...others] = limits;
  if (first === undefined) return undefined;
  return others.reduce<Last>(
    (last, one) => ({
      day: Math.max(last.day, one.day),
      open: withOpen(last.open, one.open),
      target: last.target || one.target,
    }),
    first,
  );
}

function boundLast(
  index: MachineIndex,
  walk: Walk,
  term: Term,
  bound: Bound,
  depth: number,
): Last | undefined {
  const alone = term.bounds.length === 1 && term.outer === undefined ? term : withOnly(term, bound);
  const end = endWithin(index, walk, alone, false, depth);
  if (end === undefined) return undefined;
  const { open, target } = footingOf(index, walk, term, bound, depth);
  return { day: end.due.day, open, target };
}

/** The term as if this were all it says; made once, since a timeline asks for it thousands of times. */
function withOnly(term: Term, bound: Bound): Term {
  const known = parts.get(bound);
  if (known !== undefined) return known;
  const { outer: _outer, ...rest } = term;
  const made: Term = { ...rest, bounds: [bound] };
  parts.set(bound, made);
  return made;
}

const parts = new WeakMap<Bound, Term>();

function footingOf(index: MachineIndex, walk: Walk, term: Term, bound: Bound, depth: number): Footing {
  const named = bound.kind === "length" ? anchorKey(bound.anchor) : undefined;
  const key = named ?? naturalStart(term, index.steps);
  if (key === undefined) return SURE;
  if (!key.startsWith(TERM_END)) return anchorOn(walk, key) ?? SURE;
  const other = mainOnWalk(index, walk, key, depth);
  if (other === undefined || depth > index.terms.size) return SURE;
  return limitWithin(index, walk, other, depth + 1) ?? SURE;
}

const SURE: Footing = { open: [], target: false };

/** Why a bound has no day; undefined when it is not its start that is missing. */
function notStarted(index: MachineIndex, walk: Walk, { of }: Term, bound: Bound): PathOpen | undefined {
  if (bound.kind !== "length") return undefined;
  const { anchor } = bound;
  const key = anchorKey(anchor);
  if (key === undefined || anchorOn(walk, key) !== undefined) return undefined;
  const about = of.kind === "step" ? index.steps.get(of.step) : tierAbout(index, of);
  if (about === undefined) return undefined;
  const isWindow = of.kind === "escalation" || of.kind === "filing";
  const { id, label } = about;
  const step = "step" in anchor ? index.steps.get(anchor.step) : undefined;
  if (step === undefined) {
    return { kind: isWindow ? "window-start-unknown" : "term-start-unknown", about: id, label };
  }
  const kind = isWindow ? "window-not-started" : "term-not-started";
  return { kind, about: id, label, waitsFor: step.label };
}

function tierAbout({ tiers }: MachineIndex, of: Term["of"]) {
  if (of.kind === "escalation") return tiers.get(of.to);
  return "tier" in of ? tiers.get(of.tier) : undefined;
}
