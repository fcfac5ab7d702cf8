import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Term, Tier } from "../../ir/machine.js";
import { placeOf, stepName } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * Terms for some subjects, while complaints about another subject have none. What a tier outside does is its own affair,
 * and a term over the whole tier holds for the others.
 */
export const termSubjectMissing: Rule = {
  code: "term-subject-missing",
  check({ tiers, terms, complaints }, report, view) {
    if (!terms.some(({ subjects }) => subjects.length > 0)) return;
    for (const tier of tiers) {
      if (tier.external || (tier.whole?.terms.length ?? 0) > 0) continue;
      for (const step of tier.steps) {
        const own = step.terms.flatMap((id) => view.terms().get(id) ?? []);
        const [first] = own;
        if (first === undefined || own.some(({ subjects }) => subjects.length === 0)) continue;
        const asked = step.onlySubjects ?? subjectsOf(tier, complaints.subjects);
        const missing = asked.filter((id) => !isNamed(own, id));
        if (missing.length === 0) continue;
        const params = { step: stepName(step.id), subjects: missing };
        report(diagnostic("term-subject-missing", params, placeOf(first)));
      }
    }
  },
};

function subjectsOf({ competent }: Tier, all: readonly { readonly id: string }[]): readonly string[] {
  return competent.length > 0 ? competent : all.map(({ id }) => id);
}

function isNamed(terms: readonly Term[], subject: string): boolean {
  return terms.some(({ subjects }) => subjects.includes(subject));
}
