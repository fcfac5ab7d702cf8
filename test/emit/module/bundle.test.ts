import { existsSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { MODULE_DEFAULTS, moduleText } from "../../../src/emit/module/module-text.js";
import type { Machine } from "../../../src/ir/machine.js";
import { playLog } from "../../../src/simulate/runtime.js";
import { PUBLISHED } from "./all-machines.js";

const LOG = [
  { event: { type: "klachtenregeling.file", by: "klager" }, at: "2026-03-02" },
  { event: { type: "klachtenregeling.bevestiging" }, at: "2026-03-03T09:30" },
  { event: { type: "time" }, at: "2026-09-01" },
];

const kober = machineOf("kober");
const PLAYS = `import kober from "module"; globalThis.played = JSON.stringify(kober.replay(${JSON.stringify(LOG)}));`;
const EXPECTED = JSON.stringify(playLog(kober, LOG));

describe("a module, bundled", () => {
  it("is as large as it is said to be", async () => {
    const size = async (machine: Machine, entry: string) => {
      const code = await bundled(machine, entry);
      return { bytes: code.length, gzipped: gzipSync(code, { level: 9 }).length };
    };
    const whole = await Promise.all(PUBLISHED.map(([, machine]) => size(machine, 'export * from "module"')));
    expect(Math.max(...whole.map(({ bytes }) => bytes))).toBeLessThan(138_000);
    expect(Math.max(...whole.map(({ gzipped }) => gzipped))).toBeLessThan(38_000);
    const started = await size(kober, 'export { start } from "module"');
    expect(started.bytes).toBeLessThan(40_000);
    const named = await size(kober, 'export { outcomes } from "module"');
    expect(named.bytes).toBeLessThan(400);
    expect((await size(kober, 'import "module"')).bytes).toBe(0);
  });

  it("shares its runtime with another where both take it from the package", async () => {
    const text = moduleText(kober, { runtime: "package" });
    expect(text.length).toBeLessThan(25_000);
    expect(text.match(/from "([^"]+)"/g)).toEqual(['from "klachtwerk/runtime"']);
  });

  it("imports nothing, requires nothing and asks for no clock, timer or other thing of a platform", () => {
    for (const [name, machine] of PUBLISHED) {
      const text = moduleText(machine, MODULE_DEFAULTS);
      const found = text.match(
        /\bimport\b|\brequire\b|["'`]node:|\bprocess\b|\bsetTimeout\b|\bsetInterval\b|Date\.now|new Date\(\)|\bperformance\b|Math\.random|\beval\b|new Function/g,
      );
      expect([name, found]).toEqual([name, null]);
    }
  });

  it("plays where there is nothing but the language itself", async () => {
    const sandbox: { played?: string } = createContext({});
    new Script(await bundled(kober, PLAYS, "iife")).runInContext(sandbox);
    expect(sandbox.played).toBe(EXPECTED);
  });

  it("is the same each time, and the five differ", () => {
    const texts = PUBLISHED.map(([, machine]) => moduleText(machine, MODULE_DEFAULTS));
    expect(PUBLISHED.map(([, machine]) => moduleText(structuredClone(machine), MODULE_DEFAULTS))).toEqual(
      texts,
    );
    expect(new Set(texts).size).toBe(texts.length);
  });
});

const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path !== undefined && path !== "" && existsSync(path),
);

// Where there is no Chromium the context without a platform, above, is what stands for a browser.
describe.runIf(executablePath !== undefined)("in Chromium", () => {
  it("plays in a page as a module, in a worker, and under a policy that forbids eval", async () => {
    const browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      const module = moduleText(kober, MODULE_DEFAULTS);
      await page.route("http://klachtwerk.test/**", (route) => {
        const served: Readonly<Record<string, readonly [string, string]>> = {
          "/": ["text/html", "<!doctype html><title>Test</title>"],
          "/kober.machine.js": ["text/javascript", module],
          "/worker.js": [
            "text/javascript",
            `import kober from "./kober.machine.js"; onmessage = ({ data }) => postMessage(JSON.stringify(kober.replay(data)));`,
          ],
        };
        const [contentType, body] = served[new URL(route.request().url()).pathname] ?? ["text/plain", ""];
        const headers = { "content-security-policy": "default-src 'self'" };
        return route.fulfill({ contentType, body, headers });
      });
      await page.goto("http://klachtwerk.test/");
      const played = await page.evaluate(
        `(async () => {
          const log = ${JSON.stringify(LOG)};
          const { kober } = await import("/kober.machine.js");
          const worker = new Worker("/worker.js", { type: "module" });
          const answer = new Promise((resolve, reject) => {
            worker.onmessage = ({ data }) => resolve(data);
            worker.onerror = ({ message }) => reject(new Error(message));
          });
          worker.postMessage(log);
          return [JSON.stringify(kober.replay(log)), await answer];
        })()`,
      );
      expect(played).toEqual([EXPECTED, EXPECTED]);
    } finally {
      await browser.close();
    }
  }, 60_000);
});

function machineOf(name: string): Machine {
  const [, machine] = PUBLISHED.find(([other]) => other === name) ?? [];
  if (machine === undefined) throw new Error(`no procedure ${name}`);
  return machine;
}

/** A program that imports the module as `module`, bundled and minified. */
async function bundled(machine: Machine, entry: string, format: "esm" | "iife" = "esm"): Promise<string> {
  const inMemory: Plugin = {
    name: "in-memory",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^module$/ }, () => ({ path: "module", namespace: "made" }));
      onLoad({ filter: /.*/, namespace: "made" }, () => ({ contents: moduleText(machine, MODULE_DEFAULTS) }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: entry },
    bundle: true,
    write: false,
    minify: true,
    format,
    platform: "neutral",
    plugins: [inMemory],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
