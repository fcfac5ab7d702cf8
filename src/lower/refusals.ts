import type { RefusalProblem } from "../diagnostics/catalogue/lower/refusals.js";
import type { Complaints, Tier, TierId } from "../ir/machine.js";
import { byId } from "../support/by-id.js";
import { mayRefuse } from "./chart/ways.js";
import { type Draft, report } from "./draft.js";
import { placeOf } from "./site.js";

/**
 * Reports ways from a refusal that no case of their tier comes to or that lead to no other tier, and terms that count
 * from such a refusal.
 */
export function reportRefusals(draft: Draft, complaints: Complaints, all: readonly Tier[]): void {
  const tiers = byId(all);
  const never = (id: TierId): RefusalProblem | undefined => {
    const tier = tiers.get(id);
    if (tier === undefined || mayRefuse(complaints, tier)) return undefined;
    return complaints.refusals.length === 0 ? "no-grounds" : "no-refusing";
  };
  for (const { at, tier, trigger, step, targets } of draft.ways) {
    if (trigger !== "refused") continue;
    const isElsewhere = targets.every(({ to }) => to.kind === "tier");
    const problem = never(tier) ?? (step !== undefined ? "behind-step" : isElsewhere ? undefined : "no-tier");
    if (problem !== undefined) report(draft, "refusal-way", { tier, problem }, placeOf(at));
  }
  for (const { of, bounds, outer, origin } of draft.terms) {
    // Of a way from a refusal it was said.
    if (of.kind === "escalation" && of.refused === true) continue;
    for (const bound of outer === undefined ? bounds : [...bounds, outer]) {
      if (bound.kind !== "length" || bound.anchor.kind !== "refusal-received") continue;
      const { tier } = bound.anchor;
      const problem = never(tier);
      const { file, start, end } = origin;
      if (problem !== undefined)
        report(draft, "refusal-way", { tier, problem }, { file, span: { start, end } });
    }
  }
}
