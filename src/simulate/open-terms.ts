import { inRange } from "../calendar/day.js";
import type { Length } from "../calendar/spec.js";
import type { ConditionId, Term, TermId } from "../ir/machine.js";
import { type AnchorKey, anchorKey, isOutside } from "./anchors.js";
import {
  type Case,
  type CaseAssumption,
  type CaseTerm,
  isRunning,
  latestRun,
  type TermChange,
} from "./case.js";
import { type Changed, changeRun, withAssumption } from "./case-terms.js";
import { anchorsOf, isInside, type MachineIndex, naturalStart } from "./machine-index.js";
import { type IsoMoment, readMoment, writeMoment } from "./moment.js";
import { type TermEnd, termEnd } from "./term-end.js";

/** What the event says that decides which terms start. */
export interface OpenOptions {
  /** The complaint lacks something, so the chance to complete it starts. */
  readonly incomplete: boolean;
  /** Terms of steps that are passed over, which do not start. */
  readonly passed?: ReadonlySet<TermId>;
}

/** Opens the filing windows that wait for an anchor nobody told yet. */
export function openInitialTerms(index: MachineIndex, value: Case, at: IsoMoment): Changed {
  return index.initial
    .filter((term) => latestRun(value, term.id) === undefined && appliesTo(term, value, index))
    .reduce<Changed>((changed, term) => openRun(index, changed, term, at), { value, changes: [] });
}

/**
 * Records that these anchors happened and opens, dates or renews every term that starts from them. An anchor that
 * happens again starts a new round of its terms; the running round is withdrawn.
 */
export function anchorsHappened(
  index: MachineIndex,
  changed: Changed,
  happened: readonly (readonly [AnchorKey, IsoMoment])[],
  at: IsoMoment,
  options: OpenOptions,
): Changed {
  const before = changed.value.anchors;
  const anchors = { ...before, ...Object.fromEntries(happened) };
  let current: Changed = { ...changed, value: { ...changed.value, anchors } };
  const touched = new Map<Term, boolean>();
  for (const [key] of happened) {
    for (const term of index.opening.get(key) ?? []) {
      if (options.passed?.has(term.id) !== true)
        touched.set(term, touched.get(term) === true || key in before);
    }
  }
  for (const [term, again] of touched) current = touch(index, current, term, { at, again, options });
  return current;
}

/** Counts the terms again that hang on the end of these terms (`voor einde termijn`). */
export function endsMoved(index: MachineIndex, changed: Changed, at: IsoMoment, depth = 0): Changed {
  let current = changed;
  const keys: AnchorKey[] = [];
  for (const run of current.value.terms) {
    const key = `term-end:${run.term}`;
    if (run.due === undefined || !index.opening.has(key) || current.value.anchors[key] === run.due) continue;
    current = {
      ...current,
      value: { ...current.value, anchors: { ...current.value.anchors, [key]: run.due } },
    };
    keys.push(key);
  }
  if (keys.length === 0 || depth > index.machine.terms.length) return current;
  for (const key of keys) {
    for (const term of index.opening.get(key) ?? []) {
      current = touch(index, current, term, { at, again: false, options: { incomplete: false } });
    }
  }
  return endsMoved(index, current, at, depth + 1);
}

interface Touch {
  readonly at: IsoMoment;
  readonly again: boolean;
  readonly options: OpenOptions;
}

function touch(index: MachineIndex, changed: Changed, term: Term, { at, again, options }: Touch): Changed {
  const { value } = changed;
  if (!appliesTo(term, value, index)) return changed;
  if (term.of.kind === "completion" && !options.incomplete && latestRun(value, term.id) === undefined)
    return changed;
  const run = latestRun(value, term.id);
  if (run === undefined) return canStart(term, value, index) ? openRun(index, changed, term, at) : changed;
  if (isRunning(run) && !again) return redate(index, changed, term, run);
  if (!again || !canStart(term, value, index)) return changed;
  const withdrawn = isRunning(run)
    ? changeRun(changed, run, { status: "withdrawn", ended: at }, "withdrawn")
    : changed;
  return openRun(index, withdrawn, term, at);
}

/** A step or tier only runs terms once its tier has the complaint. */
function canStart(term: Term, value: Case, index: MachineIndex): boolean {
  const start = naturalStart(term, index.steps);
  if (isInside(term) && start !== undefined && !(start in value.anchors)) return false;
  const own = anchorsOf(term);
  if (own.length === 0 || own.every(isOutside)) return true;
  return hasStarted(index, value, term);
}

/**
 * Which of the terms of a step counts, of the targets and of the others. The latest circumstance that the case states beats what holds in
 * general, and a term for some subjects beats the one for all; without a known subject the general one counts.
 */
function appliesTo(term: Term, { subjects, holds = [] }: Case, index: MachineIndex): boolean {
  if (term.modality === "none") return false;
  const isMeant = (other: Term): boolean =>
    other.subjects.length === 0 || other.subjects.some((subject) => subjects.includes(subject));
  if (!isMeant(term) || (term.condition !== undefined && !holds.includes(term.condition))) return false;
  const rivals = (index.rivals.get(term.id) ?? []).filter(isMeant);
  const latest = holds.findLast((condition) => rivals.some((other) => other.condition === condition));
  if (term.condition !== latest) return false;
  const alike = rivals.filter((other) => other.condition === latest && other.modality === term.modality);
  return term.subjects.length > 0 || alike.every((other) => other.subjects.length === 0);
}

/**
 * Takes over the circumstances that an event states: a term that does not count any more is withdrawn, and the one
 * that counts instead runs from where it starts.
 */
export function circumstancesStated(
  index: MachineIndex,
  changed: Changed,
  stated: readonly ConditionId[],
  at: IsoMoment,
): Changed {
  const { holds = [] } = changed.value;
  const fresh = stated.filter((id) => index.circumstances.has(id) && !holds.includes(id));
  if (fresh.length === 0) return changed;
  let current: Changed = { ...changed, value: { ...changed.value, holds: [...holds, ...fresh] } };
  for (const term of index.machine.terms) {
    const run = latestRun(current.value, term.id);
    if (appliesTo(term, current.value, index)) {
      const isDue = term.condition !== undefined && run === undefined && canStart(term, current.value, index);
      if (isDue && isWaitedFor(index, current.value, term)) current = openRun(index, current, term, at);
    } else if (run !== undefined && isRunning(run)) {
      const { suspended: _suspended, ...rest } = run;
      current = changeRun(current, run, { status: "withdrawn", ended: at }, "withdrawn", rest);
    }
  }
  return endsMoved(index, current, at);
}

/** Whether what the term is about still has to be done. */
function isWaitedFor(index: MachineIndex, value: Case, term: Term): boolean {
  return (index.rivals.get(term.id) ?? []).every((other) => {
    const run = latestRun(value, other.id);
    return run === undefined || (run.status !== "met" && run.done === undefined);
  });
}

function openRun(index: MachineIndex, changed: Changed, term: Term, at: IsoMoment): Changed {
  const { value } = changed;
  const round = (latestRun(value, term.id)?.round ?? 0) + 1;
  const end = endOf(index, value, term);
  const run: CaseTerm = {
    term: term.id,
    round,
    status: "open",
    opened: at,
    ...datesOf(index, value, term, end),
    extensions: 0,
    fixed: false,
  };
  const change: TermChange = {
    term: term.id,
    round,
    change: "opened",
    ...(run.due === undefined ? {} : { due: run.due }),
  };
  const opened = { ...value, terms: [...value.terms, run] };
  return {
    value: assumptionsOf(term, end).reduce(withAssumption, opened),
    changes: [...changed.changes, change],
  };
}

function redate(index: MachineIndex, changed: Changed, term: Term, run: CaseTerm): Changed {
  if (run.fixed || term.bounds.length === 0) return changed;
  const end = endOf(index, changed.value, term);
  const dates = datesOf(index, changed.value, term, end);
  if (dates.due === run.due) return changed;
  const { due: _due, raw: _raw, undated: _undated, ...rest } = run;
  const redated = changeRun(changed, run, dates, "dated", rest);
  return { ...redated, value: assumptionsOf(term, end).reduce(withAssumption, redated.value) };
}

/** The end of a term; undefined also for one beyond the years that calendars know. */
function endOf(index: MachineIndex, { anchors }: Case, term: Term): TermEnd | undefined {
  const lookup = (key: AnchorKey) => readMoment(anchors[key]);
  const options = { explain: false, fallback: naturalStart(term, index.steps) };
  const end = termEnd(index.calendar, term, lookup, options);
  return end === undefined || (inRange(end.due.day) && inRange(end.raw)) ? end : undefined;
}

function datesOf(
  index: MachineIndex,
  value: Case,
  term: Term,
  end: TermEnd | undefined,
): Pick<CaseTerm, "due" | "raw" | "undated"> {
  if (end !== undefined) return { due: writeMoment(end.due), raw: writeMoment({ day: end.raw }) };
  const { modality, bounds } = term;
  if (modality === "asap" || modality === "reasonable" || modality === "per-case" || modality === "open")
    return { undated: modality };
  if (bounds.length === 0) return { undated: "open" };
  return { undated: hasStarted(index, value, term) ? "calendar-limit" : "anchor-unknown" };
}

/** Whether an anchor of the term happened; when it did and there is still no end, the calendar has none. */
function hasStarted(index: MachineIndex, { anchors }: Case, term: Term): boolean {
  return anchorsOf(term).some((anchor) => {
    const key = anchorKey(anchor) ?? naturalStart(term, index.steps);
    return key !== undefined && key in anchors;
  });
}

function assumptionsOf(term: Term, end: TermEnd | undefined): readonly CaseAssumption[] {
  if (end === undefined) return [];
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
