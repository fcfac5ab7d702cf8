import type { JsonSchema } from "./json-schema.js";

/** A moment, by reference: a schema that uses it takes `MOMENT_DEFINITION` among its definitions. */
export const MOMENT: JsonSchema = { $ref: "#/$defs/moment" };

/** A moment as cases and events hold it: a date, or a date with a time of the clock where the hour matters. */
export const MOMENT_DEFINITION: Readonly<Record<string, JsonSchema>> = {
  moment: {
    description: "Een datum (jjjj-mm-dd), of een datum met een tijd (jjjj-mm-ddTuu:mm).",
    type: "string",
    pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9])?$",
  },
};
