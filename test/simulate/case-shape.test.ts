import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDay } from "../../src/calendar/iso-day.js";
import { schemaEmitter } from "../../src/emit/schema/emitter.js";
import type { Case } from "../../src/simulate/case.js";
import { caseProblem } from "../../src/simulate/case-shape.js";
import { indexOf } from "../../src/simulate/machine-index.js";
import { readCase } from "../../src/simulate/read-case.js";
import { runScenario } from "../../src/simulate/scenario/run-scenario.js";
import { step } from "../../src/simulate/step.js";
import { procedure, scenariosOf } from "./scenario/play.js";

const machine = procedure("vo-content");
const index = indexOf(machine);

const STORY = `scenarios:
  - titel: Een zaak onderweg
    ontvangen: 2026-03-02
    verloop:
      - stap: begin
      - wanneer: 2026-03-27
        stap: klacht.reactie
      - wat: overgeslagen
      - wat: overgeslagen
      - wanneer: 2026-04-10
        wat: geen overeenstemming
      - wat: verlengd
        omstandigheden: [nader onderzoek nodig is]
        tot en met: 2026-06-01
    verwacht: { toestand: klachtenpersoon.afhandeling }
`;

function sound(): Case {
  const [first] = scenariosOf(STORY, machine);
  if (first === undefined) throw new Error("geen scenario");
  return runScenario(machine, first.scenario).case;
}

test("step refuses any JSON that is no case, and never throws", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const result = step(machine, json as unknown as Case, { type: "time" }, "2026-05-01");
      expect(result.ok).toBe(false);
      expect(readCase(machine, json).ok).toBe(false);
    }),
  );
});

test("step survives a case with any part replaced, removed or repeated", () => {
  const whole = sound();
  fc.assert(
    fc.property(
      fc.nat(),
      fc.jsonValue(),
      fc.constantFrom("time", "klachtenpersoon.afhandeling"),
      (pick, json, type) => {
        const copy = JSON.parse(JSON.stringify(whole)) as Case;
        replaceAt(copy, pick, json);
        const result = step(machine, copy, { type }, "2026-07-01");
        const problem = caseProblem(index, copy);
        if (problem !== undefined) expect(result.ok).toBe(false);
        if (!result.ok) expect(result.reason.nl.length).toBeGreaterThan(10);
      },
    ),
    { numRuns: 400 },
  );
});

test("a case is taken exactly when the JSON Schema of the case takes it", () => {
  const ajv = new Ajv2020({
    strict: false,
    formats: { date: (text: string) => parseDay(text) !== undefined },
  });
  for (const { path, content } of schemaEmitter.emit(machine, schemaEmitter.defaults))
    if (path.endsWith(".schema.json")) ajv.addSchema(JSON.parse(content));
  const validate = ajv.getSchema(`urn:klachtwerk:${machine.id}:dossier`);
  if (validate === undefined) throw new Error("geen schema");
  const whole = sound();
  expect([caseProblem(index, whole), validate(JSON.parse(JSON.stringify(whole)))]).toEqual([undefined, true]);
  fc.assert(
    fc.property(fc.nat(), fc.jsonValue(), (pick, json) => {
      const copy = JSON.parse(JSON.stringify(whole)) as Case;
      replaceAt(copy, pick, json);
      const fits = validate(copy);
      const problem = caseProblem(index, copy);
      expect([problem, problem === undefined]).toEqual([problem, fits]);
      if (fits) expect(readCase(machine, copy).ok || copy.now === undefined).toBe(true);
      else expect(readCase(machine, copy).ok).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["terms.0.status", (value: Case) => ({ ...value, terms: [{ ...value.terms[0], status: "mett" }] })],
  ["log.0.at", (value: Case) => ({ ...value, log: [{ ...value.log[0], at: "2026-02-30" }] })],
  ["anchors.receipt:klacht", (value: Case) => ({ ...value, anchors: { "receipt:klacht": "ooit" } })],
  ["state", (value: Case) => ({ ...value, state: "nergens" })],
  ["data", ({ data: _data, ...value }: Case) => value],
])("names the first thing that is wrong: %s", (path, damage) => {
  const read = readCase(machine, damage(sound()));
  expect(read.ok ? undefined : [read.reason.code, read.reason.nl]).toEqual([
    "case-malformed",
    `Deze opgeslagen zaak is beschadigd: ‘${path}’ ontbreekt of klopt niet.`,
  ]);
});

test("a case of another procedure is refused as such", () => {
  const read = readCase(procedure("kober"), sound());
  expect(read.ok ? undefined : read.reason.code).toBe("case-foreign");
});

/** Replaces, or for `null` removes, one part of a case: the `pick`th of all its keys and items. */
function replaceAt(value: Case, pick: number, json: unknown): void {
  const places: (readonly [object, string])[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      places.push([node, key]);
      visit(inner);
    }
  };
  visit(value);
  const [node, key] = places[pick % places.length] ?? [value, "state"];
  if (json === null) Reflect.deleteProperty(node, key);
  else Reflect.set(node, key, json);
}
