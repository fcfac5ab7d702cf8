import type { Case, CaseAssumption, CaseTerm, LogEntry, TermChange } from "./case.js";
import type { IsoMoment } from "./moment.js";
import { type Moment, readMoment, writeMoment } from "./moment.js";
import type { StepPlan } from "./step-plan.js";

/**
 * A case while a step works on it. The case that came in is copied once and shares its lists with the copy; the first
 * change to a list copies that list. Nobody sees a draft before its step is done, so that a step as a whole changes
 * nothing.
 */
export interface Draft {
  readonly plan: StepPlan;
  value: DraftCase;
  /** What changed in the terms since the last entry of the log. */
  changes: TermChange[];
  /** The terms of the case once they are its own. */
  terms: CaseTerm[] | undefined;
}

type DraftCase = { -readonly [Key in keyof Case]: Case[Key] };

/** A draft of a case, as yet without a change. */
export function draftOf(plan: StepPlan, value: Case): Draft {
  return {
    plan,
    value: copyOf(value),
    changes: [],
    terms: undefined,
  };
}

/**
 * A copy with the keys in the same order. Written out, since V8 copies by spread several times slower where objects of
 * more than a few shapes come along.
 */
function copyOf(value: Case): DraftCase {
  const { caseVersion, machine, irVersion, state, subjects, anchors, terms, data, log, assumptions } = value;
  const copy: DraftCase = {
    caseVersion,
    machine,
    irVersion,
    state,
    subjects,
    anchors,
    terms,
    data,
    log,
    assumptions,
  };
  if (value.now !== undefined && (value.outcome ?? value.class ?? value.holds) === undefined) {
    copy.now = value.now;
    return copy;
  }
  // The others stand in the order in which the case got them.
  for (const key in value) {
    if (key === "now" && value.now !== undefined) copy.now = value.now;
    else if (key === "outcome" && value.outcome !== undefined) copy.outcome = value.outcome;
    else if (key === "class" && value.class !== undefined) copy.class = value.class;
    else if (key === "holds" && value.holds !== undefined) copy.holds = value.holds;
  }
  return copy;
}

/** The terms of a draft, to change. */
export function ownTerms(draft: Draft): CaseTerm[] {
  if (draft.terms !== undefined) return draft.terms;
  draft.terms = draft.value.terms.slice();
  draft.value.terms = draft.terms;
  return draft.terms;
}

/** Adds a run of a term. */
export function addTerm(draft: Draft, run: CaseTerm): void {
  draft.terms = longerBy(draft.value.terms, run);
  draft.value.terms = draft.terms;
}

/** Adds an assumption once. */
export function assume(draft: Draft, assumption: CaseAssumption): void {
  const { assumptions } = draft.value;
  for (const { kind, about } of assumptions) {
    if (kind === assumption.kind && about === assumption.about) return;
  }
  draft.value.assumptions = longerBy(assumptions, assumption);
}

/** An entry of the log without its terms, which stand last in it. */
export type DraftEntry = { -readonly [Key in keyof Omit<LogEntry, "terms">]: LogEntry[Key] };

/** A list with one more; of its exact size, since `push` reserves room for many more that never come. */
function longerBy<One>(list: readonly One[], one: One): One[] {
  const longer = new Array<One>(list.length + 1);
  let at = 0;
  for (const each of list) longer[at++] = each;
  longer[list.length] = one;
  return longer;
}

/** Writes an entry with all that changed since the last one, and moves the clock of the case to its moment. */
export function writeEntry(draft: Draft, entry: DraftEntry, at: Moment): void {
  const { value } = draft;
  value.now = clockAfter(value.now, entry.at, at);
  const whole = entry as DraftEntry & { terms: LogEntry["terms"] };
  whole.terms = draft.changes;
  draft.changes = [];
  value.log = longerBy(value.log, whole);
}

/** The entry for what time brings: terms that run out, and moves without an event. */
export function writeTime(draft: Draft, at: Moment, from: string, to: string): void {
  writeEntry(draft, { at: writeMoment(at), event: "time", from, to }, at);
}

/** An event of which only the day is told does not make the hour of the one before it on that day unknown. */
function clockAfter(now: IsoMoment | undefined, written: IsoMoment, at: Moment): IsoMoment {
  if (now === undefined || now.length === written.length) return written;
  const before = readMoment(now);
  const isHourKept = before?.minute !== undefined && at.minute === undefined && before.day === at.day;
  return isHourKept ? now : written;
}
