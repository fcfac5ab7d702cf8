import { AGREEMENT } from "./check/agreement.js";
import { CLASHES } from "./check/clashes.js";
import { CONTENTS } from "./check/contents.js";
import { DEFAULTS } from "./check/defaults.js";
import { NOTICES } from "./check/notices.js";
import { OPENNESS } from "./check/openness.js";
import { ORDER } from "./check/order.js";
import { ROLES } from "./check/roles.js";
import { STRUCTURE } from "./check/structure.js";
import { TERMS } from "./check/terms.js";

/** Codes raised by the `check` phase, gathered by subject. */
export const CHECK = {
  ...OPENNESS,
  ...DEFAULTS,
  ...STRUCTURE,
  ...TERMS,
  ...NOTICES,
  ...CLASHES,
  ...ORDER,
  ...AGREEMENT,
  ...ROLES,
  ...CONTENTS,
} as const;
