import { compile } from "../../../dist/index.js";
import { model } from "./model.mjs";
import { toKlacht } from "./to-klacht.mjs";

/** Parse, resolve names, check all rules, build the machine. */
export function prepare(lines) {
  const content = model(Number(lines));
  const text = toKlacht(content);
  const run = () => {
    const { diagnostics } = compile(text, { path: "bench.klacht" });
    if (diagnostics.some((d) => d.code === "statement-unknown"))
      throw new Error("the bench content does not parse");
  };
  return { run, units: 1 };
}
