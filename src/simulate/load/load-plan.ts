import { buildCalendar } from "../../calendar/calendar.js";
import { FIRST_DAY, LAST_DAY } from "../../calendar/day.js";
import { parseDay } from "../../calendar/iso-day.js";
import { dueDay } from "../../calendar/term.js";
import type { Bound, Machine, Step, Term } from "../../ir/machine.js";
import { isGeneral } from "../../ir/terms.js";
import { anchorKey } from "../anchors.js";
import { indexOf, type MachineIndex, naturalStart } from "../machine-index.js";
import { firstTier } from "../timeline.js";
import type { LoadSpec, Spread } from "./load-spec.js";

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
  readonly label: string;
  readonly pool: number;
  readonly work: Spread;
  readonly wait: Spread;
  readonly share: number;
  readonly done: number;
}

/** A term: the day by which it is met, and what it counts from. */
export interface PlannedTerm {
  readonly id: string;
  readonly label: string;
  readonly who: string;
  readonly target: boolean;
  /** Whether it counts towards the share in time: a term of the work, not a window of the complainant. */
  readonly work: boolean;
  readonly end: number;
  readonly bounds: readonly { readonly slot: number; readonly table: number }[];
  readonly outer?: { readonly slot: number; readonly table: number };
  readonly latest: boolean;
}

/** The plan of a machine under a load. Terms for some cases only, or from something nobody tells, are left out. */
export function loadPlan(machine: Machine, spec: LoadSpec): LoadPlan {
  const index = indexOf(machine);
  const calendar = index.calendar;
  const own =
    spec.workdays === undefined
      ? calendar
      : buildCalendar({ ...machine.calendar, workdays: spec.workdays, holidays: machine.calendar.holidays });
  const { before, at } = own.workdays();
  const slots = new Map<string, number>();
  const slotOf = (key: string): number => {
    const name = key.replace(/^step-(received|sent|completed):/, "step:").replace(/^filing:/, "receipt:");
    const known = slots.get(name) ?? slots.size;
    slots.set(name, known);
    return known;
  };
  const tiers = tiersInOrder(index);
  const chains = tiers.map((tier) => stepsOf(index, tier).filter((step) => isDone(step, spec)));
  const steps = chains.flat();
  const pools = Object.entries(spec.handlers).map(([role, handlers]) => ({
    role,
    label: machine.roles.find(({ id }) => id === role)?.label ?? role,
    handlers,
  }));
  const tables: Int32Array[] = [];
  const tableKeys = new Map<string, number>();
  const bound = (term: Term, one: Bound) => {
    if (one.kind !== "length") return undefined;
    const key = anchorKey(one.anchor) ?? naturalStart(term, index.steps);
    if (key === undefined || /^(term-end|outside|closing|completed)/.test(key)) return undefined;
    const name = JSON.stringify([one.length, one.direction, term.roll]);
    const known = tableKeys.get(name);
    const table = known ?? tables.length;
    if (known === undefined) {
      tableKeys.set(name, table);
      const ends = new Int32Array(LAST_DAY - FIRST_DAY + 1);
      const options = { direction: one.direction, roll: term.roll };
      for (let day = 0; day < ends.length; day++) {
        ends[day] = dueDay(calendar, FIRST_DAY + day, one.length, options)?.day ?? LAST_DAY;
      }
      tables.push(ends);
    }
    return { slot: slotOf(key), table };
  };
  const planned = (term: Term): readonly PlannedTerm[] => {
    const end = endKey(term);
    const bounds = term.bounds.map((one) => bound(term, one));
    const counted = bounds.filter((one) => one !== undefined);
    if (end === undefined || counted.length === 0 || counted.length < bounds.length || !isGeneral(term))
      return [];
    const outer = term.outer === undefined ? undefined : bound(term, term.outer);
    const { of } = term;
    const label =
      of.kind === "step"
        ? (index.steps.get(of.step)?.label ?? of.step)
        : "tier" in of
          ? (index.tiers.get(of.tier)?.label ?? of.tier)
          : (index.tiers.get(of.kind === "escalation" ? of.to : "")?.label ?? "");
    const who = term.holder.map((id) => machine.roles.find((one) => one.id === id)?.label ?? id).join(", ");
    return [
      {
        id: term.id,
        label,
        who,
        target: term.modality === "target",
        work: of.kind === "step" || of.kind === "whole",
        end: slotOf(end),
        bounds: counted,
        ...(outer === undefined ? {} : { outer }),
        latest: term.pick === "latest",
      },
    ];
  };
  const done = new Set(steps.map(({ id }) => id));
  const reached = new Set(tiers);
  const terms = machine.terms
    .filter(({ of }) =>
      of.kind === "step"
        ? done.has(of.step)
        : of.kind === "whole"
          ? reached.has(of.tier)
          : of.kind === "escalation" && reached.has(of.from) && reached.has(of.to),
    )
    .map((term) => ({ term, made: planned(term) }));
  const places = terms.flatMap(({ term, made }) => made.map(() => term));
  let offset = 0;
  return {
    from: parseDay(spec.from) ?? FIRST_DAY,
    to: parseDay(spec.to) ?? FIRST_DAY,
    perDay: spec.perWeek / 7,
    before,
    at,
    pools,
    tiers: tiers.map((id, place) => {
      const chain = chains[place] ?? [];
      const first = offset;
      offset += chain.length;
      return {
        label: index.tiers.get(id)?.label ?? id,
        received: slotOf(`receipt:${id}`),
        handled: slotOf(`handled:${id}`),
        steps: chain.map((_, step) => first + step),
        dissatisfied: spec.dissatisfied.tiers[id] ?? spec.dissatisfied.otherwise,
        next: place + 1 < tiers.length ? place + 1 : -1,
        windows: places.flatMap(({ of }, term) => (of.kind === "escalation" && of.from === id ? [term] : [])),
      };
    }),
    steps: steps.map((step) => {
      const load = spec.steps[step.id];
      const actor = step.acts.flatMap(({ actors }) => actors).find((role) => role in spec.handlers);
      return {
        label: step.label,
        pool: actor === undefined ? -1 : pools.findIndex(({ role }) => role === actor),
        work: load?.work ?? NOTHING,
        wait: load?.wait ?? NOTHING,
        share: load?.share ?? 1,
        done: slotOf(`step:${step.id}`),
      };
    }),
    terms: terms.flatMap(({ made }) => made),
    tables,
    slots: slots.size,
    reply: spec.reply,
    goal: spec.goal,
  };
}

const NOTHING: Spread = { kind: "fixed", value: 0 };

function endKey({ of }: Term): string | undefined {
  if (of.kind === "step") return `step:${of.step}`;
  if (of.kind === "whole") return `handled:${of.tier}`;
  return of.kind === "escalation" ? `receipt:${of.to}` : undefined;
}

/** A step that is not for every case is done only when the load says in how many. */
function isDone(step: Step, { steps }: LoadSpec): boolean {
  if (step.id in steps) return true;
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
      ({ kind, ...state }) => kind === "handled" && "tier" in state && state.tier === tier,
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
