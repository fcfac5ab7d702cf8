import { SYNTAX_MEANINGS } from "./syntax/meanings.js";
import { SYNTAX_STATEMENTS } from "./syntax/statements.js";
import { SYNTAX_VALUES } from "./syntax/values.js";

/** Codes raised by the `syntax` phase: about statements, what they mean, and what they are made of. */
export const SYNTAX = { ...SYNTAX_STATEMENTS, ...SYNTAX_MEANINGS, ...SYNTAX_VALUES } as const;
