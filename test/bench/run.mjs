/**
 * `npm run bench [-- --rounds N]`: what a compile costs, next to peers on the same content, and what the command costs
 * next to an empty Node. Each measurement is a process of its own; rounds are interleaved in random order; figures
 * are the median over the rounds with their range. Quote the ratios: absolute times drift with the machine.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { model } from "./model.mjs";
import { toKlacht } from "./to-klacht.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const flag = process.argv.indexOf("--rounds");
const ROUNDS = flag === -1 ? 7 : Number(process.argv[flag + 1]);
const ENGINES = ["klachtwerk", "yaml-ajv", "js-yaml-ajv"];
const SIZES = [
  { lines: 150, ms: 600, rounds: ROUNDS },
  { lines: 10_000, ms: 1500, rounds: ROUNDS },
  { lines: 100_000, ms: 2000, rounds: Math.min(3, ROUNDS) },
];

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const shuffled = (values) =>
  values
    .map((value) => [Math.random(), value])
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);
const ms = (value) => (value < 10 ? value.toFixed(3) : value.toFixed(1));
const range = (values) => `${ms(Math.min(...values))}..${ms(Math.max(...values))}`;

function compileTable() {
  console.log("parse + check + machine, warm, ms (median, range) and how many times Klachtwerk is as fast\n");
  const own = new Map();
  for (const { lines, ms: time, rounds } of SIZES) {
    const results = new Map(ENGINES.map((engine) => [engine, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const engine of shuffled(ENGINES)) {
        const output = execFileSync(process.execPath, [
          here("worker.mjs"),
          engine,
          String(lines),
          String(time),
        ]);
        results.get(engine).push(JSON.parse(output).p50);
      }
    }
    const mine = median(results.get("klachtwerk"));
    own.set(lines, mine);
    console.log(`${lines} lines (${toKlacht(model(lines)).split("\n").length} of .klacht), ${rounds} rounds`);
    for (const [engine, values] of results) {
      console.log(
        `  ${engine.padEnd(12)} ${ms(median(values)).padStart(9)}  (${range(values)})  ${(median(values) / mine).toFixed(2)}x`,
      );
    }
  }
  console.log(
    `\nlinear: 100 000 lines take ${(own.get(100_000) / own.get(10_000)).toFixed(1)} times 10 000 lines\n`,
  );
}

function wall(args) {
  const from = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - from) / 1e6;
}

function commandTable() {
  const folder = mkdtempSync(join(tmpdir(), "klachtwerk-bench-"));
  const file = join(folder, "bench.klacht");
  writeFileSync(file, toKlacht(model(150)));
  const bin = here("../../bin/klachtwerk.js");
  const pairs = ROUNDS * 3;
  console.log(`whole process, ${pairs} pairs with \`node -e 0\`: median of the pairwise ratios`);
  for (const [name, args] of [
    ["--version", [bin, "--version"]],
    ["check (150 lines)", [bin, "check", file]],
  ]) {
    const ratios = [];
    const times = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      const base = wall(["-e", "0"]);
      const time = wall(args);
      ratios.push(time / base);
      times.push(time);
    }
    console.log(
      `  ${name.padEnd(18)} ${median(ratios).toFixed(2)}x  (${ms(median(times))} ms, ${range(times)})`,
    );
  }
  rmSync(folder, { recursive: true });
}

console.log(`Node ${process.version}, ${ROUNDS} rounds\n`);
compileTable();
commandTable();
