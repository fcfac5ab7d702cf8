import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { DirectoryEntry, FileAccess, PathKind, ReadResult } from "../project/file-access.js";

/** The largest file that is read, in bytes: some two hundred times the longest procedure we know of. */
const SIZE_LIMIT = 4 * 1024 * 1024;

/** The files on disk, by paths relative to `cwd`. */
export function diskAccess(cwd: string): FileAccess {
  return {
    kind: (path) => kindOf(resolve(cwd, path)),
    list: (directory) => list(resolve(cwd, directory)),
    read: (path) => read(resolve(cwd, path)),
  };
}

/** A path as it is shown and passed on: relative to `cwd`, with `/`. The folder itself is `.`. */
export function shownPath(cwd: string, path: string): string {
  const shown = relative(cwd, resolve(cwd, path));
  return shown === "" ? "." : shown.split(sep).join("/");
}

/** The bytes as text, or why they are none: UTF-8 without zero bytes. A byte order mark is dropped. */
export function decode(bytes: Uint8Array): ReadResult {
  if (bytes.length > SIZE_LIMIT) return { problem: "too-large" };
  if (bytes.includes(0)) return { problem: "not-text" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { problem: "not-text" };
  }
}

function read(path: string): ReadResult {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return { problem: "missing" };
    if (found.isDirectory()) return { problem: "unreadable" };
    return found.size > SIZE_LIMIT ? { problem: "too-large" } : decode(readFileSync(path));
  } catch {
    return { problem: "unreadable" };
  }
}

function kindOf(path: string): PathKind | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    return found.isFile() ? "file" : found.isDirectory() ? "directory" : "other";
  } catch {
    return undefined;
  }
}

function list(directory: string): readonly DirectoryEntry[] | undefined {
  try {
    return readdirSync(directory, { withFileTypes: true }).map((entry) => {
      if (entry.isDirectory()) return { name: entry.name, kind: "directory" };
      const isFile =
        entry.isFile() || (entry.isSymbolicLink() && kindOf(join(directory, entry.name)) === "file");
      return { name: entry.name, kind: isFile ? "file" : "other" };
    });
  } catch {
    return undefined;
  }
}
