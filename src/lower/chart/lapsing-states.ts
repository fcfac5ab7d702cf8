import type { Anchor, StateId, Term, TermId, Tier } from "../../ir/machine.js";
import { handledState, workStates } from "./chart.js";
import type { Filing } from "./filing-types.js";

/**
 * The states in which one of these terms may have run out, tier after tier: all of its tier from the moment the term
 * can start. So a case that is stuck before the step of the term is among them, and one that went on after it too.
 */
export function statesOfLapse(machine: Filing, terms: readonly TermId[]): readonly StateId[] {
  return machine.tiers.flatMap((tier) => {
    const own = terms.filter((id) => tierOf(machine.terms().get(id)) === tier.id);
    if (own.length === 0) return [];
    const known = new Map<TermId, number>();
    const first = Math.min(...own.map((id) => placeOf(machine, tier, id, known)));
    return [...workStates(tier).slice(first), handledState(tier)];
  });
}

/** How many steps of its tier must be done before a term can start; terms that wait for each other: none. */
function placeOf(machine: Filing, tier: Tier, id: TermId, known: Map<TermId, number>): number {
  const before = known.get(id);
  if (before !== undefined) return before;
  known.set(id, 0);
  const term = machine.terms().get(id);
  const bounds = [...(term?.bounds ?? []), ...(term?.outer === undefined ? [] : [term.outer])];
  const places = bounds.map((bound) =>
    bound.kind === "date" ? 0 : placeOfAnchor(machine, tier, bound.anchor, known),
  );
  const place = places.length === 0 ? 0 : Math.min(...places);
  known.set(id, place);
  return place;
}

function placeOfAnchor(machine: Filing, tier: Tier, anchor: Anchor, known: Map<TermId, number>): number {
  if (anchor.kind === "term-end") return placeOf(machine, tier, anchor.term, known);
  if (anchor.kind === "handled" && anchor.tier === tier.id) return tier.steps.length;
  // A step of another tier was done before, if ever; it has no place here.
  return "step" in anchor ? tier.steps.findIndex(({ id }) => id === anchor.step) + 1 : 0;
}

function tierOf(term: Term | undefined): string | undefined {
  if (term?.of.kind === "whole") return term.of.tier;
  return term?.of.kind === "step" ? term.of.step.slice(0, term.of.step.lastIndexOf(".")) : undefined;
}
