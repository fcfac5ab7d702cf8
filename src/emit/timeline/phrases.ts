import type { Unit } from "../../calendar/spec.js";
import type {
  Counted,
  PathOpen,
  RowOpen,
  TimelineAssumption,
  TimelinePath,
  TimelineRow,
} from "../../simulate/timeline-types.js";

/** The fixed words of a timeline in one language. Labels of the procedure stay in the words of its file. */
export interface Phrases {
  readonly heading: (title: string) => string;
  readonly received: (date: string, tier: string) => string;
  readonly columns: readonly [what: string, who: string, when: string, how: string];
  readonly routesHeading: string;
  readonly routeColumns: readonly [route: string, end: string, note: string];
  readonly assumptionsHeading: string;
  readonly units: Readonly<Record<Unit, { readonly singular: string; readonly plural: string }>>;
  readonly and: string;
  readonly or: string;
  readonly what: Readonly<Record<TimelineRow["kind"], (label: string) => string>>;
  readonly optional: string;
  readonly onlyIf: (condition: string) => string;
  readonly condition: (condition: string) => string;
  readonly onlySubjects: (subjects: string) => string;
  readonly onlyFor: (classes: string) => string;
  readonly onlyOutcomes: (outcomes: string) => string;
  readonly latest: (date: string) => string;
  readonly target: (date: string) => string;
  readonly asFarAsKnown: (when: string) => string;
  readonly asapLatest: (when: string) => string;
  readonly undated: Readonly<Record<RowOpen["reason"], string>>;
  readonly before: string;
  readonly after: string;
  readonly anchor: (anchor: Counted["anchor"], about: string | undefined) => string;
  readonly windowEnd: (tier: string) => string;
  readonly counted: (length: string, direction: string, anchor: string) => string;
  readonly beforeDate: (date: string) => string;
  readonly noStart: string;
  readonly notCounted: (days: string, many: boolean) => string;
  readonly period: (from: string, until: string) => string;
  readonly clamped: string;
  readonly rolled: (from: string) => string;
  readonly outer: string;
  readonly extendUntil: (date: string) => string;
  readonly extendBy: (length: string) => string;
  readonly extendUnlimited: string;
  readonly extendOpen: string;
  readonly extendTotal: (extension: string, total: string) => string;
  readonly extendNext: (extension: string) => string;
  readonly assumed: Readonly<Record<"previous" | "whole", (date: string) => string>>;
  readonly unknownStart: (counted: string) => string;
  readonly leftBy: Readonly<Record<TimelinePath["way"][number]["leftBy"], string>>;
  /** A tier that is left by an outcome, and one that is left so with some outcomes only. */
  readonly byOutcome: (outcomes: string) => string;
  readonly withOutcome: (left: string, outcomes: string) => string;
  readonly noEnd: (date: string) => string;
  readonly onTarget: string;
  readonly round: string;
  readonly open: Readonly<Record<PathOpen["kind"], (label: string, waitsFor: string) => string>>;
  /** The procedure is not in force on the day of receipt, or on a part of the days that were asked for. */
  readonly outsideValidity: (from: string | undefined, until: string | undefined, all: boolean) => string;
  readonly assumption: Readonly<
    Record<
      Exclude<TimelineAssumption["kind"], "outside-validity">,
      (labels: string, many: boolean, received: string) => string
    >
  >;
  readonly capped: (limit: number) => string;
}
