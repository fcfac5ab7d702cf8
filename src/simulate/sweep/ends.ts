import type { Day } from "../../calendar/day.js";
import type { MachineIndex } from "../machine-index.js";
import { eitherDecided, type Route } from "../routes.js";
import type { PathOpen } from "../timeline-types.js";
import { wayTold } from "../way-told.js";
import { spreadOf } from "./day-counts.js";
import type { SweepEnd } from "./sweep-types.js";

/** A way through the procedure over all dates of receipt, as it is gathered. */
export interface EndTally {
  readonly route: Route;
  decided: Route["decided"];
  readonly days: number[];
  readonly open: Map<string, PathOpen>;
  target: boolean;
}

/** Adds the ways of one date of receipt to the tallies. */
export function tallyEnds(tallies: Map<string, EndTally>, routes: readonly Route[], received: Day): void {
  for (const route of routes) {
    const { walk } = route;
    const key = JSON.stringify([route.way, walk.state, walk.loops]);
    const known = tallies.get(key);
    const tally: EndTally = known ?? {
      route,
      decided: route.decided,
      days: [],
      open: new Map(),
      target: false,
    };
    if (known === undefined) tallies.set(key, tally);
    else tally.decided = eitherDecided(tally.decided, route.decided);
    tally.days.push(walk.day - received);
    tally.target ||= walk.target;
    for (const one of walk.open) tally.open.set(`${one.kind} ${one.about}`, one);
  }
}

/** The ways in the order of their longest time. */
export function sweepEnds(index: MachineIndex, tallies: ReadonlyMap<string, EndTally>): readonly SweepEnd[] {
  const ends = [...tallies.values()].flatMap(
    ({ route, decided, days, open, target }): readonly SweepEnd[] => {
      const spread = spreadOf(Int32Array.from(days));
      if (spread === undefined) return [];
      const { way, walk } = route;
      return [
        {
          way: wayTold(index, { way, decided }),
          end: { state: walk.state, label: index.states.get(walk.state)?.label ?? walk.state },
          loops: walk.loops,
          possible: days.length,
          open: [...open.values()],
          target,
          spread,
        },
      ];
    },
  );
  return ends.sort((a, b) => a.spread.longest - b.spread.longest);
}
