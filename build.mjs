/**
 * Builds what ships: dist/cli.cjs, dist/index.js and the declarations in dist/types.
 *
 * A file of its own, because `ignore-scripts` rules out pre and post hooks and a script line cannot hold a comment.
 * Both bundles inline every package: Chevrotain loads 650 files, which costs 240 ms unbundled and 7 ms bundled.
 */
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL(".", import.meta.url));
const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

const shared = {
  absWorkingDir: root,
  bundle: true,
  define: { KLACHTWERK_VERSION: JSON.stringify(version), "process.env.NODE_ENV": '"production"' },
  legalComments: "none",
  logLevel: "warning",
};

/**
 * One file; what sits behind `import()` is read with it but runs only when asked for. CommonJS starts 5 ms (7 %)
 * sooner than an ES module; the price is that src/cli may not use top-level await or `import.meta`.
 */
const cli = {
  ...shared,
  entryPoints: ["src/cli/main.ts"],
  outfile: "dist/cli.cjs",
  platform: "node",
  target: "node20.19",
  format: "cjs",
  minify: true,
};

/** Readable on purpose: it is what a debugger shows to whoever uses the library. */
const library = {
  ...shared,
  entryPoints: ["src/index.ts"],
  outfile: "dist/index.js",
  platform: "neutral",
  format: "esm",
  mainFields: ["module", "main"],
  target: "es2022",
};

/** Resolves to the exit code of `tsc`, which runs beside the bundler. */
function declarations() {
  const tsc = spawn(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
    cwd: root,
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => tsc.on("error", reject).on("close", resolve));
}

rmSync(new URL("dist/types", import.meta.url), { recursive: true, force: true });
const [code] = await Promise.all([declarations(), build(cli), build(library)]);
process.exitCode = code;
