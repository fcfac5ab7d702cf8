import type { ConditionId, Term, TermId } from "../ir/machine.js";
import { isGeneral } from "../ir/terms.js";
import type { AnchorKey } from "./anchors.js";
import { appliesIn, governing } from "./applies.js";
import { type Case, type CaseTerm, isRunning, latestPlace, latestRun, runAt } from "./case.js";
import { changeRun, endRun, withoutDates } from "./case-terms.js";
import { addTerm, assume, type Draft } from "./draft.js";
import { joined } from "./joined.js";
import type { IsoMoment } from "./moment.js";
import { type Touch, touchesOf } from "./move-plan.js";
import type { PlannedEnd } from "./step-plan.js";
import { canStart, type Dated, datedBy, type PlannedTerm } from "./term-plan.js";

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
  const { terms, anchors } = draft.value;
  const place = latestPlace(terms, planned.term.id);
  const run = runAt(terms, place);
  if (run === undefined) {
    const isWaiting = planned.term.of.kind === "completion" && !incomplete;
    if (!isWaiting && canStart(planned, anchors)) openRun(draft, planned, 1, at);
    return;
  }
  if (!isAnyIn(by, before)) {
    if (isRunning(run)) redate(draft, planned, place, run);
    return;
  }
  if (!canStart(planned, anchors)) return;
  if (isRunning(run)) {
    if (run.suspended === undefined) endRun(draft, place, run, "withdrawn", at);
    else changeRun(draft, place, run, { ...run, status: "withdrawn", ended: at }, "withdrawn");
  }
  openRun(draft, planned, run.round + 1, at);
}

function appliesTo({ term, applies }: PlannedTerm, { plan, value }: Draft): boolean {
  return applies === "varies" ? appliesIn(plan.index, term, value) : applies === "always";
}

/**
 * Takes over the circumstances that an event states: a term that does not count any more is withdrawn, and the one
 * that counts instead runs from where it starts.
 */
export function circumstancesStated(draft: Draft, stated: readonly ConditionId[], at: IsoMoment): void {
  const { plan, value } = draft;
  if (plan.index.circumstances.size === 0 || stated.length === 0) return;
  const { holds = [] } = value;
  const fresh = stated.filter((id) => plan.index.circumstances.has(id) && !holds.includes(id));
  if (fresh.length === 0) return;
  value.holds = [...holds, ...fresh];
  for (const planned of plan.terms.values()) {
    const { term } = planned;
    const place = latestPlace(value.terms, term.id);
    const run = runAt(value.terms, place);
    if (appliesTo(planned, draft)) {
      const isDue = term.condition !== undefined && run === undefined && canStart(planned, value.anchors);
      if (isDue && isWaitedFor(draft, term)) openRun(draft, planned, 1, at);
    } else if (run !== undefined && isRunning(run)) {
      endRun(draft, place, run, "withdrawn", at);
    }
  }
  endsMoved(draft, at);
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
