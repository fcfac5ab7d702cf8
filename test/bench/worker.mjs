/** One engine in a process of its own: prints the median time of one unit of work in milliseconds. */
import { Bench } from "tinybench";

const [module, milliseconds, argument] = process.argv.slice(2);
const { prepare } = await import(`./${module}.mjs`);
const { run, units } = await prepare(argument);
const bench = new Bench({
  time: Number(milliseconds),
  iterations: 5,
  warmupTime: Number(milliseconds) / 2,
  warmupIterations: 2,
});
bench.add(module, run);
await bench.run();
const [task] = bench.tasks;
if (task.result.error) throw task.result.error;
process.stdout.write(JSON.stringify({ p50: task.result.latency.p50 / units }));
