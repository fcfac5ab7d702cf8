import type { Event, Guard, IntakeForm, Machine, StateId, TermId, Tier, TierId } from "../../ir/machine.js";
import { type Building, NONE } from "../building.js";
import {
  type Arrow,
  addEvent,
  addTransition,
  based,
  type Chart,
  entryState,
  handledState,
  leavingOf,
  workStates,
} from "./chart.js";

/** What filing needs to know of the machine, with its tiers and forms by their id. */
export interface Filing extends Pick<Machine, "tiers" | "complainants"> {
  readonly byId: ReadonlyMap<TierId, Tier>;
  readonly forms: ReadonlyMap<string, IntakeForm>;
}

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

/** Guards of every filing with a tier: where late complaints are refused, the window must still be open. */
export function filingGuards(machine: Filing, tier: Tier): readonly Guard[] {
  const form = formOf(machine, tier);
  return form?.window !== undefined && form.late === "refused"
    ? [{ kind: "within", term: form.window }]
    : NONE;
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
  let places: TermPlaces | undefined;
  for (const [index, tier] of machine.tiers.entries()) {
    for (const opening of tier.openings) {
      const add = (from: string, guards: readonly Guard[]): void =>
        addFiling(chart, machine, tier, from, guards, "opening", opening.source);
      if (opening.kind === "after") {
        const from = handledState({ id: opening.tier });
        // A statement `niet tevreden: naar trap ...` says more precisely how this way is open.
        if (!leadsTo(chart, from, tier)) add(from, []);
      } else if (opening.kind === "condition") {
        for (const earlier of machine.tiers.slice(0, index))
          add(handledState(earlier), [asserted([opening.condition])]);
      } else if (opening.kind === "lapsed" && opening.terms.length > 0) {
        places ??= termPlaces(machine);
        for (const from of statesAfter(machine, places, opening.terms))
          add(from, [{ kind: "lapsed", terms: opening.terms }]);
      } else if (opening.kind === "always") {
        const own = new Set([...workStates(tier), handledState(tier)]);
        const classes = classGuard(machine, opening.for);
        for (const state of chart.states.values()) {
          if (state.kind !== "final" && !own.has(state.id)) add(state.id, classes);
        }
      }
    }
  }
}

/** A condition that at least one of these sentences holds. */
export function asserted(conditions: readonly string[]): Guard {
  return { kind: "any-condition", conditions };
}

/** Of each term of a tier the place of that tier in the list, and of the step in it (0 for a term over the whole). */
type TermPlaces = ReadonlyMap<TermId, { readonly tier: number; readonly step: number }>;

function termPlaces({ tiers }: Filing): TermPlaces {
  const places = new Map<TermId, { readonly tier: number; readonly step: number }>();
  for (const [tier, { steps, whole }] of tiers.entries()) {
    for (const [step, { terms }] of steps.entries())
      for (const term of terms) places.set(term, { tier, step });
    for (const term of whole?.terms ?? NONE) places.set(term, { tier, step: 0 });
  }
  return places;
}

/** From the step a term belongs to on, and what follows in its tier; for a whole tier all of its states. */
function statesAfter({ tiers }: Filing, places: TermPlaces, terms: readonly TermId[]): readonly StateId[] {
  const first = new Map<number, number>();
  for (const term of terms) {
    const place = places.get(term);
    if (place !== undefined) first.set(place.tier, Math.min(place.step, first.get(place.tier) ?? place.step));
  }
  return [...first]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, step]) => {
      const tier = tiers[index];
      return tier === undefined ? [] : [...workStates(tier).slice(step), handledState(tier)];
    });
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
    guards: [...guards, ...filingGuards(machine, tier)],
    cause,
  });
}

function leadsTo(chart: Chart, from: string, tier: Tier): boolean {
  return leavingOf(chart, from).some((known) => known.event === `${tier.id}.file`);
}

function classGuard({ complainants }: Filing, ids: readonly string[]): readonly Guard[] {
  const known = new Set(complainants.classes.map((each) => each.id));
  const classes = ids.filter((id) => known.has(id));
  // The complainant, named as such, is everybody.
  return classes.length === 0 || classes.length < ids.length ? [] : [{ kind: "class", classes }];
}

function formOf({ forms }: Filing, tier: Tier): IntakeForm | undefined {
  return tier.form === undefined ? undefined : forms.get(tier.form);
}
