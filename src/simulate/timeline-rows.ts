import { formatDay } from "../calendar/iso-day.js";
import type { Length } from "../calendar/spec.js";
import type { Step, Term, TermId, Tier, Transition } from "../ir/machine.js";
import { countedOf, derivationOf } from "./derivation.js";
import { classLabels, conditionTexts, outcomeLabels, roleLabels, subjectLabels } from "./guards.js";
import type { MachineIndex } from "./machine-index.js";
import { type Moment, writeMoment } from "./moment.js";
import { isRefusedState, stepOf, tierOf } from "./moves.js";
import { lengthEnd, type TermEnd } from "./term-end.js";
import type { RowOpen, TimelineRow } from "./timeline-types.js";
import { doubtsOf, endOnWalk } from "./walk-limits.js";
import type { Walk } from "./walk-types.js";

/** The rows that a walk can fill where it leaves a state along `way`; `after` is the walk behind that move. */
export function rowsAt(
  index: MachineIndex,
  walk: Walk,
  way: Transition,
  after: Walk,
): readonly TimelineRow[] {
  const tier = index.tiers.get(tierOf(index, way.from) ?? "");
  if (tier === undefined) return [];
  const step = index.steps.get(stepOf(index, way.from) ?? "");
  const kind = index.states.get(way.from)?.kind;
  if (step !== undefined) return stepRows(index, walk, tier, step, after);
  if (kind === "pending") return finishRows(index, tier, assumedDay(walk, after));
  return kind === "handled" ? windowRows(index, walk, tier, isRefusedState(index, way.from)) : [];
}

/** The rows of a tier as a whole: filing with it, completing the complaint, and the term over all its steps. */
export function tierRows(index: MachineIndex, walk: Walk, tier: Tier): readonly TimelineRow[] {
  return index.machine.terms.flatMap((term): readonly TimelineRow[] => {
    const { of } = term;
    if (of.kind !== "filing" && of.kind !== "whole" && of.kind !== "completion") return [];
    return of.tier === tier.id
      ? [termRow(index, walk, tier, term, { kind: of.kind, label: tier.label })]
      : [];
  });
}

function stepRows(
  index: MachineIndex,
  walk: Walk,
  tier: Tier,
  step: Step,
  after: Walk,
): readonly TimelineRow[] {
  const isOptional = step.optional || step.acts.every(({ modality }) => modality !== "duty");
  const onlyIf = step.onlyIf === undefined ? undefined : conditionTexts(index, [step.onlyIf])[0];
  const base = {
    kind: "step" as const,
    step: step.id,
    label: step.label,
    optional: isOptional,
    ...(onlyIf === undefined ? {} : { onlyIf }),
    ...limitsOf(index, step),
  };
  const terms = step.terms.flatMap((id) => index.terms.get(id) ?? []);
  const assumed = assumedDay(walk, after);
  const rows = terms.map((term) => termRow(index, walk, tier, term, base, assumed));
  const notices = index.machine.terms.filter(
    ({ of }) => of.kind === "notice" && noticesOf(step, terms).has(of.notice),
  );
  const told = notices.map((term) => termRow(index, walk, tier, term, { ...base, kind: "notice" as const }));
  if (rows.length > 0) return [...rows, ...told];
  return [withoutTerm(index, tier, { ...base, ...actorsOf(step) }, assumed), ...told];
}

/** Who act in a step; where of some one is enough, those who act first. */
function actorsOf({ acts }: Step): Pick<TimelineRow, "who" | "anyWho"> {
  const first = acts.find(({ modality }) => modality === "duty") ?? acts[0];
  if (first?.anyActor === undefined || acts.every(({ anyActor }) => anyActor === undefined))
    return { who: [...new Set(acts.flatMap(({ actors }) => actors))] };
  return { who: first.actors, anyWho: first.anyActor };
}

type Limits = Pick<TimelineRow, "onlySubjects" | "onlyFor" | "onlyOutcomes">;

function limitsOf(index: MachineIndex, { onlySubjects, onlyFor, onlyOutcomes }: Step): Limits {
  return {
    ...(onlySubjects === undefined ? {} : { onlySubjects: subjectLabels(index, onlySubjects) }),
    ...(onlyFor === undefined ? {} : { onlyFor: classLabels(index, onlyFor) }),
    ...(onlyOutcomes === undefined ? {} : { onlyOutcomes: outcomeLabels(index, onlyOutcomes) }),
  };
}

function noticesOf(step: Step, terms: readonly Term[]): ReadonlySet<string> {
  const own = terms.flatMap(({ extensions, suspensions }) => [
    ...extensions.flatMap(({ notices }) => notices),
    ...suspensions.flatMap(({ notices }) => notices),
  ]);
  return new Set([...step.notices, ...own].map(({ id }) => id));
}

function finishRows(index: MachineIndex, tier: Tier, assumed: Assumed): readonly TimelineRow[] {
  if ((tier.whole?.terms.length ?? 0) > 0) return [];
  return [withoutTerm(index, tier, { kind: "finish", label: tier.label, who: tier.handlers }, assumed)];
}

function windowRows(index: MachineIndex, walk: Walk, tier: Tier, refused: boolean): readonly TimelineRow[] {
  return index.machine.terms.flatMap((term): readonly TimelineRow[] => {
    const { of } = term;
    if (of.kind === "escalation" && of.from === tier.id) {
      if ((of.refused === true) !== refused) return [];
      return [
        termRow(index, walk, tier, term, { kind: "escalation", label: index.tiers.get(of.to)?.label ?? "" }),
      ];
    }
    if (of.kind !== "response" || of.tier !== tier.id || refused) return [];
    return [termRow(index, walk, tier, term, { kind: "response", label: tier.label })];
  });
}

type Assumed = Required<Pick<RowOpen, "assumed" | "basis">>;

/** A step that takes time without a term of its own takes what the whole tier has. */
function assumedDay(walk: Walk, after: Walk): Assumed {
  return { assumed: formatDay(after.day), basis: after.day > walk.day ? "whole" : "previous" };
}

type RowBase = Pick<TimelineRow, "kind" | "label"> &
  Partial<Pick<TimelineRow, "step" | "optional" | "onlyIf" | keyof Limits>>;

function withoutTerm(
  index: MachineIndex,
  tier: Tier,
  { who, anyWho, ...base }: RowBase & Pick<TimelineRow, "who" | "anyWho">,
  assumed: Assumed,
): TimelineRow {
  return {
    ...rowHead(tier, base),
    who: roleLabels(index, who.length === 0 ? tier.handlers : who),
    ...(anyWho === undefined ? {} : { anyWho }),
    modality: "none",
    asap: false,
    open: { reason: "no-term", ...assumed },
    alternatives: [],
    subjects: [],
    ...rowTail(base),
  };
}

function termRow(
  index: MachineIndex,
  walk: Walk,
  tier: Tier,
  term: Term,
  base: RowBase,
  assumed?: Assumed,
): TimelineRow {
  const end = endOnWalk(index, walk, term, true);
  const unsure = end === undefined ? [] : doubtsOf(index, walk, term);
  const { subjects } = index.machine.complaints;
  return {
    ...rowHead(tier, base, term.id),
    who: roleLabels(index, term.holder),
    ...(term.anyHolder === undefined ? {} : { anyWho: term.anyHolder }),
    modality: term.modality,
    asap: term.asap,
    ...(end === undefined
      ? { open: openOf(term, assumed) }
      : { date: writeMoment(end.due), derivation: derivationOf(index, end) }),
    ...(unsure.length === 0 ? {} : { unsure }),
    alternatives: end === undefined ? term.bounds.map((bound) => countedOf(index, bound)) : [],
    ...extensionsOf(index, term, end),
    subjects: term.subjects.map((id) => subjects.find((one) => one.id === id)?.label ?? id),
    ...(term.classes === undefined ? {} : { classes: classLabels(index, term.classes) }),
    ...conditionOf(index, term),
    ...rowTail(base),
  };
}

function conditionOf(index: MachineIndex, { condition }: Term): Pick<TimelineRow, "condition"> {
  const text = condition === undefined ? undefined : conditionTexts(index, [condition])[0];
  return text === undefined ? {} : { condition: text };
}

function rowHead({ id, label }: Tier, { kind, step, label: own }: RowBase, term?: TermId) {
  return {
    kind,
    tier: id,
    tierLabel: label,
    ...(step === undefined ? {} : { step }),
    ...(term === undefined ? {} : { term }),
    label: own,
  };
}

function rowTail({ optional = false, onlyIf, onlySubjects, onlyFor, onlyOutcomes }: RowBase) {
  return {
    optional,
    ...(onlyIf === undefined ? {} : { onlyIf }),
    ...(onlySubjects === undefined ? {} : { onlySubjects }),
    ...(onlyFor === undefined ? {} : { onlyFor }),
    ...(onlyOutcomes === undefined ? {} : { onlyOutcomes }),
  };
}

function openOf(term: Term, assumed: Assumed | undefined): RowOpen {
  const { modality, bounds } = term;
  if (modality === "hard" || modality === "target") {
    return { reason: bounds.length === 0 ? "open" : "anchor-unknown" };
  }
  return { reason: modality, ...assumed };
}

/** What each extension can add, one after another and each once; the date of the row itself counts none of them. */
function extensionsOf(
  index: MachineIndex,
  { extensions, roll }: Term,
  end: TermEnd | undefined,
): Pick<TimelineRow, "extensions"> {
  if (extensions.length === 0) return {};
  let last: Pick<TermEnd, "due" | "raw"> | undefined = end;
  return {
    extensions: extensions.map(({ limit, length, total, fromRolledEnd }) => {
      const base = last === undefined ? undefined : fromRolledEnd ? last.due : { day: last.raw };
      const after = (start: Moment | undefined, added: Length | undefined) =>
        start === undefined || added === undefined
          ? undefined
          : lengthEnd(index.calendar, start, added, { direction: "after", roll });
      const one = after(base, length);
      const most = after(end === undefined ? undefined : { day: end.raw }, total);
      last = one !== undefined && most !== undefined && most.raw < one.raw ? most : one;
      return {
        limit,
        ...(length === undefined ? {} : { length }),
        ...(total === undefined ? {} : { total }),
        ...(last === undefined ? {} : { until: writeMoment(last.due) }),
      };
    }),
  };
}

/** Rows in the order of the file, each once. */
export function inFileOrder(index: MachineIndex, rows: readonly TimelineRow[]): readonly TimelineRow[] {
  const seen = new Set<string>();
  const once = rows.filter((row) => {
    const key = rowKey(row);
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
  const tiers = index.machine.tiers.map(({ id }) => id);
  const steps = index.machine.tiers.flatMap((tier) => tier.steps.map(({ id }) => id));
  const terms: readonly TermId[] = index.machine.terms.map(({ id }) => id);
  const place = (row: TimelineRow): readonly number[] => [
    tiers.indexOf(row.tier),
    PLACES[row.kind],
    row.step === undefined ? 0 : steps.indexOf(row.step),
    row.kind === "notice" ? 1 : 0,
    row.term === undefined ? 0 : terms.indexOf(row.term),
  ];
  return [...once].sort((a, b) => compareLists(place(a), place(b)));
}

/** What tells one row of a table from another. */
export function rowKey({ kind, tier, step, term }: TimelineRow): string {
  return JSON.stringify([kind, tier, step, term]);
}

const PLACES: Readonly<Record<TimelineRow["kind"], number>> = {
  filing: 0,
  completion: 1,
  step: 2,
  notice: 2,
  finish: 3,
  whole: 4,
  response: 5,
  escalation: 6,
};

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
