import type { EventId, Machine, OutcomeId, StateId, TermId } from "../../ir/machine.js";
import { type Case, type CaseTerm, type LogEntry, latestRun } from "../case.js";
import { indexOf, type MachineIndex } from "../machine-index.js";
import type { IsoMoment } from "../moment.js";
import type { Refusal } from "../reasons.js";
import { type InDefault, inDefault, lateness } from "./defaults.js";
import { type KeptUntil, keptUntil } from "./retention.js";
import type { ScenarioRun } from "./run-scenario.js";

/** The version of the format of a course, by semantic versioning. */
const COURSE_VERSION = "1.0.0";

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
  /** What nobody said: stated by the scenario, and taken for granted by the simulation. */
  readonly stated: readonly string[];
  readonly assumptions: Case["assumptions"];
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
}

/** One run of a term; `late`: calendar days after its last day. */
export interface CourseTerm extends Omit<CaseTerm, "fixed" | "raw"> {
  readonly term: TermId;
  readonly label: string;
  readonly who: readonly string[];
  readonly late?: number;
}

/** The course of a case that was played; a case at hand without a scenario has one too. */
export function courseOf(machine: Machine, run: ScenarioRun | Case): Course {
  const index = indexOf(machine);
  const isRun = "played" in run;
  const value = isRun ? run.case : run;
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
    case: value,
  };
}

/** The log, with what was refused between the entries where it was tried. */
function withRefusals(index: MachineIndex, { case: value, played }: ScenarioRun): readonly CourseEvent[] {
  const events: CourseEvent[] = [];
  let shown = 0;
  for (const { refusal, case: after, at, type } of played) {
    for (const entry of after.log.slice(shown)) events.push(eventOf(index, entry));
    shown = after.log.length;
    if (refusal === undefined) continue;
    const { state } = after;
    const label = index.events.get(type ?? "")?.label;
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
  };
}

function termOf(index: MachineIndex, value: Case, run: CaseTerm): readonly CourseTerm[] {
  const term = index.terms.get(run.term);
  if (term === undefined) return [];
  const { fixed: _fixed, raw: _raw, ...shown } = run;
  const late = lateness(index, value, term, run)?.days;
  return [
    {
      ...shown,
      label: termLabel(index, run.term),
      who: term.holder.map((id) => index.machine.roles.find((role) => role.id === id)?.label ?? id),
      ...(late === undefined ? {} : { late }),
    },
  ];
}

/** What a term is about, in the words of the procedure. */
function termLabel(index: MachineIndex, id: TermId): string {
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
