import type { Machine, Step, TermId } from "../ir/machine.js";
import { isVoluntary } from "../ir/tiers.js";
import type { Case } from "./case.js";

/** What a case says of itself that limits its steps. */
type Facts = Pick<Case, "subjects" | "class" | "holds">;

/** By term the step it is of, where that step is for some cases only; the terms of its notices with its own. */
export function limitedSteps({ tiers, terms }: Machine): ReadonlyMap<TermId, Step> {
  const limited = new Map<TermId, Step>();
  const byNotice = new Map(
    terms.flatMap(({ id, of }) => (of.kind === "notice" ? [[of.notice, id] as const] : [])),
  );
  const owned = new Map(terms.map((term) => [term.id, term] as const));
  for (const step of tiers.flatMap(({ steps }) => steps)) {
    if (!isLimited(step)) continue;
    const movers = step.terms.flatMap((id) => {
      const term = owned.get(id);
      return term === undefined ? [] : [...term.extensions, ...term.suspensions];
    });
    const notices = [...step.notices, ...movers.flatMap((mover) => mover.notices)];
    const own = [...step.terms, ...notices.flatMap(({ id }) => byNotice.get(id) ?? [])];
    for (const id of own) limited.set(id, step);
  }
  return limited;
}

function isLimited({ onlyIf, onlySubjects = [], onlyFor = [] }: Step): boolean {
  return onlyIf !== undefined || onlySubjects.length > 0 || onlyFor.length > 0;
}

/**
 * Whether the terms of a step run in a case: not once it is known that the complaint is about something else or of
 * somebody else, and those of `alleen als` only when somebody said that the condition holds.
 */
export function runsIn({ onlyIf, onlySubjects = [], onlyFor = [] }: Step, facts: Facts): boolean {
  if (onlyIf !== undefined && !holds(facts, onlyIf)) return false;
  if (onlyFor.length > 0 && facts.class !== undefined && !onlyFor.includes(facts.class)) return false;
  return onlySubjects.length === 0 || facts.subjects.length === 0 || isAbout(facts, onlySubjects);
}

/** Whether a step may be left out as whoever acts likes, so that nobody knows that it is done before that is said. */
export function isByChoice(step: Step): boolean {
  return step.optional || isVoluntary(step);
}

/** Whether a step that a case has come to is done for sure: nobody may leave it out, and it is for this case. */
export function isSure(step: Step, facts: Facts): boolean {
  const { onlyIf, onlySubjects = [], onlyFor = [] } = step;
  if (isByChoice(step) || (onlyIf !== undefined && !holds(facts, onlyIf))) return false;
  if (onlyFor.length > 0 && (facts.class === undefined || !onlyFor.includes(facts.class))) return false;
  return onlySubjects.length === 0 || isAbout(facts, onlySubjects);
}

function holds({ holds: stated = [] }: Facts, condition: string): boolean {
  return stated.includes(condition);
}

function isAbout({ subjects }: Facts, among: readonly string[]): boolean {
  return among.some((id) => subjects.includes(id));
}
