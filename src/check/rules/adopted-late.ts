import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A procedure that holds from a day before it was adopted. Dates are ISO, so they compare as text. */
export const adoptedLate: Rule = {
  code: "adopted-late",
  check({ procedure }, report) {
    const { adopted, validFrom } = procedure;
    if (adopted?.on === undefined || validFrom === undefined || adopted.on <= validFrom) return;
    report(diagnostic("adopted-late", { adopted: adopted.on, from: validFrom }, placeOf(procedure)));
  },
};
