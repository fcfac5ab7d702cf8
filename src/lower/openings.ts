import type { Opening, TierId } from "../ir/machine.js";
import { assertNever } from "../support/assert-never.js";
import { NONE } from "./building.js";
import { type Context, conditionId } from "./context.js";
import { limits, limitsOfTier, tierBefore } from "./limits.js";
import { declaredStep, roleOrClassIds, tierId } from "./resolve.js";
import { type Site, withSource } from "./site.js";

/** When a tier is open. None when the name in it is unknown (reported). */
export function lowerOpening(context: Context, at: Site<"opens">, tier: TierId): readonly Opening[] {
  const { opening } = at.statement;
  const sourced = (made: Opening): readonly Opening[] => [withSource<Opening>(made, at)];
  switch (opening.kind) {
    case "after": {
      const after = tierId(context, at, opening.tier);
      return after === undefined ? NONE : sourced({ kind: "after", tier: after });
    }
    case "lapsed": {
      if (opening.step === undefined) {
        const before = tierBefore(context, tier);
        return sourced({
          kind: "lapsed",
          terms: before === undefined ? NONE : limitsOfTier(context, before),
        });
      }
      const step = declaredStep(context, at, opening.step, tier);
      return step === undefined ? NONE : sourced({ kind: "lapsed", terms: limits(step.terms) });
    }
    case "condition":
      return sourced({ kind: "condition", condition: conditionId(context, at, opening.text) });
    case "direct": {
      const { text } = opening;
      if (text === undefined) return sourced({ kind: "direct" });
      return sourced({ kind: "direct", condition: conditionId(context, at, text) });
    }
    case "always":
      return sourced({ kind: "always", for: roleOrClassIds(context, at, opening.roles) });
    default:
      return assertNever(opening);
  }
}
