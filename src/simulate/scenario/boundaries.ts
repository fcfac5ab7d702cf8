import { formatDay } from "../../calendar/iso-day.js";
import type { Machine, Term, TermId } from "../../ir/machine.js";
import { allowedEvents } from "../allowed.js";
import { anchorKey, isOutside } from "../anchors.js";
import { type Case, latestRun } from "../case.js";
import type { CaseEvent } from "../case-event.js";
import { anchorsOf, indexOf, type MachineIndex } from "../machine-index.js";
import { type IsoMoment, readMoment } from "../moment.js";
import { start } from "../start.js";
import { step } from "../step.js";
import { eventFor } from "./event-for.js";
import type { ExpectedStatus, Scenario, ScenarioEvent } from "./scenario.js";

/** The scenarios for the ends of terms, and the terms that could get none. */
export interface Boundaries {
  readonly scenarios: readonly Scenario[];
  /** Whatever is done around their last day gives them another last day. */
  readonly leftOut: readonly TermId[];
}

/**
 * Scenarios for the end of every term that gets a date in a case that is received on a day: what the term waits for is
 * done on the day before its end, on its last day, and not yet on the day after. In time is `met`; the day after it is
 * breached, missed or lapsed, one day late. A term that nothing can meet gets only the last of the three. Where the way
 * to that day moves the last day itself (`wat het laatst komt`), another way is taken on which it stays.
 */
export function boundariesOf(machine: Machine, received: IsoMoment): Boundaries {
  const index = indexOf(machine);
  const told = step(machine, start(machine), outsideDays(machine, received), received);
  if (!told.ok) return { scenarios: [], leftOut: [] };
  const first: Way = { value: told.case, events: [{ event: outsideDays(machine, received), at: received }] };
  const opened = new Map<TermId, Way[]>();
  search(index, first, received, ({ value, events }) => {
    for (const { term, due, status } of value.terms) {
      if (status !== "open" || due === undefined) continue;
      const ways = opened.get(term) ?? [];
      if (ways.length < MOST_WAYS) opened.set(term, [...ways, { value, events }]);
    }
    return false;
  });
  const found = machine.terms.flatMap((term) => {
    const ways = opened.get(term.id);
    return ways === undefined ? [] : [{ term: term.id, scenarios: steady(index, term, ways) }];
  });
  return {
    scenarios: found.flatMap(({ scenarios }) => scenarios ?? []),
    leftOut: found.flatMap(({ term, scenarios }) => (scenarios === undefined ? [term] : [])),
  };
}

/** The ways to a term that are tried before it is left out. */
const MOST_WAYS = 12;

/** The scenarios of the first way on which the term keeps its last day. */
function steady(index: MachineIndex, term: Term, ways: readonly Way[]): readonly Scenario[] | undefined {
  for (const way of ways) {
    const scenarios = aroundEnd(index, term, way);
    if (scenarios !== undefined) return scenarios;
  }
  return undefined;
}

/** A case with the events that led to it. */
interface Way {
  readonly value: Case;
  readonly events: readonly { readonly event: CaseEvent; readonly at: IsoMoment }[];
}

/** Undefined when the last day is another one in the end. */
function aroundEnd(index: MachineIndex, term: Term, way: Way): readonly Scenario[] | undefined {
  const due = latestRun(way.value, term.id)?.due;
  const last = readMoment(due)?.day;
  const now = readMoment(way.value.now)?.day;
  if (due === undefined || last === undefined || now === undefined) return [];
  const scenarios: Scenario[] = [];
  for (const day of [last - 1, last]) {
    const at = formatDay(day);
    const passed = day < now ? undefined : step(index.machine, way.value, { type: "time" }, at);
    if (passed?.ok !== true) continue;
    const waiting = { value: passed.case, events: [...way.events, { event: { type: "time" }, at }] };
    const met = search(index, waiting, at, ({ value }) => latestRun(value, term.id)?.status === "met");
    if (met === undefined) continue;
    if (latestRun(met.value, term.id)?.due !== due) return undefined;
    const title = day === last ? "op de laatste dag" : "op de dag voor de laatste dag";
    scenarios.push(scenarioOf(`${term.id}: ${title}`, met, term, due, "met", 0));
  }
  const at = formatDay(last + 1);
  const after = step(index.machine, way.value, { type: "time" }, at);
  if (after.ok && latestRun(after.case, term.id)?.due !== due) return undefined;
  const late = { ...way, events: [...way.events, { event: { type: "time" }, at }] };
  return [
    ...scenarios,
    scenarioOf(`${term.id}: op de dag na de laatste dag`, late, term, due, statusWhenLate(term), 1),
  ];
}

/** What the source means by too late: a right of the complainant lapses, a target is missed, a duty is breached. */
function statusWhenLate({ of, holder, modality }: Term): ExpectedStatus {
  if (of.kind !== "step" && of.kind !== "whole") return "lapsed";
  if (modality === "target") return "missed";
  return holder.length > 0 && holder.every((role) => role === "klager") ? "lapsed" : "breached";
}

function scenarioOf(
  title: string,
  { events }: Way,
  term: Term,
  due: IsoMoment,
  status: ExpectedStatus,
  late: number,
): Scenario {
  return {
    title,
    assumptions: [],
    events: events.map(({ event: { type, ...facts }, at }): ScenarioEvent => {
      const when = { kind: "at", moment: at } as const;
      const action =
        type === "time"
          ? ({ kind: "time", completed: false } as const)
          : ({ kind: "event", event: type } as const);
      return { when, action, facts, refused: false };
    }),
    expected: { terms: [{ term: term.id, due, status, late }] },
  };
}

/** The days that only people know, all on the day of receipt. */
function outsideDays(machine: Machine, day: IsoMoment): CaseEvent {
  const names = machine.terms.flatMap((term) =>
    anchorsOf(term)
      .filter(isOutside)
      .flatMap((anchor) => anchorKey(anchor)?.replace(/^custom:/, "") ?? []),
  );
  if (names.length === 0) return { type: "time" };
  return { type: "time", anchors: Object.fromEntries(names.map((name) => [name, day])) };
}

/** Everything that can happen on one day, nearest first, until `found` says to stop; then the way there. */
function search(
  index: MachineIndex,
  from: Way,
  at: IsoMoment,
  found: (way: Way) => boolean,
): Way | undefined {
  const queue: Way[] = [from];
  const seen = new Set<string>();
  for (let next = 0; next < queue.length && next < MOST_CASES; next++) {
    const way = queue[next];
    if (way === undefined) break;
    if (found(way)) return way;
    for (const event of eventsNow(index, way.value)) {
      const result = step(index.machine, way.value, event, at);
      if (!result.ok) continue;
      const running = result.case.terms.map(({ term, status }) => `${term} ${status}`);
      const key = `${result.case.state} ${running.join(",")}`;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ value: result.case, events: [...way.events, { event, at }] });
    }
  }
  return undefined;
}

/** More than the real procedures need by far; a procedure of a thousand steps is looked at in part. */
const MOST_CASES = 400;

/** Every event the case takes, each with what it must state. */
function eventsNow(index: MachineIndex, value: Case): readonly CaseEvent[] {
  return allowedEvents(index, value).flatMap(({ event, ways, outcomes }) =>
    ways.map(({ needs }) => eventFor(event, needs, outcomes)),
  );
}
