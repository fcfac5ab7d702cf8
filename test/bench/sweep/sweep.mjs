import { readFileSync } from "node:fs";
import { compile } from "../../../dist/index.js";

const { sweep } = await import(process.env.KLACHTWERK_INSIDE);

/** The sweep of 1461 dates of receipt of one of the five procedures. */
export function prepareSweep(id) {
  const file = new URL(`../../../procedures/${id}.klacht`, import.meta.url);
  const { machine } = compile(readFileSync(file, "utf8"), { path: `${id}.klacht` });
  return () => {
    // Another machine each time, so that nothing is remembered of the one before.
    const made = sweep(structuredClone(machine), { from: "2026-01-01", to: "2029-12-31" });
    if (made.days !== 1461) throw new Error("the sweep of the bench has no dates");
  };
}
