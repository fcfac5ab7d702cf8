/** Bundles the parts of the sources that no user sees but the bench measures, and tells the workers where. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const PARTS = [
  "./src/calendar/calendar.js",
  "./src/calendar/day.js",
  "./src/calendar/iso-day.js",
  "./src/emit/load/log-text.js",
  "./src/project/load-file.js",
  "./src/simulate/allowed.js",
  "./src/simulate/batch/case-log.js",
  "./src/simulate/batch/case-plan.js",
  "./src/simulate/batch/play-case.js",
  "./src/simulate/load/load-block.js",
  "./src/simulate/load/load-plan.js",
  "./src/simulate/load/load-tally.js",
  "./src/simulate/load/random.js",
  "./src/simulate/start.js",
  "./src/simulate/step.js",
  "./src/simulate/sweep/sweep.js",
  "./src/simulate/timeline.js",
];

/** Resolves to the path of the bundle, in `folder`. */
export async function bundleInside(folder) {
  const outfile = join(folder, "inside.mjs");
  await build({
    stdin: {
      contents: PARTS.map((part) => `export * from "${part}";`).join("\n"),
      resolveDir: fileURLToPath(new URL("../..", import.meta.url)),
    },
    bundle: true,
    define: { KLACHTWERK_VERSION: '"bench"' },
    platform: "node",
    format: "esm",
    target: "node20.19",
    logLevel: "warning",
    outfile,
    // What reads YAML is CommonJS inside.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  return outfile;
}
