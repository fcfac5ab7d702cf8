import type { TermStart } from "../../diagnostics/catalogue/check/defaults.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Bound } from "../../ir/machine.js";
import { placeOf, stepName, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";

/**
 * A term without a start, and the start it was given: mostly receipt of the complaint by its tier.
 * A notice is left out: that it runs along with the term it is about goes without saying.
 */
export const termAnchorImplied: Rule = {
  code: "term-anchor-implied",
  check(machine, report) {
    for (const term of machine.terms) {
      if (term.of.kind === "notice") continue;
      for (const bound of term.bounds) {
        const start = impliedStart(bound);
        if (start === undefined) continue;
        report(diagnostic("term-anchor-implied", { subject: subjectOf(term), start }, placeOf(term)));
        break;
      }
    }
  },
};

function impliedStart(bound: Bound): TermStart | undefined {
  if (bound.kind !== "length" || !("implied" in bound.anchor) || bound.anchor.implied !== true)
    return undefined;
  const { anchor } = bound;
  switch (anchor.kind) {
    case "receipt":
    case "handled":
      return { kind: anchor.kind, name: anchor.tier };
    case "refusal-received":
      return { kind: "refusal", name: anchor.tier };
    case "step-received":
    case "step-sent":
    case "step-completed":
      return { kind: "step", name: stepName(anchor.step) };
  }
}
