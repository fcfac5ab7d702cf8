import { eenvoudig } from "./variants/eenvoudig.js";
import { kort } from "./variants/kort.js";
import { regeling } from "./variants/regeling.js";
import { toelichting } from "./variants/toelichting.js";
import type { Variant } from "./variants/variant.js";
import { volledig } from "./variants/volledig.js";
import { werkinstructie } from "./variants/werkinstructie.js";

/** The variants, in the order they are listed and written; the first is the one nobody has to ask for. */
export const VARIANTS: readonly [Variant, ...Variant[]] = [
  volledig,
  regeling,
  eenvoudig,
  kort,
  werkinstructie,
  toelichting,
];
