import { anchorKey } from "../../analyse/days.js";
import { compareLengths } from "../../calendar/durations.js";
import type { Kept } from "../../diagnostics/catalogue/check/contents.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Retention } from "../../ir/machine.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** Two rules for the same files from the same moment of which one keeps them longer than the other allows. */
export const retentionContradictory: Rule = {
  code: "retention-contradictory",
  check(machine, report, { calendar }) {
    const { retentions } = machine.record;
    if (retentions.length < 2) return;
    const known = retentions.flatMap((retention) => singleOf(retention) ?? []);
    for (const long of known) {
      if (long.kept.bound === "maximum") continue;
      for (const short of known) {
        if (short.kept.bound === "minimum" || short.key !== long.key) continue;
        if (compareLengths(calendar(), long.kept.length, short.kept.length) !== "longer") continue;
        const params = { longer: long.kept, shorter: short.kept };
        const related = [placeOf(short.retention)];
        report(diagnostic("retention-contradictory", params, placeOf(long.retention), { related }));
      }
    }
  },
};

interface Single {
  readonly retention: Retention;
  readonly kept: Kept;
  /** Equal for retentions of the same files from the same moment. */
  readonly key: string;
}

function singleOf(retention: Retention): Single | undefined {
  const { bound, bounds, outcomes, register } = retention;
  const [first, ...others] = bounds;
  if (first === undefined || others.length > 0 || bound === "open" || bound === "permanent") return undefined;
  const key = JSON.stringify([anchorKey(first.anchor), [...outcomes].sort(), register]);
  return { retention, kept: { bound, length: first.length }, key };
}
