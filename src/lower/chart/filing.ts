import type { Event, Guard, IntakeForm, Tier, TierId } from "../../ir/machine.js";
import { filingWindows } from "../../ir/tiers.js";
import { type Building, NONE } from "../building.js";
import { COMPLAINANT_ALONE, takerGuard, takersOf } from "../takers.js";
import type { Way } from "../way.js";
import {
  addEvent,
  addTransition,
  based,
  entryState,
  handledState,
  leavingOf,
  refusedState,
  workStates,
} from "./chart.js";
import type { Arrow, Chart } from "./chart-types.js";
import type { Filing } from "./filing-types.js";
import { statesOfLapse } from "./lapsing-states.js";

/** Adds `trap.file`: the complainant brings the complaint to a tier. */
export function fileEvent(chart: Chart, machine: Filing, tier: Tier): string {
  const id = `${tier.id}.file`;
  if (chart.events.has(id)) return id;
  const form = formOf(machine, tier);
  const at = form ?? tier;
  const event: Building<Event> = {
    id,
    origin: at.origin,
    kind: "file",
    label: `Indienen: ${tier.label}`,
    by: ["klager"],
    tier: tier.id,
  };
  if (form !== undefined) event.form = form.id;
  return addEvent(chart, based<Event>(event, at));
}

/**
 * Guards of every filing with a tier: a body that handles some subjects only takes no complaint of which is known that
 * it is about others, and where late complaints are refused, the window must still be open.
 */
export function filingGuards(machine: Filing, tier: Tier): readonly Guard[] {
  const form = formOf(machine, tier);
  const guards: Guard[] = [];
  if (tier.competent.length > 0)
    guards.push({ kind: "subject", subjects: [...new Set(tier.competent)], orUnknown: true });
  if (form !== undefined) {
    for (const { term, late } of filingWindows(form)) {
      if (late === "refused") guards.push({ kind: "within", term });
    }
  }
  return guards.length === 0 ? NONE : guards;
}

/** The ways from the start: the first tier, tiers that may be reached by skipping those before, and direct ones. */
export function addFirstFilings(chart: Chart, machine: Filing): void {
  const skipped: Guard[] = [];
  let reachable = true;
  for (const [index, tier] of machine.tiers.entries()) {
    if (reachable) {
      const cause = index === 0 ? "order" : "skip";
      addFiling(chart, machine, tier, "start", skipped, cause);
    }
    for (const opening of tier.openings) {
      if (opening.kind !== "direct") continue;
      const guards = opening.condition === undefined ? [] : [asserted([opening.condition])];
      addFiling(chart, machine, tier, "start", guards, "direct", opening.source);
    }
    if (tier.informal && !tier.required) continue;
    if (tier.skip.length > 0) skipped.push(asserted([...new Set(tier.skip)]));
    else reachable = false;
  }
}

/** The ways that open a tier by itself, whatever the tier before it says; ways with a window of their own come first. */
export function addOpenings(chart: Chart, machine: Filing): void {
  for (const [index, tier] of machine.tiers.entries()) {
    for (const opening of tier.openings) {
      const add = (from: string, guards: readonly Guard[]): void =>
        addFiling(chart, machine, tier, from, guards, "opening", opening.source);
      if (opening.kind === "after") {
        // A way `niet tevreden: naar trap ...` that is always open, or has a window, says how this one is open (and a
        // check points out the window). Beside a way in some circumstances the tier is open in all others.
        for (const from of endsOf({ id: opening.tier }))
          if (!leadsTo(chart, machine, from, tier)) add(from, []);
      } else if (opening.kind === "condition") {
        for (const from of machine.tiers.slice(0, index).flatMap(endsOf))
          add(from, [asserted([opening.condition])]);
      } else if (opening.kind === "lapsed" && opening.terms.length > 0) {
        for (const from of statesOfLapse(machine, opening.terms))
          add(from, [{ kind: "lapsed", terms: opening.terms }]);
      } else if (opening.kind === "always") {
        const own = new Set([...workStates(tier), ...endsOf(tier)]);
        const taker = takerGuard(opening.for, classesOf(machine));
        const takers = taker === undefined ? NONE : [taker];
        for (const state of chart.states.values()) {
          if (state.kind !== "final" && !own.has(state.id)) add(state.id, takers);
        }
      }
    }
  }
}

/** Where a tier is done with a complaint: it was handled, or not taken up. A chart need not hold both. */
function endsOf(tier: Pick<Tier, "id">): readonly string[] {
  return [handledState(tier), refusedState(tier)];
}

/** The tiers that ways or openings let others than the complainant file with. */
export function sharedTiers(
  { tiers, complainants }: Pick<Filing, "tiers" | "complainants">,
  ways: readonly Way[],
): ReadonlySet<TierId> {
  const shared = new Set<TierId>();
  for (const { by, targets } of ways) {
    if (by?.kind !== "by") continue;
    for (const { to } of targets) if (to.kind === "tier") shared.add(to.tier);
  }
  const classes = classesOf({ complainants });
  for (const { id, openings } of tiers)
    for (const opening of openings)
      if (opening.kind === "always" && takerGuard(opening.for, classes)?.kind === "by") shared.add(id);
  return shared;
}

/** Where others may file with a tier as well, a way that does not say whose it is, is the complainant's. */
export function takenAs({ shared }: Filing, tier: Tier, guards: readonly Guard[]): readonly Guard[] {
  if (!shared.has(tier.id) || guards.some(({ kind }) => kind === "by")) return guards;
  return [COMPLAINANT_ALONE, ...guards];
}

/** A condition that at least one of these sentences holds. */
export function asserted(conditions: readonly string[]): Guard {
  return { kind: "any-condition", conditions };
}

function addFiling(
  chart: Chart,
  machine: Filing,
  tier: Tier,
  from: string,
  guards: readonly Guard[],
  cause: Arrow["cause"],
  source?: string,
): void {
  if (!chart.states.has(from)) return;
  const { origin } = tier;
  addTransition(chart, {
    at: source === undefined ? { origin } : { origin, source },
    from,
    event: fileEvent(chart, machine, tier),
    to: entryState(tier),
    guards: takenAs(machine, tier, [...guards, ...filingGuards(machine, tier)]),
    cause,
  });
}

function leadsTo(chart: Chart, machine: Filing, from: string, tier: Tier): boolean {
  const always = filingGuards(machine, tier).length;
  return leavingOf(chart, from).some(({ event, guards }) => {
    if (event !== `${tier.id}.file` || !takersOf(guards).includes("klager")) return false;
    const others = guards.filter(({ kind }) => kind !== "by");
    return others.length === always || others.filter(({ kind }) => kind === "within").length > always;
  });
}

function classesOf({ complainants }: Pick<Filing, "complainants">): ReadonlySet<string> {
  return new Set(complainants.classes.map(({ id }) => id));
}

function formOf({ forms }: Filing, tier: Tier): IntakeForm | undefined {
  return tier.form === undefined ? undefined : forms.get(tier.form);
}
