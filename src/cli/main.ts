/** The entry of the command line. `bin/klachtwerk.js` answers `--version` by itself, without loading any of this. */
import { run } from "./run.js";

// No top-level await: the bundle is CommonJS, which starts sooner (build.mjs).
void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
