import type { TriggerId } from "../glossary/ids.js";
import type { ConditionId, Guard, StateId, TermId, TierId } from "../ir/machine.js";
import type { Site } from "./site.js";

/** A transition statement of a tier, with its names resolved. */
export interface Way {
  readonly at: Site<"transition">;
  readonly tier: TierId;
  readonly trigger: TriggerId;
  /** `niet tevreden na STAP`, `termijn verstreken van STAP`. */
  readonly step: StateId | undefined;
  readonly condition: ConditionId | undefined;
  /** Who may take it, where that is not the complainant. */
  readonly by: Guard | undefined;
  readonly targets: readonly WayTarget[];
}

/** Where a way leads, and the time the complainant has to take it. */
export interface WayTarget {
  readonly to:
    | { readonly kind: "tier"; readonly tier: TierId }
    | { readonly kind: "step"; readonly step: StateId }
    | { readonly kind: "close" };
  /** The window the complainant has. */
  readonly window: TermId | undefined;
}
