import { buildCalendar, type Calendar } from "../calendar/calendar.js";
import { lazy } from "../calendar/lazy.js";
import type { CalendarSpec } from "../calendar/spec.js";
import type { Document, Machine, Role, Step, StepId, Term, Tier } from "../ir/machine.js";
import { byId } from "../support/by-id.js";
import { type ExtensionUse, extensionsOf } from "./extensions.js";
import { type Graph, graphOf } from "./graph.js";
import { type ComesAfter, orderOf } from "./order.js";
import { finishing, reachable, type StateFlags } from "./reachability.js";
import { type TierFlow, tierFlowOf } from "./tier-flow.js";

/**
 * A machine with the tables that questions about it share. Each table is made when it is first asked for, once:
 * a small file without findings needs hardly any of them.
 */
export interface View {
  readonly machine: Machine;
  readonly roles: () => ReadonlyMap<string, Role>;
  /** Tiers and side routes. */
  readonly tiers: () => ReadonlyMap<string, Tier>;
  readonly steps: () => ReadonlyMap<string, Step>;
  readonly terms: () => ReadonlyMap<string, Term>;
  readonly documents: () => ReadonlyMap<string, Document>;
  /** The terms that are about each step, in the order of the file. */
  readonly termsOfStep: () => ReadonlyMap<StepId, readonly Term[]>;
  readonly extensions: () => readonly ExtensionUse[];
  readonly graph: () => Graph;
  /** The states a case can come to, and those it can end from. */
  readonly coming: () => StateFlags;
  readonly ending: () => StateFlags;
  readonly comesAfter: () => ComesAfter;
  readonly tierFlow: () => TierFlow;
  /** The calendar of the machine; its own tables wait for the first count in workdays. */
  readonly calendar: () => Calendar;
  /**
   * The same without the closures that stop every term. Such a closure lengthens a row of steps once, not each of
   * them, so lengths that are added up are counted here.
   */
  readonly steadyCalendar: () => Calendar;
}

/** Looks at a machine; ask for one view and pass it on. */
export function viewOf(machine: Machine): View {
  const graph = lazy(() => graphOf(machine));
  const coming = lazy(() => reachable(graph()));
  const calendar = lazy(() => buildCalendar(machine.calendar));
  return {
    machine,
    roles: lazy(() => byId(machine.roles)),
    tiers: lazy(() => byId([...machine.tiers, ...machine.sideRoutes])),
    steps: lazy(() => stepsById(machine)),
    terms: lazy(() => byId(machine.terms)),
    documents: lazy(() => byId(machine.documents)),
    termsOfStep: lazy(() => termsByStep(machine)),
    extensions: lazy(() => extensionsOf(machine)),
    graph,
    coming,
    ending: lazy(() => finishing(machine, graph())),
    comesAfter: lazy(() => orderOf(graph())),
    tierFlow: lazy(() => tierFlowOf(machine, graph(), coming())),
    calendar,
    steadyCalendar: lazy(() => steady(machine.calendar) ?? calendar()),
  };
}

/** The calendar without closures that suspend; undefined when it has none. */
function steady(spec: CalendarSpec): Calendar | undefined {
  const closures = spec.closures.filter(({ suspends }) => !suspends);
  return closures.length === spec.closures.length ? undefined : buildCalendar({ ...spec, closures });
}

function stepsById(machine: Machine): ReadonlyMap<StepId, Step> {
  const map = new Map<StepId, Step>();
  for (const tiers of [machine.tiers, machine.sideRoutes]) {
    for (const tier of tiers) for (const step of tier.steps) map.set(step.id, step);
  }
  return map;
}

function termsByStep(machine: Machine): ReadonlyMap<StepId, readonly Term[]> {
  const map = new Map<StepId, Term[]>();
  for (const term of machine.terms) {
    if (term.of.kind !== "step") continue;
    const known = map.get(term.of.step);
    if (known === undefined) map.set(term.of.step, [term]);
    else known.push(term);
  }
  return map;
}
