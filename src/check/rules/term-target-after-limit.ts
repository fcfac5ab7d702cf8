import { type LengthBound, sameAnchor, singleBound } from "../../analyse/days.js";
import type { View } from "../../analyse/view.js";
import { compareLengths } from "../../calendar/durations.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Term, TermId } from "../../ir/machine.js";
import { placeOf, subjectOf } from "../naming.js";
import type { Report, Rule } from "../rule.js";

/** A target that lies after the hard term for the same thing and the same complaints. */
export const termTargetAfterLimit: Rule = {
  code: "term-target-after-limit",
  check(machine, report, view) {
    for (const tier of machine.tiers) {
      for (const step of tier.steps) inGroup(step.terms, report, view);
      if (tier.whole !== undefined) inGroup(tier.whole.terms, report, view);
    }
  },
};

/** The terms of one step, or those of one tier as a whole. */
function inGroup(ids: readonly TermId[], report: Report, { terms, calendar }: View): void {
  if (ids.length < 2) return;
  const targets: Bounded[] = [];
  const limits: Bounded[] = [];
  for (const id of ids) {
    const term = terms().get(id);
    const bound = term === undefined ? undefined : singleBound(term);
    if (term === undefined || bound === undefined) continue;
    if (term.modality === "target") targets.push({ term, bound });
    if (term.modality === "hard") limits.push({ term, bound });
  }
  for (const target of targets) {
    for (const limit of limits) {
      if (!sameAnchor(target.bound.anchor, limit.bound.anchor)) continue;
      if (!sameComplaints(target.term, limit.term) || givesWay(limits, limit, target)) continue;
      const { length: aim } = target.bound;
      const { length: last } = limit.bound;
      if (compareLengths(calendar(), aim, last) !== "longer") continue;
      const params = { subject: subjectOf(limit.term), target: aim, limit: last };
      const related = [placeOf(limit.term)];
      report(diagnostic("term-target-after-limit", params, placeOf(target.term), { related }));
    }
  }
}

interface Bounded {
  readonly term: Term;
  readonly bound: LengthBound;
}

/** Whether a limit of the target's own circumstances holds instead of the general one. */
function givesWay(limits: readonly Bounded[], limit: Bounded, { term: { condition } }: Bounded): boolean {
  if (condition === undefined || limit.term.condition !== undefined) return false;
  return limits.some(({ term }) => term.condition === condition);
}

/** A limit for some subjects or circumstances does not govern a target for all. */
function sameComplaints(target: Term, limit: Term): boolean {
  if (limit.condition !== undefined && limit.condition !== target.condition) return false;
  const rest = target.subjects.filter((subject) => !limit.subjects.includes(subject));
  return limit.subjects.length === 0 || (target.subjects.length > 0 && rest.length === 0);
}
