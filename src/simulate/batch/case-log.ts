import { formatDay } from "../../calendar/iso-day.js";
import type { LogEntry } from "../case.js";
import type { CasePlan } from "./case-plan.js";
import { CHANGE_NAMES, ENTRY_SIZE, NONE, TIME } from "./log-numbers.js";

/**
 * The log of a case as numbers. An entry is `ENTRY_SIZE` numbers: the day, the event, from which state, to which, the
 * outcome, and how many changes follow; a change is `CHANGE_SIZE`: the term, its round, what, and the last day if new.
 */
export interface CaseLog {
  length: number;
  numbers: Int32Array;
}

/** A log without entries. */
export function emptyLog(): CaseLog {
  return { length: 0, numbers: new Int32Array(512) };
}

/** Makes room for one more entry or change. */
export function roomIn(log: CaseLog): Int32Array {
  if (log.length + ENTRY_SIZE > log.numbers.length) {
    const more = new Int32Array(log.numbers.length * 2);
    more.set(log.numbers);
    log.numbers = more;
  }
  return log.numbers;
}

/** The log as a case holds it, with names and ISO dates. */
export function readLog(plan: CasePlan, { numbers, length }: CaseLog): readonly LogEntry[] {
  const entries: LogEntry[] = [];
  let at = 0;
  const next = () => numbers[at++] ?? NONE;
  while (at < length) {
    const [day, event, from, to, outcome, count] = [next(), next(), next(), next(), next(), next()];
    const terms = Array.from({ length: count }, () => {
      const [term, round, change, due] = [next(), next(), next(), next()];
      return {
        term: plan.terms[term]?.id ?? "",
        round,
        change: CHANGE_NAMES[change] ?? "opened",
        ...(due === NONE ? {} : { due: formatDay(due) }),
      };
    });
    entries.push({
      at: formatDay(day),
      event: event === TIME ? "time" : (plan.events[event] ?? ""),
      from: plan.states[from] ?? "",
      to: plan.states[to] ?? "",
      ...(outcome === NONE ? {} : { outcome: plan.outcomes[outcome] ?? "" }),
      terms,
    });
  }
  return entries;
}
