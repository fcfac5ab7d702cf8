/** A load of cases as `simulate --cases` plays it: from a plan made of any procedure and any load. */
import { readFileSync } from "node:fs";
import { machineOf } from "../case/machine.mjs";

const { blocksOf, loadPlan, parseLoad, runBlocks } = await import(process.env.KLACHTWERK_INSIDE);

const text = readFileSync(new URL("./belasting.yaml", import.meta.url), "utf8");
const { value, diagnostics } = parseLoad(text, "belasting.yaml", machineOf());
if (value === undefined) throw new Error(JSON.stringify(diagnostics));

export const plan = loadPlan(machineOf(), value);
export const CASES = 65_536;

export function tally(cases, seed) {
  return runBlocks(plan, { cases, seed, first: 0, end: blocksOf(cases) });
}

export function prepare() {
  let seed = 0;
  return { run: () => void tally(CASES, seed++), units: CASES };
}
