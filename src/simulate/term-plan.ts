import { inRange } from "../calendar/day.js";
import type { Length } from "../calendar/spec.js";
import type { Term } from "../ir/machine.js";
import { type AnchorKey, anchorKey } from "./anchors.js";
import { looksBack } from "./backward-term.js";
import type { Case, CaseAssumption, CaseTerm } from "./case.js";
import { anchorsOf, isInside, type MachineIndex, naturalStart, runsUnstarted } from "./machine-index.js";
import { type IsoMoment, readMoment, writeMoment } from "./moment.js";
import { type TermEnd, termEnd } from "./term-end.js";

/** A term with what is the same in every case, found once. */
export interface PlannedTerm {
  readonly term: Term;
  /** Whether it counts in every case or in none; `varies`: subjects and circumstances say. */
  readonly applies: "always" | "never" | "varies";
  /** Whether it counts back, so that it may be judged after the work was done. */
  readonly looksBack: boolean;
  /** What must have happened before it can run: a step or tier only runs terms once its tier has the complaint. */
  readonly needs: AnchorKey | undefined;
  /** It can run once one of these happened; absent when it waits for none of them. */
  readonly starts: readonly AnchorKey[] | undefined;
  /** Its dates while nothing happened that it counts from. */
  readonly unstarted: Dated;
  /** What it counts from; its dates by the day of each, as far as cases asked for them. */
  readonly counts: readonly { readonly from: AnchorKey; readonly dated: Map<IsoMoment, Dated> }[];
}

/** What a run of a term gets for its dates, and what was taken for granted for that. */
export interface Dated {
  readonly dates: Pick<CaseTerm, "due" | "raw" | "undated">;
  readonly assumptions: readonly CaseAssumption[];
}

/** Plans a term. */
export function plannedTerm(index: MachineIndex, term: Term): PlannedTerm {
  const start = naturalStart(term, index.steps);
  const own = anchorsOf(term);
  const from = [...own.map((anchor) => anchorKey(anchor) ?? start), ...(hasDate(term) ? [start] : [])];
  return {
    term,
    applies: whenApplies(index, term),
    looksBack: looksBack(term),
    needs: isInside(term) ? start : undefined,
    starts: runsUnstarted(term) ? undefined : keysOf(index, term),
    unstarted: counted(index, term, {}),
    counts: [...new Set(from.filter((key) => key !== undefined))].map((key) => ({
      from: key,
      dated: new Map(),
    })),
  };
}

function keysOf({ steps }: MachineIndex, term: Term): readonly AnchorKey[] {
  const start = naturalStart(term, steps);
  return anchorsOf(term).flatMap((anchor) => anchorKey(anchor) ?? start ?? []);
}

function hasDate({ bounds, outer }: Term): boolean {
  return outer?.kind === "date" || bounds.some(({ kind }) => kind === "date");
}

function whenApplies({ scoped }: MachineIndex, term: Term): PlannedTerm["applies"] {
  if (term.modality === "none") return "never";
  return scoped.has(term.id) ? "varies" : "always";
}

/** Whether a term can start now. */
export function canStart({ needs, starts }: PlannedTerm, anchors: Case["anchors"]): boolean {
  if (needs !== undefined && !(needs in anchors)) return false;
  return starts === undefined || starts.some((key) => key in anchors);
}

/**
 * The dates of a term by what happened so far. It is counted once for each day, save where two things that it counts
 * from happened, or one is known to the minute: of those there are too many to remember.
 */
export function datedBy(index: MachineIndex, planned: PlannedTerm, anchors: Case["anchors"]): Dated {
  let day: IsoMoment | undefined;
  let dated: Map<IsoMoment, Dated> | undefined;
  for (const one of planned.counts) {
    const at = anchors[one.from];
    if (at === undefined) continue;
    if (day !== undefined || at.length !== DATE_LENGTH) return counted(index, planned.term, anchors);
    day = at;
    dated = one.dated;
  }
  if (day === undefined || dated === undefined) return planned.unstarted;
  const known = dated.get(day);
  if (known !== undefined) return known;
  const made = counted(index, planned.term, anchors);
  dated.set(day, made);
  return made;
}

const DATE_LENGTH = 10;

function counted(index: MachineIndex, term: Term, anchors: Case["anchors"]): Dated {
  const lookup = (key: AnchorKey) => readMoment(anchors[key]);
  const options = { explain: false, fallback: naturalStart(term, index.steps) };
  const end = termEnd(index.calendar, term, lookup, options);
  // An end beyond the years that calendars know is none.
  if (end === undefined || !inRange(end.due.day) || !inRange(end.raw)) {
    return { dates: { undated: undatedBy(term, keysOf(index, term), anchors) }, assumptions: [] };
  }
  const dates = { due: writeMoment(end.due), raw: writeMoment({ day: end.raw }) };
  return { dates, assumptions: assumptionsOf(term, end) };
}

function undatedBy(
  { modality, bounds }: Term,
  keys: readonly AnchorKey[],
  anchors: Case["anchors"],
): NonNullable<CaseTerm["undated"]> {
  if (modality === "asap" || modality === "reasonable" || modality === "per-case" || modality === "open")
    return modality;
  if (bounds.length === 0) return "open";
  // When an anchor happened and there is still no end, the calendar has none.
  return keys.some((key) => key in anchors) ? "calendar-limit" : "anchor-unknown";
}

function assumptionsOf(term: Term, end: TermEnd): readonly CaseAssumption[] {
  const found: CaseAssumption[] = [];
  if (end.bound.kind === "length" && end.key === undefined)
    found.push({ kind: "anchor-natural", about: term.id });
  if (end.partial) found.push({ kind: "anchor-partial", about: term.id });
  if (isHours(end.bound) && end.due.minute === undefined)
    found.push({ kind: "hour-unknown", about: term.id });
  return found;
}

function isHours(bound: TermEnd["bound"]): boolean {
  const length: Length | undefined = bound.kind === "length" ? bound.length : undefined;
  return length?.unit === "hour";
}
