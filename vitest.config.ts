import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
// biome-ignore lint/correctness/useImportExtensions: a script, which has no other name
import { runtimeText } from "./build.mjs";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

export default defineConfig({
  define: {
    KLACHTWERK_VERSION: JSON.stringify(version),
    KLACHTWERK_RUNTIME: JSON.stringify(await runtimeText()),
  },
  test: {
    include: ["test/**/*.test.ts"],
    // A zone far from Amsterdam with a daylight saving rule of its own: a date that leans on the machine's zone fails.
    env: { TZ: "Pacific/Chatham" },
    // One module graph a worker: Chevrotain loads 650 files, so a graph a test file costs seconds each.
    isolate: false,
    pool: "forks",
    testTimeout: 20_000,
    reporters: ["default", "./test/closing-line-reporter.ts"],
    coverage: { provider: "v8", include: ["src/**"], reporter: ["text-summary", "html"] },
  },
});
