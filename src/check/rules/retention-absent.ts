import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** Nothing at all about keeping the file, not even that it is open (GDPR, article 5(1)(e)). */
export const retentionAbsent: Rule = {
  code: "retention-absent",
  check(machine, report) {
    if (
      machine.record.retentions.length > 0 ||
      machine.openPoints.some((point) => point.kind === "retention")
    )
      return;
    const origin = machine.record.origin ?? machine.procedure.origin;
    report(diagnostic("retention-absent", {}, placeOf({ origin })));
  },
};
