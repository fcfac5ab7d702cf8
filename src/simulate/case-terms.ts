import type { Extension, Term, TermId } from "../ir/machine.js";
import { assertNever } from "../support/assert-never.js";
import { type CaseTerm, isRunning, type TermChange, type TermStatus } from "./case.js";
import { type Draft, ownTerms } from "./draft.js";
import type { IsoMoment } from "./moment.js";

/** Puts `next` in the place of a run of a term and notes the change, with its date when that is new. */
export function changeRun(
  draft: Draft,
  place: number,
  run: CaseTerm,
  next: CaseTerm,
  change: TermChange["change"],
): void {
  const { term, round, due } = next;
  ownTerms(draft)[place] = next;
  draft.changes.push(
    due === undefined || due === run.due ? { term, round, change } : { term, round, change, due },
  );
}

/**
 * Ends every running term among these; one that ran out before is marked as done late when it is met after all.
 * `fits` says which.
 */
export function endTerms(
  draft: Draft,
  fits: { readonly has: (id: TermId) => boolean },
  status: "met" | "withdrawn",
  at: IsoMoment,
): void {
  const count = draft.value.terms.length;
  for (let place = 0; place < count; place++) {
    const run = draft.value.terms[place];
    if (run === undefined) continue;
    if (status === "met") {
      if (fits.has(run.term)) meet(draft, place, run, at);
    } else if (isRunning(run) && fits.has(run.term)) endRun(draft, place, run, status, at);
  }
}

/** Notes that what a term is about was done: in time, or too late in its latest run. */
function meet(draft: Draft, place: number, run: CaseTerm, at: IsoMoment): void {
  if (isRunning(run)) endRun(draft, place, run, "met", at);
  else if (run.done === undefined && isExpired(run.status) && isLatest(draft, run))
    changeRun(draft, place, run, Object.assign({}, run, { done: at }), "done-late");
}

/** Ends the running terms that a move ends: first what it meets, then what no longer matters. */
export function endBy(draft: Draft, ends: ReadonlyMap<TermId, "met" | "withdrawn">, at: IsoMoment): void {
  if (ends.size === 0) return;
  const { terms } = draft.value;
  let isLeft = false;
  for (let place = 0; place < terms.length; place++) {
    const run = terms[place];
    if (run === undefined || run.status === "met" || run.status === "withdrawn") continue;
    const status = ends.get(run.term);
    if (status === "met") meet(draft, place, run, at);
    else if (status !== undefined && isRunning(run)) isLeft = true;
  }
  if (isLeft) endTerms(draft, { has: (id) => ends.get(id) === "withdrawn" }, "withdrawn", at);
}

/** Ends a run, suspended or not. */
export function endRun(
  draft: Draft,
  place: number,
  run: CaseTerm,
  status: Exclude<TermStatus, "open" | "suspended">,
  at: IsoMoment,
): void {
  ownTerms(draft)[place] = ended(run, status, at);
  draft.changes.push({ term: run.term, round: run.round, change: status });
}

function ended(run: CaseTerm, status: TermStatus, at: IsoMoment): CaseTerm {
  if (run.suspended !== undefined) {
    const { suspended: _suspended, ...rest } = run;
    return { ...rest, status, ended: at };
  }
  const { term, round, opened, due, raw, extensions, fixed } = run;
  const { undated, extendedBy, unextended, ended: before, done } = run;
  const isPlain = (undated ?? extendedBy ?? unextended ?? before ?? done) === undefined;
  // As most runs are; written out they are copied several times faster.
  if (isPlain && due !== undefined && raw !== undefined && isDatedFirst(run))
    return { term, round, status, opened, due, raw, extensions, fixed, ended: at };
  // `Object.assign` copies objects of many shapes faster than a spread does.
  const next: DraftTerm = Object.assign({}, run);
  next.status = status;
  next.ended = at;
  return next;
}

/** Whether the dates of a run stand before its extensions, as in a new one; dated anew they come behind. */
function isDatedFirst(run: CaseTerm): boolean {
  for (const key in run) if (key === "due" || key === "extensions") return key === "due";
  return false;
}

/** A copy of a run without its dates, to date anew. */
export function withoutDates(run: CaseTerm): DraftTerm {
  const { term, round, status, opened, extensions, fixed } = run;
  const { extendedBy, unextended, suspended, ended: end, done } = run;
  // Of most runs that is all, and written out it is copied several times faster.
  if ((unextended ?? suspended ?? end ?? done) === undefined)
    return extendedBy === undefined
      ? { term, round, status, opened, extensions, fixed }
      : { term, round, status, opened, extensions, fixed, extendedBy };
  const { due: _due, raw: _raw, undated: _undated, ...rest } = run;
  return rest;
}

/** A run of a term that is being made. */
export type DraftTerm = { -readonly [Key in keyof CaseTerm]: CaseTerm[Key] };

/** Whether an extension was used as often as it may be in this run of a term. */
export function isUsedUp({ id, times }: Extension, run: CaseTerm): boolean {
  return times !== undefined && timesUsed(id, run) >= times;
}

/** How often an extension was used in this run of a term. */
export function timesUsed(id: string, { extendedBy }: CaseTerm): number {
  let count = 0;
  if (extendedBy !== undefined) for (const used of extendedBy) if (used === id) count++;
  return count;
}

/** What a term becomes when it runs out: a window lapses, a target is missed, a duty is breached. */
export function expiredStatus(term: Term): "breached" | "missed" | "lapsed" {
  const { of } = term;
  switch (of.kind) {
    case "filing":
    case "escalation":
    case "response":
    case "completion":
    case "notice":
      return "lapsed";
    case "step":
    case "whole":
    case "duty":
      if (term.modality === "target") return "missed";
      return term.holder.length > 0 && term.holder.every((role) => role === "klager") ? "lapsed" : "breached";
    default:
      return assertNever(of);
  }
}

/** Whether a term ran out unmet. */
export function isExpired(status: TermStatus): boolean {
  return status === "breached" || status === "missed" || status === "lapsed";
}

function isLatest({ value }: Draft, run: CaseTerm): boolean {
  for (const { term, round } of value.terms) if (term === run.term && round > run.round) return false;
  return true;
}
