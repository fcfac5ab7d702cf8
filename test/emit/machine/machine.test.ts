import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../../../src/compile.js";
import { machineEmitter } from "../../../src/emit/machine/emitter.js";
import { machineShape } from "../../../src/emit/machine/machine-shape.js";
import type { Shape } from "../../../src/emit/machine/shape.js";
import { loadMachine } from "../../../src/ir/load.js";
import type { Machine } from "../../../src/ir/machine.js";
import { PROCEDURES } from "../../procedures/names.js";
import { handMachine } from "../../simulate/hand-machine.js";

describe.each(PROCEDURES)("%s", (id) => {
  const file = new URL(`../../../procedures/${id}.klacht`, import.meta.url);
  const { machine } = compile(readFileSync(file, "utf8"), { path: `procedures/${id}.klacht` });
  const content = emitted(machine);

  test("the machine as it is written", async () => {
    await expect(content).toMatchFileSnapshot(`../../golden/${id}/machine/machine.json`);
  });

  test("what is written reads back as the machine, with every key in the order of its type", () => {
    const { $schema, ...read } = JSON.parse(content);
    expect($schema).toBe("urn:klachtwerk:machine:1.1.0");
    expect(read).toEqual(machine);
    expect(loadMachine(JSON.parse(content))).toEqual({ machine });
    expect(outOfOrder(read, machineShape, "machine")).toEqual([]);
  });
});

test("the order of the keys does not depend on how the machine was made", () => {
  const machine = handMachine();
  const reversed = JSON.parse(JSON.stringify(machine), (_key, value) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );
  expect(emitted(reversed)).toBe(emitted(machine));
});

function emitted(machine: Machine): string {
  return machineEmitter
    .emit(machine, {})
    .map(({ content }) => content)
    .join("");
}

/** Places where keys stand in another order than the shape says, or that the shape does not know. */
function outOfOrder(value: unknown, shape: Shape, at: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => outOfOrder(item, shape, `${at}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  const places = Object.keys(value).map((key) => shape.keys.indexOf(key));
  const here = places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1)) ? [] : [at];
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, item]) => {
      const inner = shape.inner[key];
      return inner === undefined ? [] : outOfOrder(item, inner, `${at}.${key}`);
    }),
  ];
}
