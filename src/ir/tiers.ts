/** Tiers, steps, acts, forms and documents. */
import type { ActId, ChannelId, FieldType, FormId } from "../glossary/ids.js";
import type { ConditionId, IrNode, OutcomeId, RoleId, Sources, StateId, TermId, TierId } from "./node.js";
import type { Labelled } from "./people.js";
import type { Extension, Notice } from "./terms.js";

/** A tier or (in `sideRoutes`) a route beside the tiers that is always open and moves nothing. */
export interface Tier extends IrNode {
  readonly label: string;
  readonly informal: boolean;
  readonly external: boolean;
  readonly advised: boolean;
  readonly required: boolean;
  readonly handlers: readonly RoleId[];
  readonly skip: readonly ConditionId[];
  /** When a closed case may be taken up again here. */
  readonly reopen?: readonly { readonly condition: ConditionId; readonly source?: string }[];
  readonly costs?: Costs;
  /** Subjects this body handles; empty: all. */
  readonly competent: readonly string[];
  readonly notCompetent: readonly Labelled[];
  readonly binding?: { readonly on: readonly RoleId[]; readonly source?: string };
  readonly nonBinding: boolean;
  readonly appeal?: { readonly open: boolean; readonly tier?: TierId; readonly source?: string };
  readonly openings: readonly Opening[];
  readonly offers: readonly Labelled[];
  readonly remedies: readonly Labelled[];
  readonly form?: string;
  readonly steps: readonly Step[];
  /** The term over the whole tier and what happens when it is not kept. */
  readonly whole?: {
    readonly terms: readonly TermId[];
    readonly notices: readonly Notice[];
    readonly extensions: readonly Extension[];
  };
  /** Sources of single-word statements by kind (`tier-traits`, `skip`, ...). */
  readonly sources: Sources;
}

/** What a tier costs the complainant; `amount` in euros, back when the outcome is one of `refundOn`. */
export type Costs =
  | { readonly kind: "free"; readonly source?: string }
  | {
      readonly kind: "charged";
      readonly amount?: number;
      readonly refundOn?: readonly OutcomeId[];
      readonly source?: string;
    };

/** When a tier is open besides the ways that lead to it. */
export type Opening = { readonly source?: string } & (
  | { readonly kind: "after"; readonly tier: TierId }
  | { readonly kind: "lapsed"; readonly terms: readonly TermId[] }
  | { readonly kind: "condition"; readonly condition: ConditionId }
  | { readonly kind: "direct"; readonly condition?: ConditionId }
  | { readonly kind: "always"; readonly for: readonly string[] } // role or class ids
);

/** What is done in a tier before the complaint goes on. */
export interface Step extends IrNode {
  readonly tier: TierId;
  /** The writer's heading, else made from the id. */
  readonly label: string;
  readonly labelStated: boolean;
  readonly acts: readonly Act[];
  /** `eventueel`: may be left out without a reason. */
  readonly optional: boolean;
  /** `alleen als`: done only then. */
  readonly onlyIf?: ConditionId;
  /** Only for complaints about one of these subjects, by one of these classes, or with one of these outcomes so far. */
  readonly onlySubjects?: readonly string[];
  readonly onlyFor?: readonly string[];
  readonly onlyOutcomes?: readonly OutcomeId[];
  /** `vervalt als`: left out on these grounds. */
  readonly waived: readonly Labelled[];
  readonly rounds?: { readonly count: number; readonly roles: readonly RoleId[] };
  /** Own terms of the step, without those of its notices. */
  readonly terms: readonly TermId[];
  readonly forms: readonly FormId[];
  readonly document?: string;
  readonly outcomes: readonly OutcomeId[];
  readonly effects: readonly OutcomeEffect[];
  readonly notices: readonly Notice[];
  readonly next: readonly {
    readonly to: StateId;
    readonly back: boolean;
    readonly condition?: ConditionId;
    readonly source?: string;
  }[];
  readonly completionChance?: TermId;
  readonly sources?: Sources;
}

/** Whether everything in a step is only allowed or forbidden, so that nobody has to do it. */
export function isVoluntary({ acts }: { readonly acts: readonly Pick<Act, "modality">[] }): boolean {
  return acts.length > 0 && acts.every((act) => act.modality !== "duty");
}

/** What follows from an outcome: a consequence in words, or another way on. */
export type OutcomeEffect = { readonly outcome: OutcomeId; readonly source?: string } & (
  | { readonly kind: "consequence"; readonly text: string }
  | { readonly kind: "target"; readonly to: StateId }
);

/** Who does what. `verb` is a word of the closed vocabulary; `free` acts carry their own infinitive in `infinitive`. */
export interface Act extends IrNode {
  readonly actors: readonly RoleId[];
  /** One of the actors does it, and the same of the objects and of the roles behind a preposition; absent: all. */
  readonly anyActor?: true;
  /** `duty`: plain indicative, `moet` or `zal`; `permission`: `mag`, `kan`; `prohibition`: `mag niet`, `kan niet`. */
  readonly modality: "duty" | "permission" | "prohibition";
  readonly modalStated: boolean;
  readonly verb: ActId | "free";
  readonly infinitive?: string;
  readonly objects: readonly RoleId[];
  readonly anyObject?: true;
  /** Roles behind a preposition, by the Dutch preposition. */
  readonly prepositions: readonly {
    readonly preposition: string;
    readonly roles: readonly RoleId[];
    readonly any?: true;
  }[];
  /** Everybody the act is addressed to, resolved from objects and prepositions. */
  readonly recipients: readonly RoleId[];
  readonly about?: string;
  readonly what?: string;
  readonly forms: readonly FormId[];
  readonly together?: boolean;
  readonly condition?: ConditionId;
  readonly onRequest?: { readonly of?: RoleId };
}

/** A sentence of the writer that only a person can judge; an event asserts it by its id. */
export interface Condition extends IrNode {
  readonly text: string;
}

/** What a tier asks of a complainant who files with it. */
export interface IntakeForm extends IrNode {
  readonly tier: TierId;
  readonly to: readonly RoleId[];
  readonly channels: readonly {
    readonly channel: ChannelId;
    readonly address?: string;
    readonly preferred: boolean;
  }[];
  readonly forms: readonly FormId[];
  readonly fields: readonly Field[];
  readonly signed: boolean;
  readonly help?: RoleId;
  readonly window?: TermId;
  readonly late?: "refused" | "may-be-handled";
  /** Further windows, for some subjects, complainants or circumstances; `window` is the general one, else the first. */
  readonly otherWindows?: readonly FilingWindow[];
  readonly completionChance?: TermId;
  readonly sources: Sources;
}

/** A term to file within, and what becomes of a complaint that is later; absent where the source does not say. */
export interface FilingWindow {
  readonly term: TermId;
  readonly late?: "refused" | "may-be-handled";
}

/** The windows of a form, the general one first. */
export function filingWindows({
  window,
  late,
  otherWindows = [],
}: Pick<IntakeForm, "window" | "late" | "otherWindows">): readonly FilingWindow[] {
  if (window === undefined) return otherWindows;
  return [late === undefined ? { term: window } : { term: window, late }, ...otherWindows];
}

/**
 * `onlyFor` holds complainant class ids; empty: for everybody. `onOutcomes`: with one of these outcomes (the one the
 * message brings, else that of the case so far); `condition`: when it holds.
 */
export interface Field extends IrNode {
  readonly label: string;
  readonly type: FieldType;
  readonly options?: readonly string[];
  readonly required: boolean;
  readonly ifApplicable: boolean;
  readonly onlyFor: readonly string[];
  readonly onOutcomes?: readonly OutcomeId[];
  readonly condition?: ConditionId;
}

/** The contents of a message: of a step, of a notice, of a yearly report. `open`: the source does not say what it holds. */
export interface Document extends IrNode {
  readonly of: { readonly kind: "step" | "notice" | "duty"; readonly id: string };
  readonly fields: readonly Field[];
  readonly open: boolean;
}
