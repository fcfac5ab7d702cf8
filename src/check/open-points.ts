import type { View } from "../analyse/view.js";
import type { OpenPoint, Term } from "../ir/machine.js";

/** An open point with the term it is about. */
export interface OpenTerm {
  readonly point: OpenPoint;
  readonly term: Term;
}

/** The open points of one kind that are about a term. */
export function openTerms({ machine, terms }: View, kind: OpenPoint["kind"]): readonly OpenTerm[] {
  const found: OpenTerm[] = [];
  for (const point of machine.openPoints) {
    const term = point.kind === kind ? terms().get(point.about) : undefined;
    if (term !== undefined) found.push({ point, term });
  }
  return found;
}
