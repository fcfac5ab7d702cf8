import { runInNewContext } from "node:vm";
import { validatorEmitter } from "../../../src/emit/validator/emitter.js";
import type { Machine } from "../../../src/ir/machine.js";

/** An answer of an emitted validator. */
export type Validation =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly errors: readonly ValidationError[] };

/** One thing that is wrong. */
export interface ValidationError {
  readonly pointer: string;
  readonly field: string;
  readonly code: string;
  readonly nl: string;
}

/**
 * The emitted validators of a machine by the name of their schema. Each runs in a world of its own, where nothing can be
 * imported and no code may be made of text, as under the strictest policy of a browser.
 */
export function emittedValidators(machine: Machine): ReadonlyMap<string, (value: unknown) => Validation> {
  return new Map(
    validatorEmitter
      .emit(machine, {})
      .filter(({ path }) => path.endsWith(".js"))
      .map(({ path, content }) => [path.replace(/^.*\/|\.js$/g, ""), started(content)] as const),
  );
}

function started(module: string): (value: unknown) => Validation {
  const script = `${module.replace(/^export /gm, "")}\nvalidate;`;
  const options = { contextCodeGeneration: { strings: false, wasm: false } };
  const validate = runInNewContext(script, {}, options) as (value: unknown) => unknown;
  // Through JSON, so that what comes from the other world compares as ours.
  return (value) => JSON.parse(JSON.stringify(validate(value))) as Validation;
}
