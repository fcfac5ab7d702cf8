import { singleBound } from "../../analyse/days.js";
import { suspensionsOf } from "../../analyse/extensions.js";
import type { View } from "../../analyse/view.js";
import { compareLengths } from "../../calendar/durations.js";
import type { Length } from "../../calendar/spec.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { IrNode, Machine, Notice, Term } from "../../ir/machine.js";
import { placeOf, subjectOf } from "../naming.js";
import type { Rule } from "../rule.js";

/** A notice that must come longer before the end of a term than that term lasts: its last day is past from the start. */
export const noticeBeforeTerm: Rule = {
  code: "notice-before-term",
  check(machine, report, view) {
    const told = new Set<string>();
    for (const { notice, lead, terms } of leads(machine, view)) {
      const lengths = terms.map((term) => ({ term, length: singleBound(term)?.length }));
      const [first] = lengths;
      if (first?.length === undefined || told.has(notice.id)) continue;
      const isLonger = lengths.every(
        ({ length }) => length !== undefined && compareLengths(view.calendar(), lead, length) === "longer",
      );
      if (!isLonger) continue;
      told.add(notice.id);
      const params = { subject: subjectOf(first.term), lead, length: first.length };
      report(diagnostic("notice-before-term", params, placeOf(notice), { related: [placeOf(first.term)] }));
    }
  },
};

interface Lead {
  readonly notice: IrNode;
  readonly lead: Length;
  readonly terms: readonly Term[];
}

/** Every length before the end of a term, with the terms whose end is meant. */
function leads(machine: Machine, view: View): readonly Lead[] {
  const found: Lead[] = [];
  const look = (notices: readonly Notice[], terms: readonly Term[]): void => {
    for (const notice of notices) {
      const lead = notice.timing?.kind === "before-end" ? notice.timing.lead : undefined;
      if (lead !== undefined && terms.length > 0) found.push({ notice, lead, terms });
    }
  };
  for (const { extension, terms } of view.extensions()) look(extension.notices, terms);
  for (const suspension of suspensionsOf(machine)) {
    if (suspension.notices.length === 0) continue;
    const terms = machine.terms.filter(({ suspensions }) =>
      suspensions.some(({ id }) => id === suspension.id),
    );
    look(suspension.notices, terms);
  }
  for (const tier of machine.tiers) {
    for (const step of tier.steps) {
      if (step.notices.length > 0) look(step.notices, view.termsOfStep().get(step.id) ?? []);
    }
    const { notices = [], terms = [] } = tier.whole ?? {};
    if (notices.length > 0)
      look(
        notices,
        terms.flatMap((id) => view.terms().get(id) ?? []),
      );
  }
  for (const term of machine.terms) {
    for (const bound of term.bounds) {
      if (bound.kind !== "length" || bound.direction !== "before" || bound.anchor.kind !== "term-end")
        continue;
      const about = view.terms().get(bound.anchor.term);
      if (about !== undefined) found.push({ notice: term, lead: bound.length, terms: [about] });
    }
  }
  return found;
}
