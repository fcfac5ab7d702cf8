import type { Action, ExpectedStatus, RetentionWord } from "./scenario.js";

/** The words of a scenario file for what may happen, in the order of the documentation. */
export const ACTION_WORDS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ["ingediend", { kind: "cause", cause: "opening" }],
  ["gedaan", { kind: "step", done: "complete", late: false }],
  ["verzonden", { kind: "step", done: "complete", late: false }],
  ["beantwoord", { kind: "step", done: "complete", late: false }],
  ["te laat gedaan", { kind: "step", done: "complete", late: true }],
  ["te laat verzonden", { kind: "step", done: "complete", late: true }],
  ["te laat beantwoord", { kind: "step", done: "complete", late: true }],
  ["overgeslagen", { kind: "step", done: "omit", late: false }],
  ["stilte", { kind: "time", completed: false }],
  ["aangevuld", { kind: "time", completed: true }],
  ["tevreden", { kind: "cause", cause: "satisfied" }],
  ["niet tevreden", { kind: "cause", cause: "dissatisfied" }],
  ["geen overeenstemming", { kind: "cause", cause: "no-agreement" }],
  ["keuze klager", { kind: "cause", cause: "choice" }],
  ["termijn verstreken", { kind: "cause", cause: "lapsed" }],
  ["ingetrokken", { kind: "cause", cause: "withdrawn" }],
  ["opgelost", { kind: "cause", cause: "settled" }],
  ["geweigerd", { kind: "cause", cause: "refusal" }],
  ["heropend", { kind: "cause", cause: "reopened" }],
  ["gesloten", { kind: "finish" }],
  ["verlengd", { kind: "term", change: "extend" }],
  ["opgeschort", { kind: "term", change: "suspend" }],
  ["hervat", { kind: "term", change: "resume" }],
  ["vastgesteld", { kind: "term", change: "set" }],
]);

/** What a scenario file calls an action: the first word for it. Undefined for an event by its id. */
export function actionWord(action: Action): string | undefined {
  for (const [word, known] of ACTION_WORDS) {
    if (
      Object.entries(known).every(([key, value]) =>
        Object.entries(action).some(([k, v]) => k === key && v === value),
      )
    )
      return word;
  }
  return undefined;
}

/** What may have become of a term. */
export const STATUS_WORDS: ReadonlyMap<string, ExpectedStatus> = new Map<string, ExpectedStatus>([
  ["loopt", "open"],
  ["staat stil", "suspended"],
  ["gehaald", "met"],
  ["geschonden", "breached"],
  ["gemist", "missed"],
  ["verstreken", "lapsed"],
  ["vervallen", "withdrawn"],
  ["niet begonnen", "not-started"],
]);

/** How long a file is kept, where no date can be given. */
export const RETENTION_WORDS: ReadonlyMap<string, RetentionWord> = new Map<string, RetentionWord>([
  ["niet begonnen", "not-started"],
  ["open", "open"],
  ["blijvend", "permanent"],
]);

/** The Dutch word for a value of one of these tables; the value itself where there is none. */
export function wordFor(words: ReadonlyMap<string, string>, value: string): string {
  for (const [word, known] of words) if (known === value) return word;
  return value;
}
