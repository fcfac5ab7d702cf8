import type { Day } from "../calendar/day.js";
import type { Event, Step, Term, TermId, Transition } from "../ir/machine.js";
import { laterLimits } from "./later-limits.js";
import type { MachineIndex } from "./machine-index.js";
import { isHandledState, stepOf, tierOf } from "./moves.js";
import type { PathOpen } from "./timeline-types.js";
import { isSure, type Limit, latest, limitsOf, longestBySubject, soonest, unstarted } from "./walk-limits.js";
import { type Footing, isIn, type Walk, withOpen } from "./walk-types.js";
import { isWindowOf } from "./way-window.js";

/** Until when a walk may stay where it is, before it makes a move. */
export interface Leaving {
  /** The last day, and how sure that is; absent when nothing bounds it here. */
  readonly limit?: Footing & { readonly day: Day };
  /** What has no limit here; it stays open until a later limit that does not hang on it. */
  readonly open: readonly PathOpen[];
  /** The same for a step nobody has to take: it holds nothing up, but what counts from it is not sure either. */
  readonly loose: readonly PathOpen[];
  readonly terms: readonly { readonly term: TermId; readonly day: Day }[];
}

const AT_ONCE: Leaving = { open: [], loose: [], terms: [] };

/** When the state of a walk is left along `way` at the latest; undefined when that move cannot be made any more. */
export function leave(
  index: MachineIndex,
  walk: Walk,
  way: Transition,
  node: Event | undefined,
): Leaving | undefined {
  const lapsing = way.guards.flatMap((guard) => (guard.kind === "lapsed" ? [guard.terms] : []));
  if (lapsing.length > 0) return afterLapse(index, walk, way, node, lapsing);
  switch (node?.kind) {
    case "complete":
      return byLimits(index, walk, way);
    case "finish":
      return isHandledState(index, way.from) ? AT_ONCE : byLimits(index, walk, way);
    case "omit":
      return AT_ONCE;
    case "file":
      return byWindow(index, walk, way, node);
    case "respond":
      if (way.cause === "satisfied") return AT_ONCE;
      if (way.cause === "withdrawn" || way.cause === "settled" || way.cause === "refusal") {
        return stepOf(index, way.from) === undefined ? AT_ONCE : byLimits(index, walk, way);
      }
      return byWindow(index, walk, way, node);
    default:
      return undefined;
  }
}

/**
 * Work: by the hard term of the step or of the whole tier; by a target where there is no hard one. A term that hangs
 * on something without a limit bounds nothing by itself, so the last step of a tier takes one that does where it can.
 */
function byLimits(index: MachineIndex, walk: Walk, way: Transition): Leaving {
  const step = index.steps.get(stepOf(index, way.from) ?? "");
  const tier = index.tiers.get(tierOf(index, way.from) ?? "");
  const isLast = tierOf(index, way.to) !== tier?.id || isHandledState(index, way.to);
  const own = ownLimits(index, walk, step?.terms ?? []);
  const whole = isLast || own.length > 0 ? limitsOf(index, walk, tier?.whole?.terms ?? []) : [];
  const terms = [...own, ...whole].map(({ term, day }) => ({ term, day }));
  const sure =
    isLast || own.some(isSure) ? soonest(binding(own.filter(isSure), whole.filter(isSure))) : undefined;
  const limit = sure ?? soonest(binding(own, whole));
  if (limit === undefined) return { ...AT_ONCE, ...withoutLimit(index, walk, way) };
  if (step !== undefined && limit.day <= walk.day && isIn(walk.done, step.id)) {
    const again: PathOpen = { kind: "loop-without-term", about: step.id, label: step.label };
    return { open: isFreeToOmit(step, walk) ? [] : [again], loose: [again], terms };
  }
  const target = limit.target || limit.modality !== "hard";
  return { ...AT_ONCE, limit: { day: limit.day, open: limit.open, target }, terms };
}

/**
 * The limits of a step itself. A step of a later date than a step behind it has to be done by then, or that one is late;
 * where there are terms for some subjects only, the longest of them counts.
 */
function ownLimits(index: MachineIndex, walk: Walk, terms: readonly TermId[]): readonly Limit[] {
  const later = terms.flatMap((id) => laterLimits(index.machine).get(id) ?? []);
  const own = limitsOf(index, walk, later.length > 0 ? [...terms, ...later] : terms);
  return own.length > 0 ? own : longestBySubject(index, walk, terms);
}

/** The terms that count among those of a step and of its tier. */
function binding(own: readonly Limit[], whole: readonly Limit[]): readonly Limit[] {
  const hard = [...own, ...whole].filter(({ modality }) => modality === "hard");
  if (hard.length > 0) return hard;
  return own.length > 0 ? own : whole;
}

function withoutLimit(index: MachineIndex, walk: Walk, way: Transition): Pick<Leaving, "open" | "loose"> {
  const step = index.steps.get(stepOf(index, way.from) ?? "");
  const tier = index.tiers.get(tierOf(index, way.from) ?? "");
  const terms = [...(step?.terms ?? []), ...(tier?.whole?.terms ?? [])];
  const loose = unstarted(index, walk, terms);
  if (loose.length > 0) return { open: step !== undefined && isFreeToOmit(step, walk) ? [] : loose, loose };
  if (step !== undefined) {
    const without: PathOpen = { kind: "step-without-term", about: step.id, label: step.label };
    return { open: isFreeToOmit(step, walk) ? [] : [without], loose: [without] };
  }
  if (tier === undefined) return AT_ONCE;
  const without: PathOpen = { kind: "tier-without-term", about: tier.id, label: tier.label };
  return { open: [without], loose: [without] };
}

/** A step nobody has to take holds nothing up; one that is done in some cases does when it is what a loop goes back to. */
function isFreeToOmit(step: Step, { loops }: Walk): boolean {
  if (step.optional || step.acts.every(({ modality }) => modality !== "duty")) return true;
  return isLimited(step) && loops === 0;
}

/** A step that is done in some cases only. */
function isLimited({ onlyIf, onlySubjects, onlyFor, onlyOutcomes }: Step): boolean {
  return (
    onlyIf !== undefined || onlySubjects !== undefined || onlyFor !== undefined || onlyOutcomes !== undefined
  );
}

/**
 * The complainant: on the last day of the window. Without one, on the last day before the case closes by itself for
 * want of any answer; and where it never does, on the same day.
 */
function byWindow(index: MachineIndex, walk: Walk, way: Transition, node: Event): Leaving | undefined {
  const from = tierOf(index, way.from);
  if (from === undefined) return AT_ONCE;
  const windows = windowsOf(index, way, node);
  const own = limitsOf(index, walk, windows);
  const ends = own.length > 0 ? own : limitsOf(index, walk, closingWindows(index, way));
  const limit = own.length > 0 ? soonest(own) : latest(ends);
  if (limit === undefined) {
    const [unknown] = unstarted(index, walk, windows);
    return { ...AT_ONCE, open: [unknown ?? withoutWindow(index, node, from)] };
  }
  if (limit.day < walk.day) return undefined;
  const terms = ends.map(({ term, day }) => ({ term, day }));
  return { ...AT_ONCE, limit: { day: limit.day, open: limit.open, target: limit.target }, terms };
}

/** The windows a move must stay within: those it is guarded by, to go on to a tier, and to file with it. */
function windowsOf(index: MachineIndex, way: Transition, node: Event): readonly TermId[] {
  const known = index.moveWindows.get(way);
  if (known !== undefined) return known;
  const guarded = way.guards.flatMap((guard) => (guard.kind === "within" ? [guard.term] : []));
  const to = node.kind === "file" ? node.tier : undefined;
  const named = index.machine.terms.filter(
    (term) =>
      to !== undefined &&
      (isWindowOf(index, way, term, to) || (term.of.kind === "filing" && term.of.tier === to)),
  );
  const found = [...new Set([...guarded, ...named.map(({ id }) => id)])];
  index.moveWindows.set(way, found);
  return found;
}

function closingWindows(index: MachineIndex, { from }: Transition): readonly TermId[] {
  const closing = index.automatic.get(from)?.find(({ to }) => index.states.get(to)?.kind === "final");
  return closing?.guards.flatMap((guard) => (guard.kind === "lapsed" ? guard.terms : [])) ?? [];
}

function withoutWindow({ tiers }: MachineIndex, node: Event, from: string): PathOpen {
  const to = node.kind === "file" ? node.tier : undefined;
  const about = to ?? from;
  return {
    kind: to === undefined ? "no-answer-term" : "no-window",
    about,
    label: tiers.get(about)?.label ?? "",
  };
}

/** Silence: the day after the term, when what it waits for was not done. */
function afterLapse(
  index: MachineIndex,
  walk: Walk,
  way: Transition,
  node: Event | undefined,
  groups: readonly (readonly TermId[])[],
): Leaving | undefined {
  // Without an event nobody can state a condition, so such a way is never taken.
  if (node === undefined && way.guards.some(({ kind }) => kind !== "lapsed" && kind !== "outcome"))
    return undefined;
  const lapses = groups.map((terms) => firstLapse(index, walk, terms));
  const dated = lapses.filter((lapse) => lapse !== undefined);
  const lapse = dated.length < lapses.length ? undefined : latest(dated);
  if (lapse === undefined) return undefined;
  const terms = limitsOf(index, walk, groups.flat()).map(({ term, day }) => ({ term, day }));
  const window = node === undefined ? AT_ONCE : byWindow(index, walk, way, node);
  if (window === undefined) return undefined;
  const silent = { ...lapse, day: lapse.day + 1 };
  const limit = window.limit === undefined || window.limit.day < silent.day ? silent : window.limit;
  return { ...window, limit, open: withOpen([], window.open), terms: [...terms, ...window.terms] };
}

function firstLapse(index: MachineIndex, walk: Walk, terms: readonly TermId[]): Limit | undefined {
  const waiting = terms.filter((id) => {
    const of: Term["of"] | undefined = index.terms.get(id)?.of;
    if (of?.kind === "whole") return !isHandledState(index, walk.state);
    return of?.kind !== "step" || !isIn(walk.done, of.step);
  });
  const general = limitsOf(index, walk, waiting);
  const limits = general.length > 0 ? general : longestBySubject(index, walk, waiting);
  return limits.reduce<Limit | undefined>(
    (first, one) => (first === undefined || one.day < first.day ? one : first),
    undefined,
  );
}
