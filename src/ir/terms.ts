/** Terms, and what moves them. */
import type { Length } from "../calendar/spec.js";
import type { FormId } from "../glossary/ids.js";
import type { ConditionId, IrNode, RoleId, Sources, StepId, TermId, TierId } from "./node.js";

/**
 * Where a term starts. `implied`: the source names no start and this is the only natural reading; for most terms that
 * is receipt by the tier. `receipt` is receipt of the complaint, `step-received` receipt of what the step sends,
 * `refusal-received` receipt of the message that the tier does not take the complaint up.
 */
export type Anchor =
  | { readonly kind: "receipt"; readonly tier: TierId; readonly implied: boolean }
  | { readonly kind: "filing"; readonly tier: TierId }
  | {
      readonly kind: "step-received" | "step-sent" | "step-completed";
      readonly step: StepId;
      readonly implied?: boolean;
    }
  | { readonly kind: "handled"; readonly tier: TierId; readonly implied?: boolean }
  | { readonly kind: "refusal-received"; readonly tier: TierId; readonly implied?: boolean }
  | { readonly kind: "closing" }
  | { readonly kind: "completed" } // the complainant added what the complaint lacked
  | { readonly kind: "incident" | "discovery" | "service-end" }
  | { readonly kind: "term-end"; readonly term: TermId }
  | { readonly kind: "custom"; readonly text: string; readonly name: string }
  | { readonly kind: "open" };

/** A limit: a length from (or before) an anchor, or a date of the year. */
export type Bound =
  | {
      readonly kind: "length";
      readonly length: Length;
      readonly direction: "after" | "before";
      readonly anchor: Anchor;
    }
  | { readonly kind: "date"; readonly month: number; readonly day: number }; // before that day, each year

/**
 * A term. `holder` is who must act in time. `bounds` holds alternatives; `pick` says which of them counts
 * (default `latest`: a complainant may use the most favourable window). Bounds are empty for asap, reasonable,
 * per-case, open and none.
 */
export interface Term extends IrNode {
  readonly of:
    | { readonly kind: "step"; readonly step: StepId }
    | { readonly kind: "whole"; readonly tier: TierId }
    | { readonly kind: "filing"; readonly tier: TierId } // window to file with a tier
    // window to go on; `refused`: after the complaint was not taken up
    | { readonly kind: "escalation"; readonly from: TierId; readonly to: TierId; readonly refused?: true }
    | { readonly kind: "response"; readonly tier: TierId } // window for another reaction of the complainant
    | { readonly kind: "notice"; readonly notice: string }
    | { readonly kind: "completion"; readonly tier: TierId } // chance to complete the complaint
    | { readonly kind: "duty"; readonly duty: string };
  readonly holder: readonly RoleId[];
  /** One of the holders acts; absent: all. */
  readonly anyHolder?: true;
  readonly modality: "hard" | "target" | "asap" | "reasonable" | "per-case" | "open" | "none";
  /** `zo spoedig mogelijk, uiterlijk ...` */
  readonly asap: boolean;
  readonly bounds: readonly Bound[];
  readonly pick: "earliest" | "latest";
  /** The writer says which bound counts; absent: the source only says "or". */
  readonly pickStated?: true;
  /** An outer limit that holds whatever the bounds say. */
  readonly outer?: Bound;
  readonly setBy?: RoleId;
  /** Algemene termijnenwet: the end rolls to a working day. From the term, else from the calendar. */
  readonly roll: boolean;
  readonly subjects: readonly string[];
  /** Only for complainants of these classes; absent: for all. */
  readonly classes?: readonly string[];
  /** Counts only when this holds; then it takes the place of the unconditional terms of its kind. */
  readonly condition?: ConditionId;
  /** In the order of the file; the first that is not used up comes first. */
  readonly extensions: readonly Extension[];
  readonly suspensions: readonly Suspension[];
}

/** One statement; where a step has several hard terms it lengthens each of them and stands, with one id, in each. */
export interface Extension extends IrNode {
  /** How often; absent: not stated. */
  readonly times?: number;
  readonly limit: "stated" | "unlimited" | "open";
  readonly length?: Length;
  /** True: at most `length`; false: exactly. */
  readonly capped: boolean;
  /** With this extension the term may end no later than so long after its end without any extension. */
  readonly total?: Length;
  readonly condition?: ConditionId;
  /** Counts from the rolled end instead of the unrolled one. */
  readonly fromRolledEnd: boolean;
  readonly consent?: {
    readonly roles: readonly RoleId[];
    readonly forms: readonly FormId[];
    readonly source?: string;
  };
  readonly notices: readonly Notice[];
  readonly sources?: Sources;
}

/** Stops the clock: while the condition holds, or while the case is in the step. Shared between terms like an extension. */
export interface Suspension extends IrNode {
  readonly condition?: ConditionId;
  readonly step?: StepId;
  readonly maximum?: Length;
  readonly notices: readonly Notice[];
}

/** A message about a term: that it is extended, suspended or not kept. */
export interface Notice extends IrNode {
  readonly to: readonly RoleId[];
  /** To one of them; absent: to all. */
  readonly any?: true;
  /** `anders`: when the term is not kept. */
  readonly otherwise: boolean;
  readonly about?: string;
  readonly forms: readonly FormId[];
  readonly timing?:
    | { readonly kind: "timely" }
    | { readonly kind: "before-end"; readonly lead?: Length }
    | { readonly kind: "term"; readonly term: TermId };
  readonly document?: string;
}

/** Whether a term holds for every complaint: not for some subjects, complainants or circumstances only. */
export function isGeneral({
  subjects,
  classes,
  condition,
}: Pick<Term, "subjects" | "classes" | "condition">): boolean {
  return subjects.length === 0 && (classes === undefined || classes.length === 0) && condition === undefined;
}
