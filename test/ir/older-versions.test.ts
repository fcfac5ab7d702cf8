import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EMITTER_IDS, emitAll } from "../../src/emit/registry.js";
import { loadMachine } from "../../src/ir/load.js";
import { IR_VERSION } from "../../src/ir/machine.js";
import { allowed } from "../../src/simulate/allowed.js";
import { start } from "../../src/simulate/start.js";
import { step } from "../../src/simulate/step.js";
import { timeline } from "../../src/simulate/timeline.js";

/**
 * Machines as a release with that version of the IR wrote them. These files are never made again: whoever must change
 * one to get this test through has broken every machine that users have stored.
 */
const folder = new URL("../fixtures/ir/", import.meta.url);
const stored = readdirSync(folder).flatMap((version) =>
  readdirSync(new URL(`${version}/`, folder)).map((name): readonly [string, unknown] => [
    `${version}/${name}`,
    JSON.parse(readFileSync(new URL(`${version}/${name}`, folder), "utf8")),
  ]),
);

describe("a machine of an older version", () => {
  it.each(stored)("%s loads, is played, dated and written out", (name, json) => {
    const { machine, reason } = loadMachine(json);
    expect(reason).toBeUndefined();
    if (machine === undefined) return;

    const [first] = allowed(machine, start(machine));
    const filed = step(machine, start(machine), { type: first?.event ?? "" }, "2026-03-02");
    expect(filed.ok && filed.case.state).toBe(first?.ways[0]?.to);

    expect(timeline(machine, { received: "2026-03-02" }).rows.length).toBeGreaterThan(0);
    const files = emitAll(machine, EMITTER_IDS, { timeline: { received: "2026-03-02" } });
    const id = name.slice(name.indexOf("/") + 1, -".json".length);
    expect(files.filter(({ path }) => !path.startsWith(`${id}/`))).toEqual([]);
    expect(files.filter(({ content }) => content === "")).toEqual([]);
  });

  it("is there for every version this program says it reads", () => {
    expect(readdirSync(folder)).toEqual(["1.0.0", IR_VERSION]);
    expect(stored.map(([name]) => name).filter((name) => name.startsWith("1.0.0/"))).toHaveLength(5);
  });
});
