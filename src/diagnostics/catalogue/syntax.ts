import { SYNTAX_STATEMENTS } from "./syntax/statements.js";
import { SYNTAX_VALUES } from "./syntax/values.js";

/** Codes raised by the `syntax` phase: about statements, and about what they are made of. */
export const SYNTAX = { ...SYNTAX_STATEMENTS, ...SYNTAX_VALUES } as const;
