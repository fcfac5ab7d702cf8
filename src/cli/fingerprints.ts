import { createHash } from "node:crypto";
import type { Diagnostic } from "../diagnostics/diagnostic.js";

/**
 * A name for each diagnostic that stays the same when lines move: made from the file, the code and what the message is
 * about, with a number for those that are alike. Dashboards tell by it what is new.
 */
export function fingerprints(diagnostics: readonly Diagnostic[]): readonly string[] {
  const counts = new Map<string, number>();
  return diagnostics.map(({ code, params, place }) => {
    const about = JSON.stringify([place.file, code, params]);
    const count = (counts.get(about) ?? 0) + 1;
    counts.set(about, count);
    return createHash("sha256").update(`${about}${count}`).digest("hex").slice(0, 32);
  });
}
