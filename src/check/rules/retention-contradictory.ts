import { anchorKey } from "../../analyse/days.js";
import { compareLengths } from "../../calendar/durations.js";
import type { Length } from "../../calendar/spec.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Retention } from "../../ir/machine.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A minimum that lies above the maximum for the same files. */
export const retentionContradictory: Rule = {
  code: "retention-contradictory",
  check(machine, report, { calendar }) {
    const { retentions } = machine.record;
    if (!retentions.some(({ bound }) => bound === "minimum")) return;
    const maxima = only(retentions, "maximum");
    if (maxima.length === 0) return;
    for (const low of only(retentions, "minimum")) {
      for (const high of maxima) {
        if (low.key !== high.key || compareLengths(calendar(), low.length, high.length) !== "longer")
          continue;
        const params = { minimum: low.length, maximum: high.length };
        const related = [placeOf(high.retention)];
        report(diagnostic("retention-contradictory", params, placeOf(low.retention), { related }));
      }
    }
  },
};

interface Single {
  readonly retention: Retention;
  readonly length: Length;
  /** Equal for retentions of the same files from the same moment. */
  readonly key: string;
}

function only(retentions: readonly Retention[], bound: Retention["bound"]): readonly Single[] {
  const found: Single[] = [];
  for (const retention of retentions) {
    const first = retention.bounds[0];
    if (retention.bound !== bound || first === undefined || retention.bounds.length > 1) continue;
    const key = JSON.stringify([anchorKey(first.anchor), [...retention.outcomes].sort(), retention.register]);
    found.push({ retention, length: first.length, key });
  }
  return found;
}
