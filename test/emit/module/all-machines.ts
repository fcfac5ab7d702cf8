import { readdirSync } from "node:fs";
import type { Machine } from "../../../src/ir/machine.js";
import { MACHINES } from "../../ir/machines.js";
import { compileFile } from "../../procedures/compile-file.js";
import { PROCEDURES } from "../../procedures/names.js";

/** The examples, compiled: name and machine. */
const EXAMPLES = readdirSync("examples")
  .filter((name) => name.endsWith(".klacht"))
  .map((name) => [name, compileFile(`examples/${name}`).machine] as const);

/** Every machine there is: the five procedures, the fixtures, the whole language and the examples. */
export const ALL: readonly (readonly [string, Machine])[] = [...MACHINES, ...EXAMPLES];

/** The five procedures and the examples: what is emitted, imported and bundled by itself. */
export const PUBLISHED: readonly (readonly [string, Machine])[] = [
  ...PROCEDURES.map((name) => [name, compileFile(`procedures/${name}.klacht`).machine] as const),
  ...EXAMPLES.map(([name, machine]) => [name.replace(".klacht", ""), machine] as const),
];
