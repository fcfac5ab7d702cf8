/** A thread that plays blocks of cases: dist/load-worker.cjs, started by `simulate --cases`. */
import { parentPort, workerData } from "node:worker_threads";
import { runBlocks } from "../simulate/load/load-block.js";
import type { LoadTask } from "./load-threads.js";

const { plan, ...range }: LoadTask = workerData;
const tally = runBlocks(plan, range, (cases) => parentPort?.postMessage({ cases }));
parentPort?.postMessage({ tally });
