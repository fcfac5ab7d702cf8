import type { Machine } from "../ir/machine.js";
import { type QuickCheck, quickCheck, type Referred } from "./quick-check.js";
import { eventsSchema } from "./schema/events.js";
import { intakeSchema } from "./schema/intake.js";
import { definitionRef } from "./schema/json-schema.js";

/**
 * The quick check of an event of this type, by the JSON Schema of the events; its moment, which stands beside it, apart.
 * What it refuses may yet be an event: `eventProblem` has the last word.
 */
export function eventCheck(machine: Machine, type: string): QuickCheck {
  const referred = schemasOf(machine);
  const schema = referred.get(definitionRef(type)) ?? {};
  // By its type the check was chosen, and the moment stands beside it.
  const required = schema.required?.filter((key) => key !== "at" && key !== "type") ?? [];
  return quickCheck({ ...schema, properties: { ...schema.properties, type: true }, required }, referred);
}

function schemasOf(machine: Machine): Referred {
  const known = schemas.get(machine);
  if (known !== undefined) return known;
  const { $defs = {} } = eventsSchema(machine);
  const forms = machine.forms.map((form) => intakeSchema(machine, form));
  const made: Referred = new Map([
    ...Object.entries($defs).map(([name, schema]) => [definitionRef(name), schema] as const),
    ...forms.map((schema) => [schema.$id ?? "", schema] as const),
  ]);
  schemas.set(machine, made);
  return made;
}

const schemas = new WeakMap<Machine, Referred>();
