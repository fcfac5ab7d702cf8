import { inRange } from "../calendar/day.js";
import type { Event, Extension, Term } from "../ir/machine.js";
import { type Case, type CaseTerm, isRunning, latestRun } from "./case.js";
import type { CaseEvent } from "./case-event.js";
import {
  type Changed,
  changeRun,
  endTerms,
  isExpired,
  isUsedUp,
  timesUsed,
  withAssumption,
} from "./case-terms.js";
import { resumeRun, suspendRun } from "./clock.js";
import { conditionTexts, roleLabels } from "./guards.js";
import type { MachineIndex } from "./machine-index.js";
import { isPast, type Moment, readMoment, writeMoment } from "./moment.js";
import { endsMoved } from "./open-terms.js";
import { type Refusal, refusal } from "./reasons.js";
import { lengthEnd } from "./term-end.js";

/** The case after an event about one term, or why it is refused. */
export type TermEventResult =
  | { readonly ok: true; readonly changed: Changed }
  | { readonly ok: false; readonly reason: Refusal };

/** Extends, suspends, resumes or sets a term. */
export function applyTermEvent(
  index: MachineIndex,
  changed: Changed,
  node: Event,
  event: CaseEvent,
  at: Moment,
): TermEventResult {
  const { value } = changed;
  const term = node.term === undefined ? undefined : index.terms.get(node.term);
  const run = term === undefined ? undefined : latestRun(value, term.id);
  if (term === undefined || run === undefined)
    return refused(refusal("term-not-running", [node.term ?? node.id]));
  if (!isRunning(run)) {
    const isLate = node.kind === "extend" && isExpired(run.status);
    return refused(
      isLate ? refusal("extension-too-late", [term.id], []) : refusal("term-not-running", [term.id]),
    );
  }
  switch (node.kind) {
    case "extend":
      return extend(index, changed, { term, run, event, at });
    case "suspend":
      return suspend(index, changed, { term, run, event, at });
    case "resume":
      if (run.status !== "suspended") return refused(refusal("term-not-suspended", [term.id]));
      return { ok: true, changed: resumeRun(index, changed, run, at) };
    default:
      return set(index, changed, { term, run, event, at });
  }
}

interface Request {
  readonly term: Term;
  readonly run: CaseTerm;
  readonly event: CaseEvent;
  readonly at: Moment;
}

function extend(index: MachineIndex, changed: Changed, request: Request): TermEventResult {
  const { term, run, at } = request;
  const chosen = chosenExtension(request);
  if ("code" in chosen) return refused(chosen);
  const extension = chosen;
  const objection = objectionTo(index, changed.value, extension, request);
  if (objection !== undefined) return refused(objection);
  const end = extendedEnd(index, extension, request);
  if (!end.ok) return end;
  const { undated: _undated, due: _due, raw: _raw, ...rest } = run;
  const patch = {
    ...end.dates,
    extensions: run.extensions + 1,
    extendedBy: [...(run.extendedBy ?? []), extension.id],
    fixed: true,
    ...unextended(request),
  };
  let extended = changeRun(changed, run, patch, "extended", rest);
  if (timesUsed(extension.id, run) > 0 && extension.times === undefined) {
    extended = {
      ...extended,
      value: withAssumption(extended.value, { kind: "extension-repeated", about: term.id }),
    };
  }
  const notices = new Set(extension.notices.map(({ id }) => index.noticeTerms.get(id)?.id));
  const told = endTerms(index, extended, ({ id }) => notices.has(id), "met", writeMoment(at));
  return { ok: true, changed: endsMoved(index, told, writeMoment(at)) };
}

/** Where the term ended before its first extension, when all of them together have a maximum. */
function unextended({ term, run }: Request): Pick<CaseTerm, "unextended"> {
  const first = run.unextended ?? run.raw ?? run.due;
  return first === undefined || term.extensions.every(({ total }) => total === undefined)
    ? {}
    : { unextended: first };
}

/** The extension the event names; without a name the first that is not used up, else the last. */
function chosenExtension({ term, run, event }: Request): Extension | Refusal {
  const { extensions } = term;
  const named = extensions.find(({ id }) => id === event.extension);
  if (event.extension !== undefined && named === undefined) {
    const known = extensions.map(({ id }) => id);
    return refusal("extension-unknown", [event.extension, ...known]);
  }
  const next = named ?? extensions.find((extension) => !isUsedUp(extension, run)) ?? extensions.at(-1);
  return next ?? refusal("term-not-running", [term.id]);
}

function objectionTo(
  index: MachineIndex,
  value: Case,
  extension: Extension,
  request: Request,
): Refusal | undefined {
  const { term, run, event, at } = request;
  if (isUsedUp(extension, run)) {
    return refusal("extension-used-up", [term.id], [String(extension.times)]);
  }
  const last = lastMomentToExtend(index, value, extension, run);
  if (last !== undefined && isPast(at, last))
    return refusal("extension-too-late", [term.id], [writeMoment(last)]);
  if (extension.condition !== undefined && event.conditions?.includes(extension.condition) !== true) {
    return refusal(
      "condition-not-asserted",
      [extension.condition],
      conditionTexts(index, [extension.condition]),
    );
  }
  const missing = extension.consent?.roles.filter((role) => event.consent?.includes(role) !== true) ?? [];
  return missing.length === 0 ? undefined : refusal("consent", missing, roleLabels(index, missing));
}

/** A notice that must come some time before the end, or by a term of its own, is the last chance to extend. */
function lastMomentToExtend(
  index: MachineIndex,
  value: Case,
  extension: Extension,
  run: CaseTerm,
): Moment | undefined {
  // A term that stands still ends later than its date says, by nobody knows how much.
  const due = run.status === "suspended" ? undefined : readMoment(run.due);
  const limits = extension.notices.flatMap(({ id, timing }) => {
    if (timing?.kind === "before-end" && timing.lead !== undefined && due !== undefined) {
      const lead = lengthEnd(index.calendar, due, timing.lead, { direction: "before", roll: false });
      return lead === undefined ? [] : [lead.due];
    }
    const own = index.noticeTerms.get(id);
    const end = own === undefined ? undefined : readMoment(latestRun(value, own.id)?.due);
    return end === undefined ? [] : [end];
  });
  return limits.reduce<Moment | undefined>((a, b) => (a === undefined || isPast(a, b) ? b : a), due);
}

type ExtendedEnd =
  | { readonly ok: true; readonly dates: Partial<CaseTerm> }
  | { readonly ok: false; readonly reason: Refusal };

function extendedEnd(index: MachineIndex, extension: Extension, { term, run, event }: Request): ExtendedEnd {
  const due = readMoment(run.due);
  const base = extension.fromRolledEnd ? due : (readMoment(run.raw) ?? due);
  const from = (start: Moment | undefined, length: Extension["length"]) =>
    start === undefined || length === undefined
      ? undefined
      : lengthEnd(index.calendar, start, length, { direction: "after", roll: term.roll });
  const count = (length: Extension["length"]) => from(base, length);
  const most = from(readMoment(run.unextended) ?? base, extension.total);
  const one = count(extension.length);
  const limit = one !== undefined && most !== undefined && isPast(one.due, most.due) ? most : (one ?? most);
  if (most !== undefined && due !== undefined && !isPast(most.due, due))
    return refused(refusal("extension-too-long", [term.id], [writeMoment(most.due)]));
  const asked = event.length === undefined || base === undefined ? undefined : count(event.length);
  const date = readMoment(event.date);
  if (event.date !== undefined && date === undefined)
    return refused(refusal("date-impossible", [], [event.date]));
  const wanted = date === undefined ? (asked ?? limit) : { due: date, raw: date.day };
  if (wanted === undefined) {
    const asks = event.length !== undefined && due !== undefined;
    return asks
      ? refused(refusal("date-impossible", [], [lengthText(event.length)]))
      : { ok: true, dates: { undated: "extension-open" } };
  }
  if (!inRange(wanted.due.day)) return refused(refusal("date-impossible", [], [writeMoment(wanted.due)]));
  if (due !== undefined && !isPast(wanted.due, due))
    return refused(refusal("extension-too-short", [term.id], [writeMoment(due)]));
  if (limit !== undefined && isPast(wanted.due, limit.due)) {
    return refused(refusal("extension-too-long", [term.id], [writeMoment(limit.due)]));
  }
  return { ok: true, dates: { due: writeMoment(wanted.due), raw: writeMoment({ day: wanted.raw }) } };
}

function suspend(index: MachineIndex, changed: Changed, { term, run, event, at }: Request): TermEventResult {
  if (run.status === "suspended") return refused(refusal("term-suspended", [term.id]));
  const grounds = term.suspensions.filter(({ step }) => step === undefined);
  const ground = grounds.find(
    ({ condition }) => condition === undefined || event.conditions?.includes(condition) === true,
  );
  if (ground === undefined) {
    const conditions = grounds.flatMap(({ condition }) => (condition === undefined ? [] : [condition]));
    return refused(refusal("condition-not-asserted", conditions, conditionTexts(index, conditions)));
  }
  const maximum = ground.maximum === undefined ? {} : { maximum: ground.maximum };
  return { ok: true, changed: suspendRun(index, changed, run, at, { ...maximum, byStep: false }) };
}

function set(index: MachineIndex, changed: Changed, { term, run, event, at }: Request): TermEventResult {
  if (event.date === undefined && event.length === undefined)
    return refused(refusal("date-missing", [term.id], []));
  const date = event.date === undefined ? undefined : readMoment(event.date);
  const end =
    event.length === undefined || date !== undefined
      ? undefined
      : lengthEnd(index.calendar, at, event.length, { direction: "after", roll: term.roll });
  const due = date ?? end?.due;
  if (due === undefined || !inRange(due.day) || isPast(at, due)) {
    return refused(refusal("date-impossible", [], [event.date ?? lengthText(event.length)]));
  }
  const raw = writeMoment({ day: end?.raw ?? due.day });
  const { undated: _undated, ...rest } = run;
  const done = changeRun(changed, run, { due: writeMoment(due), raw, fixed: true }, "set", rest);
  return { ok: true, changed: endsMoved(index, done, writeMoment(at)) };
}

function lengthText(length: CaseEvent["length"]): string {
  return length === undefined ? "" : `${length.amount} ${length.unit}`;
}

function refused(reason: Refusal): { readonly ok: false; readonly reason: Refusal } {
  return { ok: false, reason };
}
