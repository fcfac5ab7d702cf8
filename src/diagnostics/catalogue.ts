/** All codes of the compiler, gathered by phase. The order is the order of the phases, then of the alphabet. */
import { CHECK } from "./catalogue/check.js";
import { LOWER } from "./catalogue/lower.js";
import { PROJECT } from "./catalogue/project.js";
import { SYNTAX } from "./catalogue/syntax.js";
import type { Entry } from "./entry.js";

/** The catalogue by code. */
export const CATALOGUE = { ...PROJECT, ...SYNTAX, ...LOWER, ...CHECK } as const;

/** A code of the catalogue: kebab-case, subject first. */
export type Code = keyof typeof CATALOGUE;

/** Whether a text is a code of the catalogue. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(CATALOGUE, text);
}

/** The parameters the message of a code takes; of several codes, the union. */
export type ParamsOf<C extends Code> = C extends Code
  ? (typeof CATALOGUE)[C] extends Entry<infer P>
    ? P
    : never
  : never;

/** The entry of a code that is known only at run time; its parameters are those of the diagnostic that carries it. */
export function entryOf(code: Code): Entry<never> {
  return CATALOGUE[code];
}
