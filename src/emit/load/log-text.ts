import type { Day } from "../../calendar/day.js";
import { formatDay } from "../../calendar/iso-day.js";
import type { CaseLog } from "../../simulate/batch/case-log.js";
import type { CasePlan } from "../../simulate/batch/case-plan.js";
import { CHANGE_NAMES, CHANGE_SIZE, ENTRY_SIZE, NONE, TIME } from "../../simulate/batch/log-numbers.js";
import { indexOf } from "../../simulate/machine-index.js";
import { termLabel } from "../../simulate/scenario/course.js";
import { CHANGES } from "../scenario/words.js";
import { dateText, type Lang } from "../timeline/dates.js";

/** The words of a plan in one language, made once for many cases. */
export interface LogWords {
  readonly events: readonly string[];
  readonly states: readonly string[];
  readonly terms: readonly string[];
  readonly changes: readonly string[];
  readonly time: string;
  readonly until: string;
  readonly dates: Map<Day, string>;
  readonly lang: Lang;
}

/** Looks up every word that the log of a case on this plan may need. */
export function logWords({ machine }: CasePlan, lang: Lang): LogWords {
  const index = indexOf(machine);
  return {
    events: machine.events.map(({ label }) => label),
    states: machine.states.map(({ label }) => label),
    terms: machine.terms.map(({ id }) => termLabel(index, id)),
    changes: CHANGE_NAMES.map((name) => CHANGES[lang][name]),
    time: lang === "nl" ? "Termijn voorbij" : "Term over",
    until: lang === "nl" ? ", uiterlijk " : ", by ",
    dates: new Map(),
    lang,
  };
}

/** The log of a case that was played, a line for each event with what became of the terms below it. */
export function logText(words: LogWords, { numbers, length }: CaseLog): string {
  let text = "";
  let at = 0;
  while (at < length) {
    const [day = 0, event = TIME, from = 0, to = 0] = [
      numbers[at],
      numbers[at + 1],
      numbers[at + 2],
      numbers[at + 3],
    ];
    const count = numbers[at + 5] ?? 0;
    text += `${dayText(words, day)}  ${event === TIME ? words.time : words.events[event]}`;
    text += from === to ? "\n" : ` → ${words.states[to]}\n`;
    at += ENTRY_SIZE;
    for (let change = 0; change < count; change++, at += CHANGE_SIZE) {
      const due = numbers[at + 3] ?? NONE;
      text += `    ${words.terms[numbers[at] ?? 0]}: ${words.changes[numbers[at + 2] ?? 0]}`;
      text += due === NONE ? "\n" : `${words.until}${dayText(words, due)}\n`;
    }
  }
  return text;
}

function dayText({ dates, lang }: LogWords, day: Day): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const text = dateText(formatDay(day), lang);
  dates.set(day, text);
  return text;
}
