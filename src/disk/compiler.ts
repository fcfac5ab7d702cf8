import { createRequire } from "node:module";

type Compiler = typeof import("./procedure-source.js");

let loaded: Compiler | undefined;

/**
 * The compiler, loaded with the first procedure that is imported: a program that imports none pays nothing. It is a
 * bundle of its own (build.mjs), beside the ones of the loader and the plugin.
 */
export function compiler(): Compiler {
  loaded ??= createRequire(import.meta.url)("./procedure-source.cjs") as Compiler;
  return loaded;
}
