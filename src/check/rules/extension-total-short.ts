import { compareLengths } from "../../calendar/durations.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A maximum for all extensions together that the first of them already passes. */
export const extensionTotalShort: Rule = {
  code: "extension-total-short",
  check(_machine, report, { extensions, calendar }) {
    for (const { extension } of extensions()) {
      const { length, total } = extension;
      if (length === undefined || total === undefined) continue;
      if (compareLengths(calendar(), total, length) !== "shorter") continue;
      report(diagnostic("extension-total-short", { length, total }, placeOf(extension)));
    }
  },
};
