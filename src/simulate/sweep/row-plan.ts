import type { Day } from "../../calendar/day.js";
import type { Term, Transition } from "../../ir/machine.js";
import type { MachineIndex } from "../machine-index.js";
import { blank, type Route } from "../routes.js";
import { byPreference, rowsAlong } from "../row-walk.js";
import { rowKey } from "../timeline-rows.js";
import type { TimelineRow } from "../timeline-types.js";
import { move } from "../walk.js";
import { endOnWalk } from "../walk-limits.js";
import type { Walk } from "../walk-types.js";

/**
 * The rows of a table for all dates of receipt on which the same moves are made, compiled once: which moves to count,
 * each a single time, and after which of them the term of a row has its end.
 */
export interface RowPlan {
  readonly routes: readonly (readonly Transition[])[];
  readonly rows: readonly PlannedRow[];
  readonly moves: readonly { readonly way: Transition; readonly after: number }[];
}

/** A row, and the move after which it is filled; -1 is before any move. */
export interface PlannedRow {
  readonly key: string;
  readonly row: TimelineRow;
  readonly term?: Term;
  readonly after: number;
}

/** The end of a row on one date of receipt, and the day on which what comes before it is done at the latest. */
export interface RowEnd {
  readonly row: PlannedRow;
  readonly day: Day;
  readonly moved: boolean;
  readonly reached: Day;
}

/** The plan among `plans` that serves these routes; a new one is added when there is none. */
export function planFor(
  index: MachineIndex,
  plans: RowPlan[],
  routes: readonly Route[],
  received: Day,
): RowPlan {
  const preferred = byPreference(routes);
  const known = plans.find((plan) => serves(plan, preferred));
  if (known !== undefined) return known;
  const plan = newPlan(index, preferred, received);
  plans.push(plan);
  return plan;
}

/** The ends of all rows of a plan on one date of receipt; a row without a date is left out. */
export function rowEnds(index: MachineIndex, plan: RowPlan, received: Day): readonly RowEnd[] {
  const start = blank(index, received);
  const walks: (Walk | undefined)[] = [];
  const walkAt = (at: number): Walk | undefined => (at < 0 ? start : walks[at]);
  for (const { way, after } of plan.moves) {
    const before = walkAt(after);
    walks.push(before === undefined ? undefined : move(index, before, way));
  }
  return plan.rows.flatMap((row): readonly RowEnd[] => {
    const walk = walkAt(row.after);
    if (walk === undefined || row.term === undefined) return [];
    const end = endOnWalk(index, walk, row.term);
    if (end === undefined) return [];
    return [{ row, day: end.due.day, moved: end.due.day !== end.raw, reached: walk.day }];
  });
}

function serves({ routes }: RowPlan, preferred: readonly Route[]): boolean {
  return (
    routes.length === preferred.length &&
    preferred.every(({ walk }, at) => {
      const ways = routes[at] ?? [];
      let left = ways.length;
      for (let link = walk.moves; link !== undefined; link = link.before) {
        if (ways[--left] !== link.item.way) return false;
      }
      return left === 0;
    })
  );
}

function newPlan(index: MachineIndex, preferred: readonly Route[], received: Day): RowPlan {
  const routes = preferred.map(({ walk }) => waysOf(walk));
  const moves: { way: Transition; after: number }[] = [];
  const moveAfter = (after: number, way: Transition): number => {
    const known = moves.findIndex((one) => one.after === after && one.way === way);
    return known >= 0 ? known : moves.push({ way, after }) - 1;
  };
  const seen = new Set<string>();
  const rows: PlannedRow[] = [];
  for (const { row, route, made } of rowsAlong(index, preferred, received)) {
    const key = rowKey(row);
    if (seen.has(key)) continue;
    seen.add(key);
    const after = (routes[route] ?? []).slice(0, made).reduce(moveAfter, -1);
    const term = row.term === undefined ? undefined : index.terms.get(row.term);
    rows.push({ key, row, after, ...(term === undefined ? {} : { term }) });
  }
  return { routes, rows, moves };
}

function waysOf({ moves }: Walk): readonly Transition[] {
  const ways: Transition[] = [];
  for (let link = moves; link !== undefined; link = link.before) ways.push(link.item.way);
  return ways.reverse();
}
