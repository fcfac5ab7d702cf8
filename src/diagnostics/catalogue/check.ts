import { CONTENTS } from "./check/contents.js";
import { DEFAULTS } from "./check/defaults.js";
import { OPENNESS } from "./check/openness.js";
import { ROLES } from "./check/roles.js";
import { STRUCTURE } from "./check/structure.js";
import { TERMS } from "./check/terms.js";

/** Codes raised by the `check` phase, gathered by subject. */
export const CHECK = { ...OPENNESS, ...DEFAULTS, ...STRUCTURE, ...TERMS, ...ROLES, ...CONTENTS } as const;
