import type { Machine, Term, TermId } from "../ir/machine.js";
import { type Account, accountSteps } from "./account.js";
import { indexOf, type MachineIndex } from "./machine-index.js";
import { readMoment, writeMoment } from "./moment.js";
import type { Refusal } from "./reasons.js";
import { lengthEnd } from "./term-end.js";
import { sourceOf } from "./term-source.js";
import { type TimelineOptions, timeline } from "./timeline.js";
import type { Derivation, Timeline, TimelineRow } from "./timeline-types.js";
import { isStanding, standingLink } from "./why-standing.js";
import { WHY_VERSION, type Why, type WhyLink } from "./why-types.js";

/**
 * The account of one term or retention, or why there is none: an impossible date, a tier or a term that does not
 * exist. A term of a tier that this complaint does not come to is told for a complaint that starts there.
 */
export function why(
  machine: Machine,
  id: TermId,
  options: TimelineOptions,
): Why | { readonly problem?: Refusal; readonly absent?: TermId } {
  const index = indexOf(machine);
  const first = timeline(machine, options);
  if (first.problem !== undefined) return { problem: first.problem };
  const term = index.terms.get(id);
  const own = term === undefined || options.tier !== undefined ? undefined : tierOfTerm(index, term);
  const isThere = first.rows.some((row) => row.term === id);
  const table = isThere || own === undefined ? first : timeline(machine, { ...options, tier: own });
  const links = isStanding(index, id) ? standingLinks(index, table, id) : linksOf(index, table, id);
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

/** How each date of a table was found, for those who keep the table: replaying it gives the date of its row. */
export function accountsOf(machine: Machine, table: Timeline): readonly Omit<WhyLink, "row">[] {
  const index = indexOf(machine);
  return table.rows.flatMap((row) => {
    if (row.term === undefined || row.date === undefined) return [];
    const { row: _row, ...link } = linkOf(index, table, row, rowBefore(index, table, row));
    return [link];
  });
}

/** The tier a term belongs to: for a window, the one it leaves. */
function tierOfTerm({ machine, steps }: MachineIndex, { of }: Term): string | undefined {
  switch (of.kind) {
    case "step":
      return steps.get(of.step)?.tier;
    case "escalation":
      return of.from;
    case "whole":
    case "filing":
    case "response":
    case "completion":
      return of.tier;
    case "notice":
      return machine.tiers.find(({ steps: all }) =>
        all.some(({ notices }) => notices.some(({ id }) => id === of.notice)),
      )?.id;
    case "duty":
      return undefined;
  }
}

function standingLinks(index: MachineIndex, table: Timeline, id: TermId): readonly WhyLink[] {
  const { link, after } = standingLink(index, table, id);
  return [link, ...(after === undefined ? [] : linksOf(index, table, after))];
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
  return {
    term: row.term ?? "",
    row,
    ...(source === undefined ? {} : { source }),
    ...(account === undefined ? {} : { account }),
    extended: term === undefined ? [] : extendedAccounts(index, term, row),
    start: startOf(table, row, before),
  };
}

function startOf(table: Timeline, { derivation }: TimelineRow, before: TimelineRow | undefined) {
  if (derivation?.before !== undefined) return "year";
  if (derivation?.from === table.received) return "received";
  if (before !== undefined) return "term";
  return derivation === undefined ? "unknown" : "assumed";
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
  return { from, length, direction, date, steps: accountSteps(end.steps) };
}

/** Each extension counted from the end before it, as long as its end is the one in the table. */
function extendedAccounts({ calendar }: MachineIndex, term: Term, row: TimelineRow): readonly Account[] {
  const accounts: Account[] = [];
  let raw = row.derivation?.rolled?.from ?? row.date;
  let due = row.date;
  for (const [at, { until }] of (row.extensions ?? []).entries()) {
    const extension = term.extensions[at];
    const from = extension?.fromRolledEnd === true ? due : raw;
    const anchor = readMoment(from);
    if (extension?.length === undefined || from === undefined || anchor === undefined) break;
    const options = { direction: "after", roll: term.roll, explain: true } as const;
    const end = lengthEnd(calendar, anchor, extension.length, options);
    if (end === undefined || until === undefined || writeMoment(end.due) !== until) break;
    const { length } = extension;
    accounts.push({ from, length, direction: "after", date: until, steps: accountSteps(end.steps) });
    raw = writeMoment({ day: end.raw });
    due = until;
  }
  return accounts;
}
