import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Tier } from "../../ir/machine.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * A tier of the organisation that is not the last, and from which no case can go on to another tier.
 * A tier beside the others, chosen for some subjects only (`bevoegd voor`), may be the end for those.
 */
export const tierExitMissing: Rule = {
  code: "tier-exit-missing",
  check(machine, report, { tierFlow }) {
    const { dead, leadingOn } = tierFlow();
    for (const [index, tier] of machine.tiers.entries()) {
      const next = machine.tiers[index + 1];
      if (next === undefined || leadingOn.has(tier.id)) continue;
      if (tier.external || dead.has(tier.id) || tier.competent.length > 0 || isFinal(tier)) continue;
      report(
        diagnostic("tier-exit-missing", { tier: tier.id, next: next.id }, placeOf(tier), {
          related: [placeOf(next)],
        }),
      );
    }
  },
};

/** The text itself says that the matter ends here: `geen beroep`, or a ruling that binds the complainant. */
function isFinal({ appeal, binding }: Tier): boolean {
  return appeal?.open === false || binding?.on.includes("klager") === true;
}
