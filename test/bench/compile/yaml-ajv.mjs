import { parse } from "yaml";
import { validate } from "./ajv.mjs";
import { model } from "./model.mjs";
import { toYaml } from "./to-yaml.mjs";

/** `yaml` + ajv: parse, validate. No names are resolved and nothing is checked beyond shape. */
export function prepare(lines) {
  const content = model(Number(lines));
  const text = toYaml(content);
  const run = () => {
    if (!validate(parse(text))) throw new Error("the bench content does not validate");
  };
  return { run, units: 1 };
}
