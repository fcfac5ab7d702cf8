/**
 * Builds what ships: dist/cli.cjs and dist/front.cjs with their code caches, dist/index.js, dist/runtime.js and the declarations in dist/types.
 *
 * A file of its own, because `ignore-scripts` rules out pre and post hooks and a script line cannot hold a comment.
 * Both bundles inline every package: Chevrotain loads 650 files, which costs 240 ms unbundled and 7 ms bundled.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

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

/** The runtime of cases: without Node, without packages, for whatever runs JavaScript. */
const runtime = {
  ...shared,
  entryPoints: ["src/simulate/runtime.ts"],
  outfile: "dist/runtime.js",
  platform: "neutral",
  format: "esm",
  target: "es2022",
};

/**
 * The runtime as the module of a procedure holds it (src/emit/module/runtime-text.ts): minified, its exports under long
 * names that no minifier gives and nothing else has.
 */
export async function runtimeText() {
  const { outputFiles } = await build({ ...runtime, write: false });
  const { code } = await transform(removable(outputFiles[0].text), {
    minify: true,
    charset: "ascii",
    format: "esm",
  });
  const [, body, exported] = /^([\s\S]*)export\{([^}]+)\};\s*$/.exec(code) ?? [];
  if (body === undefined) throw new Error("esbuild ends a module in another way than it did");
  const names = exported.split(",").map((pair) => pair.split(" as "));
  const aliases = names.map(
    ([own, name = own]) => `klachtwerk${name[0].toUpperCase()}${name.slice(1)}=${own}`,
  );
  const marked = body.replace(/;?\s*$/, "").replaceAll("KLACHTWERK_PURE(", "/*@__PURE__*/klachtwerkPure(");
  return `const klachtwerkPure=make=>make();${marked};const ${aliases.join(",")};`;
}

/**
 * A bundler leaves out what nobody uses only where it sees that making it does nothing else. Making a constant never does
 * here, but a call, a spread or a computed key does not show that; so each constant is made by a call that is marked as
 * pure. The mark is a name at first, because comments do not survive the minifier.
 */
function removable(bundle) {
  const constant = /^var (\w+) = ([\s\S]*?);\n+(?=(?:\/\/ |var|function|async|class|export)\b)/gm;
  return bundle.replace(constant, (whole, name, value) =>
    /^(?:"[^"]*"|-?[\w.]+)$/.test(value) ? whole : `var ${name} = KLACHTWERK_PURE(() => (${value}));\n`,
  );
}

/** The text of the runtime stands in a file of its own, which is read when a module is made: no other command needs it. */
const runtimeElsewhere = {
  name: "runtime-elsewhere",
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /[\\/]module[\\/]runtime-text\.ts$/ }, () => ({
      contents: 'export const runtimeText = () => require("./runtime-text.cjs");',
    }));
    onResolve({ filter: /^\.\/runtime-text\.cjs$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** Ajv as well: only who builds validators reads it. */
const ajvElsewhere = {
  name: "ajv-elsewhere",
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /[\\/]validator[\\/]compile-schemas\.ts$/ }, () => ({
      contents:
        'export const compileSchemas = (schemas) => require("./validator.cjs").compileSchemas(schemas);',
    }));
    onResolve({ filter: /^\.\/validator\.cjs$/ }, ({ path }) => ({ path, external: true }));
  },
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
  // A script with a code cache cannot import, so what it loads later is required.
  supported: { "dynamic-import": false },
  plugins: [
    runtimeElsewhere,
    ajvElsewhere,
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
 * The same without the commands that need a back end, which are half of all code: `check` is what runs most, and
 * reading code takes the largest part of its time. bin/bundle.js says which command lines go here.
 */
const front = {
  ...cli,
  outfile: "dist/front.cjs",
  plugins: [
    ...cli.plugins,
    {
      name: "only-the-front",
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /^\.\/commands\// }, ({ path }) =>
          FRONT.includes(path.slice("./commands/".length, -".js".length))
            ? undefined
            : { path, namespace: "left-out" },
        );
        onLoad({ filter: /.*/, namespace: "left-out" }, ({ path }) => ({
          contents: `export const configure = () => { throw new Error("${path} is not in this bundle"); };`,
        }));
      },
    },
  ],
};

/** The commands without a back end, by their files. */
const FRONT = ["check", "explain", "format", "init"];

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
  plugins: [runtimeElsewhere, ajvElsewhere],
};

/** What makes code of JSON Schemas. */
const validator = {
  ...cli,
  entryPoints: ["src/emit/validator/compile-schemas.ts"],
  outfile: "dist/validator.cjs",
  plugins: [],
};

/** The threads of `simulate --cases`: the player of cases alone, since each thread reads its own copy. */
const loadWorker = {
  ...cli,
  entryPoints: ["src/cli/load-worker.ts"],
  outfile: "dist/load-worker.cjs",
  plugins: [],
};

/** The compiler as the loader and the plugin use it: `import kober from "./kober.klacht"`. */
const compiler = {
  ...shared,
  entryPoints: ["src/disk/procedure-source.ts"],
  outfile: "dist/procedure-source.cjs",
  platform: "node",
  target: "node20.19",
  format: "cjs",
  minify: true,
};

/** The loader of Node and the plugin of bundlers: each a small file that loads the compiler when it is needed. */
const shells = {
  ...shared,
  entryPoints: {
    register: "src/register/main.ts",
    hooks: "src/register/hooks.ts",
    plugin: "src/bundler/plugin.ts",
    vite: "src/bundler/vite.ts",
    rollup: "src/bundler/rollup.ts",
    esbuild: "src/bundler/esbuild.ts",
    webpack: "src/bundler/webpack.ts",
  },
  outdir: "dist",
  external: ["unplugin"],
  platform: "node",
  target: "node20.19",
  format: "esm",
  plugins: [
    {
      name: "between-shells",
      setup({ onResolve }) {
        onResolve({ filter: /^\.\/(hooks|plugin)\.js$/ }, ({ path }) => ({ path, external: true }));
      },
    },
  ],
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
 * Runs a bundle once on a real procedure and keeps the machine code V8 made on the way (see bin/bundle.js). It needs a
 * process of its own, `node build.mjs --warm COMMAND`, because the command line ends the process it runs in.
 */
function warm(command) {
  process.argv.splice(2, 2, command, fileURLToPath(new URL("procedures/vo-content.klacht", import.meta.url)));
  const { cache, script } = createRequire(import.meta.url)("./bin/bundle.js").run();
  process.on("exit", () => writeFileSync(cache, script.createCachedData()));
}

/** Of a regular expression esbuild leaves the characters as they are, and read as latin1 those would be others. */
function escapeRest(name) {
  const file = new URL(name, import.meta.url);
  const escaped = readFileSync(file, "utf8").replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  writeFileSync(file, escaped);
}

function warmed(command) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), "--warm", command], {
    cwd: root,
    stdio: "ignore",
  });
  return new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
}

/** A bundle of the command line, warmed by running a command. */
async function ready(bundle, define, command) {
  await build({ ...bundle, ...wrapped, define });
  escapeRest(bundle.outfile);
  await warmed(command);
}

/** For the command line: a file that only `build` loads, so that no other command reads it. */
function writeRuntimeText(text) {
  mkdirSync(new URL("dist", import.meta.url), { recursive: true });
  writeFileSync(
    new URL("dist/runtime-text.cjs", import.meta.url),
    `module.exports=${JSON.stringify(text)};\n`,
  );
}

async function buildAll() {
  for (const stale of ["dist/types", "dist/cli.cache", "dist/front.cache"]) {
    rmSync(new URL(stale, import.meta.url), { recursive: true, force: true });
  }
  const [table, inline] = await Promise.all([decisions(), runtimeText()]);
  writeRuntimeText(inline);
  const define = { ...shared.define, KLACHTWERK_DECISIONS: JSON.stringify(table) };
  const [code] = await Promise.all([
    declarations(),
    ready(cli, define, "text"),
    ready(front, define, "check"),
    build(settings),
    build(validator),
    build(loadWorker),
    // Nothing stands inline in a module that imports the runtime.
    build({ ...compiler, define: { ...define, KLACHTWERK_RUNTIME: '""' } }),
    build(shells),
    build(runtime),
    build({ ...library, define: { ...define, KLACHTWERK_RUNTIME: JSON.stringify(inline) } }),
  ]);
  return code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === "--warm") warm(process.argv[3]);
  else process.exitCode = await buildAll();
}
