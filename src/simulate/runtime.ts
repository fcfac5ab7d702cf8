/**
 * The runtime: all that playing a case takes, and nothing that compiles, checks or writes. It is what `klachtwerk/runtime`
 * gives, and what stands inline in the module of a procedure (src/emit/module).
 */
import type { Machine } from "../ir/machine.js";
import { allowed } from "./allowed.js";
import type { Case, LogEntry, TermChange } from "./case.js";
import type { CaseEvent } from "./case-event.js";
import { due } from "./due.js";
import type { IsoMoment } from "./moment.js";
import { readCase } from "./read-case.js";
import { type Refusal, refusal } from "./reasons.js";
import { start } from "./start.js";
import { step } from "./step.js";

export { allowed, due, readCase, start, step };

/** One thing that happened: an event with its moment, or an entry of the log of a stored case. */
export type PlayedEntry = { readonly event: CaseEvent; readonly at: IsoMoment } | LogEntry;

/** The case a log leads to, or the first entry that is refused: `entry` is its place in the log, from 0. */
export type PlayedLog =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly reason: Refusal; readonly entry: number };

/**
 * Plays a log from the start of a case. Pure and total. What time brought about by itself comes about again, and is not
 * played. The log of a stored case says less than its events did (no contents, no moments that only people know): where
 * that is not enough to come to the same log again, the first entry that differs is refused.
 */
export function playLog(machine: Machine, log: readonly PlayedEntry[]): PlayedLog {
  let value = start(machine);
  const entries: readonly unknown[] = Array.isArray(log) ? log : [log];
  for (const [entry, one] of entries.entries()) {
    if (isLogged(one) && isByItself(one)) continue;
    const { event, at }: { event?: unknown; at?: unknown } = isLogged(one)
      ? { event: toldIn(one), at: one.at }
      : Object(one);
    // Whatever stands there, `step` says what is wrong with it.
    const result = step(machine, value, event as CaseEvent, at as IsoMoment);
    if (!result.ok) return { ok: false, reason: isLogged(one) ? differs(one) : result.reason, entry };
    value = result.case;
  }
  const differing = entries.every(isLogged) ? firstDifference(entries, value.log) : undefined;
  if (differing === undefined) return { ok: true, case: value };
  return { ok: false, reason: differs(entries.filter(isLogged)[differing]), entry: differing };
}

/** What was told in an entry is not all there; why `step` refuses what is left is no fault of who stored the case. */
function differs(entry: LogEntry | undefined): Refusal {
  return refusal("log-differs", [], [`${entry?.at ?? ""}`]);
}

function isLogged(entry: unknown): entry is LogEntry {
  if (typeof entry !== "object" || entry === null) return false;
  return "from" in entry && "to" in entry && "terms" in entry && Array.isArray(entry.terms);
}

/** Whether an entry says what a term did that ran out or ran on; no event begins with that. */
function isByItself({ event, from, to, terms }: LogEntry): boolean {
  return event === "time" && (from !== to || BY_ITSELF.includes(terms[0]?.change ?? "opened"));
}

const BY_ITSELF: readonly TermChange["change"][] = ["breached", "missed", "lapsed", "resumed"];

function toldIn({ event: type, by, outcome, conditions }: LogEntry): CaseEvent {
  return {
    type,
    ...(by === undefined ? {} : { by }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(conditions === undefined ? {} : { conditions }),
  };
}

function firstDifference(given: readonly LogEntry[], played: readonly LogEntry[]): number | undefined {
  for (let at = 0; at < Math.max(given.length, played.length); at++) {
    if (!isSame(given[at], played[at])) return Math.min(at, given.length - 1);
  }
  return undefined;
}

function isSame(a: LogEntry | undefined, b: LogEntry | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.at === b.at && a.event === b.event && a.to === b.to && changesOf(a) === changesOf(b);
}

function changesOf({ terms }: LogEntry): string {
  return JSON.stringify(terms.map(({ term, round, change, due: day }) => [term, round, change, day]));
}
