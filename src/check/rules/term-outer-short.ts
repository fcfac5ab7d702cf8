import { sameAnchor } from "../../analyse/days.js";
import { compareLengths } from "../../calendar/durations.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** `binnen 1 jaar na voorval, uiterlijk 6 maanden na voorval`: the outer limit always ends first, so the term says nothing. */
export const termOuterShort: Rule = {
  code: "term-outer-short",
  check(machine, report, { calendar }) {
    for (const term of machine.terms) {
      const { outer } = term;
      const [first] = term.bounds;
      if (outer?.kind !== "length" || outer.direction !== "after" || first?.kind !== "length") continue;
      const isIdle = term.bounds.every(
        (bound) =>
          bound.kind === "length" &&
          bound.direction === "after" &&
          sameAnchor(bound.anchor, outer.anchor) &&
          compareLengths(calendar(), bound.length, outer.length) === "longer",
      );
      if (!isIdle) continue;
      const params = { subject: subjectOf(term), length: first.length, outer: outer.length };
      report(diagnostic("term-outer-short", params, placeOf(term)));
    }
  },
};
