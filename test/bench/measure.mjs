/** What all parts measure with: a fresh process per engine, rounds interleaved in random order, medians and ranges. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const here = (path) => fileURLToPath(new URL(path, import.meta.url));
export const bin = here("../../bin/klachtwerk.js");

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
export const range = (values, show) => `${show(Math.min(...values))}..${show(Math.max(...values))}`;

/** A time in milliseconds, in the unit that reads best. */
export function time(value) {
  const [scaled, unit] =
    value >= 1000
      ? [value / 1000, "s"]
      : value >= 1
        ? [value, "ms"]
        : value >= 0.001
          ? [value * 1000, "us"]
          : [value * 1e6, "ns"];
  return `${scaled < 10 ? scaled.toFixed(2) : scaled < 100 ? scaled.toFixed(1) : scaled.toFixed(0)} ${unit}`;
}

const shuffled = (values) =>
  values
    .map((value) => [Math.random(), value])
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);

/** Medians of each engine, by name, in milliseconds for one unit of work. */
export function interleaved(engines, { rounds, ms, argument = "" }) {
  const results = new Map(engines.map((engine) => [engine, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const engine of shuffled(engines)) {
      const args = [here("worker.mjs"), engine, String(ms), argument];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
      if (status !== 0) throw new Error(`${engine} ended with ${status}\n${stderr}`);
      results.get(engine).push(JSON.parse(stdout).p50);
    }
  }
  return results;
}

/** A line for each engine: its median, its range, and how many times the time of the first it takes. */
export function printTable(results, labels = {}) {
  const [first] = results.values();
  for (const [engine, values] of results) {
    const name = (labels[engine] ?? engine.split("/").at(-1)).padEnd(42);
    const ratio = median(values) / median(first);
    console.log(
      `  ${name} ${time(median(values)).padStart(9)}  (${range(values, time)})  ${ratio.toFixed(2)}x`,
    );
  }
}

/** Says whether a goal is reached: `ratio` against what it must be. */
export function printGoal(text, ratio, isReached) {
  console.log(`  ${isReached ? "reached" : "MISSED "}: ${text}: ${ratio.toFixed(1)}x`);
}

/** How long a whole process takes, in milliseconds. */
export function wall(args) {
  const from = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - from) / 1e6;
}

/** The same, with the most memory it ever held in MiB: undefined where the system does not tell. */
export function wallAndMemory(args) {
  return new Promise((resolve, reject) => {
    const from = process.hrtime.bigint();
    const child = spawn(process.execPath, args, { stdio: "ignore" });
    let peak;
    const look = setInterval(() => {
      const file = `/proc/${child.pid}/status`;
      const found = existsSync(file) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(file, "utf8")) : null;
      if (found !== null) peak = Number(found[1]) / 1024;
    }, 10);
    child.on("error", reject).on("close", (status) => {
      clearInterval(look);
      if (status !== 0) reject(new Error(`node ${args.join(" ")} ended with ${status}`));
      else resolve({ ms: Number(process.hrtime.bigint() - from) / 1e6, peak });
    });
  });
}
