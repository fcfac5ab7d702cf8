import { readdirSync, readFileSync } from "node:fs";
import { pageOf } from "../../examples/formulier/page.js";
import { exampleIntake } from "../../src/emit/schema/examples.js";
import { compileSchemas } from "../../src/emit/validator/compile-schemas.js";
import { formTexts } from "../../src/emit/validator/form-texts.js";
import { validatorText } from "../../src/emit/validator/module-text.js";
import type { Machine } from "../../src/ir/machine.js";
import { intakeSchema } from "../../src/simulate/schema/intake.js";
import { compileFile } from "../procedures/compile-file.js";

/** A form of a procedure: its files as the example writes them, and what may be filled in. */
export interface BuiltForm {
  readonly name: string;
  readonly schema: object;
  readonly files: ReadonlyMap<string, string>;
  readonly minimal: Readonly<Record<string, unknown>>;
  readonly full: Readonly<Record<string, unknown>>;
}

/** The forms of the five procedures, of the examples, and of a file that asks for everything a form can ask. */
export function builtForms(): readonly BuiltForm[] {
  const paths = ["procedures", "examples"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".klacht"))
      .map((name) => `${folder}/${name}`),
  );
  return [...paths, "test/forms/alles.klacht"].flatMap((path) => formsOf(compileFile(path).machine));
}

function formsOf(machine: Machine): readonly BuiltForm[] {
  return machine.forms.map((form) => {
    const schema = intakeSchema(machine, form);
    const [code = ""] = compileSchemas([schema]);
    const validator = validatorText({ title: form.tier, code, texts: formTexts(machine, form) });
    const files = [
      ["index.html", pageOf(schema)],
      ["validator.js", validator],
      ...["form.js", "form.css"].map(
        (file) => [file, readFileSync(`examples/formulier/${file}`, "utf8")] as const,
      ),
    ] as const;
    const minimal = exampleIntake(machine, form, "minimal");
    const full = exampleIntake(machine, form, "full");
    return { name: `${machine.id}-${form.tier}`, schema, files: new Map(files), minimal, full };
  });
}
