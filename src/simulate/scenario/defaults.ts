import { hoursBetween } from "../../calendar/local-minute.js";
import type { RoleId, Term, TermId } from "../../ir/machine.js";
import type { Case, CaseTerm } from "../case.js";
import { isExpired } from "../case-terms.js";
import type { MachineIndex } from "../machine-index.js";
import { type IsoMoment, readMoment } from "../moment.js";
import { tierOf } from "../moves.js";

/** A hard term that was not kept: who had to, until when, and how many days too late it was done. */
export interface InDefault {
  readonly term: TermId;
  readonly round: number;
  readonly who: readonly RoleId[];
  readonly due: IsoMoment;
  /** Calendar days after the last day of the term. */
  readonly days: number;
  /** Hours of real time after its last minute, a part counted as one; only for a term in hours of which both are known. */
  readonly hours?: number;
  /** The last day that was counted: it was done, or the tier was left, or nothing is known after it. */
  readonly until: IsoMoment;
  /** It still was not done then, and can be. */
  readonly lasting: boolean;
}

/** Everybody who is or was in default in a case, in the order in which the terms opened. */
export function inDefault(index: MachineIndex, value: Case): readonly InDefault[] {
  return value.terms.flatMap((run): readonly InDefault[] => {
    const term = index.terms.get(run.term);
    if (term === undefined || run.status !== "breached" || run.due === undefined) return [];
    const late = lateness(index, value, term, run) ?? NOT_LATE;
    return [{ term: term.id, round: run.round, who: term.holder, due: run.due, ...late }];
  });
}

const NOT_LATE = { days: 0, until: "", lasting: false } as const;

/** How much too late a run of a term was; undefined when it did not run out. */
export function lateness(
  index: MachineIndex,
  value: Case,
  term: Term,
  run: CaseTerm,
): Pick<InDefault, "days" | "hours" | "until" | "lasting"> | undefined {
  const due = readMoment(run.due);
  if (due === undefined || run.due === undefined || !isExpired(run.status)) return undefined;
  const left = run.done ?? leftAt(index, value, term, run.due);
  const until = left ?? value.now ?? run.due;
  const end = readMoment(until) ?? due;
  const days = Math.max(0, end.day - due.day);
  const hours =
    due.minute === undefined || end.minute === undefined
      ? {}
      : { hours: Math.max(0, hoursBetween(due.minute, end.minute)) };
  return { days, ...hours, until, lasting: left === undefined };
}

/** When the case left the tier of the term after it ran out: from then on nobody waits for it. */
function leftAt(index: MachineIndex, { log }: Case, { of }: Term, due: IsoMoment): IsoMoment | undefined {
  const tier =
    of.kind === "step" ? index.steps.get(of.step)?.tier : of.kind === "whole" ? of.tier : undefined;
  return log.find(({ at, from, to }) => {
    const isOut =
      index.states.get(to)?.kind === "final" || (tier !== undefined && tierOf(index, to) !== tier);
    return at > due && isOut && from !== to;
  })?.at;
}
