/**
 * `npm run bench [-- --only NAME,NAME] [-- --rounds N]`: how fast Klachtwerk is next to others, each first shown to give
 * the same. Each measurement is a process of its own; rounds are interleaved in random order; figures are the median over
 * the rounds with their range. Quote the ratios: absolute times drift with the machine.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundleInside } from "./inside.mjs";
import { PARTS } from "./parts.mjs";

const { values } = parseArgs({
  options: { only: { type: "string" }, rounds: { type: "string", default: "7" } },
});
const rounds = Math.max(1, Number.parseInt(values.rounds, 10) || 1);
const names = values.only?.split(",") ?? Object.keys(PARTS);
const unknown = names.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`No part ‘${unknown.join("’, ‘")}’. There is: ${Object.keys(PARTS).join(", ")}.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "klachtwerk-bench-"));
try {
  process.env.KLACHTWERK_INSIDE = await bundleInside(folder);
  // The zone these dates are in; date-fns counts in the zone of its process.
  process.env.TZ = "Europe/Amsterdam";
  console.log(`Node ${process.version}, ${rounds} rounds`);
  for (const name of names) {
    const { about, run } = PARTS[name];
    console.log(`\n${name}: ${about}`);
    await run(rounds);
  }
} finally {
  rmSync(folder, { recursive: true });
}
