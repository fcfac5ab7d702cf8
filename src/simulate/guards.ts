import type { Guard, Machine, TermId, Transition } from "../ir/machine.js";
import { filingWindows } from "../ir/tiers.js";
import { assertNever } from "../support/assert-never.js";
import { appliesIn } from "./applies.js";
import { type Case, latestRun } from "./case.js";
import { isExpired } from "./case-terms.js";
import type { MachineIndex } from "./machine-index.js";
import { isPast, type Moment, readMoment } from "./moment.js";
import { type Refusal, refusal } from "./reasons.js";
import type { ToldEvent } from "./told-event.js";

/**
 * Why a guard does not hold, or undefined when it does. `acted` is the moment that counts for a window: when the
 * complaint was sent.
 */
export function failedGuard(
  index: MachineIndex,
  value: Case,
  guard: Guard,
  event: ToldEvent,
  acted: Moment,
): Refusal | undefined {
  switch (guard.kind) {
    case "any-condition":
      if (guard.conditions.some((id) => event.conditions?.includes(id) === true)) return undefined;
      return refusal("condition-not-asserted", guard.conditions, conditionTexts(index, guard.conditions));
    case "outcome":
      if (guard.soFar === true) {
        if (isIn(value.outcome, guard.outcomes)) return undefined;
        return refusal("outcome-not-reached", guard.outcomes, outcomeLabels(index, guard.outcomes));
      }
      if (event.outcome === undefined)
        return refusal("outcome-missing", guard.outcomes, outcomeLabels(index, guard.outcomes));
      if (guard.outcomes.includes(event.outcome)) return undefined;
      return refusal(
        "outcome-not-possible",
        [event.outcome, ...guard.outcomes],
        outcomeLabels(index, [event.outcome]),
      );
    case "within":
      return isWindowOpen(index, value, guard.term, acted) ? undefined : closedWindow(value, guard.term);
    case "lapsed":
      return hasLapsed(index, value, guard.terms) ? undefined : notLapsed(value, guard.terms);
    case "class": {
      const complainant = event.class ?? value.class;
      if (complainant === undefined ? guard.orUnknown === true : guard.classes.includes(complainant))
        return undefined;
      return refusal("class-not-allowed", guard.classes, classLabels(index, guard.classes));
    }
    case "subject":
      if (guard.subjects.some((id) => value.subjects.includes(id))) return undefined;
      if (guard.orUnknown === true)
        return value.subjects.length === 0 ? undefined : notCompetent(index, guard.subjects, value.subjects);
      return refusal("subject-not-allowed", guard.subjects, subjectLabels(index, guard.subjects));
    case "received":
      if (hadComplaint(value, guard.tier)) return undefined;
      return refusal("tier-not-passed", [guard.tier], [index.tiers.get(guard.tier)?.label ?? guard.tier]);
    case "by":
      return failedTaker(index, value, guard, event);
    default:
      return assertNever(guard);
  }
}

/** Why a way is not for whoever causes the event; where that is not told, it is the complainant. */
function failedTaker(
  index: MachineIndex,
  value: Case,
  { roles, classes = [] }: Extract<Guard, { readonly kind: "by" }>,
  event: ToldEvent,
): Refusal | undefined {
  const actor = event.by ?? "klager";
  const stoodInFor = index.machine.roles.filter(({ substitutes }) =>
    substitutes.some(({ by }) => by === actor),
  );
  if (roles.includes(actor) || stoodInFor.some(({ id }) => roles.includes(id))) return undefined;
  if (actor !== "klager" || classes.length === 0) {
    const about = [actor, ...roles];
    return refusal("role-not-allowed", about, [...roleLabels(index, about), ...classLabels(index, classes)]);
  }
  const complainant = event.class ?? value.class;
  if (complainant !== undefined && classes.includes(complainant)) return undefined;
  return refusal("class-not-allowed", classes, classLabels(index, classes));
}

/** Whether one of these terms ran out unmet in its latest run; a window that bars this case has none to wait for. */
function hasLapsed(index: MachineIndex, value: Case, terms: readonly TermId[]): boolean {
  return terms.some((id) => isExpired(latestRun(value, id)?.status ?? "open") || isBarred(index, value, id));
}

/** Whether a window to go on is for other cases than this, while another one is for it. */
function isBarred(index: MachineIndex, value: Case, id: TermId): boolean {
  const term = index.scoped.has(id) ? index.terms.get(id) : undefined;
  if (term === undefined || (term.of.kind !== "escalation" && term.of.kind !== "response")) return false;
  if (appliesIn(index, term, value)) return false;
  return (index.rivals.get(id) ?? []).some((other) => appliesIn(index, other, value));
}

/**
 * Whether a window can still be used: it runs, did not start yet, or late complaints may be handled. A window to file
 * that is not for such a case bars nothing; one to go on does where another is for it.
 */
function isWindowOpen(index: MachineIndex, value: Case, id: TermId, acted: Moment | undefined): boolean {
  if (isLateAllowed(index.machine, id)) return true;
  const term = index.scoped.has(id) ? index.terms.get(id) : undefined;
  if (term !== undefined && !appliesIn(index, term, value)) return !isBarred(index, value, id);
  const run = latestRun(value, id);
  if (run === undefined || !isExpired(run.status)) return run?.status !== "withdrawn";
  const due = readMoment(run.due);
  return acted !== undefined && due !== undefined && !isPast(acted, due);
}

/** Whether a complaint that is later than this window may be handled all the same. */
export function isLateAllowed({ forms }: Machine, window: TermId): boolean {
  return forms.some((form) =>
    filingWindows(form).some(({ term, late }) => term === window && late === "may-be-handled"),
  );
}

/** Whether a guard needs no event to hold: so a transition without one can go by itself. */
export function holdsByItself(index: MachineIndex, value: Case, guard: Guard): boolean {
  if (guard.kind === "lapsed") return hasLapsed(index, value, guard.terms);
  return guard.kind !== "within" && knownAnswer(value, guard) === true;
}

/** The guards of a transition that only an event can settle; the others hold already, or it is no way at all. */
export function openGuards(
  index: MachineIndex,
  value: Case,
  { guards }: Transition,
): readonly Guard[] | undefined {
  const needed: Guard[] = [];
  for (const guard of guards) {
    if (guard.kind === "within" && !isWindowOpen(index, value, guard.term, readMoment(value.now)))
      return undefined;
    if (guard.kind === "lapsed" && !hasLapsed(index, value, guard.terms)) return undefined;
    const known = knownAnswer(value, guard);
    if (known === false) return undefined;
    if (guard.kind !== "within" && guard.kind !== "lapsed" && known === undefined) needed.push(guard);
  }
  return needed;
}

/** What the case itself says to a guard; undefined when an event has to. No event can change an outcome of before. */
function knownAnswer(value: Case, guard: Guard): boolean | undefined {
  if (guard.kind === "class")
    return value.class === undefined ? guard.orUnknown : guard.classes.includes(value.class);
  if (guard.kind === "outcome") return guard.soFar === true ? isIn(value.outcome, guard.outcomes) : undefined;
  if (guard.kind === "received") return hadComplaint(value, guard.tier);
  if (guard.kind !== "subject") return undefined;
  if (value.subjects.length === 0) return guard.orUnknown;
  return guard.subjects.some((id) => value.subjects.includes(id));
}

function hadComplaint({ anchors }: Case, tier: string): boolean {
  return `receipt:${tier}` in anchors;
}

function isIn(id: string | undefined, ids: readonly string[]): boolean {
  return id !== undefined && ids.includes(id);
}

/** The labels of outcomes, for a message. */
export function outcomeLabels({ machine }: MachineIndex, ids: readonly string[]): readonly string[] {
  return ids.map((id) => machine.outcomes.find((outcome) => outcome.id === id)?.label ?? id);
}

/** The labels of roles, for a message. */
export function roleLabels({ machine }: MachineIndex, ids: readonly string[]): readonly string[] {
  return ids.map((id) => machine.roles.find((role) => role.id === id)?.label ?? id);
}

/** The sentences of conditions, for a message. */
export function conditionTexts({ machine }: MachineIndex, ids: readonly string[]): readonly string[] {
  return ids.map((id) => machine.conditions.find((condition) => condition.id === id)?.text ?? id);
}

/** The labels of classes of complainants, for a message. */
export function classLabels({ machine }: MachineIndex, ids: readonly string[]): readonly string[] {
  return ids.map((id) => machine.complainants.classes.find((one) => one.id === id)?.label ?? id);
}

/** The labels of subjects, for a message. */
export function subjectLabels({ machine }: MachineIndex, ids: readonly string[]): readonly string[] {
  return ids.map((id) => machine.complaints.subjects.find((one) => one.id === id)?.label ?? id);
}

function notCompetent(index: MachineIndex, competent: readonly string[], given: readonly string[]): Refusal {
  const about = [...competent, ...given.filter((id) => !competent.includes(id))];
  return refusal("subject-not-competent", about, subjectLabels(index, competent));
}

function closedWindow(value: Case, id: TermId): Refusal {
  const due = latestRun(value, id)?.due;
  return refusal("window-closed", [id], due === undefined ? [] : [due]);
}

function notLapsed(value: Case, ids: readonly TermId[]): Refusal {
  const dues = ids.map((id) => latestRun(value, id)?.due).filter((due) => due !== undefined);
  const first = dues.sort()[0];
  return refusal("term-not-lapsed", ids, first === undefined ? [] : [first]);
}
