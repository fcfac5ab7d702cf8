import type { OutcomeId, Transition } from "../ir/machine.js";
import type { MachineIndex } from "./machine-index.js";

/** What an outcome has to do with a move. */
export interface Decision {
  /** The outcomes of which one must be given for the move, where the procedure names them; empty where any will do. */
  readonly outcomes: readonly OutcomeId[];
  /** The procedure sends these outcomes another way than all others, which have none of their own. */
  readonly isException: boolean;
}

const NONE: Decision = { outcomes: [], isException: false };

/** The decision behind a move; moves with one event between the same states are one. */
export function decisionOf(index: MachineIndex, way: Transition): Decision {
  if (way.cause !== "outcome" || way.event === undefined) return NONE;
  const known = decisions.get(way);
  if (known !== undefined) return known;
  const made = makeDecision(index, way);
  decisions.set(way, made);
  return made;
}

/** A timeline asks for the same few moves thousands of times. */
const decisions = new WeakMap<Transition, Decision>();

function makeDecision(index: MachineIndex, { from, event, to }: Transition): Decision {
  const ways = (index.ways.get(from) ?? []).filter((way) => way.event === event);
  const alike = ways.filter((way) => way.to === to).map(outcomesOf);
  const outcomes = alike.flat();
  if (outcomes.length === 0 || alike.some((named) => named.length === 0)) return NONE;
  return {
    outcomes: index.machine.outcomes.map(({ id }) => id).filter((id) => outcomes.includes(id)),
    isException: ways.some((way) => outcomesOf(way).length === 0),
  };
}

function outcomesOf({ guards }: Transition): readonly OutcomeId[] {
  return guards.flatMap((guard) => (guard.kind === "outcome" ? guard.outcomes : []));
}
