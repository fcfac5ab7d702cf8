import { lazy } from "../../calendar/lazy.js";
import type { Event, Machine, State, StateId, Tier, TierId } from "../../ir/machine.js";
import { byId } from "../../support/by-id.js";
import { NONE } from "../building.js";
import type { Names } from "../names.js";
import type { Way } from "../way.js";
import { based, entryState, handledState, newChart, refusedState } from "./chart.js";
import type { Basis, Chart } from "./chart-types.js";
import { addEnds, addFinish, addRefusal, addRefusedEnd, addReopening } from "./ends.js";
import { addFirstFilings, addOpenings, fileEvent, sharedTiers } from "./filing.js";
import type { Filing } from "./filing-types.js";
import { addPassable, addSteps } from "./steps.js";
import { nameTakers } from "./takers.js";
import { addTermEvents } from "./term-events.js";
import { addWay, leadingOn, refusalLeadingOn } from "./ways.js";

/** What the statechart is made from. */
export type Structure = Pick<
  Machine,
  "procedure" | "tiers" | "forms" | "complainants" | "complaints" | "conditions" | "terms" | "duties"
>;

/**
 * The states a case can be in and the ways between them; `grammar/semantiek.md` states the rules. Of the transitions
 * of one event from one state the first whose guards hold is taken, so their order carries meaning.
 */
export function statechart(
  machine: Structure,
  names: Names,
  ways: readonly Way[],
): Pick<Machine, "initial" | "states" | "events" | "transitions"> {
  const chart = newChart();
  const { tiers, complainants } = machine;
  const filing: Filing = {
    tiers,
    complainants,
    byId: byId(tiers),
    forms: byId(machine.forms),
    shared: sharedTiers(machine, ways),
    terms: lazy(() => byId(machine.terms)),
  };
  const waysOf = byTier(ways);
  addStates(chart, machine, leadingOn(tiers, ways), refusalLeadingOn(machine, ways));
  for (const tier of tiers) addPassable(chart, tier);
  addFirstFilings(chart, filing);
  for (const tier of tiers) {
    fileEvent(chart, filing, tier);
    addSteps(chart, tier);
    addFinish(chart, tier);
    addRefusal(chart, machine, tier);
    for (const way of waysOf.get(tier.id) ?? NONE) addWay(chart, { machine: filing, names }, tier, way);
  }
  addOpenings(chart, filing);
  for (const tier of tiers) {
    const own = waysOf.get(tier.id) ?? NONE;
    addEnds(
      chart,
      tier,
      own.some((way) => way.trigger === "satisfied"),
    );
    addRefusedEnd(chart, tier);
  }
  // Last, when it is known which ends there are.
  for (const tier of tiers) addReopening(chart, tier);
  nameTakers(chart, filing.shared);
  const events = inTierOrder(chart, tiers);
  addTermEvents(events, chart, machine);
  return { initial: "start", states: usedStates(chart), events, transitions: chart.transitions };
}

function addStates(
  chart: Chart,
  { procedure, tiers }: Structure,
  leading: ReadonlySet<TierId>,
  refusing: ReadonlySet<TierId>,
): void {
  const { origin } = procedure;
  const add = (state: State, at: Basis): unknown => chart.states.set(state.id, based(state, at));
  const addEnd = (id: string, label: string, outcome: string): unknown =>
    chart.states.set(id, { id, origin, label, kind: "final", outcome });
  chart.states.set("start", { id: "start", origin, label: "Start", kind: "initial" });
  for (const tier of tiers) {
    for (const step of tier.steps) {
      const { id, label } = step;
      add({ id, origin: step.origin, label, kind: "step", tier: tier.id, step: id }, step);
    }
    const isPending = tier.steps.length === 0;
    if (isPending) {
      const label = `${tier.label}: in behandeling`;
      add({ id: entryState(tier), origin: tier.origin, label, kind: "pending", tier: tier.id }, tier);
    }
    if (!isPending || leading.has(tier.id)) {
      const label = `${tier.label}: afgehandeld`;
      add({ id: handledState(tier), origin: tier.origin, label, kind: "handled", tier: tier.id }, tier);
    }
    if (refusing.has(tier.id)) {
      const label = `${tier.label}: niet in behandeling genomen`;
      const id = refusedState(tier);
      add({ id, origin: tier.origin, label, kind: "handled", tier: tier.id, refused: true }, tier);
    }
  }
  chart.states.set("closed", { id: "closed", origin, label: "Gesloten", kind: "final" });
  addEnd("withdrawn", "Ingetrokken", "ingetrokken");
  addEnd("settled", "Opgelost", "opgelost");
  addEnd("refused", "Niet in behandeling genomen", "niet_behandeld");
}

/** `closed` always exists; the other ends only where something leads to them. */
function usedStates(chart: Chart): readonly State[] {
  const unreached = new Set<StateId>();
  for (const [id, { kind }] of chart.states) if (kind === "final" && id !== "closed") unreached.add(id);
  for (const { to } of chart.transitions) unreached.delete(to);
  const states: State[] = [];
  for (const state of chart.states.values()) if (!unreached.has(state.id)) states.push(state);
  return states;
}

/** Events are made where they are first needed; readers want those of a tier together, and filing first. */
function inTierOrder(chart: Chart, tiers: readonly Tier[]): Event[] {
  const rest = new Map<TierId, Event[]>();
  for (const event of chart.events.values()) {
    if (event.kind === "file" || event.tier === undefined) continue;
    const known = rest.get(event.tier);
    if (known === undefined) rest.set(event.tier, [event]);
    else known.push(event);
  }
  const events: Event[] = [];
  for (const { id } of tiers) {
    const filing = chart.events.get(`${id}.file`);
    if (filing !== undefined) events.push(filing);
    for (const event of rest.get(id) ?? NONE) events.push(event);
  }
  return events;
}

function byTier(ways: readonly Way[]): ReadonlyMap<TierId, readonly Way[]> {
  const all = new Map<TierId, Way[]>();
  for (const way of ways) {
    const known = all.get(way.tier);
    if (known === undefined) all.set(way.tier, [way]);
    else known.push(way);
  }
  return all;
}
