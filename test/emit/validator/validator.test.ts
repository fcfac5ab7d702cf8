import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleDocuments, exampleEvent } from "../../../src/emit/schema/examples.js";
import { compileSchemas } from "../../../src/emit/validator/compile-schemas.js";
import { validatorEmitter } from "../../../src/emit/validator/emitter.js";
import { compileFile } from "../../procedures/compile-file.js";
import { machineOf, schemasOf, validator } from "../schema/validator.js";
import { emittedValidators } from "./emitted.js";

const FILES = ["procedures", "examples"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".klacht"))
    .map((name) => `${folder}/${name}`),
);

describe.each(FILES)("%s", (path) => {
  const { machine } = compileFile(path);
  const emitted = emittedValidators(machine);
  const check = validator(machine);
  const examples = (["minimal", "full"] as const).flatMap((extent) => [
    ...exampleDocuments(machine, extent),
    ...machine.events.map((event) => ["gebeurtenissen", exampleEvent(machine, event, extent)] as const),
  ]);

  test("there is a validator of each schema, which takes the examples as they are", () => {
    expect([...emitted.keys()]).toEqual([...schemasOf(machine).keys()]);
    for (const [name, document] of examples)
      expect([name, emitted.get(name)?.(document)]).toEqual([name, { ok: true, value: jsonOf(document) }]);
  });

  test("judges changed examples as Ajv does with all its formats, and says something of each that is wrong", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.nat(),
        anyValue,
        fc.boolean(),
        (example, pick, value, more) => {
          const [name, document] = example;
          const changed = withChange(document, pick, value, more);
          const errors = check(name, changed);
          const answer = emitted.get(name)?.(changed);
          expect([changed, answer?.ok]).toEqual([changed, errors.length === 0]);
          if (answer?.ok !== false) return;
          expect(answer.errors.length).toBeGreaterThan(0);
          for (const { nl, pointer, code, field } of answer.errors) {
            expect(nl.length).toBeGreaterThan(10);
            // The name of a part that nobody asked for may be anything.
            if (code !== "unexpected") expect(nl).toMatch(/^[\p{Lu}‘].+[.…]$/u);
            if (code !== "unexpected") expect(nl).not.toMatch(/undefined|null|\{|\}| {2}/);
            expect(code).toMatch(/^(required|empty|type|format|choice|range|unexpected|repeated)$/);
            expect(field).toBe(pointer.slice(1).split("/").map(unescaped).join("."));
          }
          expect(new Set(answer.errors.map(({ pointer }) => pointer)).size).toBe(answer.errors.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(null, "", " ", "2026-02-30", "2026-13-01", "a@b", "0", -1, [], {}, true, [
    "x",
    "x",
  ]),
  fc.jsonValue(),
);

/** One part replaced, removed or added. */
function withChange(document: object, pick: number, value: unknown, more: boolean): unknown {
  const copy = jsonOf(document);
  const places = placesIn(copy);
  const [node, key] = places[pick % Math.max(places.length, 1)] ?? [copy, "iets"];
  if (more) Reflect.set(node, pick % 2 === 0 ? "iets/anders~" : key, value);
  else if (pick % 3 === 0 && !Array.isArray(node)) Reflect.deleteProperty(node, key);
  else Reflect.set(node, key, value);
  return jsonOf(copy);
}

function placesIn(value: unknown): readonly (readonly [object, string])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[value, key] as const, ...placesIn(inner)]);
}

function jsonOf(value: object): object {
  return JSON.parse(JSON.stringify(value)) as object;
}

function unescaped(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

describe("a procedure of hundreds of steps", () => {
  const step = (at: number) => `  stap s${at} "S${at}"
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
    oordeel gegrond of ongegrond
`;
  const machine = machineOf(`reglement "Groot"
trap intern "Intern"
  behandelaar organisatie
${Array.from({ length: 230 }, (_, at) => step(at)).join("")}dossier
  bewaren 2 jaar na sluiting
`);
  const emitted = emittedValidators(machine);
  const check = validator(machine);

  test("has validators that know the first and last of its events and states, and no other", () => {
    expect(machine.states.length).toBeGreaterThan(200);
    const [full] = exampleDocuments(machine, "full").filter(([name]) => name === "dossier");
    const examples = ["s0", "s99", "s100", "s229", "s230"].flatMap((name) => [
      ["gebeurtenissen", { type: `intern.${name}`, at: "2026-01-05", outcome: "gegrond" }] as const,
      ["dossier", { ...full?.[1], state: `intern.${name}` }] as const,
    ]);
    const answers = examples.map(([name, data]) => emitted.get(name)?.(data).ok);
    expect(answers).toEqual([true, true, true, true, true, true, true, true, false, false]);
    expect(examples.map(([name, data]) => check(name, data).length === 0)).toEqual(answers);
  });

  test("says what is wrong with the type of an event in the same words as of a small one", () => {
    const small = emittedValidators(compileFile("procedures/kober.klacht").machine).get("gebeurtenissen");
    for (const data of [
      null,
      [],
      {},
      { at: "2026-01-05" },
      { type: 1 },
      { type: "x" },
      { type: "toString" },
      { type: { toString: [] } },
    ])
      expect([data, emitted.get("gebeurtenissen")?.(data)]).toEqual([data, small?.(data)]);
  });
});

test("a schema that no code without imports can be made of costs the build nothing else", () => {
  const rows = { $id: "urn:klacht:rows", type: "array", items: { type: "object" }, uniqueItems: true };
  const long = { $id: "urn:klacht:long", type: "string", maxLength: 5 };
  const plain = { $id: "urn:klacht:plain", type: "string" };
  const codes = compileSchemas([rows, long, plain]);
  expect(codes.map((code) => code?.includes("check"))).toEqual([undefined, undefined, true]);
});

describe("the code", () => {
  const { machine } = compileFile("examples/gemeente.klacht");
  const files = validatorEmitter.emit(machine, {});

  test("imports nothing, evaluates no text, and is the same at each build", () => {
    for (const { path, content } of files) {
      expect([path, /\bimport\b|\brequire\(|\beval\(|\bFunction\(/.exec(content)?.[0]]).toEqual([
        path,
        undefined,
      ]);
    }
    expect(validatorEmitter.emit(machine, {})).toEqual(files);
  });

  test("stays itself, whatever the writer wrote", () => {
    const nasty = machineOf(`reglement "*/ alert(1) </script><!-- \${x} \`"
klagers
  individueel constructor "</script><b>"
  individueel toString "'; alert(1); //"
trap intern "*/ alert(2) //"
  indienen bij organisatie
    vermeldt valueOf "een \`\${alert(3)}\` </script>"
    vermeldt soort "de soort" als keuze "</script>", "\\"];alert(4)//", "};if(vErrors === null){vErrors = [err0];}"
    vermeldt hasOwnProperty "de rest" als tekst, alleen voor constructor
  stap reactie
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
dossier
  bewaren 2 jaar na sluiting
`);
    for (const { path, content } of validatorEmitter.emit(nasty, {}))
      expect([path, /<(?=[/!])|^\s*alert|\*\/ alert/m.exec(content)?.[0]]).toEqual([path, undefined]);
    const validate = emittedValidators(nasty).get("aanmelding-intern");
    const [form] = nasty.forms;
    const option = form?.fields.find(({ id }) => id === "soort")?.options?.at(-1) ?? "";
    const data = { klager_soort: "toString", valueOf: "x", soort: option };
    expect(validate?.(data)).toEqual({ ok: true, value: data });
    expect(validate?.({})).toMatchObject({
      errors: [{ field: "klager_soort" }, { field: "valueOf" }, { field: "soort" }],
    });
    expect(validate?.(JSON.parse('{"__proto__":1}'))).toMatchObject({
      errors: [{ field: "klager_soort" }, { field: "valueOf" }, { field: "soort" }, { field: "__proto__" }],
    });
  });
});
