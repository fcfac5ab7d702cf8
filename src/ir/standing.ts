/** What holds beside the course of a case. */
import type { Length } from "../calendar/spec.js";
import type { FormId } from "../glossary/ids.js";
import type { ConditionId, IrNode, Origin, OutcomeId, RoleId, Sources, TermId, TierId } from "./node.js";
import type { Labelled } from "./people.js";
import type { Anchor } from "./terms.js";
import type { Act } from "./tiers.js";

/** A standing duty: runs beside the flow. `during` limits it to a tier. */
export interface Duty extends IrNode {
  readonly label: string;
  readonly labelStated: boolean;
  readonly acts: readonly Act[];
  readonly during?: TierId;
  readonly every?: { readonly kind: "continuous" } | { readonly kind: "every"; readonly length: Length };
  readonly terms: readonly TermId[];
  readonly document?: string;
  readonly anonymised: boolean;
  readonly onlyIf?: ConditionId;
  readonly forms: readonly FormId[];
  readonly sources?: Sources;
}

/** What stays confidential, for whom, and who has access. */
export interface Confidentiality extends IrNode {
  readonly all: boolean;
  readonly secrecy: readonly {
    readonly roles: readonly RoleId[];
    readonly after: boolean;
    /** `behalve als`: the secrecy does not hold then. */
    readonly except?: ConditionId;
    readonly source?: string;
  }[];
  readonly identity: readonly {
    readonly role: RoleId;
    readonly onRequest: boolean;
    readonly source?: string;
  }[];
  readonly dataUse: readonly { readonly purpose: string; readonly law?: string; readonly source?: string }[];
  readonly access: readonly { readonly roles: readonly RoleId[]; readonly source?: string }[];
  readonly allSource?: string;
}

/** The complaint file: what is registered, by whom, how long it is kept, who sees it. */
export interface RecordKeeping {
  readonly stated: boolean;
  readonly origin?: Origin;
  readonly source?: string;
  readonly registrations: readonly (IrNode & {
    readonly items: readonly Labelled[];
    readonly by: readonly RoleId[];
    readonly name?: string;
  })[];
  readonly retentions: readonly Retention[];
  readonly access: readonly { readonly roles: readonly RoleId[]; readonly source?: string }[];
  readonly disposal?: { readonly manner: "destroy" | "anonymise"; readonly source?: string };
}

/** How long a file is kept; `permanent`: without end. An anchor the source does not name is `closing` with `implied` true. */
export interface Retention extends IrNode {
  readonly bound: "exact" | "minimum" | "maximum" | "open" | "permanent";
  readonly bounds: readonly { readonly length: Length; readonly anchor: Anchor; readonly implied: boolean }[];
  readonly pick: "earliest" | "latest";
  /** The writer says which bound counts; absent: the source only says "or". */
  readonly pickStated?: true;
  readonly outcomes: readonly OutcomeId[];
  /** The rule the writer says the term comes from; quoted, not checked. */
  readonly basis?: string;
  readonly register?: string;
}

/**
 * Whether a rule for some outcomes takes the place of a general one where one of those is the outcome. A minimum and a
 * maximum go together, and what a register holds is kept by rules of its own.
 */
export function takesPlace(special: Retention, general: Retention): boolean {
  if (special.outcomes.length === 0 || general.outcomes.length > 0) return false;
  if (special.register !== general.register) return false;
  return [special.bound, general.bound].toSorted().join() !== "maximum,minimum";
}

/** A point the source leaves open and the file names as open. Each is a warning, a sentence and an assumption. */
export interface OpenPoint extends IrNode {
  readonly kind:
    | "term-limit"
    | "term-anchor"
    | "asap"
    | "reasonable"
    | "extension"
    | "window"
    | "retention"
    | "contents";
  /** Id of the node it is about (term, extension, retention, document). */
  readonly about: string;
}
