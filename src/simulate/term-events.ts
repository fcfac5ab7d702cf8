import { inRange } from "../calendar/day.js";
import type { Event, Extension, Term, TermId } from "../ir/machine.js";
import { type Case, type CaseTerm, isRunning, latestPlace, latestRun, runAt } from "./case.js";
import { changeRun, endTerms, isExpired, isUsedUp, timesUsed, withoutDates } from "./case-terms.js";
import { resumeRun, suspendRun } from "./clock.js";
import { assume, type Draft } from "./draft.js";
import { conditionTexts, roleLabels } from "./guards.js";
import type { MachineIndex } from "./machine-index.js";
import { type IsoMoment, isPast, type Moment, readMoment, writeMoment } from "./moment.js";
import { endsMoved } from "./open-terms.js";
import { type Refusal, refusal } from "./reasons.js";
import { suspensionsToSay } from "./standstill.js";
import { lengthEnd } from "./term-end.js";
import type { ToldEvent } from "./told-event.js";

/** Extends, suspends, resumes or sets a term; gives why it is refused, and then the draft is of no more use. */
export function applyTermEvent(draft: Draft, node: Event, event: ToldEvent, at: Moment): Refusal | undefined {
  const { plan, value } = draft;
  const term = node.term === undefined ? undefined : plan.index.terms.get(node.term);
  const place = term === undefined ? -1 : latestPlace(value.terms, term.id);
  const run = runAt(value.terms, place);
  if (term === undefined || run === undefined) return refusal("term-not-running", [node.term ?? node.id]);
  if (!isRunning(run)) {
    const isLate = node.kind === "extend" && isExpired(run.status);
    return isLate ? refusal("extension-too-late", [term.id], []) : refusal("term-not-running", [term.id]);
  }
  const request: Request = { term, place, run, event, at };
  switch (node.kind) {
    case "extend":
      return extend(draft, request);
    case "suspend":
      return suspend(draft, request);
    case "resume":
      if (run.status !== "suspended") return refusal("term-not-suspended", [term.id]);
      resumeRun(draft, place, run, at);
      return undefined;
    default:
      return set(draft, request);
  }
}

interface Request {
  readonly term: Term;
  /** The run it is about, and where that stands among the terms of the case. */
  readonly place: number;
  readonly run: CaseTerm;
  readonly event: ToldEvent;
  readonly at: Moment;
}

function extend(draft: Draft, request: Request): Refusal | undefined {
  const { index } = draft.plan;
  const { term, place, run, at } = request;
  const chosen = chosenExtension(request);
  if ("code" in chosen) return chosen;
  const extension = chosen;
  const objection = objectionTo(index, draft.value, extension, request);
  if (objection !== undefined) return objection;
  const end = extendedEnd(index, extension, request);
  if (!end.ok) return end.reason;
  const extended = Object.assign(withoutDates(run), end.dates);
  extended.extensions = run.extensions + 1;
  extended.extendedBy = run.extendedBy === undefined ? [extension.id] : [...run.extendedBy, extension.id];
  extended.fixed = true;
  const first = unextended(request);
  if (first !== undefined) extended.unextended = first;
  changeRun(draft, place, run, extended, "extended");
  if (extension.times === undefined && timesUsed(extension.id, run) > 0)
    assume(draft, { kind: "extension-repeated", about: term.id });
  const now = writeMoment(at);
  if (extension.notices.length > 0) {
    const isMet = (term: TermId) =>
      extension.notices.some(({ id }) => index.noticeTerms.get(id)?.id === term);
    endTerms(draft, { has: isMet }, "met", now);
  }
  endsMoved(draft, now);
  return undefined;
}

/** Where the term ended before its first extension, when all of them together have a maximum. */
function unextended({ term, run }: Request): IsoMoment | undefined {
  return term.extensions.some(({ total }) => total !== undefined)
    ? (run.unextended ?? run.raw ?? run.due)
    : undefined;
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
  let last = due;
  for (const notice of extension.notices) {
    const end = noticeEnd(index, value, notice, due);
    if (end !== undefined && (last === undefined || isPast(last, end))) last = end;
  }
  return last;
}

function noticeEnd(
  { calendar, noticeTerms }: MachineIndex,
  value: Case,
  { id, timing }: Extension["notices"][number],
  due: Moment | undefined,
): Moment | undefined {
  if (timing?.kind === "before-end" && timing.lead !== undefined && due !== undefined)
    return lengthEnd(calendar, due, timing.lead, { direction: "before", roll: false })?.due;
  const own = noticeTerms.get(id);
  return own === undefined ? undefined : readMoment(latestRun(value, own.id)?.due);
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

function suspend(draft: Draft, { term, place, run, event, at }: Request): Refusal | undefined {
  if (run.status === "suspended") return refusal("term-suspended", [term.id]);
  const { index } = draft.plan;
  const grounds = suspensionsToSay(index, draft.value, term);
  if (grounds.length === 0) {
    const { state } = draft.value;
    return refusal("event-not-here", [state], [index.states.get(state)?.label ?? state]);
  }
  const ground = grounds.find(
    ({ condition }) => condition === undefined || event.conditions?.includes(condition) === true,
  );
  if (ground === undefined) {
    const conditions = grounds.flatMap(({ condition }) => (condition === undefined ? [] : [condition]));
    return refusal("condition-not-asserted", conditions, conditionTexts(index, conditions));
  }
  const maximum = ground.maximum === undefined ? {} : { maximum: ground.maximum };
  suspendRun(draft, place, run, at, { ...maximum, byStep: ground.step !== undefined });
  return undefined;
}

function set(draft: Draft, { term, place, run, event, at }: Request): Refusal | undefined {
  if (event.date === undefined && event.length === undefined) return refusal("date-missing", [term.id], []);
  const date = event.date === undefined ? undefined : readMoment(event.date);
  const end =
    event.length === undefined || date !== undefined
      ? undefined
      : lengthEnd(draft.plan.index.calendar, at, event.length, { direction: "after", roll: term.roll });
  const due = date ?? end?.due;
  if (due === undefined || !inRange(due.day) || isPast(at, due))
    return refusal("date-impossible", [], [event.date ?? lengthText(event.length)]);
  const raw = writeMoment({ day: end?.raw ?? due.day });
  const { undated: _undated, ...rest } = run;
  changeRun(draft, place, run, { ...rest, due: writeMoment(due), raw, fixed: true }, "set");
  endsMoved(draft, writeMoment(at));
  return undefined;
}

function lengthText(length: ToldEvent["length"]): string {
  return length === undefined ? "" : `${length.amount} ${length.unit}`;
}

function refused(reason: Refusal): { readonly ok: false; readonly reason: Refusal } {
  return { ok: false, reason };
}
