import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** One subject that complaints are about and are not about. */
export const subjectContradictory: Rule = {
  code: "subject-contradictory",
  check({ complaints: { subjects, excluded } }, report) {
    for (const out of excluded) {
      const within = subjects.find(({ id }) => id === out.id);
      if (within === undefined) continue;
      const related = [placeOf(within)];
      report(diagnostic("subject-contradictory", { subject: out.id }, placeOf(out), { related }));
    }
  },
};
