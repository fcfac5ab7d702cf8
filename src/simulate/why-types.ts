import type { TermId } from "../ir/machine.js";
import type { Account } from "./account.js";
import type { IsoMoment } from "./moment.js";
import type { Timeline, TimelineRow } from "./timeline-types.js";

/** The version of this format, by semantic versioning. */
export const WHY_VERSION = "1.1.0";

/** Why a term ends on its date, for a complaint received on a day: plain JSON, dates in ISO. */
export interface Why {
  readonly whyVersion: string;
  readonly machine: string;
  readonly received: IsoMoment;
  /** Id of the term; also of a retention. */
  readonly term: TermId;
  /** The term itself first, then what its start rests on, back to the receipt of the complaint. */
  readonly links: readonly WhyLink[];
  /** The table the dates stand in, with the assumptions they rest on. */
  readonly timeline: Timeline;
}

/** A date beside the course of a complaint: of a duty of the organisation, or until when a file is kept. */
export interface StandingRow
  extends Pick<TimelineRow, "label" | "who" | "modality" | "date" | "open" | "derivation" | "extensions"> {
  readonly kind: "duty" | "retention";
}

/** One date of the chain. */
export interface WhyLink {
  readonly term: TermId;
  readonly row: TimelineRow | StandingRow;
  /** Where the source says so: what stands behind `bron`. */
  readonly source?: string;
  /** How the days were counted; absent for a term without a date, and for one before a date of the year. */
  readonly account?: Account;
  /** How the date moves with each extension of a stated length, one after another. */
  readonly extended: readonly Account[];
  /** What the day it starts from rests on. */
  readonly start: "received" | "term" | "assumed" | "unknown" | "closing" | "year";
}
