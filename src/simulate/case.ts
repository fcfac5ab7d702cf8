import type { ConditionId, EventId, OutcomeId, RoleId, StateId, TermId } from "../ir/machine.js";
import type { AnchorKey } from "./anchors.js";
import type { IsoMoment } from "./moment.js";

/** The version of the case format, by semantic versioning. */
export const CASE_VERSION = "1.0.0";

/** A complaint on its way through a machine: plain JSON, so it can be stored between two events and taken up again. */
export interface Case {
  readonly caseVersion: string;
  /** The machine it runs on, and the version of the IR that machine was made with. */
  readonly machine: string;
  readonly irVersion: string;
  readonly state: StateId;
  /** The last moment anything happened. Absent before the first event of a case started without a moment. */
  readonly now?: IsoMoment;
  readonly outcome?: OutcomeId;
  readonly class?: string;
  /** What the complaint is about, by subject id. */
  readonly subjects: readonly string[];
  /** Conditions of terms that hold in this case, in the order in which events stated them; absent while there are none. */
  readonly holds?: readonly ConditionId[];
  /** When each anchor happened. */
  readonly anchors: Readonly<Record<AnchorKey, IsoMoment>>;
  /** Every term that ever ran, in the order of opening; a term may run again in a later round. */
  readonly terms: readonly CaseTerm[];
  /** Everything the events stated, the later over the earlier. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly log: readonly LogEntry[];
  readonly assumptions: readonly CaseAssumption[];
}

/**
 * - `open` and `suspended` still run.
 * - `met`: done in time. `withdrawn`: it no longer mattered (a step left out, another tier, a closed case).
 * - `breached`, `missed`, `lapsed`: ran out as a hard term, a target, or a window of the complainant.
 */
export type TermStatus = (typeof TERM_STATUSES)[number];

/** Every status a run of a term may have. */
export const TERM_STATUSES = [
  "open",
  "suspended",
  "met",
  "breached",
  "missed",
  "lapsed",
  "withdrawn",
] as const;

/** Why a running term has no date. */
export type Undated = (typeof UNDATED)[number];

/** Every reason for which a running term has no date. */
export const UNDATED = [
  "anchor-unknown",
  "asap",
  "reasonable",
  "per-case",
  "open",
  "extension-open",
  "calendar-limit",
] as const;

/** One run of a term. */
export interface CaseTerm {
  readonly term: TermId;
  /** 1 for the first time the term runs in this case. */
  readonly round: number;
  readonly status: TermStatus;
  readonly opened: IsoMoment;
  /** The last day (or minute) of the term. */
  readonly due?: IsoMoment;
  /** The last day before the Algemene termijnenwet moved it; an extension counts from here. */
  readonly raw?: IsoMoment;
  readonly undated?: Undated;
  readonly extensions: number;
  /** The extensions that were used, by id, in order; absent while there are none. */
  readonly extendedBy?: readonly string[];
  /** The last day before any extension; kept where all of them together may add only so much. */
  readonly unextended?: IsoMoment;
  /** The date was extended, set or shifted by hand, so a later anchor does not change it. */
  readonly fixed: boolean;
  readonly suspended?: { readonly since: IsoMoment; readonly until?: IsoMoment; readonly byStep: boolean };
  /** When the status became final. */
  readonly ended?: IsoMoment;
  /** When it was done after all, although too late. */
  readonly done?: IsoMoment;
}

/** What happened at one moment, and what it did to the terms. */
export interface LogEntry {
  readonly at: IsoMoment;
  readonly event: EventId | "time";
  readonly from: StateId;
  readonly to: StateId;
  readonly by?: RoleId;
  readonly outcome?: OutcomeId;
  readonly conditions?: readonly ConditionId[];
  readonly terms: readonly TermChange[];
}

/** What became of one run of a term; `due` only when its date is new. */
export interface TermChange {
  readonly term: TermId;
  readonly round: number;
  readonly change:
    | "opened"
    | "dated"
    | "extended"
    | "set"
    | "resumed"
    | "done-late"
    | Exclude<TermStatus, "open">;
  readonly due?: IsoMoment;
}

/** Something nobody said and the simulation took for granted. `about` is the id of a step, tier or term. */
export interface CaseAssumption {
  readonly kind:
    | "received-same-day" // a message arrived on the day it was sent
    | "filed-same-day" // a complaint was sent on the day it arrived
    | "transferred-same-day" // a tier received the complaint when the one before it passed it on
    | "anchor-natural" // the source does not say from when; counted from receipt by the tier
    | "anchor-partial" // one of the alternative starts was never told
    | "extension-repeated" // the source does not say how often
    | "hour-unknown"; // a term in hours ran from a day without a clock: until the end of the day
  readonly about: string;
}

/** Whether the term still runs. */
export function isRunning({ status }: CaseTerm): boolean {
  return status === "open" || status === "suspended";
}

/** The latest run of a term in this case. */
export function latestRun({ terms }: Case, id: TermId): CaseTerm | undefined {
  return runAt(terms, latestPlace(terms, id));
}

/** The run at a place; V8 is slow to find that a list has nothing at -1. */
export function runAt(terms: readonly CaseTerm[], place: number): CaseTerm | undefined {
  return place < 0 ? undefined : terms[place];
}

/** Where the latest run of a term stands among the terms of a case; -1 when it never ran. */
export function latestPlace(terms: readonly CaseTerm[], id: TermId): number {
  for (let place = terms.length - 1; place >= 0; place--) if (terms[place]?.term === id) return place;
  return -1;
}
