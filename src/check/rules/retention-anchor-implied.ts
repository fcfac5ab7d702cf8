import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A retention term without a start: read as from the closing of the case. */
export const retentionAnchorImplied: Rule = {
  code: "retention-anchor-implied",
  check(machine, report) {
    for (const retention of machine.record.retentions) {
      const implied = retention.bounds.find((bound) => bound.implied);
      if (implied === undefined) continue;
      report(diagnostic("retention-anchor-implied", { length: implied.length }, placeOf(retention)));
    }
  },
};
