import type { TermId, TierId } from "../ir/machine.js";
import type { Context } from "./context.js";
import { type StepTerm, termsIn } from "./names.js";
import { ofKind } from "./site.js";

/**
 * The terms whose lapse counts when a text says that "the term" has run out: the hard ones, else the targets.
 * As soon as possible and open terms have no end, so they cannot lapse.
 */
export function limits(terms: readonly StepTerm[]): readonly TermId[] {
  const hard = terms.filter((term) => term.modality === "hard");
  const chosen =
    hard.length > 0
      ? hard
      : terms.filter((term) => term.modality === "target" || term.modality === "per-case");
  return chosen.map((term) => term.id);
}

/** The same for a tier: the terms over the whole of it, else those of its steps. */
export function limitsOfTier({ names }: Pick<Context, "names">, tier: TierId): readonly TermId[] {
  const declared = names.tiers.get(tier);
  if (declared === undefined) return [];
  const [whole] = ofKind(declared.site.children, "whole");
  const overall = whole === undefined ? [] : limits(termsIn(`${tier}.whole`, whole));
  return overall.length > 0 ? overall : limits([...declared.steps.values()].flatMap((step) => step.terms));
}

/** The tier before this one in the file; side routes do not count and have none. */
export function tierBefore({ names }: Pick<Context, "names">, tier: TierId): TierId | undefined {
  return names.tiers.get(tier)?.before;
}
