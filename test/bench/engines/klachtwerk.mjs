import { compile } from "../../../dist/index.js";
import { toKlacht } from "../to-klacht.mjs";

/** Parse, resolve names, check all rules, build the machine. */
export function prepare(model) {
  const text = toKlacht(model);
  return () => {
    const { diagnostics } = compile(text, { path: "bench.klacht" });
    if (diagnostics.some((d) => d.code === "statement-unknown"))
      throw new Error("the bench content does not parse");
  };
}
