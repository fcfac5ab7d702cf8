import { type Case, isRunning, latestPlace, runAt } from "./case.js";
import { endBy, endTerms } from "./case-terms.js";
import { resumeRun, suspendRun, withoutStandstill } from "./clock.js";
import { assume, type Draft } from "./draft.js";
import { closeLapseWindows } from "./lapse-windows.js";
import type { IsoMoment, Moment } from "./moment.js";
import { assumedBy, type PlannedMove } from "./move-plan.js";
import { anchorsHappened, endsMoved } from "./open-terms.js";
import { pauseOf } from "./standstill.js";
import type { ToldEvent } from "./told-event.js";

/**
 * Moves a case along a transition: ends the terms that are done or no longer matter, records the anchors that happen
 * and opens the terms that start from them. `now` is `at` as text; `given` is absent when a lapsed term sets it off.
 */
export function enter(
  draft: Draft,
  move: PlannedMove,
  at: Moment,
  now: IsoMoment,
  given: ToldEvent | undefined,
): void {
  endBy(draft, given?.completed === true ? move.endsIfCompleted : move.ends, now);
  draft.value.state = move.way.to;
  decide(draft, move, given);
  refile(draft, move);
  const assumption = assumedBy(move, given);
  if (assumption !== undefined) assume(draft, assumption);
  happen(draft, move, now, given);
  endsMoved(draft, now);
  if (draft.plan.index.lapseWindows.size > 0) closeLapseWindows(draft, now);
  if (move.passed.size > 0) endTerms(draft, move.passed, "withdrawn", now);
  if (move.isFinal) endTerms(draft, draft.plan.terms, "withdrawn", now);
  else switchStepClocks(draft, move, at);
}

function decide(draft: Draft, move: PlannedMove, given: ToldEvent | undefined): void {
  if (move.way.cause === "reopened") {
    // A case that is taken up again has no outcome yet.
    const { outcome: _before, ...undecided } = draft.value;
    draft.value = undecided;
  }
  const outcome = given?.outcome ?? move.outcome;
  if (outcome !== undefined) draft.value.outcome = outcome;
}

function happen(draft: Draft, move: PlannedMove, now: IsoMoment, given: ToldEvent | undefined): void {
  const { keys, touches } = move;
  if (keys.length === 0) return;
  const moments: IsoMoment[] = [];
  for (const { moment } of move.happens) {
    const told = moment === "filed" ? given?.filedAt : moment === "received" ? given?.receivedAt : undefined;
    moments.push(told ?? now);
  }
  anchorsHappened(draft, { keys, moments, touches }, now, given?.incomplete === true);
}

function refile(draft: Draft, { again }: PlannedMove): void {
  for (const { receipt, stale } of again) {
    const { anchors } = draft.value;
    if (!(receipt in anchors)) continue;
    draft.value.anchors = Object.fromEntries(Object.entries(anchors).filter(([key]) => !stale.has(key)));
  }
}

/**
 * `opschorten tijdens STAP`: the clock stands still from the moment it is sure that the step is done. One that is left
 * out after all was never done, so that the clock ran on.
 */
function switchStepClocks(draft: Draft, { node }: PlannedMove, at: Moment): void {
  const { plan } = draft;
  if (!plan.hasPauses && !isAnyPaused(draft.value)) return;
  for (const term of plan.index.machine.terms) {
    const place = latestPlace(draft.value.terms, term.id);
    const run = runAt(draft.value.terms, place);
    if (run?.suspended?.byStep !== true || !isRunning(run)) continue;
    if (node?.kind === "omit") withoutStandstill(draft, place, run, at);
    else if (pauseOf(plan.index, draft.value, term) === undefined) resumeRun(draft, place, run, at);
  }
  stopStepClocks(draft, at);
}

/** Stops the clocks that stand still during the step of a case, where that is done for sure. */
export function stopStepClocks(draft: Draft, at: Moment): void {
  const { plan } = draft;
  if (!plan.hasPauses) return;
  for (const term of plan.index.machine.terms) {
    const place = latestPlace(draft.value.terms, term.id);
    const run = runAt(draft.value.terms, place);
    if (run?.status !== "open") continue;
    const pause = pauseOf(plan.index, draft.value, term);
    if (pause === undefined) continue;
    const maximum = pause.maximum === undefined ? {} : { maximum: pause.maximum };
    suspendRun(draft, place, run, at, { ...maximum, byStep: true });
  }
}

function isAnyPaused({ terms }: Case): boolean {
  for (const run of terms) if (run.status === "suspended" && run.suspended?.byStep === true) return true;
  return false;
}
