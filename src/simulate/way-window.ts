import type { Term, TierId, Transition } from "../ir/machine.js";
import type { MachineIndex } from "./machine-index.js";
import { isRefusedState, tierOf } from "./moves.js";
import { isTheirTime } from "./takers.js";

/**
 * Whether a term is the time to take a case on by a way that files with the tier `to`: from the tier that the way leaves,
 * after a refusal or after the work, and of somebody whom the way is for.
 */
export function isWindowOf(
  index: MachineIndex,
  way: Transition,
  term: Term,
  to: TierId | undefined,
): boolean {
  const { of } = term;
  return (
    of.kind === "escalation" &&
    of.to === to &&
    of.from === tierOf(index, way.from) &&
    (of.refused === true) === isRefusedState(index, way.from) &&
    isTheirTime(way, term)
  );
}
