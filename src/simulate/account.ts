import type { DueStep } from "../calendar/due-step.js";
import { formatDay } from "../calendar/iso-day.js";
import type { Length } from "../calendar/spec.js";
import { assertNever } from "../support/assert-never.js";
import type { IsoMoment } from "./moment.js";
import type { NamedDate } from "./timeline-types.js";

/** A count of days that can be done again with nothing else at hand. */
export interface Account {
  readonly from: IsoMoment;
  readonly length: Length;
  readonly direction: "after" | "before";
  readonly date: IsoMoment;
  readonly steps: readonly AccountStep[];
}

/** One thing that moved the date, in the order in which a person counts. */
export type AccountStep =
  /** The later month has no such day, so its last day was taken. */
  | { readonly kind: "clamped"; readonly to: IsoMoment }
  /** Days of a closure that count for no term. */
  | { readonly kind: "suspended"; readonly from: IsoMoment; readonly to: IsoMoment; readonly name: string }
  /** A day that is no workday; `weekday` for the free days of every week. */
  | {
      readonly kind: "skipped";
      readonly date: IsoMoment;
      readonly name: string;
      readonly closed: "weekday" | "other";
    }
  /** Algemene termijnenwet, art. 2: the term holds at least these two workdays. */
  | {
      readonly kind: "two-workdays";
      readonly from: IsoMoment;
      readonly to: IsoMoment;
      readonly workdays: readonly [IsoMoment, IsoMoment];
    }
  /** Algemene termijnenwet, art. 1: the end could not fall on these days. */
  | {
      readonly kind: "rolled";
      readonly from: IsoMoment;
      readonly to: IsoMoment;
      readonly reasons: readonly NamedDate[];
    };

/** What the calendar says of a count, in ISO dates; what moved nothing is left out. */
export function accountSteps(steps: readonly DueStep[]): readonly AccountStep[] {
  return steps.flatMap((step) => stepOf(step));
}

function stepOf(step: DueStep): readonly AccountStep[] {
  switch (step.kind) {
    case "clamped":
      return [{ kind: "clamped", to: formatDay(step.day) }];
    case "suspended":
      return [{ kind: "suspended", from: formatDay(step.from), to: formatDay(step.to), name: step.name }];
    case "skipped": {
      const closed = step.closed === "weekday" ? "weekday" : "other";
      return [{ kind: "skipped", date: formatDay(step.day), name: step.name, closed }];
    }
    case "two-workdays": {
      const [first, second] = step.workdays;
      const workdays = [formatDay(first), formatDay(second)] as const;
      return [{ kind: "two-workdays", from: formatDay(step.from), to: formatDay(step.to), workdays }];
    }
    case "rolled": {
      const reasons = step.reasons.map(({ day, name }) => ({ date: formatDay(day), name }));
      return [{ kind: "rolled", from: formatDay(step.from), to: formatDay(step.to), reasons }];
    }
    case "anchor":
    case "counted":
    case "undecreed":
      return [];
    default:
      return assertNever(step);
  }
}
