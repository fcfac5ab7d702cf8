import type { DueStep } from "../calendar/due-step.js";
import { formatDay } from "../calendar/iso-day.js";
import type { Length } from "../calendar/spec.js";
import type { Machine, Term, TermId } from "../ir/machine.js";
import { assertNever } from "../support/assert-never.js";
import { indexOf, type MachineIndex } from "./machine-index.js";
import { type IsoMoment, readMoment, writeMoment } from "./moment.js";
import type { Refusal } from "./reasons.js";
import { lengthEnd } from "./term-end.js";
import { type TimelineOptions, timeline } from "./timeline.js";
import type { Derivation, NamedDate, Timeline, TimelineRow } from "./timeline-types.js";

/** The version of this format, by semantic versioning. */
const WHY_VERSION = "1.0.0";

/** Why a term ends on its date, for a complaint received on a day: plain JSON, dates in ISO. */
export interface Why {
  readonly whyVersion: string;
  readonly machine: string;
  readonly received: IsoMoment;
  readonly term: TermId;
  /** The term itself first, then what its start rests on, back to the receipt of the complaint. */
  readonly links: readonly WhyLink[];
  /** The table the dates stand in, with the assumptions they rest on. */
  readonly timeline: Timeline;
}

/** One date of the chain. */
export interface WhyLink {
  readonly term: TermId;
  readonly row: TimelineRow;
  /** Where the source says so: what stands behind `bron`. */
  readonly source?: string;
  /** How the days were counted; absent for a term without a date, and for one before a date of the year. */
  readonly account?: Account;
  /** What the day it starts from rests on. */
  readonly start: "received" | "term" | "assumed" | "unknown";
}

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

/** The account of one term, or why there is none: an impossible date, a tier or a term that does not exist. */
export function why(
  machine: Machine,
  id: TermId,
  options: TimelineOptions,
): Why | { readonly problem?: Refusal; readonly absent?: TermId } {
  const index = indexOf(machine);
  const table = timeline(machine, options);
  if (table.problem !== undefined) return { problem: table.problem };
  const links = linksOf(index, table, id);
  if (links.length === 0) return { absent: id };
  return {
    whyVersion: WHY_VERSION,
    machine: machine.id,
    received: table.received,
    term: id,
    links,
    timeline: table,
  };
}

function linksOf(index: MachineIndex, table: Timeline, id: TermId): readonly WhyLink[] {
  const links: WhyLink[] = [];
  let row = table.rows.find(({ term }) => term === id);
  while (row?.term !== undefined && !links.some(({ term }) => term === row?.term)) {
    const before = rowBefore(index, table, row);
    links.push(linkOf(index, table, row, before));
    row = before;
  }
  return links;
}

function linkOf(
  index: MachineIndex,
  table: Timeline,
  row: TimelineRow,
  before: TimelineRow | undefined,
): WhyLink {
  const term = index.terms.get(row.term ?? "");
  const source = term === undefined ? undefined : sourceOf(index, term);
  const account = term === undefined ? undefined : accountOf(index, term, row);
  const from = row.derivation?.from;
  const isFirst = from !== undefined && from === table.received;
  const start = isFirst
    ? "received"
    : before !== undefined
      ? "term"
      : from === undefined
        ? "unknown"
        : "assumed";
  return {
    term: row.term ?? "",
    row,
    ...(source === undefined ? {} : { source }),
    ...(account === undefined ? {} : { account }),
    start,
  };
}

/** What the term says itself, else the step or tier it belongs to. */
function sourceOf(index: MachineIndex, { source, of }: Term): string | undefined {
  if (source !== undefined) return source;
  if (of.kind === "step") return index.steps.get(of.step)?.source;
  return "tier" in of ? index.tiers.get(of.tier)?.source : undefined;
}

/** The term whose last day is the day this one starts from: everybody uses the last day. */
function rowBefore(index: MachineIndex, table: Timeline, { term, derivation }: TimelineRow) {
  const from = derivation?.from;
  if (from === undefined || from === table.received) return undefined;
  const anchored = index.terms
    .get(term ?? "")
    ?.bounds.flatMap((bound) =>
      bound.kind === "length" && "step" in bound.anchor ? [bound.anchor.step] : [],
    );
  const dated = table.rows.filter((row) => row.date === from && row.term !== undefined && row.term !== term);
  return (
    dated.find(({ step }) => step !== undefined && anchored?.includes(step) === true) ??
    dated.find(({ kind }) => kind === "escalation") ??
    dated[0]
  );
}

function accountOf(
  { calendar }: MachineIndex,
  term: Term,
  { derivation, date }: TimelineRow,
): Account | undefined {
  const { length, direction, from }: Partial<Derivation> = derivation ?? {};
  const anchor = readMoment(from);
  if (length === undefined || direction === undefined || anchor === undefined || from === undefined) {
    return undefined;
  }
  const end = lengthEnd(calendar, anchor, length, { direction, roll: term.roll, explain: true });
  if (end === undefined || writeMoment(end.due) !== date) return undefined;
  return { from, length, direction, date, steps: end.steps.flatMap((step) => stepOf(step)) };
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
