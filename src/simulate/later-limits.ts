import { overrunsOf } from "../analyse/term-order.js";
import { viewOf } from "../analyse/view.js";
import type { Machine, TermId } from "../ir/machine.js";

/**
 * By the hard term of a step: that of a later step which may end first. Whoever keeps all terms has the earlier step
 * done by then. Found once for each machine.
 */
export function laterLimits(machine: Machine): ReadonlyMap<TermId, TermId> {
  const known = limits.get(machine);
  if (known !== undefined) return known;
  const found = new Map([...overrunsOf(viewOf(machine))].map(([id, { later }]) => [id, later.id]));
  limits.set(machine, found);
  return found;
}

const limits = new WeakMap<Machine, ReadonlyMap<TermId, TermId>>();
