import { NAMES } from "./lower/names.js";
import { RANGES } from "./lower/ranges.js";
import { REFUSALS } from "./lower/refusals.js";
import { STARTS } from "./lower/starts.js";
import { STATEMENTS } from "./lower/statements.js";
import { TAKERS } from "./lower/takers.js";
import { UNKNOWN } from "./lower/unknown.js";

/** Codes raised by the `lower` phase, by subject: names, unknown names, statements, takers, ranges, starts, refusals. */
export const LOWER = {
  ...NAMES,
  ...UNKNOWN,
  ...STATEMENTS,
  ...TAKERS,
  ...RANGES,
  ...STARTS,
  ...REFUSALS,
} as const;
