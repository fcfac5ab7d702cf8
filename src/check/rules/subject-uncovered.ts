import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A subject that complaints are about, while each formal tier is there for other subjects. */
export const subjectUncovered: Rule = {
  code: "subject-uncovered",
  check({ tiers, complaints }, report) {
    const formal = tiers.filter(({ informal }) => !informal);
    if (formal.length === 0 || formal.some(({ competent }) => competent.length === 0)) return;
    const covered = new Set(formal.flatMap(({ competent }) => competent));
    for (const subject of complaints.subjects) {
      if (covered.has(subject.id)) continue;
      report(diagnostic("subject-uncovered", { subject: subject.id }, placeOf(subject)));
    }
  },
};
