import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * A file that is kept without end, by no rule the writer names (GDPR, article 5(1)(e)); or all of them are, and the
 * procedure says all the same what happens afterwards.
 */
export const retentionPermanent: Rule = {
  code: "retention-permanent",
  check(machine, report) {
    const { retentions, disposal } = machine.record;
    const permanent = retentions.filter(({ bound }) => bound === "permanent");
    const never = disposal !== undefined && permanent.length === retentions.length;
    for (const retention of permanent) {
      if (never)
        report(diagnostic("retention-permanent", { disposal: WORDS[disposal.manner] }, placeOf(retention)));
      else if (retention.basis === undefined)
        report(diagnostic("retention-permanent", {}, placeOf(retention)));
    }
  },
};

const WORDS = { destroy: "vernietigen", anonymise: "anonimiseren" } as const;
