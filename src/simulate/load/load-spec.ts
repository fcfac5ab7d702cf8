import type { RoleId, StepId, TierId } from "../../ir/machine.js";

/** How long something takes, drawn for each case: always the same, between two bounds, most often one value, or by chance with a mean. */
export type Spread =
  | { readonly kind: "fixed"; readonly value: number }
  | { readonly kind: "uniform"; readonly from: number; readonly to: number }
  | { readonly kind: "triangle"; readonly from: number; readonly most: number; readonly to: number }
  | { readonly kind: "exponential"; readonly mean: number };

/** What a step asks. A step that is not named takes no work; one that is optional is then left out. */
export interface StepLoad {
  /** In days of work of one handler. */
  readonly work: Spread;
  /** In calendar days that pass after the work, before the step is done: waiting for others. */
  readonly wait: Spread;
  /** The share of the cases in which the step is done, 0 to 1. */
  readonly share: number;
}

/** The load of complaints an organisation expects, in names of one procedure. */
export interface LoadSpec {
  /** The days on which complaints come in, ISO dates, both included; a year, usually. */
  readonly from: string;
  readonly to: string;
  /** Mean number of complaints a week; they come by chance, on any day. */
  readonly perWeek: number;
  /** Handlers by role. Whoever is not named is never too busy. */
  readonly handlers: Readonly<Record<RoleId, number>>;
  /** ISO weekdays on which handlers work; without, the workdays of the procedure. Holidays are always free. */
  readonly workdays?: readonly number[];
  readonly steps: Readonly<Record<StepId, StepLoad>>;
  /** The share that goes on after the answer of a tier, 0 to 1; `otherwise` for tiers that are not named. */
  readonly dissatisfied: {
    readonly tiers: Readonly<Record<TierId, number>>;
    readonly otherwise: number;
  };
  /** Calendar days until the complainant goes on. */
  readonly reply: Spread;
  /** The share in time for which the handlers needed are looked for, 0 to 1. */
  readonly goal: number;
}
