import type { Day } from "../../calendar/day.js";
import type { Event, Term, TermId, Transition } from "../../ir/machine.js";
import { type Case, isRunning, latestRun } from "../case.js";
import { laterLimits } from "../later-limits.js";
import type { MachineIndex } from "../machine-index.js";
import { readMoment } from "../moment.js";
import { isHandledState, stepOf, tierOf } from "../moves.js";
import { isWindowOf } from "../way-window.js";
import type { ForecastMove, Pace } from "./forecast-types.js";

/** When a move is made at a pace, and what decides that; without `day` nothing does. */
export interface LastDay extends Pick<ForecastMove, "limit" | "term"> {
  readonly day?: Day;
}

/** The day on which a case that waits for this move makes it, at this pace. */
export function lastDay(index: MachineIndex, value: Case, way: Transition, pace: Pace): LastDay {
  const lapse = way.guards.flatMap((guard) => (guard.kind === "lapsed" ? [guard.terms] : []));
  if (lapse.length > 0) return afterLapse(index, value, lapse);
  const node = way.event === undefined ? undefined : index.events.get(way.event);
  if (node === undefined || pace === "best") return { limit: "at-once" };
  const isWork = node.kind === "complete" || (node.kind === "finish" && !isHandledState(index, way.from));
  if (isWork) return ofWork(index, value, way, pace);
  const isAnswer = node.kind === "file" || node.kind === "respond";
  const isGoingOn = isAnswer && way.cause !== "satisfied" && value.now !== undefined;
  return isGoingOn ? ofWindows(index, value, way, node) : { limit: "at-once" };
}

/** The terms that decide when a step, or the work of a tier, is done: its own, and that of the whole tier. */
export function termsOfWork(index: MachineIndex, way: Transition): readonly Term[] {
  const { own, whole } = idsOfWork(index, way);
  return [...own, ...whole].flatMap((id) => index.terms.get(id) ?? []);
}

function idsOfWork(index: MachineIndex, way: Transition) {
  const step = index.steps.get(stepOf(index, way.from) ?? "");
  const tier = index.tiers.get(tierOf(index, way.from) ?? "");
  const isLast = tierOf(index, way.to) !== tier?.id || isHandledState(index, way.to);
  return { own: step?.terms ?? [], whole: tier?.whole?.terms ?? [], isLast };
}

/** A target is kept where one is expected of everybody; what binds is kept in any case. */
function ofWork(index: MachineIndex, value: Case, way: Transition, pace: Pace): LastDay {
  const { own, whole, isLast } = idsOfWork(index, way);
  const later = own.flatMap((id) => laterLimits(index.machine).get(id) ?? []);
  const mine = dated(index, value, own.length > 0 ? [...own, ...later] : own);
  const all = mine.length > 0 || isLast ? [...mine, ...dated(index, value, whole)] : mine;
  const hard = first(all.filter(({ modality }) => modality === "hard"));
  const isTarget = ({ modality }: Dated) => modality === "target";
  const target = first(mine.filter(isTarget)) ?? first(isLast ? all.filter(isTarget) : []);
  if (hard === undefined && target === undefined) return { limit: "none" };
  const isByTarget =
    hard === undefined || (pace === "expected" && target !== undefined && target.day < hard.day);
  const chosen = isByTarget ? target : hard;
  return chosen === undefined
    ? { limit: "none" }
    : { day: chosen.day, term: chosen.term, limit: isByTarget ? "target" : "term" };
}

/** The complainant: on the last day of the window; without one, before the case closes for want of any answer. */
function ofWindows(index: MachineIndex, value: Case, way: Transition, node: Event): LastDay {
  const from = tierOf(index, way.from);
  const guarded = way.guards.flatMap((guard) => (guard.kind === "within" ? [guard.term] : []));
  const named = index.machine.terms.filter(
    (term) =>
      isWindowOf(index, way, term, node.tier) ||
      (term.of.kind === "filing" && term.of.tier === node.tier) ||
      (term.of.kind === "response" && node.kind === "respond" && term.of.tier === from),
  );
  const own = first(dated(index, value, [...guarded, ...named.map(({ id }) => id)]));
  if (own !== undefined) return { day: own.day, term: own.term, limit: "window" };
  const closing = index.automatic.get(way.from)?.flatMap(({ guards }) => guards) ?? [];
  const last = dated(
    index,
    value,
    closing.flatMap((guard) => (guard.kind === "lapsed" ? guard.terms : [])),
  ).at(-1);
  return last === undefined ? { limit: "none" } : { day: last.day, term: last.term, limit: "window" };
}

/** The day after the first of each group ran out. */
function afterLapse(index: MachineIndex, value: Case, groups: readonly (readonly TermId[])[]): LastDay {
  const ends = groups.flatMap((ids) => first(dated(index, value, ids)) ?? []);
  const last = [...ends].sort((a, b) => a.day - b.day).at(-1);
  return last === undefined ? { limit: "at-once" } : { day: last.day + 1, term: last.term, limit: "lapse" };
}

interface Dated {
  readonly term: TermId;
  readonly day: Day;
  readonly modality: Term["modality"];
}

/** The terms of these that run with a date now, the first to end first. */
function dated(index: MachineIndex, value: Case, ids: readonly TermId[]): readonly Dated[] {
  return ids
    .flatMap((id): readonly Dated[] => {
      const run = latestRun(value, id);
      const day = run === undefined || !isRunning(run) ? undefined : readMoment(run.due)?.day;
      const modality = index.terms.get(id)?.modality;
      return day === undefined || modality === undefined ? [] : [{ term: id, day, modality }];
    })
    .sort((a, b) => a.day - b.day);
}

function first([one]: readonly Dated[]): Dated | undefined {
  return one;
}
