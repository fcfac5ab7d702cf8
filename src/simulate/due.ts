import type { Machine, RoleId, Term, TermId } from "../ir/machine.js";
import { type Case, type CaseTerm, isRunning, type Undated } from "./case.js";
import { foreignProblem } from "./case-shape.js";
import type { IsoMoment } from "./moment.js";
import { planOf } from "./step-plan.js";

/** A term that runs in a case: who must act, and until when. */
export interface DueTerm {
  readonly term: TermId;
  readonly of: Term["of"];
  readonly holder: readonly RoleId[];
  readonly modality: Term["modality"];
  readonly status: "open" | "suspended";
  readonly due?: IsoMoment;
  /** Why there is no date. */
  readonly undated?: Undated;
}

/**
 * The running terms of a case, the first to end first; those without a date come last. None of data that is no case of
 * this machine.
 */
export function due(machine: Machine, value: Case): readonly DueTerm[] {
  const { index } = planOf(machine);
  if (foreignProblem(index, value) !== undefined) return [];
  const running: DueTerm[] = [];
  for (const run of value.terms) {
    const term = isRunning(run) ? index.terms.get(run.term) : undefined;
    if (term !== undefined) running.push(dueTerm(term, run));
  }
  return running.sort((a, b) => compareDates(a.due, b.due));
}

function dueTerm({ id: term, of, holder, modality }: Term, run: CaseTerm): DueTerm {
  const status = run.status === "suspended" ? "suspended" : "open";
  const { due: day, undated } = run;
  const found: { -readonly [Key in keyof DueTerm]: DueTerm[Key] } = { term, of, holder, modality, status };
  if (day !== undefined) found.due = day;
  if (undated !== undefined) found.undated = undated;
  return found;
}

/** ISO moments sort as text. */
function compareDates(a: IsoMoment | undefined, b: IsoMoment | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined || a < b ? -1 : 1;
}
