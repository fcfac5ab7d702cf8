import { parse } from "yaml";
import { toYaml } from "../to-yaml.mjs";
import { validate } from "./ajv.mjs";

/** `yaml` + ajv: parse, validate. No names are resolved and nothing is checked beyond shape. */
export function prepare(model) {
  const text = toYaml(model);
  return () => {
    if (!validate(parse(text))) throw new Error("the bench content does not validate");
  };
}
