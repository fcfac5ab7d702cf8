import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** `overslaan als` in the last tier: there is nothing to skip to. */
export const skipOnLast: Rule = {
  code: "skip-on-last",
  check(machine, report) {
    const last = machine.tiers.at(-1);
    if (last === undefined || last.skip.length === 0) return;
    report(diagnostic("skip-on-last", { tier: last.id }, placeOf(last)));
  },
};
