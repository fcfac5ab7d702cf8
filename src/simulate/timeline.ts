import { formatDay } from "../calendar/iso-day.js";
import type { Machine, Tier } from "../ir/machine.js";
import { indexOf, type MachineIndex } from "./machine-index.js";
import { readMoment } from "./moment.js";
import { type Refusal, refusal } from "./reasons.js";
import { listOf, ROUTE_LIMIT, type Route, routesFrom } from "./routes.js";
import { byPreference, rowsAlong } from "./row-walk.js";
import { assumptionsOf } from "./timeline-assumptions.js";
import { inFileOrder } from "./timeline-rows.js";
import { TIMELINE_VERSION, type Timeline, type TimelinePath } from "./timeline-types.js";
import { wayTold } from "./way-told.js";

/** For which complaint the dates are asked. */
export interface TimelineOptions {
  /** The day the complaint is received, `YYYY-MM-DD`. */
  readonly received: string;
  /** The tier that receives it; without, the first formal one. */
  readonly tier?: string;
}

/**
 * The dates of a complaint received on a day, when everybody takes until the last day: each term of each tier, and
 * the latest end of every way through the procedure. Pure; a date or tier that does not exist gives a timeline
 * without rows and with a `problem`.
 */
export function timeline(machine: Machine, options: TimelineOptions): Timeline {
  const index = indexOf(machine);
  const tier = options.tier === undefined ? firstTier(index) : index.tiers.get(options.tier);
  const day = readMoment(options.received)?.day;
  if (day === undefined) return without(machine, options, refusal("date-impossible", [], [options.received]));
  if (tier === undefined) return without(machine, options, refusal("tier-unknown", [options.tier ?? ""]));
  const { routes, capped } = routesFrom(index, tier.id, day);
  const filled = rowsAlong(index, byPreference(routes), day);
  const rows = inFileOrder(
    index,
    filled.map(({ row }) => row),
  );
  return {
    ...head(machine, options),
    received: formatDay(day),
    tier: { id: tier.id, label: tier.label },
    rows,
    paths: routes.map((route) => pathOf(index, route)),
    ...(capped ? { capped: { limit: ROUTE_LIMIT } } : {}),
    assumptions: assumptionsOf(index, { tier, received: formatDay(day) }, rows, routes),
  };
}

/** The first formal tier; the first of all where every tier is informal. */
export function firstTier({ machine }: MachineIndex): Tier | undefined {
  return machine.tiers.find(({ informal }) => !informal) ?? machine.tiers[0];
}

function head(
  machine: Machine,
  { received }: TimelineOptions,
): Pick<Timeline, "timelineVersion" | "machine" | "irVersion" | "title" | "organisation" | "received"> {
  const organisation = machine.procedure.organisation?.name;
  return {
    timelineVersion: TIMELINE_VERSION,
    machine: machine.id,
    irVersion: machine.irVersion,
    title: machine.procedure.title,
    ...(organisation === undefined ? {} : { organisation }),
    received,
  };
}

function without(machine: Machine, options: TimelineOptions, problem: Refusal): Timeline {
  return { ...head(machine, options), problem, rows: [], paths: [], assumptions: [] };
}

function pathOf(index: MachineIndex, route: Route): TimelinePath {
  const { walk } = route;
  return {
    way: wayTold(index, route),
    end: { state: walk.state, label: index.states.get(walk.state)?.label ?? walk.state },
    date: formatDay(walk.day),
    open: walk.open,
    target: walk.target,
    loops: walk.loops,
    terms: listOf(walk.terms).map(({ term, day }) => ({ term, date: formatDay(day) })),
    moves: listOf(walk.moves).map(({ way: one, day }) => ({
      event: one.event ?? "time",
      at: formatDay(day),
      to: one.to,
    })),
  };
}
