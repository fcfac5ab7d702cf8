import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { copyTo, userProject } from "../register/project.js";

const project = userProject([
  "vite",
  "rollup",
  "esbuild",
  "webpack",
  "unplugin",
  "typescript",
  "@types/node",
]);
writeFileSync(join(project, "package.json"), '{ "type": "module" }\n');
copyTo(project, "procedures/kober.klacht", "kober.klacht");
copyTo(project, "examples/vite-project", "site");
writeFileSync(
  join(project, "entry.js"),
  `import kober, { step, start } from "./kober.klacht";
export const state = step(start(), { type: "klachtenregeling.file" }, "2026-03-02").case?.state;
export const { title } = kober;
`,
);

/** Runs a build of the project in a process of its own, since bundlers look at the folder they start in. */
function build(script: string) {
  writeFileSync(join(project, "build.js"), script);
  const { status, stderr } = spawnSync(process.execPath, ["build.js"], {
    cwd: project,
    env: { PATH: process.env.PATH },
    encoding: "utf8",
  });
  return { status, err: stderr };
}

const BUILDS = {
  vite: `import { build } from "vite";
import klachtwerk from "klachtwerk/vite";
await build({ logLevel: "silent", configFile: false, plugins: [klachtwerk()],
  build: { lib: { entry: "entry.js", formats: ["es"], fileName: "entry" }, outDir: "out-vite" } });`,
  rollup: `import { rollup } from "rollup";
import klachtwerk from "klachtwerk/rollup";
const bundle = await rollup({ input: "entry.js", plugins: [klachtwerk()] });
await bundle.write({ dir: "out-rollup" });`,
  esbuild: `import { build } from "esbuild";
import klachtwerk from "klachtwerk/esbuild";
await build({ entryPoints: ["entry.js"], bundle: true, format: "esm", outdir: "out-esbuild",
  logLevel: "silent", plugins: [klachtwerk()] });`,
  webpack: `import webpack from "webpack";
import klachtwerk from "klachtwerk/webpack";
await new Promise((resolve, reject) => webpack({ mode: "production", entry: "./entry.js", devtool: false,
  experiments: { outputModule: true }, plugins: [klachtwerk()],
  output: { path: import.meta.dirname + "/out-webpack", filename: "entry.js", library: { type: "module" } },
}, (error, stats) => error ?? stats.hasErrors() ? reject(error ?? new Error(stats.toString("errors-only"))) : resolve()));`,
} as const;

describe.each(Object.entries(BUILDS))("the plugin in %s", { timeout: 60_000 }, (name, script) => {
  it("turns the import of a procedure into its machine", async () => {
    expect(build(script)).toEqual({ status: 0, err: "" });
    const made = (await import(pathToFileURL(join(project, `out-${name}`, "entry.js")).href)) as object;
    expect(made).toMatchObject({
      state: "klachtenregeling.bevestiging",
      title: "Praktijkwijzer Klachten",
    });
  });

  it("stops at an error of the procedure, with its place", () => {
    const right = readFileSync(join(project, "kober.klacht"), "utf8");
    writeFileSync(join(project, "kober.klacht"), right.replace("  stap bev", "  stapp bev"));
    const { status, err } = build(script);
    writeFileSync(join(project, "kober.klacht"), right);
    expect(status).toBe(1);
    expect(err).toContain("kober.klacht:52:3");
    expect(err).toContain("Geen enkele regel begint met ‘stapp’.");
  });
});

describe("the Vite project of the examples", () => {
  const site = join(project, "site");
  const run = (...args: readonly string[]) => {
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: site, encoding: "utf8" });
    return { status, out: stdout };
  };
  const bin = (name: string, path: string) => join(project, "node_modules", name, path);

  it("has the types of its procedure, and compiles against them", { timeout: 60_000 }, () => {
    expect(run(bin("klachtwerk", "bin/klachtwerk.js"), "types", "--check", "procedure.klacht").out).toBe("");
    expect(run(bin("typescript", "bin/tsc"), "--noEmit")).toEqual({ status: 0, out: "" });
  });

  it("does not compile with the name of an event the procedure lacks", { timeout: 60_000 }, () => {
    const right = readFileSync(join(site, "main.ts"), "utf8");
    writeFileSync(join(site, "main.ts"), right.replace("intern.file", "intern.fille"));
    const { status, out } = run(bin("typescript", "bin/tsc"), "--noEmit");
    writeFileSync(join(site, "main.ts"), right);
    expect(status).not.toBe(0);
    expect(out).toContain(`Type '"intern.fille"' is not assignable`);
  });

  it("builds, and shows the terms of a complaint", () => {
    mkdirSync(join(site, "node_modules"), { recursive: true });
    expect(run(bin("vite", "bin/vite.js"), "build", "--logLevel", "error")).toEqual({ status: 0, out: "" });
    const html = readFileSync(join(site, "dist/index.html"), "utf8");
    const script = /src="\/(assets\/[^"]+\.js)"/.exec(html)?.[1] ?? "";
    // As little of a browser as the page asks for.
    const shown = run(
      "--input-type=module",
      "--eval",
      `const items = [];
globalThis.document = {
  createElement: () => ({}),
  createTextNode: (text) => text,
  querySelector: (name) => name === "#terms"
    ? { replaceChildren: (...all) => items.push(...all.map((each) => each.textContent)) }
    : { value: "2027-03-01", addEventListener() {} },
  querySelectorAll: () => [],
  getElementsByTagName: () => [],
};
globalThis.MutationObserver = class { observe() {} };
globalThis.document.createElement = () => ({ relList: { supports: () => true } });
await import("./dist/${script}");
console.log(items.join("\\n"));`,
    );
    expect(shown.out).toBe(
      "Bevestiging van ontvangst: uiterlijk 2027-03-08\nAntwoord op de klacht: uiterlijk 2027-04-12\n",
    );
  });
});
