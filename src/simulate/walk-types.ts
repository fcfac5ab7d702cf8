import type { Day } from "../calendar/day.js";
import type { StateId, StepId, TermId, Transition } from "../ir/machine.js";
import type { AnchorKey } from "./anchors.js";
import type { Moment } from "./moment.js";
import type { PathOpen } from "./timeline-types.js";

/** A list that grows without copying: the newest link first. */
export type Chain<Item> = { readonly item: Item; readonly before: Chain<Item> } | undefined;

/**
 * How sure a day is. `open` names what has no limit: with anything in it the day is only as far as known. `target`:
 * the day rests on a target.
 */
export interface Footing {
  readonly open: readonly PathOpen[];
  readonly target: boolean;
}

/** Something that happened on a walk, and how sure its day is. A term that counts from it is no surer than that. */
export interface WalkAnchor extends Footing {
  readonly key: AnchorKey;
  readonly moment: Moment;
}

/** One case on its way, everybody acting on the last day. Whole days only. */
export interface Walk extends Footing {
  readonly state: StateId;
  readonly day: Day;
  readonly anchors: Chain<WalkAnchor>;
  readonly moves: Chain<{ readonly way: Transition; readonly day: Day }>;
  readonly terms: Chain<{ readonly term: TermId; readonly day: Day }>;
  readonly done: Chain<StepId>;
  readonly loops: number;
  /** How many moves were for some outcomes only, while all others go on otherwise. */
  readonly exceptions: number;
}

/** Whether the walk was in this state before. */
export function visits(walk: Walk, state: StateId): number {
  let count = walk.state === state ? 1 : 0;
  for (let link = walk.moves; link !== undefined; link = link.before) {
    if (link.item.way.from === state) count++;
  }
  return count;
}

/** Whether an item is in a chain. */
export function isIn<Item>(chain: Chain<Item>, item: Item): boolean {
  for (let link = chain; link !== undefined; link = link.before) if (link.item === item) return true;
  return false;
}

/** What has no limit, each once. */
export function withOpen(known: readonly PathOpen[], more: readonly PathOpen[]): readonly PathOpen[] {
  const fresh = more.filter(
    (one) => !known.some(({ kind, about }) => kind === one.kind && about === one.about),
  );
  return fresh.length === 0 ? known : [...known, ...fresh];
}
