/** The statechart. */
import type { TriggerId } from "../glossary/ids.js";
import type {
  ConditionId,
  EventId,
  IrNode,
  OutcomeId,
  RoleId,
  StateId,
  StepId,
  TermId,
  TierId,
} from "./node.js";

/**
 * States: `start`; per step `trap.stap`; per tier `trap.handled` or, without steps, `trap.pending`; finals. Where
 * something may follow a complaint that a tier does not take up, `trap.refused` is an end of that tier as well.
 */
export type State = IrNode & { readonly label: string } & (
    | { readonly kind: "initial" }
    | { readonly kind: "step"; readonly tier: TierId; readonly step: StepId }
    | { readonly kind: "pending"; readonly tier: TierId }
    | { readonly kind: "handled"; readonly tier: TierId; readonly refused?: true }
    | { readonly kind: "final"; readonly outcome?: OutcomeId }
  );

/**
 * What may happen to a case. `by` names who causes it. All events may carry `conditions` (ids of what holds);
 * `time` is an event of its own, not listed here.
 * - `file`     `trap.file`         the complainant files with a tier; carries the form; `at` is receipt, `filedAt` may differ
 * - `complete` `trap.stap`         a step is done; `at` is sending, `receivedAt` may differ; carries document and outcome
 * - `omit`     `trap.stap.omit`    an optional or conditional step is passed over
 * - `respond`  `trap.satisfied`, `trap.dissatisfied`, `trap.no-agreement`, `trap.settle`, `trap.withdraw`, `trap.choose`;
 *              also, by the handler: `trap.refuse`, the complaint is not taken up, `trap.reopen`, a closed case is taken
 *              up again (both without `trigger`), and `trap.lapse`, what a lapsed term brings on a condition
 * - `extend`   `TERM.extend`       its holder extends a term; `suspend` and `resume` stop and restart its clock
 * - `set`      `TERM.set`          a role sets a term in the case (`termijn per klacht`)
 * - `finish`   `trap.finish`       an outside body without stated steps is done, or a case with no way on is closed
 */
export interface Event extends IrNode {
  readonly kind:
    | "file"
    | "complete"
    | "omit"
    | "respond"
    | "extend"
    | "suspend"
    | "resume"
    | "set"
    | "finish";
  readonly label: string;
  readonly by: readonly RoleId[];
  readonly tier?: TierId;
  readonly step?: StepId;
  readonly term?: TermId;
  readonly trigger?: TriggerId;
  readonly form?: string;
  readonly document?: string;
  readonly outcomes?: readonly OutcomeId[];
}

/** A move from one state to another. `event` is absent for one that a lapsed term sets off by itself. */
export interface Transition extends IrNode {
  readonly from: StateId;
  readonly event?: EventId;
  readonly to: StateId;
  readonly guards: readonly Guard[];
  /** Why the transition exists: the order of the steps, or the statement that names it. */
  readonly cause:
    | "order"
    | "opening"
    | "skip"
    | "direct"
    | "next"
    | "outcome"
    | "omit"
    | "lapse"
    | "refusal"
    | "reopened"
    | TriggerId;
  readonly outcome?: OutcomeId;
}

/**
 * All guards of a transition must hold; of the transitions of one event from one state the first that may is taken.
 * `any-condition` holds when the event asserts at least one of them; `outcome` looks at the outcome the event brings, or
 * with `soFar` at the one the case has; `subject` at what the complaint is about and `class` at who complains, and with
 * `orUnknown` these hold as well as long as nobody told. `by` looks at who causes the event, the complainant where it
 * does not say: one of the roles or somebody who stands in for it, or a complainant of one of the classes.
 */
export type Guard =
  | { readonly kind: "any-condition"; readonly conditions: readonly ConditionId[] }
  | { readonly kind: "outcome"; readonly outcomes: readonly OutcomeId[]; readonly soFar?: true }
  | { readonly kind: "within"; readonly term: TermId } // the window is still open
  | { readonly kind: "lapsed"; readonly terms: readonly TermId[] } // one of these ran out unmet
  | { readonly kind: "class"; readonly classes: readonly string[]; readonly orUnknown?: true }
  | { readonly kind: "received"; readonly tier: TierId } // the tier had the complaint before
  | { readonly kind: "subject"; readonly subjects: readonly string[]; readonly orUnknown?: true }
  | { readonly kind: "by"; readonly roles: readonly RoleId[]; readonly classes?: readonly string[] }; // who does it
