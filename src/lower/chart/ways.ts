import type { TriggerId } from "../../glossary/ids.js";
import type { Event, Guard, Machine, TermId, Tier, TierId } from "../../ir/machine.js";
import { NONE } from "../building.js";
import { limits, limitsOfTier } from "../limits.js";
import type { Names } from "../names.js";
import { originAt } from "../origin.js";
import { withSource } from "../site.js";
import type { Way, WayTarget } from "../way.js";
import {
  addEvent,
  addTransition,
  based,
  entryState,
  handledState,
  refusedState,
  workersOf,
  workStates,
} from "./chart.js";
import type { Basis, Chart } from "./chart-types.js";
import { asserted, fileEvent, filingGuards, takenAs } from "./filing.js";
import type { Filing } from "./filing-types.js";
import { statesOfLapse } from "./lapsing-states.js";

/** What ways need to know besides the chart. */
export interface WayContext {
  readonly machine: Filing;
  readonly names: Names;
}

/** Adds what a transition statement of a tier makes possible. */
export function addWay(chart: Chart, context: WayContext, tier: Tier, way: Way): void {
  const terms = way.trigger === "lapsed" ? lapsing(context, way) : NONE;
  if (way.trigger === "lapsed" && terms.length === 0) return;
  const at = withSource<Basis>({ origin: originAt(way.at.file, way.at.span) }, way.at);
  for (const target of way.targets) {
    const guards = guardsOf(way, target, terms);
    for (const from of sources(context.machine, tier, way, { target, terms })) {
      if (chart.states.has(from)) addTarget(chart, context, tier, way, target, { at, from, guards });
    }
  }
}

/** A trigger that somebody tells of; that a complaint was refused, the handler does. */
type Response = Exclude<TriggerId, "refused">;

/** What somebody says of a case, as an event: its id behind the tier, and its label. */
const RESPONSES: Readonly<Record<Response, { readonly id: string; readonly label: string }>> = {
  satisfied: { id: "satisfied", label: "De klager is tevreden" },
  dissatisfied: { id: "dissatisfied", label: "De klager is niet tevreden" },
  "no-agreement": { id: "no-agreement", label: "Er is geen overeenstemming" },
  withdrawn: { id: "withdraw", label: "De klager trekt de klacht in" },
  settled: { id: "settle", label: "De klacht is opgelost" },
  choice: { id: "choose", label: "De klager kiest" },
  lapsed: { id: "lapse", label: "De termijn is verstreken" },
};

/**
 * Adds what is said of a case and returns its id. The complainant says it; that a solution was found the handler may
 * say too, and what follows from a lapsed term on a condition is for the handler to say.
 */
export function respondEvent(chart: Chart, tier: Tier, trigger: Response, at: Basis): string {
  const { id: name, label } = RESPONSES[trigger];
  const id = `${tier.id}.${name}`;
  if (chart.events.has(id)) return id;
  const by = speakers(tier, trigger);
  const event: Event = { id, origin: at.origin, kind: "respond", label, by, tier: tier.id, trigger };
  return addEvent(chart, based(event, at));
}

function speakers(tier: Tier, trigger: TriggerId): readonly string[] {
  if (trigger === "lapsed") return workersOf(tier);
  if (trigger !== "settled") return ["klager"];
  return ["klager", ...workersOf(tier).filter((role) => role !== "klager")];
}

/**
 * Where a way may be taken from. Withdrawing and settling: all along. A lapse: to another tier from wherever the term
 * may have run out, within the tier from the step whose term it is on. The rest when the tier has been handled, or from the moment after the step it names.
 */
function sources(
  machine: Filing,
  tier: Tier,
  way: Way,
  { target, terms }: { readonly target: WayTarget; readonly terms: readonly TermId[] },
): readonly string[] {
  const handled = handledState(tier);
  switch (way.trigger) {
    case "withdrawn":
    case "settled":
      return [...workStates(tier), handled];
    case "lapsed": {
      if (target.to.kind === "tier") return statesOfLapse(machine, terms);
      const work = workStates(tier);
      const at = way.step === undefined ? -1 : work.indexOf(way.step);
      const from = Math.max(at, 0);
      // This happens by itself, so it must not start again behind the step it leads to.
      const until = target.to.kind === "step" ? work.indexOf(target.to.step) : -1;
      return work.slice(from, at >= 0 ? from + 1 : until >= 0 ? until : work.length);
    }
    case "refused":
      return [refusedState(tier)];
    default: {
      if (way.step === undefined) return [handled];
      const work = workStates(tier);
      const at = work.indexOf(way.step);
      return at < 0 ? [handled] : [...work.slice(at + 1), handled];
    }
  }
}

function guardsOf(way: Way, target: WayTarget, terms: readonly string[]): readonly Guard[] {
  const guards: Guard[] = way.by === undefined ? [] : [way.by];
  if (terms.length > 0) guards.push({ kind: "lapsed", terms });
  if (way.condition !== undefined) guards.push(asserted([way.condition]));
  if (target.window !== undefined && way.at.statement.window?.modality !== "open")
    guards.push({ kind: "within", term: target.window });
  return guards;
}

function addTarget(
  chart: Chart,
  { machine }: WayContext,
  tier: Tier,
  { trigger, condition }: Way,
  target: WayTarget,
  base: { readonly at: Basis; readonly from: string; readonly guards: readonly Guard[] },
): void {
  const { at, from, guards } = base;
  if (target.to.kind === "tier") {
    const to = machine.byId.get(target.to.tier);
    if (to === undefined) return;
    const event = fileEvent(chart, machine, to);
    const filing = filingGuards(machine, to);
    const all = takenAs(machine, to, filing.length === 0 ? guards : [...guards, ...filing]);
    addTransition(chart, { at, from, event, to: entryState(to), guards: all, cause: trigger });
    return;
  }
  // Only another tier follows on a refusal; anything else was reported.
  if (trigger === "refused") return;
  const to = target.to.kind === "step" ? target.to.step : ENDS[trigger];
  // Whether a condition holds somebody has to say; so with one, a lapse does not move the case by itself.
  if (trigger === "lapsed" && condition === undefined) {
    addTransition(chart, { at, from, event: undefined, to, guards, cause: "lapse" });
    return;
  }
  const event = respondEvent(chart, tier, trigger, at);
  addTransition(chart, { at, from, event, to, guards, cause: trigger, outcome: OUTCOMES[trigger] });
}

/** The final state `sluiting` means. */
const ENDS: Readonly<Record<Response, string>> = {
  satisfied: "closed",
  dissatisfied: "closed",
  "no-agreement": "closed",
  lapsed: "closed",
  choice: "closed",
  withdrawn: "withdrawn",
  settled: "settled",
};

/** The outcome an answer of the complainant brings by itself. */
const OUTCOMES: Readonly<Partial<Record<TriggerId, string>>> = {
  withdrawn: "ingetrokken",
  settled: "opgelost",
};

/** The terms that `termijn verstreken` is about: those of the step it names, else those of the tier. */
function lapsing({ names }: WayContext, { step, tier }: Way): readonly string[] {
  if (step === undefined) return limitsOfTier({ names }, tier);
  const dot = step.lastIndexOf(".");
  return limits(names.tiers.get(step.slice(0, dot))?.steps.get(step.slice(dot + 1))?.terms ?? NONE);
}

/** Triggers of ways that do not start where the tier is done. */
const ELSEWHERE: ReadonlySet<TriggerId> = new Set<TriggerId>(["withdrawn", "settled", "refused"]);

/** The tiers from whose handled state something leads on, so that it is worth a state. */
export function leadingOn(tiers: readonly Tier[], ways: readonly Way[]): ReadonlySet<TierId> {
  const leading = new Set<TierId>();
  for (const { tier, trigger } of ways) if (!ELSEWHERE.has(trigger)) leading.add(tier);
  for (const { openings } of tiers)
    for (const opening of openings) if (opening.kind === "after") leading.add(opening.tier);
  return leading;
}

/** The tiers behind whose refusal something may follow, so that it is no end: a way of its own, or a tier that is open then. */
export function refusalLeadingOn(
  { tiers, complaints }: Pick<Machine, "tiers" | "complaints">,
  ways: readonly Way[],
): ReadonlySet<TierId> {
  const leading = new Set<TierId>();
  const known = new Set(tiers.map(({ id }) => id));
  for (const { tier, trigger, targets } of ways)
    if (trigger === "refused" && targets.some(({ to }) => to.kind === "tier" && known.has(to.tier)))
      leading.add(tier);
  for (const [index, { id, openings }] of tiers.entries()) {
    for (const opening of openings) {
      if (opening.kind === "after") leading.add(opening.tier);
      if (opening.kind === "condition") for (const earlier of tiers.slice(0, index)) leading.add(earlier.id);
      if (opening.kind === "always") for (const other of tiers) if (other.id !== id) leading.add(other.id);
    }
  }
  return new Set(
    tiers.flatMap((tier) => (mayRefuse(complaints, tier) && leading.has(tier.id) ? [tier.id] : [])),
  );
}

/** Whether a tier may leave a complaint unhandled: the procedure names grounds, and the work there is its own. */
export function mayRefuse(
  { refusals }: Pick<Machine["complaints"], "refusals">,
  { informal, external }: Pick<Tier, "informal" | "external">,
): boolean {
  return refusals.length > 0 && !informal && !external;
}
