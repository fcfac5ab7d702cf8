import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Term } from "../../ir/machine.js";
import { placeOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** The file counts in working days and does not say which days those are. Found once, at the first such term. */
export const calendarDefault: Rule = {
  code: "calendar-default",
  check(machine, report) {
    if (machine.calendar.stated) return;
    const first = firstInWorkdays(machine.terms);
    if (first === undefined) return;
    report(diagnostic("calendar-default", { holidays: machine.calendar.holidays }, placeOf(first)));
  },
};

function firstInWorkdays(terms: readonly Term[]): Term | undefined {
  let first: Term | undefined;
  for (const term of terms) {
    if (first !== undefined && first.origin.start <= term.origin.start) continue;
    if (term.bounds.some((bound) => bound.kind === "length" && bound.length.unit === "workday")) first = term;
  }
  return first;
}
