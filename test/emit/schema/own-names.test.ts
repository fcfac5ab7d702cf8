import { Ajv2020 } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import { expect, test } from "vitest";
import { schemaEmitter } from "../../../src/emit/schema/emitter.js";
import { machineOf } from "./validator.js";

const machine = machineOf(`reglement "Proef"
klagers
  individueel ouder "een ouder"
  gezamenlijk groep "een groep"
trap intern "De klacht"
  indienen bij organisatie
    vermeldt naam
    vermeldt toString "de tekst", alleen voor groep
    mag vermelden constructor "het bouwjaar" als datum
  stap reactie
    organisatie antwoordt aan klager
    binnen 6 weken na ontvangst
dossier
  bewaren 2 jaar na sluiting
`);

/** Any program with Ajv, that reads the files as they are written. */
function judge() {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats.default.default(ajv);
  const files = schemaEmitter.emit(machine, {});
  const read = (path: string) => JSON.parse(files.find((file) => file.path === path)?.content ?? "");
  const names = ["aanmelding-intern", "gebeurtenissen", "dossier", "tijdlijn"];
  const schemas = new Map(names.map((name) => [name, read(`proef/schema/${name}.schema.json`)]));
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const errorsOf = (name: string, data: unknown) => {
    const validate = ajv.getSchema(schemas.get(name)?.$id);
    validate?.(data);
    return (validate?.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
  return { names, read, errorsOf };
}

test("fields by the name of what every object has are asked and refused as any other", () => {
  const { names, read, errorsOf } = judge();
  for (const name of names) {
    for (const extent of ["minimaal", "volledig"]) {
      const example = read(`proef/schema/voorbeelden/${name}.${extent}.json`);
      expect([name, extent, errorsOf(name, example)]).toEqual([name, extent, []]);
    }
  }
  const form = (data: object) => errorsOf("aanmelding-intern", { naam: "A", ...data });
  expect(form({ klager_soort: "ouder" })).toEqual([]);
  expect(form({ klager_soort: "groep", toString: "x", constructor: "2026-01-05" })).toEqual([]);
  expect(form({ klager_soort: "groep", toString: 1 })).toEqual(["/toString type"]);
  expect(form({ klager_soort: "ouder", toString: "x" })).toContain("/toString false schema");
  expect(form({ klager_soort: "ouder", constructor: "soms" })).toContain("/constructor format");
  expect(form({ klager_soort: "ouder", valueOf: "x" })).toEqual([" additionalProperties"]);
});
