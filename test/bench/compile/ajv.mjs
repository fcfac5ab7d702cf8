import { Ajv2020 } from "ajv/dist/2020.js";
import { schema } from "./schema.mjs";

/** A compiled validator, shared by the peers; compiled once, outside the measured work. */
export const validate = new Ajv2020({ allErrors: true }).compile(schema);
