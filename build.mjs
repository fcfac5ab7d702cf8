/**
 * Builds what ships: dist/cli.cjs with its code cache, dist/index.js and the declarations in dist/types.
 *
 * A file of its own, because `ignore-scripts` rules out pre and post hooks and a script line cannot hold a comment.
 * Both bundles inline every package: Chevrotain loads 650 files, which costs 240 ms unbundled and 7 ms bundled.
 */
import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
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
 * The decisions of the grammar, which the bundles' parser adopts (src/syntax/parser/decisions.ts): from the sources
 * themselves, so that they always agree.
 */
async function decisions() {
  const entry = { contents: 'export { KlachtParser } from "./src/syntax/parser.js"', resolveDir: root };
  const { outputFiles } = await build({
    ...shared,
    stdin: entry,
    platform: "node",
    format: "cjs",
    write: false,
  });
  const bundle = { exports: {} };
  new Function("module", "exports", outputFiles[0].text)(bundle, bundle.exports);
  return JSON.stringify(new bundle.exports.KlachtParser().decisions());
}

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
  // A script with a code cache cannot import, so what it loads later is required.
  supported: { "dynamic-import": false },
  plugins: [
    {
      name: "only-what-runs",
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /^\.\/settings\.js$/ }, () => ({ path: "./settings.cjs", external: true }));
        // Commander takes it in for commands that are programs of their own; we have none, and it takes 4 ms to load.
        onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: "unused" }));
        onLoad({ filter: /.*/, namespace: "unused" }, () => ({ contents: "module.exports = {};" }));
      },
    },
  ],
};

/**
 * What Node puts around a module, put there beforehand: bin/bundle.js hands the file to V8 as it is read, and the
 * megabyte is not copied once more. Characters beyond ASCII stand in it as escapes, so a byte is a character.
 */
const wrapped = {
  banner: { js: "(function (exports, require, module, __filename, __dirname) {" },
  footer: { js: "})" },
  charset: "ascii",
};

/** The reader of `klachtwerk.yaml`: a third of all code, which a run without settings need not read. */
const settings = {
  ...cli,
  entryPoints: ["src/cli/settings.ts"],
  outfile: "dist/settings.cjs",
  plugins: [],
};

/** The threads of `simulate --cases`: the player of cases alone, since each thread reads its own copy. */
const loadWorker = {
  ...cli,
  entryPoints: ["src/cli/load-worker.ts"],
  outfile: "dist/load-worker.cjs",
  plugins: [],
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

/**
 * Runs the bundle once on a real procedure and keeps the machine code V8 made on the way (see bin/bundle.js). It needs
 * a process of its own, `node build.mjs --warm`, because the command line ends the process it runs in.
 */
function warm() {
  const { cache, run } = createRequire(import.meta.url)("./bin/bundle.js");
  process.argv.splice(2, 1, "check", fileURLToPath(new URL("procedures/vo-content.klacht", import.meta.url)));
  const script = run();
  process.on("exit", () => writeFileSync(cache, script.createCachedData()));
}

function warmed() {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), "--warm"], {
    cwd: root,
    stdio: "ignore",
  });
  return new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
}

async function buildAll() {
  for (const stale of ["dist/types", "dist/cli.cache"]) {
    rmSync(new URL(stale, import.meta.url), { recursive: true, force: true });
  }
  const define = { ...shared.define, KLACHTWERK_DECISIONS: JSON.stringify(await decisions()) };
  const [code] = await Promise.all([
    declarations(),
    build({ ...cli, ...wrapped, define }).then(warmed),
    build(settings),
    build(loadWorker),
    build({ ...library, define }),
  ]);
  return code;
}

if (process.argv[2] === "--warm") warm();
else process.exitCode = await buildAll();
