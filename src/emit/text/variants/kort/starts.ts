import type { Bound, Machine } from "../../../../ir/machine.js";
import { asNamed } from "../../says/anchors.js";

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
  return bound.kind === "date" ? bound : { ...bound, anchor: asNamed(bound.anchor) };
}
