import type { Machine } from "../ir/machine.js";
import type { Case } from "./case.js";
import { caseProblem } from "./case-shape.js";
import { indexOf } from "./machine-index.js";
import { type Refusal, refusal } from "./reasons.js";
import { step } from "./step.js";

/** A stored case, or why the data is none of this machine. */
export type ReadCase =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly reason: Refusal };

/** Takes JSON as a stored case: a case, a course with one, or a list of just one of these. Total. */
export function readCase(machine: Machine, json: unknown): ReadCase {
  const inner = Array.isArray(json) && json.length === 1 ? json[0] : json;
  const value: unknown =
    typeof inner === "object" && inner !== null && "courseVersion" in inner && "case" in inner
      ? inner.case
      : inner;
  const problem = caseProblem(indexOf(machine), value);
  if (!isObject(value)) return { ok: false, reason: refusal("case-malformed", [], [problem ?? ""]) };
  const { now } = value as Partial<Case>;
  // Whatever `step` would refuse of the case itself, it says of an event by which nothing happens.
  const tried = step(machine, value as Case, { type: "time" }, typeof now === "string" ? now : FIRST_DAY);
  if (!tried.ok) return { ok: false, reason: tried.reason };
  return { ok: true, case: value as Case };
}

const FIRST_DAY = "1990-01-01";

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
