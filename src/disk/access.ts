import { closeSync, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { DirectoryEntry, FileAccess, PathKind, ReadResult } from "../project/file-access.js";

/** The largest file that is read, in bytes: some two hundred times the longest procedure we know of. */
export const SIZE_LIMIT = 4 * 1024 * 1024;

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

/**
 * Whether a link takes an included file out of the project: away from `cwd` or, for a procedure that lies elsewhere, from
 * the folder of that procedure.
 */
export function leadsOut(cwd: string, path: string, procedure: string): boolean {
  const main = resolve(cwd, procedure);
  try {
    const home = realpathSync(isBelow(cwd, main) ? cwd : dirname(main));
    return !isBelow(home, realpathSync(resolve(cwd, path)));
  } catch {
    return false; // What cannot be followed cannot be read either.
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The bytes as text, or why they are none: UTF-8 without zero bytes. A byte order mark is told apart from the text. */
export function decode(bytes: Uint8Array): ReadResult {
  if (bytes.length > SIZE_LIMIT) return { problem: "too-large" };
  if (bytes.includes(0)) return { problem: "not-text" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? { text, mark: true } : { text };
  } catch {
    return { problem: "not-text" };
  }
}

function read(path: string): ReadResult {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return { problem: "missing" };
    if (found.isDirectory()) return { problem: "unreadable" };
    return found.size > SIZE_LIMIT ? { problem: "too-large" } : decode(readAtMost(path, SIZE_LIMIT + 1));
  } catch {
    return { problem: "unreadable" };
  }
}

/** The first bytes of a file. A pipe or device has no size to look at first, and may never end. */
function readAtMost(path: string, most: number): Uint8Array {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    let bytes = Buffer.allocUnsafe(Math.min(most, size + 1));
    for (let length = 0; ; ) {
      const got = readSync(file, bytes, length, bytes.length - length, null);
      length += got;
      if (got === 0 || length === most) return bytes.subarray(0, length);
      if (length === bytes.length)
        bytes = Buffer.concat([bytes], Math.min(most, Math.max(2 * length, 65_536)));
    }
  } finally {
    closeSync(file);
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
      if (entry.isFile()) return { name: entry.name, kind: "file" };
      // A link that leads nowhere counts as the file it stands for: reading it says what is wrong.
      const end = entry.isSymbolicLink() ? (kindOf(join(directory, entry.name)) ?? "file") : "other";
      return { name: entry.name, kind: end === "file" ? "file" : "other" };
    });
  } catch {
    return undefined;
  }
}
