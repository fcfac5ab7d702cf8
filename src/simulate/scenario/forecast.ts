import { formatDay } from "../../calendar/iso-day.js";
import type { Guard, Machine, OutcomeId, Transition } from "../../ir/machine.js";
import { allowedEvents } from "../allowed.js";
import { type Case, latestRun } from "../case.js";
import type { CaseEvent } from "../case-event.js";
import { conditionTexts, outcomeLabels } from "../guards.js";
import { indexOf, type MachineIndex } from "../machine-index.js";
import { type IsoMoment, readMoment } from "../moment.js";
import { isHandledState, stepOf, tierOf } from "../moves.js";
import { listOf, routesFrom } from "../routes.js";
import { byPreference } from "../row-walk.js";
import { start } from "../start.js";
import { step } from "../step.js";
import { haveSameTakers } from "../takers.js";
import { firstTier, type TimelineOptions } from "../timeline.js";
import { courseOf, termLabel } from "./course.js";
import type { Driven } from "./driven.js";
import { eventFor } from "./event-for.js";
import { extendedFully } from "./extend-fully.js";
import { assumptionsOf } from "./forecast-assumptions.js";
import { type Complaint, complaintsToTry } from "./forecast-subject.js";
import type { Forecast, ForecastAssumption, ForecastMove, Pace } from "./forecast-types.js";
import { type LastDay, lastDay, termsOfWork } from "./last-day.js";

const PACES: readonly Pace[] = ["best", "expected", "latest"];

/**
 * A complaint received on a day that goes the whole way through the procedure, at three paces. Each is a real case: no
 * move that the procedure refuses, and no term that can be kept is not. Empty for a date or tier that does not exist, and for a tier
 * that cannot be the first to receive a complaint.
 */
export function forecasts(machine: Machine, options: TimelineOptions): readonly Forecast[] {
  const index = indexOf(machine);
  const asked = askedOf(index, options);
  if (asked === undefined) return [];
  return PACES.flatMap((pace) => {
    const driven = driveAll(index, asked, pace);
    return driven === undefined ? [] : forecastOf(index, driven, pace);
  });
}

/** The case at the end of the whole way at the latest pace, to count on from there. */
export function forecastCase(
  machine: Machine,
  options: TimelineOptions,
): { readonly case: Case } | undefined {
  const index = indexOf(machine);
  const asked = askedOf(index, options);
  const driven = asked === undefined ? undefined : driveAll(index, asked, "latest");
  return driven === undefined ? undefined : { case: driven.value };
}

interface Asked {
  readonly ways: readonly Transition[];
  readonly received: IsoMoment;
  /** What the complaint is about, where its terms hang on that. */
  readonly about?: Complaint;
}

/** The way to go: the one the table of dates follows. From the first tier of all where no other can be the first. */
function askedOf(index: MachineIndex, options: TimelineOptions): Asked | undefined {
  const day = readMoment(options.received)?.day;
  if (day === undefined) return undefined;
  const received = formatDay(day);
  const tiers =
    options.tier === undefined
      ? [firstTier(index), index.machine.tiers[0]].flatMap((tier) => tier?.id ?? [])
      : [options.tier].filter((id) => index.tiers.has(id));
  for (const tier of tiers) {
    const routes = byPreference(routesFrom(index, tier, day).routes);
    const whole = routes.filter(({ walk }) => !isBreak(walk.moves?.item.way.cause));
    const tried = (whole.length > 0 ? whole : routes).slice(0, MOST_TRIED).map(({ walk }) => ({
      asked: { ways: listOf(walk.moves).map(({ way }) => way), received },
      end: walk.state,
    }));
    let begun: Asked | undefined;
    for (const { asked, end } of tried) {
      const driven = driveAll(index, asked, "best");
      if (driven?.value.state === end) return aboutLongest(index, asked);
      if (driven !== undefined) begun ??= asked;
    }
    if (begun !== undefined) return aboutLongest(index, begun);
  }
  return undefined;
}

/** The same way for the complaint with which it ends last, where its terms are for some complaints only. */
function aboutLongest(index: MachineIndex, asked: Asked): Asked {
  const end = driveAll(index, asked, "best")?.value.state;
  let longest: { readonly asked: Asked; readonly at: string } | undefined;
  for (const complaint of complaintsToTry(index, asked.ways)) {
    const about = { ...asked, about: complaint };
    const driven = driveAll(index, about, "latest");
    // The last move first, so that of two that end on one day the one with the later answer counts.
    const at = [...(driven?.moves ?? [])]
      .reverse()
      .map((move) => move.at)
      .join(" ");
    if (driven?.value.state !== end || (longest !== undefined && longest.at >= at)) continue;
    longest = { asked: about, at };
  }
  return longest?.asked ?? asked;
}

/** How many ways are tried before one that a case cannot go to its end is taken for the whole way. */
const MOST_TRIED = 20;

/** Whether the case is broken off: then nobody goes the whole way. */
function isBreak(cause: Transition["cause"] | undefined): boolean {
  return cause === "withdrawn" || cause === "settled" || cause === "refusal";
}

function driveAll(index: MachineIndex, { ways, received, about }: Asked, pace: Pace): Driven | undefined {
  let driven: Driven | undefined;
  for (const way of ways) {
    // A case that went on by itself, since a window had run out before, is past this move.
    if (driven !== undefined && driven.value.state !== way.from) continue;
    const next =
      driven === undefined
        ? made(index, blank(index.machine, about), way, AT_ONCE, received)
        : drive(index, driven, way, pace);
    if (next === undefined) break;
    driven = next;
  }
  return driven;
}

function blank(machine: Machine, { subject, class: by }: Complaint = {}): Driven {
  const value = start(machine);
  return {
    value: {
      ...value,
      ...(subject === undefined ? {} : { subjects: [subject] }),
      ...(by === undefined ? {} : { class: by }),
    },
    moves: [],
    sameDay: [],
    targetOnly: [],
    conditions: [],
    outcomes: [],
    met: [],
  };
}

function forecastOf(index: MachineIndex, driven: Driven, pace: Pace): Forecast {
  const { case: _case, ...course } = courseOf(index.machine, driven.value);
  const assumptions = assumptionsOf(index, driven, pace);
  return {
    pace,
    date: driven.moves.at(-1)?.at ?? "",
    open:
      index.states.get(driven.value.state)?.kind !== "final" ||
      assumptions.some(
        ({ kind }) => UNBOUND.includes(kind) || (pace === "latest" && kind === "no-suspension"),
      ),
    moves: driven.moves,
    course,
    assumptions,
  };
}

/** Assumptions by which the end may as well come later. */
const UNBOUND: readonly ForecastAssumption["kind"][] = ["same-day", "target-only", "extension-open"];

const AT_ONCE: LastDay = { limit: "at-once" };

/** The next move at this pace; undefined where the procedure does not allow it any more. */
function drive(index: MachineIndex, driven: Driven, way: Transition, pace: Pace): Driven | undefined {
  const work = termsOfWork(index, way);
  const begun = withStepBegun(index, driven.value, way);
  const value = pace === "latest" ? extendedFully(index, begun) : begun;
  const now = value.now?.slice(0, 10) ?? "";
  const limit = lastDay(index, value, way, pace);
  const wanted = limit.day === undefined ? now : formatDay(limit.day);
  const waited = { ...driven, value, met: [...driven.met, ...work] };
  const days = wanted > now ? [wanted, now] : [now];
  for (const day of days) {
    const next = made(index, waited, way, limit, day);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** Who will do a step of `alleen als`, says so when the case comes to it, so that its terms run. */
function withStepBegun(index: MachineIndex, value: Case, { event, from }: Transition): Case {
  const node = event === undefined ? undefined : index.events.get(event);
  const { onlyIf, terms = [] } = index.steps.get(stepOf(index, from) ?? "") ?? {};
  if (node?.kind !== "complete" || onlyIf === undefined || terms.length === 0 || value.now === undefined)
    return value;
  const result = step(index.machine, value, { type: "time", conditions: [onlyIf] }, value.now);
  return result.ok ? result.case : value;
}

function made(
  index: MachineIndex,
  driven: Driven,
  way: Transition,
  limit: LastDay,
  at: IsoMoment,
): Driven | undefined {
  const passed = step(index.machine, driven.value, { type: "time" }, at);
  if (!passed.ok) return undefined;
  const event = eventOf(index, passed.case, way);
  const result = event === undefined ? passed : step(index.machine, passed.case, event, at);
  if (!result.ok || !hasMade(result.case, driven.value, way)) return undefined;
  const label = labelOf(index, way);
  const tier = index.tiers.get(tierOf(index, way.from) ?? "")?.label;
  const move: ForecastMove = {
    event: way.event ?? "time",
    label,
    ...(tier === undefined ? {} : { tier }),
    at,
    limit: limit.limit,
    ...(limit.term === undefined ? {} : { term: limit.term }),
  };
  return {
    ...driven,
    value: result.case,
    moves: [...driven.moves, move],
    sameDay: limit.limit === "none" && isDuty(index, way) ? [...driven.sameDay, label] : driven.sameDay,
    targetOnly:
      limit.limit === "target" && !hasHard(index, passed.case, way)
        ? [...driven.targetOnly, termLabel(index, limit.term ?? "")]
        : driven.targetOnly,
    conditions: [...driven.conditions, ...conditionTexts(index, event?.conditions ?? [])],
    outcomes: [...driven.outcomes, ...decidedBy(index, way, event)],
  };
}

/** Whether the move was made since; what then followed by itself, such as the closing of the case, counts as well. */
function hasMade({ state, log }: Case, before: Case, { from, to }: Transition): boolean {
  return state === to || log.slice(before.log.length).some((entry) => entry.from === from && entry.to === to);
}

/** The event that makes this move here, with all it must state; undefined for a move that time makes by itself. */
function eventOf(index: MachineIndex, value: Case, { event, to, guards }: Transition): CaseEvent | undefined {
  if (event === undefined) return undefined;
  const found = allowedEvents(index, value).find((one) => one.event === event);
  const needs = found?.ways.find((one) => one.to === to && haveSameTakers(one.needs, guards))?.needs ?? [];
  const elsewhere = (found?.ways ?? []).filter((one) => one.to !== to).flatMap((one) => one.needs);
  return eventFor(event, needs, found?.outcomes ?? [], elsewhere.flatMap(outcomesOf));
}

/** The outcome of an event without which it would have led elsewhere. */
function decidedBy(index: MachineIndex, way: Transition, event: CaseEvent | undefined): Driven["outcomes"] {
  const { outcome } = event ?? {};
  const step = index.steps.get(stepOf(index, way.from) ?? "");
  if (outcome === undefined || step === undefined) return [];
  const elsewhere = (index.ways.get(way.from) ?? []).some(
    (other) => other.event === way.event && other.to !== way.to && other.cause === "outcome",
  );
  if (!elsewhere && way.cause !== "outcome") return [];
  return outcomeLabels(index, [outcome]).map((label) => ({ step: step.label, outcome: label }));
}

function outcomesOf(guard: Guard): readonly OutcomeId[] {
  return guard.kind === "outcome" ? guard.outcomes : [];
}

function labelOf(index: MachineIndex, { event, to }: Transition): string {
  return index.events.get(event ?? "")?.label ?? index.states.get(to)?.label ?? to;
}

/** A step nobody has to take holds nothing up. */
function isDuty(index: MachineIndex, way: Transition): boolean {
  if (isHandledState(index, way.from)) return true;
  const found = index.steps.get(stepOf(index, way.from) ?? "");
  if (found === undefined) return true;
  return !found.optional && found.acts.some(({ modality }) => modality === "duty");
}

function hasHard(index: MachineIndex, value: Case, way: Transition): boolean {
  return termsOfWork(index, way).some(
    ({ id, modality }) => modality === "hard" && latestRun(value, id)?.due !== undefined,
  );
}
