import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Labelled } from "../../ir/machine.js";
import { placeOf } from "../naming.js";
import type { Report, Rule } from "../rule.js";

/** The same ground twice in one list of grounds. */
export const conditionRepeated: Rule = {
  code: "condition-repeated",
  check(machine, report) {
    inList("refusal", machine.complaints.refusals, report);
    for (const tier of machine.tiers) for (const step of tier.steps) inList("waived", step.waived, report);
  },
};

function inList(where: "waived" | "refusal", grounds: readonly Labelled[], report: Report): void {
  if (grounds.length < 2) return;
  const seen = new Set<string>();
  for (const ground of grounds) {
    const key = ground.label.trim().toLowerCase();
    if (seen.has(key)) {
      report(diagnostic("condition-repeated", { text: ground.label, where }, placeOf(ground)));
    }
    seen.add(key);
  }
}
