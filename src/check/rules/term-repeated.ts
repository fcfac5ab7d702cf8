import type { View } from "../../analyse/view.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Term, TermId } from "../../ir/machine.js";
import { placeOf, subjectOf } from "../naming.js";
import type { Report, Rule } from "../rule.js";

/**
 * Two hard terms for the same work and the same complaints, neither under a condition. A target beside a hard term is
 * something else, and so is a term that holds for some subjects or complainants only.
 */
export const termRepeated: Rule = {
  code: "term-repeated",
  check(machine, report, view) {
    for (const tier of machine.tiers) {
      for (const step of tier.steps) inGroup(step.terms, report, view);
      if (tier.whole !== undefined) inGroup(tier.whole.terms, report, view);
    }
  },
};

function inGroup(ids: readonly TermId[], report: Report, { terms }: View): void {
  if (ids.length < 2) return;
  const known: Term[] = [];
  for (const id of ids) {
    const term = terms().get(id);
    if (term === undefined || term.modality !== "hard" || term.condition !== undefined) continue;
    const first = known.find((other) => mayBothHold(other, term));
    known.push(term);
    if (first === undefined) continue;
    const related = [placeOf(first)];
    report(diagnostic("term-repeated", { subject: subjectOf(term) }, placeOf(term), { related }));
    return;
  }
}

function mayBothHold(one: Term, other: Term): boolean {
  return overlap(one.subjects, other.subjects) && overlap(one.classes ?? [], other.classes ?? []);
}

/** A term for all is something else than one for some, which comes in its place. */
function overlap(some: readonly string[], others: readonly string[]): boolean {
  if (some.length === 0 || others.length === 0) return some.length === others.length;
  return some.some((id) => others.includes(id));
}
