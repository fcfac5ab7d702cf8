import { listed } from "../../../support/listed.js";

/** «a», «a en b», «a, b en c»; with `of` for alternatives. No comma before the last. */
export function list(items: readonly string[], link: "en" | "of" = "en"): string {
  return listed(items, link);
}
