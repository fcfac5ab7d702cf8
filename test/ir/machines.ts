import { readdirSync, readFileSync } from "node:fs";
import { compile } from "../../src/compile.js";
import type { Machine } from "../../src/ir/machine.js";
import { WHOLE, withSources } from "../lower/whole-language.js";

const FOLDERS = ["../../procedures/", "../fixtures/good/"];

const procedures = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith(".klacht"))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(`${folder}${name}`, import.meta.url), "utf8");
      return [name, compile(text, { path: name }).machine] as const;
    }),
);

/** Every procedure of the project and its fixtures, and the whole language, compiled: name and machine. */
export const MACHINES: readonly (readonly [string, Machine])[] = [
  ...procedures,
  ["the whole language", compile(WHOLE, { path: "geheel.klacht" }).machine],
  ["the whole language with sources", compile(withSources(WHOLE).text, { path: "geheel.klacht" }).machine],
];
