import { JSON_SCHEMA, load } from "js-yaml";
import { toYaml } from "../to-yaml.mjs";
import { validate } from "./ajv.mjs";

/** js-yaml + ajv: the fastest pair a team would pick. */
export function prepare(model) {
  const text = toYaml(model);
  return () => {
    if (!validate(load(text, { schema: JSON_SCHEMA })))
      throw new Error("the bench content does not validate");
  };
}
