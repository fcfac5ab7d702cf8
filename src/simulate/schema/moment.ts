import { MOMENT_PATTERN } from "../../ir/shape/patterns.js";
import type { JsonSchema } from "./json-schema.js";

/** A moment, by reference: a schema that uses it takes `MOMENT_DEFINITION` among its definitions. */
export const MOMENT: JsonSchema = { $ref: "#/$defs/moment" };

/** A moment as cases and events hold it: a date, or a date with a time of the clock where the hour matters. */
export const MOMENT_DEFINITION: Readonly<Record<string, JsonSchema>> = {
  moment: {
    description:
      "Een bestaande datum van 1990 tot en met 2100 (jjjj-mm-dd), of zo'n datum met een tijd (jjjj-mm-ddTuu:mm).",
    type: "string",
    pattern: MOMENT_PATTERN,
  },
};
