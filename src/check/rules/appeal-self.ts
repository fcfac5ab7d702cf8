import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** `beroep bij trap` with the tier whose ruling is appealed. */
export const appealSelf: Rule = {
  code: "appeal-self",
  check({ tiers }, report) {
    for (const tier of tiers) {
      if (tier.appeal?.open !== true || tier.appeal.tier !== tier.id) continue;
      report(diagnostic("appeal-self", { tier: tier.id }, placeOf(tier)));
    }
  },
};
