import type { Transition } from "../ir/machine.js";
import { decisionOf } from "./decisions.js";
import { type Leaving, leave } from "./leaving.js";
import type { MachineIndex } from "./machine-index.js";
import { anchorsOfMove, stepOf } from "./moves.js";
import { type Footing, visits, type Walk, withOpen } from "./walk-types.js";

/** The walk behind a move, made on the last day on which it can be; undefined when it cannot be made. */
export function move(index: MachineIndex, walk: Walk, way: Transition): Walk | undefined {
  const node = way.event === undefined ? undefined : index.events.get(way.event);
  const leaving = leave(index, walk, way, node);
  if (leaving === undefined) return undefined;
  const day = Math.max(walk.day, leaving.limit?.day ?? walk.day);
  const { open, target } = footingBehind(walk, leaving);
  const loose = leaving.limit === undefined ? withOpen(open, leaving.loose) : open;
  let { anchors } = walk;
  for (const { key } of anchorsOfMove(index, way, node)) {
    anchors = {
      item: { key, moment: { day }, open: key.startsWith("step-") ? loose : open, target },
      before: anchors,
    };
  }
  let { terms } = walk;
  for (const item of leaving.terms) terms = { item, before: terms };
  const step = stepOf(index, way.from);
  return {
    state: way.to,
    day,
    anchors,
    moves: { item: { way, day }, before: walk.moves },
    terms,
    done: step === undefined || node?.kind !== "complete" ? walk.done : { item: step, before: walk.done },
    loops: walk.loops + (isBack(walk, way) ? 1 : 0),
    exceptions: walk.exceptions + (decisionOf(index, way).isException ? 1 : 0),
    open,
    target,
  };
}

/**
 * How sure the day behind a move is. A limit that hangs on nothing open bounds all that came before it, whatever of
 * that had no limit of its own. One that ended before adds nothing but its own doubts.
 */
function footingBehind(walk: Walk, { limit, open }: Leaving): Footing {
  if (limit === undefined) return { open: withOpen(walk.open, open), target: walk.target };
  const decides = limit.day >= walk.day;
  const before = decides ? limit.open : withOpen(walk.open, limit.open);
  return { open: withOpen(before, open), target: decides ? limit.target : walk.target };
}

/** Whether the move starts going round: it returns to a state, from one where the walk is for the first time. */
function isBack(walk: Walk, way: Transition): boolean {
  return visits(walk, way.to) > 0 && visits(walk, walk.state) === 1;
}
