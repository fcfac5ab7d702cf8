import type { Kind } from "../syntax/ast.js";
import type { Context } from "./context.js";
import { report } from "./draft.js";
import { isOf, placeOf, type Site } from "./site.js";

/** The one statement of a kind in a block. A second one is reported, and the first counts. */
export function single<K extends Kind>(
  context: Context,
  sites: readonly Site[],
  kind: K,
): Site<K> | undefined {
  let first: Site<K> | undefined;
  for (const each of sites) {
    if (!isOf(each, kind)) continue;
    if (first === undefined) first = each;
    else report(context.draft, "statement-repeated", { kind }, placeOf(each), { related: [placeOf(first)] });
  }
  return first;
}

/** Whether a statement that only says yes (`kosteloos`, `ondertekend`) stands in the block. */
export function stated(context: Context, sites: readonly Site[], kind: Kind): boolean {
  return single(context, sites, kind) !== undefined;
}
