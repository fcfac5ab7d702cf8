/** What the scripts that look at pages in Chromium have in common. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

/** The rules of axe-core by which pages are judged: WCAG 2.2 A and AA, and its good practices. */
export const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Starts Chromium, or the browser that `CHROMIUM` names. Ends the process with 2 when there is none. */
export async function launch() {
  const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  );
  if (executablePath === undefined) {
    console.error("There is no Chromium: install it (apt-get install chromium), or name one in CHROMIUM.");
    process.exit(2);
  }
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** A TypeScript file as one module in the folder `into`; it reads the procedures from the folder this runs in. */
export async function bundled(entry, into) {
  const outfile = join(into, "bundled.mjs");
  await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    define: { KLACHTWERK_VERSION: '"browser"', KLACHTWERK_RUNTIME: '""' },
    platform: "node",
    format: "esm",
    // Ajv asks for its parts by `require`, which a module has not.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    target: "node20.19",
    logLevel: "warning",
    outfile,
  });
  return outfile;
}
