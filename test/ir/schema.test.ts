import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { MACHINE_SCHEMA } from "../../src/ir/schema.js";
import { MACHINES } from "./machines.js";

const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(MACHINE_SCHEMA);

function errors(value: unknown): readonly string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Every `definition.key` of the schema that a value was found for, by walking both together. */
function usedKeys(schema: Json, value: Json, name: string, used: Set<string>): void {
  if (!isObject(schema)) return;
  const { $ref, oneOf, items, properties } = schema;
  if (typeof $ref === "string") {
    const target = $ref.replace("#/$defs/", "");
    const definitions = MACHINE_SCHEMA.$defs as { readonly [key: string]: Json };
    usedKeys(definitions[target] ?? {}, value, target, used);
  } else if (Array.isArray(oneOf)) {
    for (const variant of oneOf) if (fits(variant, value)) usedKeys(variant, value, name, used);
  } else if (Array.isArray(value)) {
    for (const each of value) usedKeys(items ?? {}, each, name, used);
  } else if (isObject(value) && isObject(properties)) {
    for (const [key, each] of Object.entries(value)) {
      used.add(`${name}.${key}`);
      usedKeys(properties[key] ?? {}, each, `${name}.${key}`, used);
    }
  }
}

function allKeys(schema: Json, name: string): readonly string[] {
  if (!isObject(schema)) return [];
  const { oneOf, items, properties } = schema;
  if (Array.isArray(oneOf)) return oneOf.flatMap((variant) => allKeys(variant, name));
  if (items !== undefined) return allKeys(items, name);
  if (!isObject(properties)) return [];
  return Object.entries(properties).flatMap(([key, each]) => [
    `${name}.${key}`,
    ...allKeys(each, `${name}.${key}`),
  ]);
}

/** A variant of a union, by its `kind`; a union of machines always has one. */
function fits(variant: Json, value: Json): boolean {
  if (!isObject(variant) || !isObject(value) || !isObject(variant.properties)) return false;
  const { kind } = variant.properties;
  if (!isObject(kind)) return false;
  return Array.isArray(kind.enum) ? kind.enum.includes(value.kind ?? null) : kind.const === value.kind;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

describe("the schema of the machine", () => {
  it.each(MACHINES)("fits %s", (_, machine) => {
    expect(errors(JSON.parse(JSON.stringify(machine)))).toEqual([]);
  });

  it("holds no key that no machine has", () => {
    // Only a file names its schema.
    const used = new Set<string>(["Machine.$schema"]);
    for (const [, machine] of MACHINES)
      usedKeys(MACHINE_SCHEMA as Json, machine as unknown as Json, "Machine", used);
    const definitions = Object.entries(MACHINE_SCHEMA.$defs as { readonly [key: string]: Json });
    const all = [
      ...allKeys(MACHINE_SCHEMA as Json, "Machine"),
      ...definitions.flatMap(([name, schema]) => allKeys(schema, name)),
    ];
    expect([...new Set(all)].filter((key) => !used.has(key))).toEqual([]);
  });

  it("refuses a machine that lacks a part, or has one too many", () => {
    const machine = JSON.parse(JSON.stringify(MACHINES[0]?.[1]));
    for (const key of Object.keys(machine).filter((key) => key !== "confidentiality")) {
      const { [key]: _, ...rest } = machine;
      expect(errors(rest)).toContain(` must have required property '${key}'`);
    }
    expect(errors({ ...machine, more: 1 })).toEqual([" must NOT have additional properties"]);
    machine.states[0].colour = "red";
    expect(errors(machine)).toContain("/states/0 must NOT have additional properties");
  });
});
