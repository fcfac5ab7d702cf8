/** One engine, one size, one fresh process: prints the median time of a run in milliseconds. */
import { Bench } from "tinybench";
import { model } from "./model.mjs";

const [engine, lines, milliseconds] = process.argv.slice(2);
const { prepare } = await import(`./engines/${engine}.mjs`);
const run = prepare(model(Number(lines)));
const bench = new Bench({
  time: Number(milliseconds),
  iterations: 5,
  warmupTime: Number(milliseconds) / 2,
  warmupIterations: 2,
});
bench.add(engine, run);
await bench.run();
const [task] = bench.tasks;
if (task.result.error) throw task.result.error;
process.stdout.write(JSON.stringify({ p50: task.result.latency.p50 }));
