import type { EventId, TermId } from "../../ir/machine.js";
import type { IsoMoment } from "../moment.js";
import type { Course } from "./course.js";

/**
 * How fast everybody acts.
 * - `best`: on the first day the procedure allows.
 * - `expected`: on the last day of the target, else of the term.
 * - `latest`: on the last day of the term, after every extension of which the length is stated.
 */
export type Pace = "best" | "expected" | "latest";

/** The whole way through the procedure at one pace, played date by date. */
export interface Forecast {
  readonly pace: Pace;
  /** The day of the last move. */
  readonly date: IsoMoment;
  /** Something on the way has no limit that binds, so that it may as well be later. */
  readonly open: boolean;
  readonly moves: readonly ForecastMove[];
  readonly course: Omit<Course, "case">;
  readonly assumptions: readonly ForecastAssumption[];
}

/** One move along the way; extensions are in the course only. */
export interface ForecastMove {
  readonly event: EventId | "time";
  readonly label: string;
  /** Label of the tier that is acted in; absent for the first move. */
  readonly tier?: string;
  readonly at: IsoMoment;
  /** What decided the day; `none`: nothing does, so it is the day of the move before. */
  readonly limit: "at-once" | "term" | "target" | "window" | "lapse" | "none";
  readonly term?: TermId;
}

/** Something nobody said and the forecast takes for granted, with the labels it is about. */
export interface ForecastAssumption {
  readonly kind:
    | "pace" // how fast everybody acts
    | "whole-way" // the complainant goes on wherever that is possible
    | "outcome" // which outcome a step had, where others lead elsewhere: the step and the outcome
    | "complainant" // who complains, since the terms hang on that
    | "subject" // what the complaint is about, since its terms hang on that
    | "same-day" // no term with a date: the day of what comes before
    | "target-only" // nothing but a target, which binds nobody
    | "no-extension" // it may be extended; only the latest counts that
    | "extended" // with every extension of which the length is stated
    | "extension-open" // extended by nobody knows how much: not counted
    | "extension-once" // how often is not said
    | "no-suspension" // the clock does not stop
    | "conditions"; // these hold
  readonly labels: readonly string[];
}
