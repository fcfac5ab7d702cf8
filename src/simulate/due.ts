import type { Machine, RoleId, Term, TermId } from "../ir/machine.js";
import { type Case, isRunning, type Undated } from "./case.js";
import { foreignProblem } from "./case-shape.js";
import { indexOf } from "./machine-index.js";
import type { IsoMoment } from "./moment.js";

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
  const index = indexOf(machine);
  if (foreignProblem(index, value) !== undefined) return [];
  const running = value.terms.flatMap((run): readonly DueTerm[] => {
    const term = index.terms.get(run.term);
    if (term === undefined || !isRunning(run)) return [];
    const status = run.status === "suspended" ? "suspended" : "open";
    return [
      {
        term: term.id,
        of: term.of,
        holder: term.holder,
        modality: term.modality,
        status,
        ...(run.due === undefined ? {} : { due: run.due }),
        ...(run.undated === undefined ? {} : { undated: run.undated }),
      },
    ];
  });
  return running.sort((a, b) => compareDates(a.due, b.due));
}

/** ISO moments sort as text. */
function compareDates(a: IsoMoment | undefined, b: IsoMoment | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined || a < b ? -1 : 1;
}
