import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { machineOf, schemasOf, validator } from "./validator.js";

const FOLDER = new URL("../../../procedures/", import.meta.url);
const PROCEDURES = readdirSync(FOLDER).filter((name) => name.endsWith(".klacht"));

describe.each(PROCEDURES)("%s", (name) => {
  const machine = machineOf(readFileSync(new URL(name, FOLDER), "utf8"), `procedures/${name}`);

  test("every schema compiles in the strictest mode of Ajv and refuses an empty object", () => {
    const check = validator(machine);
    for (const schema of schemasOf(machine).keys()) {
      expect(() => check(schema, {})).not.toThrow();
      if (!schema.startsWith("aanmelding-")) expect([schema, check(schema, {})]).not.toEqual([schema, []]);
    }
  });

  test("a form asks what the file asks, no more and no less", () => {
    for (const form of machine.forms) {
      const schema = schemasOf(machine).get(`aanmelding-${form.tier}`);
      const asked = form.fields.filter(
        (field) => field.required && !field.ifApplicable && field.onlyFor.length === 0,
      );
      const restricted = form.fields.some((field) => field.onlyFor.length > 0);
      expect(schema?.required ?? []).toEqual([
        ...(restricted ? ["klager_soort"] : []),
        ...asked.map(({ id }) => id),
      ]);
      expect(Object.keys(schema?.properties ?? {}).filter((key) => key !== "klager_soort")).toEqual(
        form.fields.map(({ id }) => id),
      );
    }
  });

  test("there is an event for each event of the machine, and time", () => {
    const definitions = schemasOf(machine).get("gebeurtenissen")?.$defs ?? {};
    // The names of what events share hold no dot, and those of events always do.
    expect(Object.keys(definitions).filter((key) => key.includes(".") || key === "time")).toEqual([
      ...machine.events.map(({ id }) => id),
      "time",
    ]);
  });
});
