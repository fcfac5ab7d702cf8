import { suspensionsOf } from "../../analyse/extensions.js";
import type { Length } from "../../calendar/spec.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Bound, IrNode, Term } from "../../ir/machine.js";
import { placeOf, subjectOf } from "../naming.js";
import type { Report, Rule } from "../rule.js";

/** A length no one can mean. Lengths of zero do not get past the parser. */
export const termRange: Rule = {
  code: "term-range",
  check(machine, report, { extensions }) {
    for (const term of machine.terms) {
      for (const bound of term.bounds) judgeBound(report, term, bound);
      if (term.outer !== undefined) judgeBound(report, term, term.outer);
    }
    for (const { extension } of extensions()) {
      judge(report, extension, extension.length, MOST_YEARS);
      judge(report, extension, extension.total, MOST_YEARS);
    }
    for (const suspension of suspensionsOf(machine))
      judge(report, suspension, suspension.maximum, MOST_YEARS);
    for (const duty of machine.duties) {
      if (duty.every?.kind === "every") judge(report, duty, duty.every.length, MOST_YEARS);
    }
    for (const retention of machine.record.retentions) {
      for (const { length } of retention.bounds) judge(report, retention, length, MOST_RETENTION_YEARS);
    }
  },
};

const MOST_YEARS = 20;
const MOST_RETENTION_YEARS = 100;

function judgeBound(report: Report, term: Term, bound: Bound): void {
  if (bound.kind !== "length" || yearsOf(bound.length) <= MOST_YEARS) return;
  const params = { length: bound.length, years: MOST_YEARS, subject: subjectOf(term) };
  report(diagnostic("term-range", params, placeOf(term)));
}

function judge(report: Report, node: IrNode, length: Length | undefined, years: number): void {
  if (length === undefined || yearsOf(length) <= years) return;
  report(diagnostic("term-range", { length, years }, placeOf(node)));
}

const PER_YEAR: Readonly<Record<Length["unit"], number>> = {
  hour: 8760,
  day: 365,
  workday: 250,
  week: 52,
  month: 12,
  year: 1,
};

/** In years, near enough to tell a slip from a term. */
function yearsOf({ amount, unit }: Length): number {
  return amount / PER_YEAR[unit];
}
