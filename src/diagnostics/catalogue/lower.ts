import { NAMES } from "./lower/names.js";
import { RANGES } from "./lower/ranges.js";
import { STATEMENTS } from "./lower/statements.js";
import { UNKNOWN } from "./lower/unknown.js";

/** Codes raised by the `lower` phase, by subject: names, unknown names, statements, ranges. */
export const LOWER = { ...NAMES, ...UNKNOWN, ...STATEMENTS, ...RANGES } as const;
