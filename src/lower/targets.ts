import type { StateId, TierId } from "../ir/machine.js";
import type { StepTargetNode } from "../syntax/ast-parts.js";
import type { Context } from "./context.js";
import type { DeclaredTier } from "./names.js";
import { stepId, tierId } from "./resolve.js";
import type { Site } from "./site.js";

/** The state a case is in when it enters a tier: its first step, or waiting for a body that states no steps. */
function firstState(tier: Pick<DeclaredTier, "id" | "steps">): StateId {
  const [first] = tier.steps.values();
  return first?.id ?? `${tier.id}.pending`;
}

/**
 * The state a target means; `close` is the final state of `sluiting`. Undefined when the name is unknown (reported),
 * or stands for a side route, which moves nothing.
 */
export function targetState(
  context: Context,
  at: Site,
  target: StepTargetNode,
  tier: TierId,
  close: StateId,
): StateId | undefined {
  if (target.kind === "close") return close;
  if (target.kind === "handled") return `${tier}.handled`;
  if (target.kind === "step") return stepId(context, at, target.name, tier);
  const id = tierId(context, at, target.name);
  const to = id === undefined ? undefined : context.names.tiers.get(id);
  return to === undefined || to.site.kind === "side-route" ? undefined : firstState(to);
}
