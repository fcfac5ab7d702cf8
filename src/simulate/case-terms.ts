import type { Extension, Term } from "../ir/machine.js";
import { assertNever } from "../support/assert-never.js";
import {
  type Case,
  type CaseAssumption,
  type CaseTerm,
  isRunning,
  type TermChange,
  type TermStatus,
} from "./case.js";
import type { IsoMoment } from "./moment.js";

/** A case with what changed in its terms on the way here; the caller logs the changes. */
export interface Changed {
  readonly value: Case;
  readonly changes: readonly TermChange[];
}

/** Replaces one run of a term and notes the change. `base` is the run without keys that must go. */
export function changeRun(
  { value, changes }: Changed,
  run: CaseTerm,
  patch: Partial<CaseTerm>,
  change: TermChange["change"],
  base: Omit<CaseTerm, "due" | "raw" | "undated"> = run,
): Changed {
  const next: CaseTerm = { ...base, ...patch };
  const terms = value.terms.map((other) =>
    other.term === run.term && other.round === run.round ? next : other,
  );
  const noted: TermChange = {
    term: run.term,
    round: run.round,
    change,
    ...(next.due === undefined || next.due === run.due ? {} : { due: next.due }),
  };
  return { value: { ...value, terms }, changes: [...changes, noted] };
}

/** Ends every running term that fits; one that ran out before is marked as done late when it is met after all. */
export function endTerms(
  index: { readonly terms: ReadonlyMap<string, Term> },
  changed: Changed,
  fits: (term: Term) => boolean,
  status: "met" | "withdrawn",
  at: IsoMoment,
): Changed {
  let current = changed;
  for (const run of changed.value.terms) {
    const term = index.terms.get(run.term);
    if (term === undefined || !fits(term)) continue;
    if (isRunning(run)) {
      const { suspended: _suspended, ...rest } = run;
      current = changeRun(current, run, { status, ended: at }, status, rest);
    } else if (
      status === "met" &&
      isExpired(run.status) &&
      run.done === undefined &&
      isLatest(current.value, run)
    ) {
      current = changeRun(current, run, { done: at }, "done-late");
    }
  }
  return current;
}

/** Whether an extension was used as often as it may be in this run of a term. */
export function isUsedUp({ id, times }: Extension, run: CaseTerm): boolean {
  return times !== undefined && timesUsed(id, run) >= times;
}

/** How often an extension was used in this run of a term. */
export function timesUsed(id: string, { extendedBy = [] }: CaseTerm): number {
  return extendedBy.filter((used) => used === id).length;
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

/** Adds an assumption once. */
export function withAssumption(value: Case, assumption: CaseAssumption): Case {
  const known = value.assumptions.some(
    ({ kind, about }) => kind === assumption.kind && about === assumption.about,
  );
  return known ? value : { ...value, assumptions: [...value.assumptions, assumption] };
}

function isLatest({ terms }: Case, run: CaseTerm): boolean {
  return !terms.some((other) => other.term === run.term && other.round > run.round);
}
