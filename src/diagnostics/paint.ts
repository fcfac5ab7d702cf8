import type { Severity } from "./severity.js";

/** Wraps text in terminal colours, or leaves it as it is. */
export interface Paint {
  readonly severity: (severity: Severity, text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** The paint for a terminal with colours (`true`) or for a file, a pipe and the tests (`false`). */
export function paint(color: boolean): Paint {
  const wrap = (codes: string) => (text: string) =>
    color && text !== "" ? `\u001B[${codes}m${text}\u001B[0m` : text;
  return {
    severity: (severity, text) => wrap(SEVERITY_CODES[severity])(text),
    strong: wrap("1"),
    faint: wrap("34"),
  };
}

const SEVERITY_CODES: Readonly<Record<Severity, string>> = { error: "1;31", warning: "1;33", note: "1;36" };
