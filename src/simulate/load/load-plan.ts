import { buildCalendar } from "../../calendar/calendar.js";
import { FIRST_DAY } from "../../calendar/day.js";
import type { DayTable } from "../../calendar/day-table.js";
import { parseDay } from "../../calendar/iso-day.js";
import type { Machine, Step } from "../../ir/machine.js";
import { indexOf, type MachineIndex } from "../machine-index.js";
import { firstTier } from "../timeline.js";
import type { LoadSpec, Spread } from "./load-spec.js";
import { type LeftOutTerm, loadTerms, type PlannedTerm } from "./load-terms.js";

/**
 * A procedure and a load, compiled to numbers: what a case does one after another, and for each way to count a table of
 * the end of a term for every day it can start on. Plain data, so that it can be sent to another thread.
 */
export interface LoadPlan {
  readonly from: number;
  readonly to: number;
  readonly perDay: number;
  /** `before[d]`: how many days of work lie before `FIRST_DAY + d`; `at[k]`: the day with k others before it. */
  readonly before: Int32Array;
  readonly at: Int32Array;
  /** Handlers of each pool. */
  readonly pools: readonly { readonly role: string; readonly label: string; readonly handlers: number }[];
  readonly tiers: readonly PlannedTier[];
  readonly steps: readonly PlannedStep[];
  readonly terms: readonly PlannedTerm[];
  readonly leftOut: readonly LeftOutTerm[];
  /** Steps the load names in a tier that no complaint comes to, by label. */
  readonly ignored: readonly string[];
  /** The end for each day of start from `FIRST_DAY` on, one table for each way to count. */
  readonly tables: readonly Int32Array[];
  /** How many days a case remembers. */
  readonly slots: number;
  readonly reply: Spread;
  readonly goal: number;
}

/** A tier: its steps in order, and what happens afterwards. */
export interface PlannedTier {
  readonly label: string;
  readonly received: number;
  readonly handled: number;
  readonly steps: readonly number[];
  readonly dissatisfied: number;
  /** The tier after it, by its place; -1 for none. */
  readonly next: number;
  /** The windows within which the complainant must go on. */
  readonly windows: readonly number[];
}

/** A step: whose time it takes (-1: of nobody who is ever too busy), how much, and where its day is remembered. */
export interface PlannedStep {
  readonly id: string;
  readonly label: string;
  readonly tierLabel: string;
  readonly pool: number;
  readonly work: Spread;
  readonly wait: Spread;
  readonly share: number;
  readonly done: number;
}

/** The plan of a machine under a load. Terms for some cases only, or from something nobody tells, are left out by name. */
export function loadPlan(machine: Machine, spec: LoadSpec): LoadPlan {
  const index = indexOf(machine);
  const { before, at } = handlerDays(index, spec);
  const slots = new Map<string, number>();
  const slotOf = (key: string): number => {
    const name = sameDay(key);
    const slot = slots.get(name) ?? slots.size;
    slots.set(name, slot);
    return slot;
  };
  const order = tiersInOrder(index);
  const chains = order.map((tier) => stepsOf(index, tier).filter((step) => isDone(step, spec)));
  const steps = chains.flat();
  const pools = Object.entries(spec.handlers).map(([role, handlers]) => ({
    role,
    label: machine.roles.find(({ id }) => id === role)?.label ?? role,
    handlers,
  }));
  const played = { tiers: new Set(order), steps: new Set(steps.map(({ id }) => id)) };
  const { planned, leftOut, tables } = loadTerms(index, played, slotOf);
  const windows = (from: string, to: string | undefined) =>
    planned.flatMap(({ term: { of, holder } }, place) =>
      of.kind === "escalation" && of.from === from && of.to === to && holder.includes("klager")
        ? [place]
        : [],
    );
  const tiers = order.map((id, place) => {
    const first = chains.slice(0, place).flat().length;
    const next = order[place + 1];
    return {
      label: index.tiers.get(id)?.label ?? id,
      received: slotOf(`receipt:${id}`),
      handled: slotOf(`handled:${id}`),
      steps: (chains[place] ?? []).map((_, step) => first + step),
      dissatisfied: spec.dissatisfied.tiers[id] ?? spec.dissatisfied.otherwise,
      next: next === undefined ? -1 : place + 1,
      windows: windows(id, next),
    };
  });
  return {
    from: parseDay(spec.from) ?? FIRST_DAY,
    to: parseDay(spec.to) ?? FIRST_DAY,
    perDay: spec.perWeek / 7,
    before,
    at,
    pools,
    tiers,
    steps: steps.map((step) => plannedStep(index, step, spec, slotOf(`step-sent:${step.id}`))),
    terms: planned.map(({ made }) => made),
    leftOut,
    ignored: Object.keys(spec.steps)
      .filter((id) => !played.steps.has(id))
      .map((id) => index.steps.get(id)?.label ?? id),
    tables,
    slots: slots.size,
    reply: spec.reply,
    goal: spec.goal,
  };
}

/** The days on which handlers work, as the calendar of the procedure has them or on the weekdays of the load. */
function handlerDays({ calendar, machine }: MachineIndex, { workdays }: LoadSpec): DayTable {
  return (workdays === undefined ? calendar : buildCalendar({ ...machine.calendar, workdays })).workdays();
}

/** What is sent is received on that day, and a complaint arrives on the day it is filed: one day to remember. */
function sameDay(key: string): string {
  return key.replace(/^step-(received|sent|completed):/, "step:").replace(/^filing:/, "receipt:");
}

function plannedStep(
  { tiers }: MachineIndex,
  step: Step,
  { steps, handlers }: LoadSpec,
  done: number,
): PlannedStep {
  const load = steps[step.id];
  const actor = step.acts.flatMap(({ actors }) => actors).find((role) => Object.hasOwn(handlers, role));
  return {
    id: step.id,
    label: step.label,
    tierLabel: tiers.get(step.tier)?.label ?? step.tier,
    pool: actor === undefined ? -1 : Object.keys(handlers).indexOf(actor),
    work: load?.work ?? NOTHING,
    wait: load?.wait ?? NOTHING,
    share: load?.share ?? 1,
    done,
  };
}

const NOTHING: Spread = { kind: "fixed", value: 0 };

/** A step that is not for every case is done only when the load says in how many. */
function isDone(step: Step, { steps }: LoadSpec): boolean {
  if (Object.hasOwn(steps, step.id)) return true;
  const limited = step.onlyIf ?? step.onlySubjects ?? step.onlyFor ?? step.onlyOutcomes;
  return !step.optional && limited === undefined && step.acts.some(({ modality }) => modality === "duty");
}

/** The tiers a complaint goes through when it is never settled: along the moves that file it with another tier. */
function tiersInOrder(index: MachineIndex): readonly string[] {
  const order: string[] = [];
  let tier = firstTier(index)?.id;
  while (tier !== undefined && !order.includes(tier)) {
    order.push(tier);
    const handled = index.machine.states.find(
      (state) => state.kind === "handled" && state.tier === tier && state.refused !== true,
    );
    const ways = handled === undefined ? [] : (index.ways.get(handled.id) ?? []);
    tier = ways
      .map(({ to }) => index.states.get(to))
      .flatMap((state) => (state !== undefined && "tier" in state ? [state.tier] : []))
      .find((other) => !order.includes(other));
  }
  return order;
}

function stepsOf(index: MachineIndex, tier: string): readonly Step[] {
  const of = index.tiers.get(tier);
  return of?.steps ?? [];
}
