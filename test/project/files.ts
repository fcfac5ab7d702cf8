import type { DirectoryEntry, FileAccess, ReadResult } from "../../src/project/file-access.js";

/** Files in memory; a directory is whatever some path lies in. */
export function tableAccess(files: Readonly<Record<string, ReadResult | string>>): FileAccess {
  const paths = Object.keys(files);
  const below = (directory: string) =>
    paths.flatMap((path) =>
      directory === "." ? [path] : path.startsWith(`${directory}/`) ? [path.slice(directory.length + 1)] : [],
    );
  return {
    kind: (path) => (path in files ? "file" : below(path).length > 0 ? "directory" : undefined),
    list: (directory) => {
      const entries = new Map<string, DirectoryEntry>();
      for (const path of below(directory)) {
        const [name = "", ...rest] = path.split("/");
        entries.set(name, { name, kind: rest.length > 0 ? "directory" : "file" });
      }
      // Reversed, so that a test sees whether the loader sorts.
      return [...entries.values()].reverse();
    },
    read: (path) => {
      const found = files[path];
      if (found === undefined) return { problem: "missing" };
      return typeof found === "string" ? { text: found } : found;
    },
  };
}
