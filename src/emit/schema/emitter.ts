import type { Machine } from "../../ir/machine.js";
import { caseSchema } from "../../simulate/schema/case-record.js";
import { eventsSchema } from "../../simulate/schema/events.js";
import { intakeSchema } from "../../simulate/schema/intake.js";
import type { Emitter } from "../emitter.js";
import { exampleDocuments } from "./examples.js";
import { withOwnNames } from "./own-names.js";
import { timelineSchema } from "./timeline.js";

/**
 * JSON Schema (2020-12) for the data a procedure works with: the intake form of each tier that has one, the events of a
 * case, the case itself and its timeline; with each two examples, one as small and one as large as it may be. The schema of
 * the events refers to those of the forms by their `urn:` ids, so a validator of events needs those as well.
 */
export const schemaEmitter: Emitter = {
  id: "schema",
  summary: {
    nl: "JSON Schema van de formulieren, de gebeurtenissen, het dossier en de tijdlijn, met voorbeelden",
    en: "JSON Schema of the forms, the events, the case file and the timeline, with examples",
  },
  defaults: {},
  emit: (machine) => {
    const folder = `${machine.id}/schema`;
    const example = (extent: "minimal" | "full", word: string) =>
      exampleDocuments(machine, extent).map(([name, document]) => ({
        path: `${folder}/voorbeelden/${name}.${word}.json`,
        content: text(document),
      }));
    return [
      ...schemasOf(machine).map(([name, schema]) => ({
        path: `${folder}/${name}.schema.json`,
        content: text(withOwnNames(schema)),
      })),
      ...example("minimal", "minimaal"),
      ...example("full", "volledig"),
    ];
  },
};

/** The schemas of a procedure by name, each before those that refer to it. */
export function schemasOf(machine: Machine): readonly (readonly [name: string, schema: object])[] {
  return [
    ...machine.forms.map((form) => [`aanmelding-${form.tier}`, intakeSchema(machine, form)] as const),
    ["gebeurtenissen", eventsSchema(machine)],
    ["dossier", caseSchema(machine)],
    ["tijdlijn", timelineSchema(machine)],
  ];
}

function text(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
