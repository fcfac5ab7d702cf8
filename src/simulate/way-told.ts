import { outcomeLabels } from "./guards.js";
import type { MachineIndex } from "./machine-index.js";
import type { Route } from "./routes.js";
import type { TimelinePath } from "./timeline-types.js";

/** The tiers of a route in the words of the file, with how each was left. */
export function wayTold(
  index: MachineIndex,
  { way, decided }: Pick<Route, "way" | "decided">,
): TimelinePath["way"] {
  return way.map(({ tier, leftBy }, at) => {
    const outcomes = decided[at] ?? [];
    return {
      tier,
      label: index.tiers.get(tier)?.label ?? tier,
      leftBy,
      ...(outcomes.length === 0 ? {} : { outcomes: outcomeLabels(index, outcomes) }),
    };
  });
}
