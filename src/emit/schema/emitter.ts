import { caseSchema } from "../../simulate/schema/case-record.js";
import { eventsSchema } from "../../simulate/schema/events.js";
import { intakeSchema } from "../../simulate/schema/intake.js";
import type { JsonSchema } from "../../simulate/schema/json-schema.js";
import type { Emitter } from "../emitter.js";

/**
 * JSON Schema (2020-12) for the data a procedure works with: the intake form of each tier that has one, the events of a
 * case, and the case itself. The schemas refer to each other by their `urn:` ids, so a validator needs all of them.
 */
export const schemaEmitter: Emitter = {
  id: "schema",
  summary: {
    nl: "JSON Schema van de formulieren, de gebeurtenissen en het dossier",
    en: "JSON Schema of the forms, the events and the case file",
  },
  defaults: {},
  emit: (machine) => {
    const file = (name: string, schema: JsonSchema) => ({
      path: `${machine.id}/schema/${name}.schema.json`,
      content: `${JSON.stringify(schema, undefined, 2)}\n`,
    });
    return [
      ...machine.forms.map((form) => file(`aanmelding-${form.tier}`, intakeSchema(machine, form))),
      file("gebeurtenissen", eventsSchema(machine)),
      file("dossier", caseSchema(machine)),
    ];
  },
};
