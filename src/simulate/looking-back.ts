import type { Term } from "../ir/machine.js";
import type { AnchorKey } from "./anchors.js";
import { type Case, latestPlace, runAt } from "./case.js";
import { changeRun, endRun, expiredStatus } from "./case-terms.js";
import type { Draft } from "./draft.js";
import { type IsoMoment, isWrittenPast } from "./moment.js";
import { tierOf } from "./moves.js";

/** The anchor of the moment the work of a term was done. */
function doneKey({ of }: Term): AnchorKey | undefined {
  if (of.kind === "step") return `step-completed:${of.step}`;
  return of.kind === "whole" ? `handled:${of.tier}` : undefined;
}

/**
 * Whether a step is behind the case without being done: left out, passed over or never come to. Then nobody owes what
 * its terms ask.
 */
export function isLeftOut({ plan, value }: Draft, { of }: Term): boolean {
  if (of.kind !== "step" || `step-completed:${of.step}` in value.anchors) return false;
  if (isAhead({ plan, value }, of.step)) return false;
  const last = value.log.findLast(({ from }) => from === of.step);
  return last === undefined || last.event === `${of.step}.omit`;
}

/** Whether a case still has to come to a step of the tier it is in, or is at it. */
export function isAhead(
  { plan, value }: { readonly plan: Draft["plan"]; readonly value: Pick<Case, "state"> },
  step: string,
): boolean {
  const { index } = plan;
  const state = index.states.get(value.state);
  if (state?.kind !== "step") return false;
  const steps = index.tiers.get(tierOf(index, value.state) ?? "")?.steps ?? [];
  const here = steps.findIndex(({ id }) => id === state.step);
  return here >= 0 && steps.findIndex(({ id }) => id === step) >= here;
}

/**
 * Judges the latest run of a term that looks back, as far as its end is known: met when the work was done by then, else
 * expired on that day, also when the work is past without being done.
 */
export function judgeBack(draft: Draft, term: Term, at: IsoMoment): void {
  const { value } = draft;
  const place = latestPlace(value.terms, term.id);
  const run = runAt(value.terms, place);
  if (run?.status !== "open" || run.due === undefined) return;
  const done = value.anchors[doneKey(term) ?? ""];
  if (done !== undefined && !isWrittenPast(done, run.due)) {
    endRun(draft, place, run, "met", done);
  } else if (isWrittenPast(done ?? at, run.due)) {
    endRun(draft, place, run, expiredStatus(term), run.due);
    const late = runAt(value.terms, place);
    if (done !== undefined && late !== undefined)
      changeRun(draft, place, late, { ...late, done }, "done-late");
  }
}
