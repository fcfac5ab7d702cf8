import type { EventId, Machine, OutcomeId, StateId, TermId } from "../../ir/machine.js";
import { type Case, type CaseTerm, type LogEntry, latestRun } from "../case.js";
import { indexOf, type MachineIndex } from "../machine-index.js";
import type { IsoMoment } from "../moment.js";
import type { Refusal } from "../reasons.js";
import { sourceOf } from "../term-source.js";
import { outsideValidity, type Validity } from "../validity.js";
import { type InDefault, inDefault, lateness } from "./defaults.js";
import { type KeptUntil, keptUntil } from "./retention.js";
import type { ScenarioRun } from "./run-scenario.js";
import { stagesOf, type TermStage } from "./term-dates.js";
import { actionWord } from "./words.js";

/** The version of the format of a course, by semantic versioning. */
export const COURSE_VERSION = "1.2.0";

/** How a case went: plain JSON. Labels are in the words of the procedure; dates are ISO. */
export interface Course {
  readonly courseVersion: string;
  readonly machine: string;
  readonly irVersion: string;
  readonly title: string;
  readonly state: { readonly id: StateId; readonly label: string };
  readonly outcome?: OutcomeId;
  /** Everything that happened, in the order of time, and what was tried and refused. */
  readonly events: readonly CourseEvent[];
  /** Every run of a term, in the order of opening. */
  readonly terms: readonly CourseTerm[];
  readonly defaults: readonly InDefault[];
  readonly retention: readonly KeptUntil[];
  /** Where a scenario stopped because something was not possible, and how many events behind it were not played. */
  readonly stopped?: { readonly at?: IsoMoment; readonly event: EventId | "time"; readonly left: number };
  /** What nobody said: stated by the scenario, and taken for granted by the simulation. */
  readonly stated: readonly string[];
  readonly assumptions: Case["assumptions"];
  /** When the procedure is in force; only for a complaint received on another day. */
  readonly outsideValidity?: Validity;
  /** The case itself, to go on from later. */
  readonly case: Case;
}

/** One event with its labels; `refusal` when it was tried and not allowed. */
export interface CourseEvent extends Omit<LogEntry, "at" | "terms" | "from" | "to"> {
  readonly at?: IsoMoment;
  readonly event: EventId | "time";
  readonly label?: string;
  readonly from: StateId;
  readonly to: StateId;
  readonly toLabel: string;
  readonly terms: LogEntry["terms"];
  readonly refusal?: Refusal;
  /** The complaint was completed then. */
  readonly completed?: true;
}

/** One run of a term; `late`: calendar days after its last day, `lateHours`: hours after its last minute. `stages`: what became of it, and how each date was found. */
export interface CourseTerm extends Omit<CaseTerm, "fixed" | "raw"> {
  readonly term: TermId;
  readonly label: string;
  readonly who: readonly string[];
  readonly late?: number;
  readonly lateHours?: number;
  readonly stages: readonly TermStage[];
  /** What the term, its step or its tier says behind `bron`. */
  readonly source?: string;
}

/** The course of a case that was played; a case at hand without a scenario has one too. */
export function courseOf(machine: Machine, run: ScenarioRun | Case): Course {
  const index = indexOf(machine);
  const isRun = "played" in run;
  const value = isRun ? run.case : run;
  const outside = outsideValidity(machine, firstReceipt(value));
  return {
    courseVersion: COURSE_VERSION,
    machine: machine.id,
    irVersion: machine.irVersion,
    title: isRun ? run.scenario.title : machine.procedure.title,
    state: { id: value.state, label: index.states.get(value.state)?.label ?? value.state },
    ...(value.outcome === undefined ? {} : { outcome: value.outcome }),
    events: isRun ? withRefusals(index, run) : value.log.map((entry) => eventOf(index, entry)),
    terms: value.terms.flatMap((one) => termOf(index, value, one)),
    defaults: inDefault(index, value),
    retention: keptUntil(index, value),
    stated: isRun ? run.scenario.assumptions : [],
    assumptions: value.assumptions,
    ...(outside === undefined ? {} : { outsideValidity: outside }),
    ...(isRun ? stoppedAt(run) : {}),
    case: value,
  };
}

function stoppedAt({ scenario, played }: ScenarioRun): Pick<Course, "stopped"> {
  const last = played.at(-1);
  if (last === undefined || last.refusal === undefined || last.event.refused) return {};
  const { at, type = "time" } = last;
  const left = scenario.events.length - played.length;
  return { stopped: { ...(at === undefined ? {} : { at }), event: type, left } };
}

function firstReceipt({ anchors }: Case): IsoMoment | undefined {
  return Object.entries(anchors)
    .flatMap(([key, at]) => (key.startsWith("receipt:") ? [at] : []))
    .sort()[0];
}

/** The log, with what was refused between the entries where it was tried. */
function withRefusals(index: MachineIndex, { case: value, played }: ScenarioRun): readonly CourseEvent[] {
  const events: CourseEvent[] = [];
  let shown = 0;
  for (const { refusal, case: after, at, type, event } of played) {
    const fresh = after.log.slice(shown);
    const { action } = event;
    const isCompletion = refusal === undefined && action.kind === "time" && action.completed;
    const completion = isCompletion ? fresh.findLast((entry) => entry.from === entry.to) : undefined;
    for (const entry of fresh) {
      events.push({ ...eventOf(index, entry), ...(entry === completion ? { completed: true } : {}) });
    }
    shown = after.log.length;
    if (refusal === undefined) continue;
    const { state } = after;
    const label = index.events.get(type ?? "")?.label ?? actionWord(action);
    events.push({
      ...(at === undefined ? {} : { at }),
      event: type ?? "time",
      ...(label === undefined ? {} : { label }),
      from: state,
      to: state,
      toLabel: index.states.get(state)?.label ?? state,
      terms: [],
      refusal,
    });
  }
  return [...events, ...value.log.slice(shown).map((entry) => eventOf(index, entry))];
}

function eventOf(index: MachineIndex, entry: LogEntry): CourseEvent {
  const label = index.events.get(entry.event)?.label;
  return {
    ...entry,
    ...(label === undefined ? {} : { label }),
    toLabel: index.states.get(entry.to)?.label ?? entry.to,
    ...(isCompletion(index, entry) ? { completed: true } : {}),
  };
}

/** Only the completing of a complaint ends the time for it in the course of time. */
function isCompletion(index: MachineIndex, { event, terms }: LogEntry): boolean {
  return (
    event === "time" &&
    terms.some(
      ({ term, change }) =>
        (change === "met" || change === "done-late") && index.terms.get(term)?.of.kind === "completion",
    )
  );
}

function termOf(index: MachineIndex, value: Case, run: CaseTerm): readonly CourseTerm[] {
  const term = index.terms.get(run.term);
  if (term === undefined) return [];
  const { fixed: _fixed, raw: _raw, ...shown } = run;
  const { days: late, hours: lateHours } = lateness(index, value, term, run) ?? {};
  const source = sourceOf(index, term);
  return [
    {
      ...shown,
      label: termLabel(index, run.term),
      who: term.holder.map((id) => index.machine.roles.find((role) => role.id === id)?.label ?? id),
      ...(late === undefined ? {} : { late }),
      ...(lateHours === undefined ? {} : { lateHours }),
      stages: stagesOf(index, value, term, run),
      ...(source === undefined ? {} : { source }),
    },
  ];
}

/** What a term is about, in the words of the procedure. */
export function termLabel(index: MachineIndex, id: TermId): string {
  const of = index.terms.get(id)?.of;
  switch (of?.kind) {
    case "step":
      return index.steps.get(of.step)?.label ?? id;
    case "escalation":
      return index.tiers.get(of.to)?.label ?? id;
    case "whole":
    case "filing":
    case "response":
    case "completion":
      return index.tiers.get(of.tier)?.label ?? id;
    case "notice":
    case "duty":
    case undefined:
      return id;
  }
}

/** The run of a term an expectation is about: the latest, or that of a round. */
export function runOf(value: Case, term: TermId, round: number | undefined): CaseTerm | undefined {
  if (round === undefined) return latestRun(value, term);
  return value.terms.find((run) => run.term === term && run.round === round);
}
