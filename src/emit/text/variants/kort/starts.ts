import type { Anchor, Bound, Machine } from "../../../../ir/machine.js";

/** The same machine in which each term names its start, also where the source leaves it to be understood. */
export function withStarts(machine: Machine): Machine {
  return {
    ...machine,
    terms: machine.terms.map((term) => ({
      ...term,
      bounds: term.bounds.map(started),
      ...(term.outer === undefined ? {} : { outer: started(term.outer) }),
    })),
  };
}

function started(bound: Bound): Bound {
  return bound.kind === "date" ? bound : { ...bound, anchor: named(bound.anchor) };
}

function named(anchor: Anchor): Anchor {
  return "implied" in anchor ? { ...anchor, implied: false } : anchor;
}
