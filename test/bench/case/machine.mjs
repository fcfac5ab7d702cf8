import { readFileSync } from "node:fs";
import { compile } from "../../../dist/index.js";

/** The procedure of the bench: two tiers, twelve states, nine terms. */
export function machineOf() {
  const text = readFileSync(new URL("./ten-events.klacht", import.meta.url), "utf8");
  return compile(text, { path: "ten-events.klacht" }).machine;
}

/** A log as lines that can be compared. What time brings on one day stands in the order of the terms. */
export function plainStory(log) {
  return log.flatMap(({ at, event, terms }) => {
    const lines = terms.map(({ term, change, due }) => `${term} ${change} ${due ?? ""}`);
    // XState tells of each term that runs out apart.
    return event === "time"
      ? lines.map((line) => ({ at, event, terms: [line] }))
      : [{ at, event, terms: lines }];
  });
}
