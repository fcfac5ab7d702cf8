import { posix } from "node:path";
import type { Machine } from "../ir/machine.js";

/**
 * The machine with its origins told from the folder of the procedure's own file, and no longer from where the command
 * was run: what is built from one project is the same, byte for byte, wherever that is done.
 */
export function withOwnOrigins(machine: Machine, path: string): Machine {
  const folder = posix.dirname(path);
  const told = (key: string, value: unknown): unknown =>
    key === "origin" && isOrigin(value) ? { ...value, file: posix.relative(folder, value.file) } : value;
  return JSON.parse(JSON.stringify(machine), told) as Machine;
}

const isOrigin = (value: unknown): value is { readonly file: string } =>
  typeof value === "object" && value !== null && "file" in value && typeof value.file === "string";
