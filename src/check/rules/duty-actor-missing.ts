import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A standing duty nobody carries out. */
export const dutyActorMissing: Rule = {
  code: "duty-actor-missing",
  check(machine, report) {
    for (const duty of machine.duties) {
      if (duty.acts.length === 0) report(diagnostic("duty-actor-missing", { duty: duty.id }, placeOf(duty)));
    }
  },
};
