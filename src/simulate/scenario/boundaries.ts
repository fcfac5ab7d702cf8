import { formatDay } from "../../calendar/iso-day.js";
import type { Guard, Machine, Term, TermId } from "../../ir/machine.js";
import { allowedEvents } from "../allowed.js";
import { anchorKey, isOutside } from "../anchors.js";
import { type Case, latestRun } from "../case.js";
import type { CaseEvent } from "../case-event.js";
import { anchorsOf, indexOf, type MachineIndex } from "../machine-index.js";
import { type IsoMoment, readMoment } from "../moment.js";
import { start } from "../start.js";
import { step } from "../step.js";
import type { ExpectedStatus, Scenario, ScenarioEvent } from "./scenario.js";

/**
 * Scenarios for the end of every term that gets a date in a case that is received on a day: what the term waits for is
 * done on the day before its end, on its last day, and not yet on the day after. In time is `met`; the day after it is
 * breached, missed or lapsed, one day late. A term that nothing can meet gets only the last of the three.
 */
export function boundaryScenarios(machine: Machine, received: IsoMoment): readonly Scenario[] {
  const index = indexOf(machine);
  const told = step(machine, start(machine), outsideDays(machine, received), received);
  if (!told.ok) return [];
  const first: Way = { value: told.case, events: [{ event: outsideDays(machine, received), at: received }] };
  const opened = new Map<TermId, Way>();
  search(index, first, received, ({ value, events }) => {
    for (const { term, due, status } of value.terms) {
      if (status === "open" && due !== undefined && !opened.has(term)) opened.set(term, { value, events });
    }
    return false;
  });
  return machine.terms.flatMap((term) => {
    const way = opened.get(term.id);
    return way === undefined ? [] : aroundEnd(index, term, way);
  });
}

/** A case with the events that led to it. */
interface Way {
  readonly value: Case;
  readonly events: readonly { readonly event: CaseEvent; readonly at: IsoMoment }[];
}

function aroundEnd(index: MachineIndex, term: Term, way: Way): readonly Scenario[] {
  const due = latestRun(way.value, term.id)?.due;
  const last = readMoment(due)?.day;
  const now = readMoment(way.value.now)?.day;
  if (due === undefined || last === undefined || now === undefined) return [];
  const inTime = [last - 1, last].flatMap((day): readonly Scenario[] => {
    const at = formatDay(day);
    const passed = day < now ? undefined : step(index.machine, way.value, { type: "time" }, at);
    if (passed?.ok !== true) return [];
    const waiting = { value: passed.case, events: [...way.events, { event: { type: "time" }, at }] };
    const met = search(index, waiting, at, ({ value }) => latestRun(value, term.id)?.status === "met");
    const title = day === last ? "op de laatste dag" : "op de dag voor de laatste dag";
    return met === undefined ? [] : [scenarioOf(`${term.id}: ${title}`, met, term, due, "met", 0)];
  });
  const after = { event: { type: "time" }, at: formatDay(last + 1) };
  const late = { ...way, events: [...way.events, after] };
  return [
    ...inTime,
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
  return allowedEvents(index, value).flatMap(({ event, ways, outcomes }): readonly CaseEvent[] =>
    ways.map(({ needs }) => {
      const brought = needs.find((guard) => guard.kind === "outcome");
      const outcome = brought?.kind === "outcome" ? brought.outcomes[0] : outcomes[0];
      return {
        type: event,
        ...(outcome === undefined ? {} : { outcome }),
        ...Object.assign({}, ...needs.map(factOf)),
      };
    }),
  );
}

function factOf(guard: Guard): Partial<CaseEvent> {
  if (guard.kind === "any-condition") return { conditions: guard.conditions.slice(0, 1) };
  if (guard.kind === "class") return guard.classes[0] === undefined ? {} : { class: guard.classes[0] };
  return guard.kind === "subject" ? { subjects: guard.subjects.slice(0, 1) } : {};
}
