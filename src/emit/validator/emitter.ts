import type { Machine } from "../../ir/machine.js";
import type { Emitter } from "../emitter.js";
import { jsString } from "../module/js-text.js";
import { schemasOf } from "../schema/emitter.js";
import { compileSchemas } from "./compile-schemas.js";
import { dataTexts } from "./data-texts.js";
import { validatorDeclaration } from "./declaration-text.js";
import { formTexts } from "./form-texts.js";
import { validatorText } from "./module-text.js";
import type { Texts } from "./texts.js";

/**
 * A validator beside each JSON Schema: a module without imports that says what is wrong with data in Dutch sentences, and its
 * types. It evaluates no text, so that a page with a strict content security policy may load it.
 */
export const validatorEmitter: Emitter = {
  id: "validator",
  summary: {
    nl: "controle van formulieren, gebeurtenissen, dossier en tijdlijn in JavaScript, met Nederlandse meldingen",
    en: "validation of forms, events, case file and timeline in JavaScript, with messages in Dutch",
  },
  defaults: {},
  emit(machine) {
    const schemas = schemasOf(machine);
    const codes = compileSchemas(schemas.map(([, schema]) => schema));
    return schemas.flatMap(([name, schema], at) => {
      const path = `${machine.id}/schema/${name}`;
      const title = "title" in schema ? String(schema.title) : name;
      const texts = textsFor(machine, name, schema);
      return [
        {
          path: `${path}.js`,
          content: validatorText({ title, code: codes[at] ?? withoutCode(name), texts }),
        },
        { path: `${path}.d.ts`, content: validatorDeclaration(title, TYPES[name] ?? "Aanmelding", schema) },
      ];
    });
  },
};

/** Where no code could be made: who validates hears so, and nothing passes as if it had been looked at. */
function withoutCode(name: string): string {
  const about = `Klachtwerk kon hiervan geen controle maken. Controleer met het schema: ${name}.schema.json`;
  return `function check() { throw new Error(${jsString(about)}); }`;
}

function textsFor(machine: Machine, name: string, schema: object): Texts {
  const form = machine.forms.find(({ tier }) => name === `aanmelding-${tier}`);
  return form === undefined ? dataTexts(schema, WHOLE[name] ?? name) : formTexts(machine, form);
}

/** How a document as a whole is called. */
const WHOLE: Readonly<Record<string, string>> = {
  gebeurtenissen: "De gebeurtenis",
  dossier: "Het dossier",
  tijdlijn: "De tijdlijn",
};

/** The name of the type of what fits; of any other schema it is a form. */
const TYPES: Readonly<Record<string, string>> = {
  gebeurtenissen: "Gebeurtenis",
  dossier: "Dossier",
  tijdlijn: "Tijdlijn",
};
