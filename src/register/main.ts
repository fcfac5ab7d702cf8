/**
 * `node --import klachtwerk/register program.js`: from here on the program may import `.klacht` files.
 *
 * Newer versions of Node take the hook as it is, and then `require` knows such files too; Node 20 runs it in a
 * thread of its own.
 */
import * as nodeModule from "node:module";
import { environmentLanguage } from "../disk/language.js";
import { load } from "./hooks.js";

type Register = (hooks: { readonly load: typeof load }) => void;

const { registerHooks } = nodeModule as { readonly registerHooks?: Register };

if (registerHooks === undefined) {
  nodeModule.register("./hooks.js", import.meta.url);
  // Without this Node reads the procedure as a program, and complains of its first line.
  nodeModule.createRequire(import.meta.url).extensions[".klacht"] = (_, file) => {
    throw new SyntaxError(REQUIRED[environmentLanguage()](file));
  };
} else registerHooks({ load });

const REQUIRED = {
  nl: (file: string) => `${file} is een ES-module. Gebruik import in plaats van require.`,
  en: (file: string) => `${file} is an ES module. Use import instead of require.`,
} as const;
