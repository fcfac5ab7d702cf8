import type { FileAccess, ReadProblem } from "./file-access.js";
import { isPart } from "./part.js";

/** A file to check. A part has no `reglement` of its own; it is checked with each procedure that includes it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly part: boolean;
  /** Whether the file on disk begins with a byte order mark. */
  readonly mark?: boolean;
}

/** Something that was asked for and could not be loaded. `no-files`: a directory without `.klacht` files. */
export interface LoadProblem {
  readonly path: string;
  readonly problem: ReadProblem | "no-files";
}

/** What was found, and what was not. */
export interface Loaded {
  readonly files: readonly SourceFile[];
  readonly problems: readonly LoadProblem[];
}

/**
 * The `.klacht` files behind the paths, each once, in the order of the paths and within a directory by name.
 *
 * A directory is searched with everything below it, except hidden names and `node_modules`. A file that is named itself
 * is taken whatever it is called, and counts as a procedure even without a `reglement`: then the missing statement is
 * the mistake to report.
 */
export function loadFiles(paths: readonly string[], access: FileAccess): Loaded {
  const files = new Map<string, SourceFile>();
  const problems: LoadProblem[] = [];
  for (const given of paths) {
    const path = normal(given);
    if (access.kind(path) !== "directory") {
      const result = access.read(path);
      if ("problem" in result) problems.push({ path, problem: result.problem });
      else files.set(path, { path, ...result, part: false });
      continue;
    }
    const found = walk(path, access, problems);
    if (found === 0) problems.push({ path, problem: "no-files" });
  }
  return { files: [...files.values()], problems };

  function walk(directory: string, from: FileAccess, into: LoadProblem[]): number {
    const entries = from.list(directory);
    if (entries === undefined) {
      into.push({ path: directory, problem: "unreadable" });
      return 1;
    }
    let count = 0;
    for (const { name, kind } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (name.startsWith(".") || name === "node_modules") continue;
      const path = directory === "." ? name : `${directory.replace(/\/$/, "")}/${name}`;
      if (kind === "directory") count += walk(path, from, into);
      else if (kind === "file" && name.endsWith(".klacht")) {
        count += 1;
        const result = from.read(path);
        if ("problem" in result) into.push({ path, problem: result.problem });
        else if (!files.has(path)) files.set(path, { path, ...result, part: isPart(result.text) });
      }
    }
    return count;
  }
}

/** `./a//b/` as `a/b`; a path that stays above the project folder keeps its `..`. */
export function normal(path: string): string {
  const kept: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (part !== ".." || !path.startsWith("/")) kept.push(part);
  }
  const joined = kept.join("/");
  return path.startsWith("/") ? `/${joined}` : joined === "" ? "." : joined;
}
