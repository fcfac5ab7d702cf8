import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A tier no case comes to. */
export const tierUnreachable: Rule = {
  code: "tier-unreachable",
  check(machine, report, { tierFlow }) {
    const { dead } = tierFlow();
    if (dead.size === 0) return;
    for (const tier of machine.tiers) {
      if (dead.has(tier.id)) report(diagnostic("tier-unreachable", { tier: tier.id }, placeOf(tier)));
    }
  },
};
