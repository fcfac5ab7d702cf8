import { Ajv2020 } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import { compile } from "../../../src/compile.js";
import { severityOf } from "../../../src/diagnostics/message.js";
import { schemasOf as madeSchemas } from "../../../src/emit/schema/emitter.js";
import type { Machine } from "../../../src/ir/machine.js";

/** The machine of a text without mistakes. */
export function machineOf(text: string, path = "proef.klacht"): Machine {
  const { machine, diagnostics } = compile(text, { path });
  const errors = diagnostics.filter((one) => severityOf(one) === "error");
  if (errors.length > 0) throw new Error(JSON.stringify(errors, undefined, 2));
  return machine;
}

/** The schemas that the emitter writes, by the name before `.schema.json`. */
export function schemasOf(machine: Machine): ReadonlyMap<string, Record<string, unknown>> {
  return new Map(
    madeSchemas(machine).map(([name, schema]) => [name, JSON.parse(JSON.stringify(schema))] as const),
  );
}

/** Checks data by one of the schemas: the paths and keywords that object, none when it is valid. Ajv is at its strictest. */
export function validator(machine: Machine): (name: string, data: unknown) => readonly string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: true });
  formats.default.default(ajv);
  const schemas = schemasOf(machine);
  for (const schema of schemas.values()) ajv.addSchema(schema);
  return (name, data) => {
    const validate = ajv.getSchema(String(schemas.get(name)?.$id));
    if (validate === undefined) throw new Error(`no schema ${name}`);
    validate(data);
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`.trim());
  };
}
