import type { Day } from "../../calendar/day.js";
import { formatDay } from "../../calendar/iso-day.js";
import type { Tier } from "../../ir/machine.js";
import { NO_DATE } from "./day-counts.js";
import type { RowTally } from "./row-tally.js";
import { LISTED_DATES } from "./sweep-row.js";
import type { SweepConflict } from "./sweep-types.js";

/** The dates of receipt on which terms do not go together, in the order of the rows. */
export function conflictsOf(tallies: readonly RowTally[], first: Tier, from: Day): readonly SweepConflict[] {
  const windows = tallies.flatMap((tally) => windowConflict(tally, first, from));
  return [
    ...tallies.flatMap((tally) => tallies.flatMap((limit) => limitConflict(tally, limit, from))),
    ...windows,
    ...(windows.length > 0 ? [] : tierConflicts(tallies, from)),
  ];
}

/** A step that may go on after a hard term: its own, or that of the tier as a whole. */
function limitConflict(tally: RowTally, limit: RowTally, from: Day): readonly SweepConflict[] {
  const [row, other] = [tally.row, limit.row];
  const isOwn = row.kind === other.kind && row.step === other.step && row.modality === "target";
  const isWhole = row.kind === "step" && other.kind === "whole";
  if (row.tier !== other.tier || other.modality !== "hard" || !(isOwn || isWhole)) return [];
  if (row.modality !== "target" && row.modality !== "hard") return [];
  // A term for some complaints is held against that for the same, or for all.
  const isAlike = sameCases(row, other) || isForAll(other);
  if (!isAlike) return [];
  const late = found(tally, (at) => difference(tally.days[at], limit.days[at]), from);
  if (late === undefined) return [];
  const kind = row.modality === "target" ? "target-after-limit" : "step-after-whole";
  return [{ kind, ...about(row), ...(other.term === undefined ? {} : { against: other.term }), ...late }];
}

/** A window of the complainant that is over before what it is about has to be there. */
function windowConflict(tally: RowTally, first: Tier, from: Day): readonly SweepConflict[] {
  const { row } = tally;
  const isWindow = row.kind === "escalation" || row.kind === "response" || row.kind === "filing";
  if (!isWindow || (row.kind === "filing" && row.tier === first.id)) return [];
  const closed = found(tally, (at) => difference(tally.reached[at], tally.days[at]), from);
  return closed === undefined ? [] : [{ kind: "window-before-answer", ...about(row), ...closed }];
}

/** A tier that is reached on some dates of receipt and not on others. */
function tierConflicts(tallies: readonly RowTally[], from: Day): readonly SweepConflict[] {
  const tiers = new Map<string, RowTally[]>();
  for (const tally of tallies) tiers.set(tally.row.tier, [...(tiers.get(tally.row.tier) ?? []), tally]);
  return [...tiers.values()].flatMap((rows): readonly SweepConflict[] => {
    const row = rows[0];
    if (row === undefined || rows.every(({ days }) => days.every((one) => one === NO_DATE))) return [];
    const shut = found(row, (at) => (rows.every(({ days }) => days[at] === NO_DATE) ? 1 : 0), from);
    if (shut === undefined) return [];
    const { dates, receipts } = shut;
    return [{ kind: "tier-closed", tier: row.row.tier, tierLabel: row.row.tierLabel, dates, receipts }];
  });
}

type Found = Required<Pick<SweepConflict, "dates" | "receipts" | "worst">>;

/** The dates on which `tooMuch` is above zero; undefined when there are none. */
function found({ days }: RowTally, tooMuch: (at: number) => number, from: Day): Found | undefined {
  const places = [...days.keys()].filter((at) => tooMuch(at) > 0);
  const [first] = places;
  if (first === undefined) return undefined;
  const worst = places.reduce((most, at) => (tooMuch(at) > tooMuch(most) ? at : most), first);
  return {
    dates: places.length,
    receipts: places.slice(0, LISTED_DATES).map((at) => formatDay(from + at)),
    worst: { received: formatDay(from + worst), days: tooMuch(worst) },
  };
}

/** By how many days `late` comes after `early`; 0 when one of them has no date. */
function difference(late: number | undefined, early: number | undefined): number {
  if (late === undefined || early === undefined || late === NO_DATE || early === NO_DATE) return 0;
  return late - early;
}

function sameCases(a: RowTally["row"], b: RowTally["row"]): boolean {
  return (
    a.condition === b.condition &&
    a.subjects.join() === b.subjects.join() &&
    a.classes?.join() === b.classes?.join()
  );
}

function isForAll({ subjects, classes, condition }: RowTally["row"]): boolean {
  return subjects.length === 0 && classes === undefined && condition === undefined;
}

function about({ tier, tierLabel, term, label }: RowTally["row"]) {
  return { tier, tierLabel, label, ...(term === undefined ? {} : { term }) };
}
