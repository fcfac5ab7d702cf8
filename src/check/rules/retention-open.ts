import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** `bewaren open`: how long the file is kept is not said. */
export const retentionOpen: Rule = {
  code: "retention-open",
  check(machine, report) {
    for (const point of machine.openPoints) {
      if (point.kind === "retention") report(diagnostic("retention-open", {}, placeOf(point)));
    }
  },
};
