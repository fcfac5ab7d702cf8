import type { Day } from "../calendar/day.js";
import type { Tier } from "../ir/machine.js";
import type { MachineIndex } from "./machine-index.js";
import { blank, listOf, type Route } from "./routes.js";
import { rowsAt, tierRows } from "./timeline-rows.js";
import type { TimelineRow } from "./timeline-types.js";
import { move } from "./walk.js";

/** A row of the table and where it was filled: after the first `made` moves of the `route`-th route. */
export interface FilledRow {
  readonly row: TimelineRow;
  readonly route: number;
  readonly made: number;
}

/**
 * The routes in the order in which the table follows them: no loops, no silence, the most tiers, the fewest exceptions.
 * A route that ends last by an exception is there without it as well.
 */
export function byPreference(routes: readonly Route[]): readonly Route[] {
  return routes
    .flatMap((route) => (route.usual === undefined ? [route] : [{ ...route, walk: route.usual }, route]))
    .sort(comparePreference);
}

function comparePreference(a: Route, b: Route): number {
  return (
    a.walk.loops - b.walk.loops ||
    silences(a) - silences(b) ||
    b.way.length - a.way.length ||
    a.walk.exceptions - b.walk.exceptions ||
    listOf(b.walk.done).length - listOf(a.walk.done).length
  );
}

function silences({ walk }: Route): number {
  return listOf(walk.moves).filter(
    ({ way }) => way.event !== undefined && way.guards.some(({ kind }) => kind === "lapsed"),
  ).length;
}

/** The rows the routes can fill, found by walking them once more; a state or tier is filled by the first that meets it. */
export function rowsAlong(
  index: MachineIndex,
  routes: readonly Route[],
  received: Day,
): readonly FilledRow[] {
  const filled: FilledRow[] = [];
  const met = new Set<string>();
  const isNew = (id: string): boolean => !met.has(id) && met.add(id) !== undefined;
  for (const [route, { walk: end }] of routes.entries()) {
    let walk = blank(index, received);
    for (const [made, { way }] of listOf(end.moves).entries()) {
      const after = move(index, walk, way);
      if (after === undefined) break;
      if (isNew(way.from)) {
        for (const row of rowsAt(index, walk, way, after)) filled.push({ row, route, made });
      }
      const tier = tierEntered(index, way.from, way.to);
      if (tier !== undefined && isNew(`tier ${tier.id}`)) {
        for (const row of tierRows(index, after, tier)) filled.push({ row, route, made: made + 1 });
      }
      walk = after;
    }
  }
  return filled;
}

function tierEntered({ states, tiers }: MachineIndex, from: string, to: string): Tier | undefined {
  const [left, entered] = [states.get(from), states.get(to)];
  if (entered === undefined || entered.kind === "initial" || entered.kind === "final") return undefined;
  const isSame =
    left !== undefined && left.kind !== "initial" && left.kind !== "final" && left.tier === entered.tier;
  return isSame ? undefined : tiers.get(entered.tier);
}
