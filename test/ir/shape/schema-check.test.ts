import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { formatDay, parseDay } from "../../../src/calendar/iso-day.js";
import { DATE_PATTERN, MOMENT_PATTERN } from "../../../src/ir/shape/patterns.js";
import { pointerTo, shown, valueAt } from "../../../src/ir/shape/pointer.js";
import { type Schema, schemaChecks } from "../../../src/ir/shape/schema-check.js";
import { readMoment } from "../../../src/simulate/moment.js";

/** Every keyword the schemas of this project use. */
const SCHEMAS: readonly Schema[] = [
  { type: "string", minLength: 2 },
  { type: "string", pattern: "^a+$" },
  { type: "integer", minimum: 1, maximum: 3 },
  { type: "number", minimum: 0 },
  { type: "boolean" },
  { const: "a" },
  { enum: ["a", 1] },
  { type: "array", items: { type: "string", enum: ["a", "b"] }, uniqueItems: true },
  { type: "array", maxItems: 0 },
  { type: "array", contains: { const: "a" } },
  { type: "object", properties: { a: { type: "string" }, b: false }, required: ["a"] },
  { type: "object", properties: { a: true }, additionalProperties: false },
  { type: "object", additionalProperties: { type: "integer" } },
  { type: "object", required: ["a"] },
  { type: "object", minProperties: 1 },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  { if: { required: ["a"] }, then: { required: ["b"] }, else: { required: ["c"] } },
  { allOf: [{ type: "object" }, { required: ["a"] }] },
  { anyOf: [{ type: "string" }, { type: "array" }] },
  {
    oneOf: [
      {
        type: "object",
        properties: { kind: { const: "a" }, a: { type: "string" } },
        required: ["kind", "a"],
      },
      { type: "object", properties: { kind: { enum: ["b", "c"] } }, required: ["kind"] },
    ],
  },
  { $ref: "#/$defs/a~1b%25", $defs: { "a/b%": { type: "string" } } },
  { title: "X", $ref: "#/$defs/tree", $defs: { tree: { type: "array", items: { $ref: "#/$defs/tree" } } } },
];

const key = fc.constantFrom("a", "b", "c", "kind", "__proto__", "toString");
const { value: data } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>("a", "aa", "b", "c", "", 1, 0, 2.5, -1, 4, true, null),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(key, tie("value"), { maxKeys: 3 }),
  ),
}));

test.each(SCHEMAS.map((schema) => [JSON.stringify(schema), schema] as const))(
  "agrees with Ajv on %s",
  (_, schema) => {
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const check = schemaChecks(schema)();
    fc.assert(
      fc.property(data, (value) => {
        const json = JSON.parse(JSON.stringify(value));
        expect(check(json) === undefined).toBe(validate(json));
      }),
      { numRuns: 400 },
    );
  },
);

describe("a check", () => {
  it("names the first place, in the order of the schema, and what should be there", () => {
    const check = schemaChecks({
      type: "object",
      properties: {
        a: { type: "array", items: { type: "object", properties: { b: { enum: ["x", "y"] } } } },
      },
    })();
    expect(check({ a: [{}, { b: "z" }, { b: "q" }] })).toEqual({
      path: ["a", "1", "b"],
      expected: { kind: "one-of", values: ["x", "y"] },
    });
  });

  it("asks of an id whether it exists, once the ids are known", () => {
    const check = schemaChecks({ $ref: "#/$defs/RoleId", $defs: { RoleId: { type: "string" } } })();
    const known = new Map([["RoleId", new Set(["klager"])]]);
    expect([check("x"), check("klager", known), check("x", known)]).toEqual([
      undefined,
      undefined,
      { path: [], expected: { kind: "id", of: "RoleId" } },
    ]);
  });
});

test("the pattern of a moment holds of every day that can be counted with, and of no other day", () => {
  const [pattern, date] = [new RegExp(MOMENT_PATTERN, "u"), new RegExp(DATE_PATTERN, "u")];
  const wrong: string[] = [];
  for (let year = 1985; year <= 2105; year++) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        if (pattern.test(text) !== (readMoment(text) !== undefined)) wrong.push(text);
        if (date.test(text) !== (parseDay(text) !== undefined)) wrong.push(text);
      }
    }
  }
  for (let year = 0; year <= 9999; year++) {
    const text = `${String(year).padStart(4, "0")}-02-29`;
    if (date.test(text) !== (parseDay(text) !== undefined)) wrong.push(text);
  }
  expect(wrong).toEqual([]);
});

test("a moment with a time is one for the pattern exactly when it is one to count with", () => {
  const pattern = new RegExp(MOMENT_PATTERN, "u");
  const day = fc.integer({ min: 0, max: 60_000 }).map(formatDay);
  const tail = fc.oneof(fc.stringMatching(/^T[0-2][0-9]:[0-6][0-9]$/), fc.string({ maxLength: 6 }));
  fc.assert(
    fc.property(day, tail, (date, rest) => {
      const text = `${date}${rest}`;
      expect([text, pattern.test(text)]).toEqual([text, readMoment(text) !== undefined]);
    }),
    { numRuns: 1000 },
  );
});

test("a pointer leads back to the value", () => {
  const value = { "a/b": [{ "c~d": 1 }] };
  expect([pointerTo(["a/b", "0", "c~d"]), pointerTo([])]).toEqual(["/a~1b/0/c~0d", ""]);
  expect([valueAt(value, ["a/b", "0", "c~d"]), valueAt(value, ["a/b", "1", "x"])]).toEqual([1, undefined]);
  expect([null, 5, undefined, {}, [], "x".repeat(99)].map(shown)).toEqual([
    "null",
    "5",
    "undefined",
    "{…}",
    "[…]",
    `${"x".repeat(80)}…`,
  ]);
});
