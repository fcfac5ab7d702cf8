import type { Event } from "../ir/machine.js";
import { type Expected, expectedWords } from "../ir/shape/expected.js";
import { MOMENT_PATTERN } from "../ir/shape/patterns.js";
import { pointerTo, shown, valueAt } from "../ir/shape/pointer.js";
import { type SchemaCheck, schemaChecks } from "../ir/shape/schema-check.js";
import type { CaseEvent } from "./case-event.js";
import { outcomeLabels, roleLabels } from "./guards.js";
import type { MachineIndex } from "./machine-index.js";
import type { IsoMoment } from "./moment.js";
import { type Refusal, refusal } from "./reasons.js";
import { eventsSchema } from "./schema/events.js";
import { intakeSchema } from "./schema/intake.js";
import { definitionRef } from "./schema/json-schema.js";

/**
 * Why data is no event of this machine, whatever the case: it does not fit the JSON Schema of the events, the very
 * schema that an organisation gets. The refusal carries a `pointer` to the place; undefined when the event fits.
 */
export function eventProblem(index: MachineIndex, event: CaseEvent, at: IsoMoment): Refusal | undefined {
  if (typeof event !== "object" || event === null || Array.isArray(event))
    return malformed([], { kind: "type", type: "object" });
  const type: unknown = Object.hasOwn(event, "type") ? event.type : undefined;
  const node = index.events.get(String(typeof type === "string" ? type : ""));
  if (typeof type !== "string" || (node === undefined && type !== "time"))
    return { ...refusal("event-unknown", [shown(type ?? "")]), pointer: "/type" };
  if (event.at !== undefined && event.at !== at)
    return malformed(["at"], { kind: "one-of", values: [shown(at)] });
  const told: unknown = { ...event, at };
  const problem = checksOf(index)(definitionRef(type))(told);
  if (problem === undefined) return undefined;
  const { path, expected } = problem;
  return { ...refusalFor(index, node, path, expected, valueAt(told, path)), pointer: pointerTo(path) };
}

/** The most telling reason for what is wrong at a place. */
function refusalFor(
  index: MachineIndex,
  node: Event | undefined,
  path: readonly string[],
  expected: Expected,
  value: unknown,
): Refusal {
  if (value !== undefined && expected.kind === "pattern" && expected.pattern === MOMENT_PATTERN)
    return refusal("date-impossible", [], [shown(value)]);
  const [key, ...inner] = path;
  const isName = inner.length === 0 && typeof value === "string";
  if (key === "outcome" && (isName || value === undefined)) {
    const possible = node?.outcomes ?? [];
    if (value === undefined) return refusal("outcome-missing", possible, outcomeLabels(index, possible));
    const about = [shown(value), ...possible];
    return refusal("outcome-not-possible", about, outcomeLabels(index, about));
  }
  if (key === "by" && isName) {
    const about = [shown(value), ...(node?.by ?? [])];
    return refusal("role-not-allowed", about, roleLabels(index, about));
  }
  if (key === "extension" && isName) {
    const known = node?.term === undefined ? [] : (index.terms.get(node.term)?.extensions ?? []);
    return refusal("extension-unknown", [shown(value), ...known.map(({ id }) => id)]);
  }
  return malformed(path, expected);
}

function malformed(path: readonly string[], expected: Expected): Refusal {
  const { nl, en } = expectedWords(expected);
  const pointer = pointerTo(path);
  return { ...refusal("event-malformed", [], [pointer, nl, en]), pointer };
}

const checks = new WeakMap<MachineIndex, (at: string) => SchemaCheck>();

function checksOf(index: MachineIndex): (at: string) => SchemaCheck {
  const made = checks.get(index) ?? makeChecks(index);
  checks.set(index, made);
  return made;
}

function makeChecks({ machine }: MachineIndex): (at: string) => SchemaCheck {
  const forms = machine.forms.map((form) => ({ ...intakeSchema(machine, form) }));
  return schemaChecks({ ...eventsSchema(machine) }, forms);
}
