import type { EventId, OutcomeId, RoleId, StateId, StepId, TermId, Transition } from "../../ir/machine.js";
import type { TermStatus } from "../case.js";
import type { CaseEvent } from "../case-event.js";
import type { IsoMoment } from "../moment.js";
import type { When } from "./when.js";

/** A case as a story: what happens when, and what must come of it. Every name is an id of the machine. */
export interface Scenario {
  readonly title: string;
  readonly assumptions: readonly string[];
  readonly events: readonly ScenarioEvent[];
  readonly expected?: Expectation;
}

/** One thing that happens, or that the procedure must refuse. */
export interface ScenarioEvent {
  readonly when: When;
  readonly action: Action;
  readonly facts: Omit<CaseEvent, "type">;
  /** True: the procedure does not allow it. */
  readonly refused: boolean;
  readonly expected?: Expectation;
}

/**
 * What is done. Only the case can say which event some of these are: `niet tevreden` is whatever leads out of its state
 * for that cause, and without a step or term it is the one at hand.
 */
export type Action =
  | { readonly kind: "event"; readonly event: EventId }
  | { readonly kind: "time"; readonly completed: boolean }
  | {
      readonly kind: "step";
      readonly done: "complete" | "omit";
      readonly step?: StepId;
      /** The scenario says that it was too late; in time is then a mistake of the scenario. */
      readonly late: boolean;
    }
  | {
      readonly kind: "term";
      readonly change: "extend" | "suspend" | "resume" | "set";
      readonly term?: TermId;
    }
  | { readonly kind: "cause"; readonly cause: Transition["cause"] }
  | { readonly kind: "finish" };

/** What must hold at a moment; what is absent is not looked at. */
export interface Expectation {
  readonly state?: StateId;
  readonly outcome?: OutcomeId;
  readonly terms: readonly ExpectedTerm[];
  readonly defaults?: readonly {
    readonly who: RoleId;
    readonly days: number;
    readonly term?: TermId;
  }[];
  readonly running?: readonly TermId[];
  readonly retention?: IsoMoment | RetentionWord;
}

/** What is expected of the latest run of a term, or of the run of a round. */
export interface ExpectedTerm {
  readonly term: TermId;
  readonly round?: number;
  /** `none`: it runs, or ran, without a date. */
  readonly due?: IsoMoment | "none";
  readonly status?: ExpectedStatus;
  readonly extensions?: number;
  readonly late?: number;
}

/** A status, or that the term never ran. */
export type ExpectedStatus = TermStatus | "not-started";

/** How long a file is kept when there is no date: not closed yet, not stated, without end. */
export type RetentionWord = "not-started" | "open" | "permanent";
