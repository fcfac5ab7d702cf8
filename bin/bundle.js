// Runs a bundle of the command line with the code that V8 compiled for it when it was built (dist/*.cache), which saves a
// fifth of a run. V8 itself refuses a cache of another version or other flags; then the bundle is compiled as always.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");

const folder = join(__dirname, "..", "dist");

// The commands that need no back end stand in a bundle of half the size as well (build.mjs): reading it takes less time.
const FRONT = new Set(["check", "controleer", "format", "opmaak", "explain", "leg-uit", "init", "nieuw"]);

/** Runs the command line; gives the script and the place of its cache, for the build, which keeps what was compiled. */
function run() {
  const name = FRONT.has(process.argv[2]) ? "front" : "cli";
  const file = join(folder, `${name}.cjs`);
  const cache = join(folder, `${name}.cache`);
  // The build has put Node's wrapper around it, and made it ASCII, which is read fastest as what it is.
  const script = new Script(readFileSync(file, "latin1"), { filename: file, cachedData: cached(cache) });
  const bundle = { exports: {} };
  script.runInThisContext().call(bundle.exports, bundle.exports, createRequire(file), bundle, file, folder);
  return { cache, script };
}

function cached(cache) {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}

module.exports = { run };
