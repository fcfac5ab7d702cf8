import type { Case } from "./case.js";
import type { CaseEvent } from "./case-event.js";
import type { MachineIndex } from "./machine-index.js";
import { readMoment } from "./moment.js";

/**
 * Where data is no case of this machine: the path of the first thing that is missing or wrong (`terms.0.due`), empty for
 * the whole. Undefined when it is one. Stored cases come from outside, so nothing is believed of them; it says the same
 * as the JSON Schema of the case (`emit/schema/case-record.ts`), which a test compares.
 */
export function caseProblem(index: MachineIndex, value: unknown): string | undefined {
  if (!isRecord(value)) return "";
  return firstProblem(value, CASE, knownOf(index));
}

/** Whether data has the shape of an event; names and dates in it are judged by `step` itself. */
export function isEventShape(event: unknown): event is CaseEvent {
  if (!isRecord(event) || typeof event.type !== "string") return false;
  const { conditions, subjects, consent, anchors, data, length } = event;
  const texts = [event.by, event.outcome, event.class, event.extension];
  return (
    texts.every((text) => text === undefined || typeof text === "string") &&
    [conditions, subjects, consent].every((list) => list === undefined || isTexts(list)) &&
    [anchors, data].every((record) => record === undefined || isRecord(record)) &&
    (length === undefined || isLength(length))
  );
}

interface Known {
  readonly states: ReadonlySet<unknown>;
  readonly events: ReadonlySet<unknown>;
  readonly terms: ReadonlySet<unknown>;
}

type Check = (value: unknown, known: Known) => string | undefined;

/** The keys of an object with their checks; one with a question mark may be absent. */
type Shape = Readonly<Record<string, Check>>;

const text: Check = (value) => (typeof value === "string" ? undefined : "");
const flag: Check = (value) => (typeof value === "boolean" ? undefined : "");
const count: Check = (value) => (Number.isInteger(value) && Number(value) >= 0 ? undefined : "");
const moment: Check = (value) => (readMoment(value) === undefined ? "" : undefined);
const texts: Check = (value) => (isTexts(value) ? undefined : "");
const record: Check = (value) => (isRecord(value) ? undefined : "");
const moments: Check = (value) => {
  if (!isRecord(value)) return "";
  return Object.keys(value).find((key) => moment(value[key], NOTHING) !== undefined);
};
const oneOf =
  (which: keyof Known): Check =>
  (value, known) =>
    known[which].has(value) ? undefined : "";
const word =
  (...words: readonly string[]): Check =>
  (value) =>
    words.some((one) => one === value) ? undefined : "";
const object =
  (shape: Shape): Check =>
  (value, known) =>
    isRecord(value) ? firstProblem(value, shape, known) : "";
const list =
  (item: Check): Check =>
  (value, known) => {
    if (!Array.isArray(value)) return "";
    for (const [at, one] of value.entries()) {
      const problem = item(one, known);
      if (problem !== undefined) return joined(String(at), problem);
    }
    return undefined;
  };

const NOTHING: Known = { states: new Set(), events: new Set(), terms: new Set() };

const STATUSES = ["open", "suspended", "met", "breached", "missed", "lapsed", "withdrawn"] as const;
const UNDATED = [
  "anchor-unknown",
  "asap",
  "reasonable",
  "per-case",
  "open",
  "extension-open",
  "calendar-limit",
];
const CHANGES = ["opened", "dated", "extended", "set", "resumed", "done-late", ...STATUSES.slice(1)];

const RUN: Shape = {
  term: oneOf("terms"),
  round: count,
  status: word(...STATUSES),
  opened: moment,
  "due?": moment,
  "raw?": moment,
  "undated?": word(...UNDATED),
  extensions: count,
  "extendedBy?": texts,
  "unextended?": moment,
  fixed: flag,
  "suspended?": object({ since: moment, "until?": moment, byStep: flag }),
  "ended?": moment,
  "done?": moment,
};

const ENTRY: Shape = {
  at: moment,
  event: oneOf("events"),
  from: oneOf("states"),
  to: oneOf("states"),
  "by?": text,
  "outcome?": text,
  "conditions?": texts,
  terms: list(object({ term: oneOf("terms"), round: count, change: word(...CHANGES), "due?": moment })),
};

const CASE: Shape = {
  caseVersion: text,
  machine: text,
  irVersion: text,
  state: oneOf("states"),
  "now?": moment,
  "outcome?": text,
  "class?": text,
  subjects: texts,
  "holds?": texts,
  anchors: moments,
  terms: list(object(RUN)),
  data: record,
  log: list(object(ENTRY)),
  assumptions: list(object({ kind: text, about: text })),
};

function firstProblem(
  value: Readonly<Record<string, unknown>>,
  shape: Shape,
  known: Known,
): string | undefined {
  for (const [written, check] of Object.entries(shape)) {
    const isOptional = written.endsWith("?");
    const key = isOptional ? written.slice(0, -1) : written;
    const one = Object.hasOwn(value, key) ? value[key] : undefined;
    if (one === undefined && isOptional) continue;
    const problem = check(one, known);
    if (problem !== undefined) return joined(key, problem);
  }
  return undefined;
}

function joined(key: string, rest: string): string {
  return rest === "" ? key : `${key}.${rest}`;
}

const knowns = new WeakMap<MachineIndex, Known>();

function knownOf(index: MachineIndex): Known {
  const made = knowns.get(index) ?? {
    states: new Set(index.states.keys()),
    events: new Set([...index.events.keys(), "time"]),
    terms: new Set(index.terms.keys()),
  };
  knowns.set(index, made);
  return made;
}

const UNITS: readonly unknown[] = ["hour", "day", "workday", "week", "month", "year"];

function isLength(value: unknown): boolean {
  return isRecord(value) && count(value.amount, NOTHING) === undefined && UNITS.includes(value.unit);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Marks a case that `step` or `start` made, so that it is not looked through again. */
export function markSound(index: MachineIndex, value: Case): Case {
  sound.set(value, index);
  return value;
}

/** The problem of a case that was not made here; of one that was, nothing needs to be looked at. */
export function foreignProblem(index: MachineIndex, value: Case): string | undefined {
  if (typeof value === "object" && value !== null && sound.get(value) === index) return undefined;
  return caseProblem(index, value);
}

const sound = new WeakMap<Case, MachineIndex>();
