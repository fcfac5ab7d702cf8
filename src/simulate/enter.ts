import type { Event, StateId, Term, Transition } from "../ir/machine.js";
import type { AnchorKey } from "./anchors.js";
import { type Case, isRunning, latestRun } from "./case.js";
import type { CaseEvent } from "./case-event.js";
import { type Changed, endTerms, withAssumption } from "./case-terms.js";
import { resumeRun, suspendRun } from "./clock.js";
import type { MachineIndex } from "./machine-index.js";
import { type IsoMoment, type Moment, writeMoment } from "./moment.js";
import {
  anchorsOfMove,
  isHandledState,
  isHandling,
  isTransfer,
  passedTerms,
  stepOf,
  tierOf,
} from "./moves.js";
import { anchorsHappened, endsMoved } from "./open-terms.js";

/** What sets a move off; `event` is absent when a lapsed term does. */
export interface Cause {
  readonly at: Moment;
  readonly event: { readonly node: Event; readonly given: CaseEvent } | undefined;
}

/**
 * Moves a case along a transition: ends the terms that are done or no longer matter, records the anchors that happen
 * and opens the terms that start from them.
 */
export function enter(index: MachineIndex, changed: Changed, way: Transition, cause: Cause): Changed {
  const now = writeMoment(cause.at);
  const ended = endPassed(index, changed, way, cause, now);
  const outcome = cause.event?.given.outcome ?? way.outcome ?? finalOutcome(index, way.to);
  // A case that is taken up again has no outcome yet.
  const { outcome: _before, ...undecided } = ended.value;
  const before = way.cause === "reopened" ? undecided : ended.value;
  const moved = { ...before, state: way.to, ...(outcome === undefined ? {} : { outcome }) };
  const happened = happenedIn(index, way, cause, now);
  const assumed = assumptionsOf(index, way, cause).reduce(withAssumption, refiled(index, moved, happened));
  const passed = passedTerms(index, way);
  const options = { incomplete: cause.event?.given.incomplete === true, passed };
  const opened = anchorsHappened(index, { value: assumed, changes: ended.changes }, happened, now, options);
  const moving = endsMoved(index, opened, now);
  const settled =
    passed.size === 0 ? moving : endTerms(index, moving, ({ id }) => passed.has(id), "withdrawn", now);
  if (index.states.get(way.to)?.kind === "final")
    return endTerms(index, settled, () => true, "withdrawn", now);
  return switchStepClocks(index, settled, way, cause.at);
}

function endPassed(
  index: MachineIndex,
  changed: Changed,
  way: Transition,
  cause: Cause,
  now: IsoMoment,
): Changed {
  const node = cause.event?.node;
  const from = tierOf(index, way.from);
  const to = tierOf(index, way.to);
  const used = new Set(way.guards.flatMap((guard) => (guard.kind === "within" ? [guard.term] : [])));
  const isDone = (term: Term): boolean => {
    const { of } = term;
    if (used.has(term.id)) return true;
    if (of.kind === "step") return node?.kind === "complete" && node.step === of.step;
    if (of.kind === "whole") return of.tier === from && isHandling(index, way, node);
    if (of.kind === "filing") return node?.kind === "file" && node.tier === of.tier;
    if (of.kind === "escalation") return node?.kind === "file" && node.tier === of.to && of.from === from;
    return of.kind === "completion" && cause.event?.given.completed === true;
  };
  const isPassed = (term: Term): boolean => {
    const { of } = term;
    if (of.kind === "step" && node?.kind === "omit" && node.step === of.step) return true;
    if (of.kind === "step") {
      return index.steps.get(of.step)?.tier === from && (to !== from || isHandledState(index, way.to));
    }
    if (from === undefined || to === from) return false;
    if (of.kind === "escalation") return of.from === from;
    return (of.kind === "whole" || of.kind === "response" || of.kind === "completion") && of.tier === from;
  };
  return endTerms(index, endTerms(index, changed, isDone, "met", now), isPassed, "withdrawn", now);
}

function happenedIn(
  index: MachineIndex,
  way: Transition,
  cause: Cause,
  now: IsoMoment,
): readonly [AnchorKey, IsoMoment][] {
  const given = cause.event?.given;
  const moments = { at: now, filed: given?.filedAt ?? now, received: given?.receivedAt ?? now };
  return anchorsOfMove(index, way, cause.event?.node).map(({ key, moment }) => [key, moments[moment]]);
}

function assumptionsOf(index: MachineIndex, way: Transition, cause: Cause): Case["assumptions"] {
  const { node, given } = cause.event ?? {};
  if (node?.kind === "file" && node.tier !== undefined && given?.filedAt === undefined) {
    return [{ kind: "filed-same-day", about: node.tier }];
  }
  if (node?.kind === "complete" && node.step !== undefined && given?.receivedAt === undefined) {
    return [{ kind: "received-same-day", about: node.step }];
  }
  const to = tierOf(index, way.to);
  return isTransfer(index, way, node) && to !== undefined && way.cause !== "reopened"
    ? [{ kind: "transferred-same-day", about: to }]
    : [];
}

/** A tier that gets the complaint again starts afresh: what its steps did before starts no term any more. */
function refiled(
  index: MachineIndex,
  value: Case,
  happened: readonly (readonly [AnchorKey, IsoMoment])[],
): Case {
  const again = happened.flatMap(([key]) =>
    key.startsWith("receipt:") && key in value.anchors ? [key.slice(8)] : [],
  );
  const steps = again.flatMap((tier) => index.tiers.get(tier)?.steps ?? []);
  if (steps.length === 0) return value;
  const stale = new Set([
    ...again.map((tier) => `handled:${tier}`),
    ...steps.flatMap(({ id }) => [`step-sent:${id}`, `step-completed:${id}`, `step-received:${id}`]),
  ]);
  const anchors = Object.fromEntries(Object.entries(value.anchors).filter(([key]) => !stale.has(key)));
  return { ...value, anchors };
}

/** `opschorten tijdens STAP`: the clock stands still while the case is at that step. */
function switchStepClocks(index: MachineIndex, changed: Changed, way: Transition, at: Moment): Changed {
  let current = changed;
  for (const term of index.machine.terms) {
    const run = latestRun(current.value, term.id);
    if (run === undefined || !isRunning(run)) continue;
    const pause = term.suspensions.find(({ step }) => step !== undefined && step === stepOf(index, way.to));
    if (pause === undefined && run.suspended?.byStep === true) current = resumeRun(index, current, run, at);
    if (pause !== undefined && run.status === "open") {
      const maximum = pause.maximum === undefined ? {} : { maximum: pause.maximum };
      current = suspendRun(index, current, run, at, { ...maximum, byStep: true });
    }
  }
  return current;
}

function finalOutcome(index: MachineIndex, id: StateId): string | undefined {
  const state = index.states.get(id);
  return state?.kind === "final" ? state.outcome : undefined;
}
