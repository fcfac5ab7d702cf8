import { mkdirSync, rmdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes an absolute folder and those above it, and returns the ones it made, the outermost first. Throws when that is
 * refused. Not Node's own `recursive`, which never returns where the system denies that a parent exists, as in /proc.
 */
export function makeFolder(path: string): readonly string[] {
  if (isFolder(path)) return [];
  const parent = dirname(path);
  const above = parent === path ? [] : makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process was there first.
    if (isFolder(path)) return above;
    removeFolders(above);
    throw error;
  }
  return [...above, path];
}

/** Takes folders away again as far as they are empty, the innermost first. */
export function removeFolders(paths: readonly string[]): void {
  for (const path of [...paths].reverse()) {
    try {
      rmdirSync(path);
    } catch {
      return; // Someone put something in it, and then it stays.
    }
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
