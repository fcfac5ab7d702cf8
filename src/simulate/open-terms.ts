import type { ConditionId, Term, TermId } from "../ir/machine.js";
import { isGeneral } from "../ir/terms.js";
import { assertNever } from "../support/assert-never.js";
import type { AnchorKey } from "./anchors.js";
import { appliesIn, governing } from "./applies.js";
import { type Case, type CaseTerm, isRunning, latestPlace, latestRun, runAt } from "./case.js";
import { changeRun, endRun, withoutDates } from "./case-terms.js";
import { addTerm, assume, type Draft } from "./draft.js";
import { joined } from "./joined.js";
import { isRoadClosed } from "./lapse-windows.js";
import { isAhead, isLeftOut, judgeBack } from "./looking-back.js";
import type { IsoMoment } from "./moment.js";
import { type Touch, touchesOf } from "./move-plan.js";
import { isHandledState, tierOf } from "./moves.js";
import type { PlannedEnd } from "./step-plan.js";
import { canStart, type Dated, datedBy, type PlannedTerm } from "./term-plan.js";
import type { ToldEvent } from "./told-event.js";

/** Opens the filing windows that wait for an anchor nobody told yet. */
export function openInitialTerms(draft: Draft, at: IsoMoment): void {
  for (const planned of draft.plan.initial) {
    const place = latestPlace(draft.value.terms, planned.term.id);
    if (place < 0 && appliesTo(planned, draft)) openRun(draft, planned, 1, at);
  }
}

/** Anchors that happen, when each does, and the terms that start or move by it. */
export interface Happening {
  readonly keys: readonly AnchorKey[];
  readonly moments: readonly IsoMoment[];
  readonly touches: readonly Touch[];
}

/**
 * Records that these anchors happened and opens, dates or renews every term that starts from them. An anchor that
 * happens again starts a new round of its terms; the running round is withdrawn. `incomplete`: the complaint lacks
 * something, so the chance to complete it starts.
 */
export function anchorsHappened(
  draft: Draft,
  { keys, moments, touches }: Happening,
  at: IsoMoment,
  incomplete: boolean,
): void {
  const before = draft.value.anchors;
  draft.value.anchors = joined(before, keys, moments);
  for (const { planned, by } of touches) touch(draft, planned, at, { by, before, incomplete });
}

/** The same for anchors that an event tells of. */
export function anchorsTold(
  draft: Draft,
  keys: readonly AnchorKey[],
  moments: readonly IsoMoment[],
  at: IsoMoment,
): void {
  const touches = touchesOf(draft.plan, keys, NO_TERMS);
  anchorsHappened(draft, { keys, moments, touches }, at, false);
}

const NO_TERMS: ReadonlySet<TermId> = new Set();

function isAnyIn(keys: readonly AnchorKey[], anchors: Case["anchors"]): boolean {
  for (const key of keys) if (key in anchors) return true;
  return false;
}

/** Counts the terms again that hang on the end of others (`voor einde termijn`), and those that hang on these. */
export function endsMoved(draft: Draft, at: IsoMoment): void {
  const { plan } = draft;
  if (plan.ends.length === 0) return;
  for (let depth = 0; depth <= plan.index.machine.terms.length + 1; depth++) {
    const moved: AnchorKey[] = [];
    for (const end of plan.ends) if (endMoved(draft, end)) moved.push(end.key);
    if (moved.length === 0 || depth > plan.index.machine.terms.length) return;
    for (const key of moved) {
      for (const { planned } of touchesOf(plan, [key], NO_TERMS))
        touch(draft, planned, at, FOR_THE_FIRST_TIME);
    }
  }
}

/**
 * Records the end of a term from which others count: of the terms that it stands for those that count in this case say
 * it, and of several of these the last to end. Where the one that counts has no end there is none.
 */
function endMoved(draft: Draft, { key, terms }: PlannedEnd): boolean {
  const { value } = draft;
  const known = value.anchors[key];
  const [only] = terms;
  const counting =
    terms.length === 1 && only !== undefined
      ? [only.term]
      : governing(terms.filter((planned) => appliesTo(planned, draft)).map(({ term }) => term));
  const runs = counting.flatMap(({ id }) => latestRun(value, id) ?? []);
  const due = runs.reduce<IsoMoment | undefined>(
    (last, run) => (run.due === undefined || (last !== undefined && run.due <= last) ? last : run.due),
    undefined,
  );
  if (due === known) return false;
  if (due !== undefined) {
    value.anchors = joined(value.anchors, [key], [due]);
    return true;
  }
  // The term for all complaints keeps the end it had, also while it is dated anew.
  if (terms.length === 1 || counting.some(isGeneral)) return false;
  const { [key]: _gone, ...others } = value.anchors;
  value.anchors = others;
  return true;
}

/** How a term is touched: by which anchors, what had happened before these, and whether the complaint lacks something. */
interface Touched {
  readonly by: readonly AnchorKey[];
  readonly before: Case["anchors"];
  readonly incomplete: boolean;
}

const FOR_THE_FIRST_TIME: Touched = { by: [], before: {}, incomplete: false };

function touch(draft: Draft, planned: PlannedTerm, at: IsoMoment, { by, before, incomplete }: Touched): void {
  if (!appliesTo(planned, draft)) return;
  const { terms } = draft.value;
  const place = latestPlace(terms, planned.term.id);
  const run = runAt(terms, place);
  if (run === undefined) {
    const isWaiting = planned.term.of.kind === "completion" && !incomplete;
    if (!isWaiting && mayOpen(draft, planned)) openRun(draft, planned, 1, at);
    return;
  }
  // A road that was closed opens again when what it waits for is asked anew.
  const isAnew = isRoadClosed(draft, run.term) && isAnyWaited(draft, run.term);
  if (!isAnyIn(by, before) && !isAnew) {
    if (isRunning(run)) redate(draft, planned, place, run);
    if (planned.looksBack) judgeBack(draft, planned.term, at);
    return;
  }
  if (!mayOpen(draft, planned)) return;
  if (isRunning(run)) {
    if (run.suspended === undefined) endRun(draft, place, run, "withdrawn", at);
    else changeRun(draft, place, run, { ...run, status: "withdrawn", ended: at }, "withdrawn");
  }
  openRun(draft, planned, run.round + 1, at);
}

function isAnyWaited({ plan, value }: Draft, window: TermId): boolean {
  for (const id of plan.index.lapseWindows.get(window) ?? []) {
    const run = latestRun(value, id);
    if (run !== undefined && isRunning(run)) return true;
  }
  return false;
}

/** A case with the plan of its machine. */
type Standing = { readonly plan: Draft["plan"]; readonly value: Case };

/**
 * Whether to set a term is to say that its step (`alleen als`) is for this case, so that it starts by that: the case
 * still comes to the step, and nobody said so before.
 */
export function startsWhenSet({ plan, value }: Standing, id: TermId): boolean {
  const planned = plan.terms.get(id);
  const step = plan.index.limited.get(id);
  if (planned === undefined || step?.onlyIf === undefined || latestPlace(value.terms, id) >= 0) return false;
  const said = { ...value, holds: [...(value.holds ?? []), step.onlyIf] };
  return (
    appliesTo(planned, { plan, value: said }) &&
    isAhead({ plan, value }, step.id) &&
    canStart(planned, value.anchors)
  );
}

/** Whether a term can start now; one that looks back on a step that was left out has nothing to judge. */
function mayOpen(draft: Draft, planned: PlannedTerm): boolean {
  return canStart(planned, draft.value.anchors) && !(planned.looksBack && isLeftOut(draft, planned.term));
}

function appliesTo({ term, applies }: PlannedTerm, { plan, value }: Standing): boolean {
  return applies === "varies" ? appliesIn(plan.index, term, value) : applies === "always";
}

/**
 * Takes over what an event states about the case: what it is about, who complains and which circumstances hold. A term
 * that does not count any more is withdrawn, and the one that counts instead runs from where it starts.
 */
export function circumstancesStated(
  draft: Draft,
  stated: Partial<Pick<ToldEvent, "class" | "subjects" | "conditions">>,
  at: IsoMoment,
): void {
  const { plan, value } = draft;
  const { holds = [] } = value;
  const { conditions = NO_CONDITIONS } = stated;
  const fresh = conditions.filter((id) => plan.index.circumstances.has(id) && !holds.includes(id));
  const counted = changesScope(draft, stated, fresh)
    ? new Set(plan.scoped.filter((planned) => appliesTo(planned, draft)))
    : undefined;
  if (stated.class !== undefined) value.class = stated.class;
  if (stated.subjects !== undefined) value.subjects = stated.subjects;
  if (fresh.length > 0) value.holds = [...holds, ...fresh];
  if (counted === undefined) return;
  const freed = withdrawOthers(draft, at);
  for (const planned of plan.scoped) {
    const { id } = planned.term;
    if (!appliesTo(planned, draft) || !mayOpen(draft, planned)) continue;
    const starts = freed.has(id)
      ? startsFreed(draft, planned, counted.has(planned))
      : startsAnew(draft, planned, counted.has(planned));
    if (starts) openRun(draft, planned, (latestRun(value, id)?.round ?? 0) + 1, at);
  }
  endsMoved(draft, at);
}

/** Whether a term starts now that another about the same thing does not count any more. */
function startsFreed(draft: Draft, { term }: PlannedTerm, counted: boolean): boolean {
  const run = latestRun(draft.value, term.id);
  if (term.condition !== undefined) return run === undefined && isWaitedFor(draft, term);
  return !counted && !isTaken(run);
}

/** Whether a term starts that counts by what was stated, while none about the same thing ran. */
function startsAnew(draft: Draft, { term }: PlannedTerm, counted: boolean): boolean {
  const run = latestRun(draft.value, term.id);
  const step = draft.plan.index.limited.get(term.id);
  if (counted && (run !== undefined || term.condition === undefined)) return false;
  // What was withdrawn since its step was for others, starts again when it turns out not to be.
  if (step !== undefined) return !isTaken(run) && isAhead(draft, step.id) && isWaitedFor(draft, term);
  if (run !== undefined || !isWaitedFor(draft, term)) return false;
  return term.condition !== undefined || isToCome(draft, term);
}

const NO_CONDITIONS: readonly ConditionId[] = [];

function changesScope(
  { plan, value }: Draft,
  stated: Partial<Pick<ToldEvent, "class" | "subjects">>,
  fresh: readonly ConditionId[],
): boolean {
  if (plan.scoped.length === 0) return false;
  const { subjects = value.subjects } = stated;
  return (
    fresh.length > 0 ||
    (stated.class !== undefined && stated.class !== value.class) ||
    subjects.length !== value.subjects.length ||
    subjects.some((id) => !value.subjects.includes(id))
  );
}

/** Ends the running terms that do not count any more; gives all terms about the same things. */
function withdrawOthers(draft: Draft, at: IsoMoment): ReadonlySet<TermId> {
  const { plan, value } = draft;
  const freed = new Set<TermId>();
  for (const planned of plan.scoped) {
    const place = latestPlace(value.terms, planned.term.id);
    const run = runAt(value.terms, place);
    if (run === undefined || !isRunning(run) || appliesTo(planned, draft)) continue;
    endRun(draft, place, run, "withdrawn", at);
    for (const { id } of plan.index.rivals.get(planned.term.id) ?? []) freed.add(id);
  }
  return freed;
}

/** Whether a run stands in the way of a new one: it runs, or ended otherwise than by being withdrawn. */
function isTaken(run: CaseTerm | undefined): boolean {
  return run !== undefined && run.status !== "withdrawn";
}

/** Whether what a term is about still lies ahead in the case, as far as its state says. */
function isToCome({ plan, value }: Draft, { of }: Term): boolean {
  const { index } = plan;
  const here = tierOf(index, value.state);
  switch (of.kind) {
    case "step":
      return isAhead({ plan, value }, of.step);
    case "whole":
      return here === of.tier && !isHandledState(index, value.state);
    case "filing":
      return !(`receipt:${of.tier}` in value.anchors);
    case "escalation":
      return here === of.from;
    case "response":
      return here === of.tier;
    case "completion":
    case "notice":
    case "duty":
      return false;
    default:
      return assertNever(of);
  }
}

/** Whether what the term is about still has to be done. */
function isWaitedFor({ plan, value }: Draft, term: Term): boolean {
  return (plan.index.rivals.get(term.id) ?? []).every((other) => {
    const run = latestRun(value, other.id);
    return run === undefined || (run.status !== "met" && run.done === undefined);
  });
}

function openRun(draft: Draft, planned: PlannedTerm, round: number, at: IsoMoment): void {
  const { plan, value, changes } = draft;
  const dated = datedBy(plan.index, planned, value.anchors);
  const run = newRun(planned.term.id, round, at, dated);
  const { term, due } = run;
  addTerm(draft, run);
  changes.push(
    due === undefined ? { term, round, change: "opened" } : { term, round, change: "opened", due },
  );
  for (const each of dated.assumptions) assume(draft, each);
  if (planned.looksBack) judgeBack(draft, planned.term, at);
}

function newRun(term: TermId, round: number, opened: IsoMoment, { dates }: Dated): CaseTerm {
  const { due, raw, undated } = dates;
  return due === undefined || raw === undefined
    ? { term, round, status: "open", opened, undated: undated ?? "open", extensions: 0, fixed: false }
    : { term, round, status: "open", opened, due, raw, extensions: 0, fixed: false };
}

function redate(draft: Draft, planned: PlannedTerm, place: number, run: CaseTerm): void {
  if (run.fixed || planned.term.bounds.length === 0) return;
  const { dates, assumptions } = datedBy(draft.plan.index, planned, draft.value.anchors);
  if (dates.due === run.due) return;
  changeRun(draft, place, run, Object.assign(withoutDates(run), dates), "dated");
  for (const each of assumptions) assume(draft, each);
}
