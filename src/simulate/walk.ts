import type { Day } from "../calendar/day.js";
import type { Event, StateId, Step, StepId, Term, TermId, Transition } from "../ir/machine.js";
import { isGeneral } from "../ir/terms.js";
import type { AnchorKey } from "./anchors.js";
import { type MachineIndex, naturalStart } from "./machine-index.js";
import type { Moment } from "./moment.js";
import { anchorsOfMove, isHandledState, stepOf, tierOf } from "./moves.js";
import { type TermEnd, termEnd } from "./term-end.js";
import type { PathOpen } from "./timeline-types.js";

/** A list that grows without copying: the newest link first. */
export type Chain<Item> = { readonly item: Item; readonly before: Chain<Item> } | undefined;

/** One case on its way, everybody acting on the last day. Whole days only. */
export interface Walk {
  readonly state: StateId;
  readonly day: Day;
  readonly anchors: Chain<{ readonly key: AnchorKey; readonly moment: Moment }>;
  readonly moves: Chain<{ readonly way: Transition; readonly day: Day }>;
  readonly terms: Chain<{ readonly term: TermId; readonly day: Day }>;
  readonly done: Chain<StepId>;
  readonly loops: number;
  /** The date rests on a target; `tierTarget`: so did the day on which the tier got the complaint. */
  readonly target: boolean;
  readonly tierTarget: boolean;
  /** What has no limit; `pending` still may get one from a later step of the same tier. */
  readonly open: readonly PathOpen[];
  readonly pending: readonly PathOpen[];
}

/** Whether the date or the limits of a walk depend on this move; undefined when the move cannot be made. */
export function move(index: MachineIndex, walk: Walk, way: Transition): Walk | undefined {
  const node = way.event === undefined ? undefined : index.events.get(way.event);
  const leaving = leave(index, walk, way, node);
  if (leaving === undefined) return undefined;
  const day = Math.max(walk.day, leaving.day);
  let { anchors } = walk;
  for (const { key } of anchorsOfMove(index, way, node))
    anchors = { item: { key, moment: { day } }, before: anchors };
  let { terms } = walk;
  for (const item of leaving.terms) terms = { item, before: terms };
  const step = stepOf(index, way.from);
  const isLoop = isBack(walk, way);
  const leavesTier = tierOf(index, way.from) !== tierOf(index, way.to) || isHandledState(index, way.to);
  const target = day === walk.day ? walk.target : restsOnTarget(walk, leaving);
  const pending = leaving.limited ? [] : [...walk.pending, ...leaving.pending];
  return {
    state: way.to,
    day,
    anchors,
    moves: { item: { way, day }, before: walk.moves },
    terms,
    done: step === undefined || node?.kind !== "complete" ? walk.done : { item: step, before: walk.done },
    loops: walk.loops + (isLoop ? 1 : 0),
    target,
    tierTarget: tierOf(index, way.from) === tierOf(index, way.to) ? walk.tierTarget : target,
    open: leavesTier ? withOpen(walk.open, [...leaving.open, ...pending]) : withOpen(walk.open, leaving.open),
    pending: leavesTier ? [] : pending,
  };
}

/** Whether the walk was in this state before. */
export function visits(walk: Walk, state: StateId): number {
  let count = walk.state === state ? 1 : 0;
  for (let link = walk.moves; link !== undefined; link = link.before) {
    if (link.item.way.from === state) count++;
  }
  return count;
}

/** The last moment of a term on this walk, as far as its anchors happened. */
export function endOnWalk(index: MachineIndex, walk: Walk, term: Term, explain = false): TermEnd | undefined {
  return endWithin(index, walk, term, explain, 0);
}

function endWithin(
  index: MachineIndex,
  walk: Walk,
  term: Term,
  explain: boolean,
  depth: number,
): TermEnd | undefined {
  const lookup = (key: AnchorKey): Moment | undefined => {
    if (key.startsWith(TERM_END)) {
      const other = index.terms.get(key.slice(TERM_END.length));
      return other === undefined || depth > index.terms.size
        ? undefined
        : endWithin(index, walk, other, false, depth + 1)?.due;
    }
    for (let link = walk.anchors; link !== undefined; link = link.before) {
      if (link.item.key === key) return link.item.moment;
    }
    return undefined;
  };
  return termEnd(index.calendar, term, lookup, { explain, fallback: naturalStart(term, index.steps) });
}

const TERM_END = "term-end:";

/** A term counted from receipt rests on what came before the tier only; a window also on what was done in it. */
function restsOnTarget(walk: Walk, { target, since }: Leaving): boolean {
  return target || (since === "receipt" ? walk.tierTarget : walk.target);
}

/** When a state is left at the latest, and what that rests on. */
interface Leaving {
  readonly day: Day;
  readonly target: boolean;
  readonly since: "receipt" | "before";
  readonly limited: boolean;
  readonly terms: readonly { readonly term: TermId; readonly day: Day }[];
  readonly open: readonly PathOpen[];
  readonly pending: readonly PathOpen[];
}

const AT_ONCE: Leaving = {
  day: 0,
  target: false,
  since: "before",
  limited: false,
  terms: [],
  open: [],
  pending: [],
};

function leave(
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

/** Work: by the hard term of the step or of the whole tier; by a target where there is no hard one. */
function byLimits(index: MachineIndex, walk: Walk, way: Transition): Leaving {
  const step = index.steps.get(stepOf(index, way.from) ?? "");
  const tier = index.tiers.get(tierOf(index, way.from) ?? "");
  const isLast = tierOf(index, way.to) !== tier?.id || isHandledState(index, way.to);
  const own = datedTerms(index, walk, step?.terms ?? []);
  const whole = isLast || own.length > 0 ? datedTerms(index, walk, tier?.whole?.terms ?? []) : [];
  const all = [...own, ...whole];
  const hard = all.filter(({ modality }) => modality === "hard");
  const counted = hard.length > 0 ? hard : own.length > 0 ? own : whole;
  const day = counted.reduce((first, end) => Math.min(first, end.day), Number.POSITIVE_INFINITY);
  const terms = all.map(({ term, day: end }) => ({ term, day: end }));
  if (counted.length === 0) return { ...AT_ONCE, pending: withoutLimit(index, walk, way) };
  if (step !== undefined && day <= walk.day && isIn(walk.done, step.id)) {
    const again: PathOpen = { kind: "loop-without-term", about: step.id, label: step.label };
    return { ...AT_ONCE, terms, pending: isFreeToOmit(step, walk) ? [] : [again] };
  }
  return { ...AT_ONCE, day, target: hard.length === 0, since: "receipt", limited: true, terms };
}

function withoutLimit(index: MachineIndex, walk: Walk, way: Transition): readonly PathOpen[] {
  const step = index.steps.get(stepOf(index, way.from) ?? "");
  if (step !== undefined) {
    return isFreeToOmit(step, walk) ? [] : [{ kind: "step-without-term", about: step.id, label: step.label }];
  }
  const tier = index.tiers.get(tierOf(index, way.from) ?? "");
  return tier === undefined ? [] : [{ kind: "tier-without-term", about: tier.id, label: tier.label }];
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
  const own = datedTerms(index, walk, windowsOf(index, way, node, from));
  const ends = own.length > 0 ? own : datedTerms(index, walk, closingWindows(index, way));
  if (ends.length === 0) return { ...AT_ONCE, open: [withoutWindow(index, node, from)] };
  const days = ends.map(({ day }) => day);
  const day = own.length > 0 ? Math.min(...days) : Math.max(...days);
  if (day < walk.day) return undefined;
  const terms = ends.map(({ term, day: end }) => ({ term, day: end }));
  return { ...AT_ONCE, day, terms };
}

/** The windows a move must stay within: those it is guarded by, to go on to a tier, and to file with it. */
function windowsOf(index: MachineIndex, way: Transition, node: Event, from: string): readonly TermId[] {
  const known = index.moveWindows.get(way);
  if (known !== undefined) return known;
  const guarded = way.guards.flatMap((guard) => (guard.kind === "within" ? [guard.term] : []));
  const to = node.kind === "file" ? node.tier : undefined;
  const named = index.machine.terms.filter(
    ({ of }) =>
      to !== undefined &&
      ((of.kind === "escalation" && of.from === from && of.to === to) ||
        (of.kind === "filing" && of.tier === to)),
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
  if (node === undefined && way.guards.length > groups.length) return undefined;
  const days = groups.map((terms) => firstLapse(index, walk, terms));
  const dated = days.filter((day) => day !== undefined);
  if (dated.length < days.length) return undefined;
  const day = Math.max(...dated) + 1;
  const terms = datedTerms(index, walk, groups.flat()).map(({ term, day: end }) => ({ term, day: end }));
  const window = node === undefined ? AT_ONCE : byWindow(index, walk, way, node);
  if (window === undefined) return undefined;
  const isWork = groups.flat().every((id) => isWorkTerm(index, id));
  return {
    ...window,
    day: Math.max(day, window.day),
    since: isWork ? "receipt" : "before",
    limited: true,
    terms: [...terms, ...window.terms],
  };
}

function isWorkTerm({ terms }: MachineIndex, id: TermId): boolean {
  const kind = terms.get(id)?.of.kind;
  return kind === "step" || kind === "whole";
}

function firstLapse(index: MachineIndex, walk: Walk, terms: readonly TermId[]): Day | undefined {
  const waiting = terms.filter((id) => {
    const of = index.terms.get(id)?.of;
    if (of?.kind === "whole") return !isHandledState(index, walk.state);
    return of?.kind !== "step" || !isIn(walk.done, of.step);
  });
  const days = datedTerms(index, walk, waiting).map(({ day }) => day);
  return days.length === 0 ? undefined : Math.min(...days);
}

interface DatedTerm {
  readonly term: TermId;
  readonly day: Day;
  readonly modality: Term["modality"];
}

/** The terms that have a date here; those for some subjects or circumstances are left out: nobody knows of these yet. */
function datedTerms(index: MachineIndex, walk: Walk, ids: readonly TermId[]): readonly DatedTerm[] {
  return ids.flatMap((id) => {
    const term = index.terms.get(id);
    if (term === undefined || !isGeneral(term)) return [];
    const end = endOnWalk(index, walk, term);
    return end === undefined ? [] : [{ term: id, day: end.due.day, modality: term.modality }];
  });
}

/** Whether the move starts going round: it returns to a state, from one where the walk is for the first time. */
function isBack(walk: Walk, way: Transition): boolean {
  return visits(walk, way.to) > 0 && visits(walk, walk.state) === 1;
}

function isIn<Item>(chain: Chain<Item>, item: Item): boolean {
  for (let link = chain; link !== undefined; link = link.before) if (link.item === item) return true;
  return false;
}

function withOpen(known: readonly PathOpen[], more: readonly PathOpen[]): readonly PathOpen[] {
  const fresh = more.filter(
    (one) => !known.some(({ kind, about }) => kind === one.kind && about === one.about),
  );
  return fresh.length === 0 ? known : [...known, ...fresh];
}
