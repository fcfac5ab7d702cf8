import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exampleDocuments, exampleEvent } from "../../../src/emit/schema/examples.js";
import { timelineSchema } from "../../../src/emit/schema/timeline.js";
import { schemaChecks } from "../../../src/ir/shape/schema-check.js";
import { caseSchema } from "../../../src/simulate/schema/case-record.js";
import { eventsSchema } from "../../../src/simulate/schema/events.js";
import { intakeSchema } from "../../../src/simulate/schema/intake.js";
import { timeline } from "../../../src/simulate/timeline.js";
import { compileFile } from "../../procedures/compile-file.js";
import { schemasOf, validator } from "./validator.js";

const FOLDERS = ["procedures", "examples"];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".klacht"))
    .map((name) => `${folder}/${name}`),
);

describe.each(FILES)("%s", (path) => {
  const { machine } = compileFile(path);
  const check = validator(machine);

  test("has a small and a full example of each schema, and they fit", () => {
    const names = [...schemasOf(machine).keys()];
    for (const extent of ["minimal", "full"] as const) {
      const found = exampleDocuments(machine, extent).map(([name, document]) => [
        name,
        check(name, document),
      ]);
      expect(found).toEqual(names.map((name) => [name, []]));
    }
  });

  test("a small example of a form holds nothing that may be left out, and a full one all that a class may give", () => {
    const full = new Map(exampleDocuments(machine, "full"));
    for (const [name, document] of exampleDocuments(machine, "minimal")) {
      if (!name.startsWith("aanmelding-")) continue;
      const spare = Object.keys(document).filter((left) => {
        const rest = Object.fromEntries(Object.entries(document).filter(([key]) => key !== left));
        return check(name, rest).length === 0;
      });
      expect([name, spare]).toEqual([name, []]);
      const given = Object.keys(full.get(name) ?? {});
      const form = machine.forms.find(({ tier }) => name === `aanmelding-${tier}`);
      const general = (form?.fields ?? []).filter(({ onlyFor }) => onlyFor.length === 0).map(({ id }) => id);
      expect(general.filter((id) => !given.includes(id))).toEqual([]);
    }
  });

  test("each event has an example that fits, with nothing but the type and with all it may hold", () => {
    const wrong = machine.events.flatMap((event) =>
      (["minimal", "full"] as const).flatMap((extent) => {
        const document = exampleEvent(machine, event, extent);
        const errors = check("gebeurtenissen", document);
        return errors.length === 0 ? [] : [{ document, errors }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("the timelines of a year fit their schema, and one of another procedure does not", () => {
    const days = ["2026-02-27", "2026-04-30", "2026-08-31", "2026-12-24"];
    const made = days.map((received) =>
      check("tijdlijn", JSON.parse(JSON.stringify(timeline(machine, { received })))),
    );
    expect(made).toEqual(days.map(() => []));
    expect(
      check("tijdlijn", { ...timeline(machine, { received: "2026-02-27" }), machine: "andere" }),
    ).toEqual(["/machine const"]);
  });
});

test("every construct of the language gives schemas whose examples fit", () => {
  const folder = "test/fixtures/good";
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".klacht"))) {
    const { machine } = compileFile(`${folder}/${name}`);
    const forms = machine.forms.map((form) => ({ ...intakeSchema(machine, form) }));
    const checks = new Map([
      ...machine.forms.map(
        ({ tier }, at) => [`aanmelding-${tier}`, schemaChecks(forms[at] ?? {}, forms)] as const,
      ),
      ["gebeurtenissen", schemaChecks({ ...eventsSchema(machine) }, forms)],
      ["dossier", schemaChecks({ ...caseSchema(machine) })],
      ["tijdlijn", schemaChecks(timelineSchema(machine))],
    ]);
    const documents = [...exampleDocuments(machine, "minimal"), ...exampleDocuments(machine, "full")];
    const wrong = documents.map(([schema, document]) => [
      schema,
      checks.get(schema)?.()(JSON.parse(JSON.stringify(document))),
    ]);
    expect([name, wrong]).toEqual([name, wrong.map(([schema]) => [schema, undefined])]);
  }
});
