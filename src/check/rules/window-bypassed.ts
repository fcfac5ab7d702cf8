import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Tier } from "../../ir/machine.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * A window for the way from one tier to another, while the other says that it is open after the first without any.
 * The machine keeps to the window, since that says more; a reader may hold on to the other sentence.
 */
export const windowBypassed: Rule = {
  code: "window-bypassed",
  check(machine, report, { tiers }) {
    for (const window of machine.terms) {
      const { of } = window;
      if (of.kind !== "escalation" || window.bounds.length === 0 || !window.holder.includes("klager"))
        continue;
      const to = tiers().get(of.to);
      const opening = to === undefined ? undefined : openingFrom(to, of.from);
      if (to === undefined || opening === undefined) continue;
      const params = { from: of.from, to: of.to, opening };
      report(diagnostic("window-bypassed", params, placeOf(window), { related: [placeOf(to)] }));
    }
  },
};

/** The statement that opens a tier behind another one for everybody; one for some complainants may be meant for those. */
function openingFrom({ openings }: Tier, from: string): "after" | "always" | undefined {
  for (const opening of openings) {
    if (opening.kind === "after" && opening.tier === from) return "after";
    if (opening.kind === "always" && (opening.for.length === 0 || opening.for.includes("klager")))
      return "always";
  }
  return undefined;
}
