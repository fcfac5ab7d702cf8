import type { Day } from "../../calendar/day.js";
import { formatDay } from "../../calendar/iso-day.js";
import type { Machine, Tier } from "../../ir/machine.js";
import { indexOf, type MachineIndex } from "../machine-index.js";
import { readMoment } from "../moment.js";
import { type Refusal, refusal } from "../reasons.js";
import { ROUTE_LIMIT, routesFrom } from "../routes.js";
import { firstTier, timeline } from "../timeline.js";
import { inFileOrder, rowKey } from "../timeline-rows.js";
import type { TimelineAssumption } from "../timeline-types.js";
import { conflictsOf } from "./conflicts.js";
import { type EndTally, sweepEnds, tallyEnds } from "./ends.js";
import { planFor, type RowPlan, rowEnds } from "./row-plan.js";
import { emptyTally, type RowTally } from "./row-tally.js";
import { sweepRow } from "./sweep-row.js";
import { SWEEP_VERSION, type Sweep } from "./sweep-types.js";

/** For which complaints the dates are asked. */
export interface SweepOptions {
  /** The first and last date of receipt, `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  /** The tier that receives them; without, the first formal one. */
  readonly tier?: string;
}

/**
 * The dates of a procedure for every day on which a complaint can be received: what `timeline` says of each, as numbers
 * of calendar days. The rows are compiled once for all dates on which the same moves are made; how a date was counted
 * is asked for the shortest and longest only. Pure; a period or tier that does not exist gives a `problem`.
 */
export function sweep(machine: Machine, options: SweepOptions): Sweep {
  const index = indexOf(machine);
  const tier = options.tier === undefined ? firstTier(index) : index.tiers.get(options.tier);
  const [from, to] = [readMoment(options.from)?.day, readMoment(options.to)?.day];
  if (from === undefined) return without(machine, options, refusal("date-impossible", [], [options.from]));
  if (to === undefined) return without(machine, options, refusal("date-impossible", [], [options.to]));
  if (from > to) return without(machine, options, refusal("date-order", [], [options.from, options.to]));
  if (tier === undefined) return without(machine, options, refusal("tier-unknown", [options.tier ?? ""]));
  const { tallies, ends, capped } = gather(index, tier, from, to);
  const explained = explainer(machine, tier);
  const order = inFileOrder(
    index,
    [...tallies.values()].map(({ row }) => row),
  );
  const inOrder = order.flatMap((row) => tallies.get(rowKey(row)) ?? []);
  const rows = inOrder.map((tally) => sweepRow(tally, from, explained));
  return {
    ...head(machine, options, to - from + 1),
    tier: { id: tier.id, label: tier.label },
    rows,
    ends: sweepEnds(index, ends),
    conflicts: conflictsOf(inOrder, tier, from),
    ...(capped ? { capped: { limit: ROUTE_LIMIT } } : {}),
    assumptions: assumptionsOver([from, to].map((day) => explained(day).assumptions)),
  };
}

interface Gathered {
  readonly tallies: ReadonlyMap<string, RowTally>;
  readonly ends: ReadonlyMap<string, EndTally>;
  readonly capped: boolean;
}

function gather(index: MachineIndex, tier: Tier, from: Day, to: Day): Gathered {
  const size = to - from + 1;
  const tallies = new Map<string, RowTally>();
  const ends = new Map<string, EndTally>();
  const plans: RowPlan[] = [];
  let capped = false;
  for (let received = from; received <= to; received++) {
    const found = routesFrom(index, tier.id, received);
    capped ||= found.capped;
    tallyEnds(ends, found.routes, received);
    const plan = planFor(index, plans, found.routes, received);
    for (const { key, row } of plan.rows) {
      if (!tallies.has(key)) tallies.set(key, emptyTally(row, size));
    }
    for (const { row, day, moved, reached } of rowEnds(index, plan, received)) {
      const tally = tallies.get(row.key);
      if (tally === undefined) continue;
      tally.days[received - from] = day - received;
      tally.reached[received - from] = reached - received;
      if (moved) tally.moved++;
    }
  }
  return { tallies, ends, capped };
}

/** The whole timeline of one date, remembered: the shortest and longest of many rows fall on the same dates. */
function explainer(machine: Machine, tier: Tier) {
  const known = new Map<Day, ReturnType<typeof timeline>>();
  return (day: Day) => {
    const made = known.get(day) ?? timeline(machine, { received: formatDay(day), tier: tier.id });
    known.set(day, made);
    return made;
  };
}

/** What the dates rest on, without what differs from one date of receipt to the next. */
function assumptionsOver(lists: readonly (readonly TimelineAssumption[])[]): readonly TimelineAssumption[] {
  const all = lists.flat().filter(({ kind }) => kind !== "received-by");
  return all.filter(
    (one, at) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at,
  );
}

function head(machine: Machine, { from, to }: SweepOptions, days: number) {
  return {
    sweepVersion: SWEEP_VERSION,
    machine: machine.id,
    irVersion: machine.irVersion,
    title: machine.procedure.title,
    from,
    to,
    days,
  };
}

function without(machine: Machine, options: SweepOptions, problem: Refusal): Sweep {
  return { ...head(machine, options, 0), problem, rows: [], ends: [], conflicts: [], assumptions: [] };
}
