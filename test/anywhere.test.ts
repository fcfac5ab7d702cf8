import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { buildSync } from "esbuild";
import { expect, it } from "vitest";
import { PROCEDURES } from "./procedures/names.js";

it("the built library runs where there is nothing but JavaScript: no Node, no browser", () => {
  const { outputFiles } = buildSync({
    entryPoints: ["dist/index.js"],
    bundle: true,
    format: "iife",
    globalName: "klachtwerk",
    write: false,
  });
  const context = createContext({});
  runInContext(outputFiles[0]?.text ?? "", context);
  for (const name of PROCEDURES) {
    context.name = name;
    context.text = readFileSync(`procedures/${name}.klacht`, "utf8");
    const found = runInContext(
      `(() => {
        const { compile, format, emitAll, EMITTER_IDS, timeline, start, allowed, step } = klachtwerk;
        const { machine, diagnostics } = compile(text, { path: name + ".klacht" });
        const [first] = allowed(machine, start(machine));
        return {
          errors: diagnostics.filter((one) => klachtwerk.severityOf(one) === "error").length,
          isFormatted: format(text, name + ".klacht").text === text,
          made: EMITTER_IDS.filter((id) => emitAll(machine, [id], { timeline: { received: "2026-03-02" } }).length > 0).length === EMITTER_IDS.length,
          hasDates: timeline(machine, { received: "2026-03-02" }).rows.length > 0,
          steps: step(machine, start(machine), { type: first.event }, "2026-03-02").ok,
        };
      })()`,
      context,
    );
    expect([name, { ...found }]).toEqual([
      name,
      { errors: 0, isFormatted: true, made: true, hasDates: true, steps: true },
    ]);
  }
});
