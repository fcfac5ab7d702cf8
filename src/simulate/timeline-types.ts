import type { UndecreedYears } from "../calendar/decreed-days.js";
import type { Length } from "../calendar/spec.js";
import type { Anchor, Extension, StateId, StepId, Term, TermId, TierId, Transition } from "../ir/machine.js";
import type { IsoMoment } from "./moment.js";
import type { Refusal } from "./reasons.js";
import type { Validity } from "./validity.js";

/** The version of the timeline format, by semantic versioning. */
export const TIMELINE_VERSION = "1.1.0";

/** The dates of a procedure for one complaint: plain JSON. Labels are in the words of the file; dates are ISO. */
export interface Timeline {
  readonly timelineVersion: string;
  readonly machine: string;
  readonly irVersion: string;
  readonly title: string;
  readonly organisation?: string;
  /** The day the complaint reached `tier`. */
  readonly received: IsoMoment;
  readonly tier?: { readonly id: TierId; readonly label: string };
  /** Why there are no rows: an impossible date, or a tier the procedure does not have. */
  readonly problem?: Refusal;
  /** What must be done, in the order of the file. */
  readonly rows: readonly TimelineRow[];
  /** Every way from filing to an end, the quickest first; one way is listed once, with its latest end. */
  readonly paths: readonly TimelinePath[];
  /** Present when there were more ways than were followed. */
  readonly capped?: { readonly limit: number };
  readonly assumptions: readonly TimelineAssumption[];
}

/** One thing to do, with its date or the reason there is none. A step with a target and a hard term has two rows. */
export interface TimelineRow {
  readonly kind: Exclude<Term["of"]["kind"], "duty"> | "finish";
  readonly tier: TierId;
  readonly tierLabel: string;
  readonly step?: StepId;
  readonly term?: TermId;
  /** Label of the step, or of the tier a window leads to. */
  readonly label: string;
  /** Labels of those who must act. */
  readonly who: readonly string[];
  /** One of them is enough; absent: all. */
  readonly anyWho?: true;
  readonly modality: Term["modality"];
  readonly asap: boolean;
  readonly date?: IsoMoment;
  readonly open?: RowOpen;
  /** What the date hangs on that has no limit itself: then it may be later. */
  readonly unsure?: readonly PathOpen[];
  readonly derivation?: Derivation;
  /** For alternatives without a date: what each would count. */
  readonly alternatives: readonly Counted[];
  /** In order; `until` is the last day when this one and those before it are each used once. */
  readonly extensions?: readonly {
    readonly limit: Extension["limit"];
    readonly length?: Length;
    /** The most that this and the other extensions may add together. */
    readonly total?: Length;
    readonly until?: IsoMoment;
  }[];
  /** The term holds only for complaints about these subjects, by label. */
  readonly subjects: readonly string[];
  /** The term holds only for complainants of these classes, by label. */
  readonly classes?: readonly string[];
  /** The step may be left out, or is done only if this holds. */
  readonly optional: boolean;
  readonly onlyIf?: string;
  /** The term counts only then. */
  readonly condition?: string;
  /** The step is done only for these subjects, classes of complainants or outcomes, by label. */
  readonly onlySubjects?: readonly string[];
  readonly onlyFor?: readonly string[];
  readonly onlyOutcomes?: readonly string[];
}

/**
 * Why a row has no date, and what was assumed instead.
 * - `no-term`: the procedure names no term for it; assumed to be done on `assumed`, the day of what it waits for.
 * - `anchor-unknown`: it starts from something nobody told (the incident).
 */
export interface RowOpen {
  readonly reason: "no-term" | "asap" | "reasonable" | "per-case" | "open" | "none" | "anchor-unknown";
  readonly assumed?: IsoMoment;
  /** What `assumed` rests on: the day of what it waits for, or the term over the whole tier. */
  readonly basis?: "previous" | "whole";
}

/** A length and what it counts from, in words of the file. */
export interface Counted {
  readonly length?: Length;
  /** A term before a date of the year. */
  readonly before?: { readonly month: number; readonly day: number };
  readonly direction: "after" | "before";
  readonly anchor: Anchor["kind"];
  /** Label of the step or tier, or the text of the anchor. */
  readonly about?: string;
  /** With the anchor `term-end`: it is the end of the window to file with that tier. */
  readonly window?: true;
}

/** How a date was found. */
export interface Derivation extends Counted {
  /** The day the count starts from; the day itself does not count. */
  readonly from: IsoMoment;
  /** The source names no start; receipt by the tier was taken. */
  readonly assumed: boolean;
  /** Holidays and closed days inside a term of workdays, and closures that stop terms. */
  readonly skipped: readonly NamedDate[];
  /** The last day of a shorter month was taken. */
  readonly clamped: boolean;
  /** The end before the Algemene termijnenwet moved it, and the days it could not fall on. */
  readonly rolled?: { readonly from: IsoMoment; readonly reasons: readonly NamedDate[] };
  /** The outer limit of the term decided. */
  readonly outer: boolean;
  /** Which days are equated with holidays in these years is not known, so the date may prove a few days early. */
  readonly undecreed?: UndecreedYears;
}

/** A day, or a run of days, and why it did not count: `Koningsdag`, `zondag`, the name of a closure. */
export interface NamedDate {
  readonly date: IsoMoment;
  /** The last day of a period; absent for a single day. */
  readonly until?: IsoMoment;
  readonly name: string;
}

/** A way from filing to an end when everybody takes until the last day. */
export interface TimelinePath {
  readonly way: readonly {
    readonly tier: TierId;
    readonly label: string;
    readonly leftBy: Transition["cause"];
    /** The tier is left so with these outcomes only, by label. */
    readonly outcomes?: readonly string[];
  }[];
  readonly end: { readonly state: StateId; readonly label: string };
  /** The last day it can end; with `open`, the date known so far. */
  readonly date: IsoMoment;
  /** What on this way has no limit; empty when the date holds. */
  readonly open: readonly PathOpen[];
  /** The date rests on a target, which binds nobody. */
  readonly target: boolean;
  /** How many times the way goes back to an earlier step. */
  readonly loops: number;
  /** The ends of the terms met on the way. */
  readonly terms: readonly { readonly term: TermId; readonly date: IsoMoment }[];
  /** The moves with their dates, as events of the machine; a move without an event is `time`. */
  readonly moves: readonly { readonly event: string; readonly at: IsoMoment; readonly to: StateId }[];
}

/**
 * - `step-without-term`, `tier-without-term`: nobody says until when.
 * - `no-window`: the complainant may go on to this tier at any time.
 * - `no-answer-term`: the complainant of this tier may say at any time whether it is well.
 * - `loop-without-term`: the step is done again, but its term is over.
 * - `term-not-started`, `window-not-started`: its term counts from a step (`waitsFor`) that was not done.
 * - `term-start-unknown`, `window-start-unknown`: its term counts from something outside the procedure.
 */
export interface PathOpen {
  readonly kind:
    | "step-without-term"
    | "tier-without-term"
    | "no-window"
    | "no-answer-term"
    | "loop-without-term"
    | "term-not-started"
    | "window-not-started"
    | "term-start-unknown"
    | "window-start-unknown";
  /** Id of the step, or of the tier that is left or waited for. */
  readonly about: string;
  readonly label: string;
  /** Label of the step that would have started the term. */
  readonly waitsFor?: string;
}

/** Something the timeline took for granted. */
export interface TimelineAssumption {
  readonly kind:
    | "received-by" // the date is the receipt by this tier
    | "outside-validity" // the procedure is not in force on that date
    | "informal-before" // the talk before it has no place in the dates
    | "received-same-day" // messages arrive on the day they are sent
    | "last-day" // everybody uses the last day
    | "no-extension"
    | "same-day" // steps without a term
    | "anchor-natural" // a term without a start counts from receipt by the tier
    | "loops-once"
    | "holidays-later" // the days equated with holidays in later years are not decreed yet
    | "holidays-missing" // those of past years were not found
    | "conditions-general" // the same for terms that count in some circumstances
    | "subjects-general" // terms for some subjects stand in the table, but not in the routes
    | "subjects-longest" // of the terms for some subjects the longest counts in the routes
    | "classes-general" // the same for terms for some complainants
    | "classes-longest";
  readonly about: readonly string[];
  readonly labels: readonly string[];
  /** With `outside-validity`: when the procedure is in force. */
  readonly validity?: Validity;
}
