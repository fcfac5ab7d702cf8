/**
 * The machine a procedure compiles to: plain JSON, complete enough that no back end looks at syntax again.
 *
 * It has two halves that share ids. The *structure* (tiers, steps, forms, documents, duties, retention) is what the
 * procedure says; the *statechart* (states, events, transitions) is what may happen in a case. Terms belong to both.
 * `grammar/semantiek.md` states what each part means; `schema.ts` holds the JSON Schema, and a test keeps them equal.
 *
 * Ids are stable: they are built from the writer's own names (`bureau.reactie`), never from positions.
 * Every list is in the order of the file. Optional keys are absent, never null.
 */
import type { CalendarSpec } from "../calendar/spec.js";
import type { Event, State, Transition } from "./chart.js";
import type { Origin, Sources, StateId } from "./node.js";
import type { Complainants, Complaints, Outcome, Procedure, Role } from "./people.js";
import type { Confidentiality, Duty, OpenPoint, RecordKeeping } from "./standing.js";
import type { Term } from "./terms.js";
import type { Condition, Document, IntakeForm, Tier } from "./tiers.js";

export type { Event, Guard, State, Transition } from "./chart.js";
export type {
  ConditionId,
  EventId,
  IrNode,
  Origin,
  OutcomeId,
  RoleId,
  Sources,
  StateId,
  StepId,
  TermId,
  TierId,
} from "./node.js";
export type {
  Article,
  ComplainantClass,
  Complainants,
  Complaints,
  Contact,
  Definition,
  Labelled,
  Outcome,
  Procedure,
  Role,
  Substitute,
} from "./people.js";
export type { Confidentiality, Duty, OpenPoint, RecordKeeping, Retention } from "./standing.js";
export type { Anchor, Bound, Extension, Notice, Suspension, Term } from "./terms.js";
export type {
  Act,
  Condition,
  Costs,
  Document,
  Field,
  FilingWindow,
  IntakeForm,
  Opening,
  OutcomeEffect,
  Step,
  Tier,
} from "./tiers.js";

/** The version of the IR, by semantic versioning: a reader of 1.x reads every 1.y with y <= x. */
export const IR_VERSION = "1.1.0";

/** A compiled procedure: its structure and its statechart. */
export interface Machine {
  readonly irVersion: string;
  /** Slug of the file name; the name of every output. */
  readonly id: string;
  readonly procedure: Procedure;
  readonly calendar: CalendarSpec & {
    readonly stated: boolean;
    readonly origin?: Origin;
    readonly sources?: Sources;
  };
  readonly roles: readonly Role[];
  readonly complainants: Complainants;
  readonly complaints: Complaints;
  readonly outcomes: readonly Outcome[];
  readonly tiers: readonly Tier[];
  readonly sideRoutes: readonly Tier[];
  readonly forms: readonly IntakeForm[];
  readonly documents: readonly Document[];
  readonly conditions: readonly Condition[];
  readonly initial: StateId;
  readonly states: readonly State[];
  readonly events: readonly Event[];
  readonly transitions: readonly Transition[];
  readonly terms: readonly Term[];
  readonly duties: readonly Duty[];
  readonly confidentiality?: Confidentiality;
  readonly record: RecordKeeping;
  readonly openPoints: readonly OpenPoint[];
}
