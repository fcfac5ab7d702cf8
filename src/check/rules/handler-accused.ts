import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A formal tier handled by the very person the complaint is about. An informal talk with that person is another thing. */
export const handlerAccused: Rule = {
  code: "handler-accused",
  check({ tiers }, report) {
    for (const tier of tiers) {
      if (tier.informal || !tier.handlers.includes("beklaagde")) continue;
      report(diagnostic("handler-accused", { tier: tier.id }, placeOf(tier)));
    }
  },
};
