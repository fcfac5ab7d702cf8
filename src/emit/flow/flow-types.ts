import type { EventId, RoleId, StateId } from "../../ir/machine.js";

/**
 * The course of a procedure as a picture shows it: a lane for each tier and side route, in the order of the file, and
 * in it what happens from top to bottom. All words are plain Dutch; ids only say which node a part shows.
 */
export interface Flow {
  readonly title: string;
  readonly lanes: readonly Lane[];
}

/**
 * A tier or side route. `entries` says how a complaint comes here without another lane before it, `terms` which terms
 * hold for the lane as a whole: to file with it, and to handle the complaint from start to end.
 */
export interface Lane {
  readonly id: string;
  readonly title: string;
  readonly side: boolean;
  readonly entries: readonly Entry[];
  readonly terms: readonly string[];
  readonly items: readonly Item[];
}

/**
 * A way in: the procedure begins here, a closed complaint comes back, or the lane is open to some at any time. One that
 * comes back had ended in one of `from`, by their titles.
 */
export type Entry =
  | { readonly kind: "start" | "always"; readonly text: string }
  | { readonly kind: "reopened"; readonly text: string; readonly from: readonly string[] };

/** What stands in a lane. */
export type Item = StepItem | ExitItem;

/** Something that is done in a tier, with its terms and what makes it fall away. */
export interface StepItem {
  readonly kind: "step";
  readonly state: StateId;
  readonly title: string;
  readonly remarks: readonly string[];
  readonly terms: readonly string[];
}

/**
 * A way on that is not simply the next step: to a lane, back to a step, or to the end. `from` is the step it leaves, when
 * it leaves one only; `event` is absent for what a lapsed term sets off by itself; `by` is who goes on, where that is not
 * the complainant.
 */
export interface ExitItem {
  readonly kind: "exit";
  readonly text: string;
  readonly from?: StateId;
  readonly event?: EventId;
  readonly by?: RoleId;
  readonly to: Target;
}

/** Where an exit leads: a lane or a step that the picture shows, or the end. */
export type Target =
  | { readonly kind: "lane"; readonly lane: string; readonly title: string }
  | { readonly kind: "step"; readonly state: StateId; readonly title: string }
  | { readonly kind: "end"; readonly title: string };
