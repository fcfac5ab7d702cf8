import { randomUUID } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { makeFolder, removeFolders } from "./make-folder.js";

/** A file to write, by its path below the folder of a run. */
export interface PlannedFile {
  readonly path: string;
  readonly content: string;
}

/** What was written; files that held the same already were left alone. */
export interface Written {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
}

/**
 * Why nothing was written. `outside`: the path, or a link on the way, leads out of the folder. `in-the-way`: a folder
 * stands where the file must come, or a file where a folder must come.
 */
export interface WriteProblem {
  readonly problem: "outside" | "in-the-way" | "refused";
  readonly path: string;
}

/**
 * Writes the files below `root`, all or none: every path is looked at first, then every file is written beside its
 * place under a name of its own, and only when all that went well the files get their names. An interrupt waits for that.
 */
export function writeFiles(root: string, files: readonly PlannedFile[]): Written | WriteProblem {
  for (const { path } of files) {
    const problem = pathProblem(root, path);
    if (problem !== undefined) return { problem, path };
  }
  const changed: PlannedFile[] = [];
  const unchanged: string[] = [];
  for (const file of files) {
    if (current(join(root, file.path)) === file.content) unchanged.push(file.path);
    else changed.push(file);
  }
  finishBeforeEnding();
  const staged: { readonly from: string; readonly to: string }[] = [];
  const made: string[] = [];
  for (const { path, content } of changed) {
    const to = resolve(root, path);
    const from = join(dirname(to), `.${basename(to)}.${randomUUID()}.tmp`);
    try {
      made.push(...makeFolder(dirname(to)));
      staged.push({ from, to });
      writeFileSync(from, content, { flag: "wx" });
      keepMode(from, to);
    } catch {
      for (const { from: temporary } of staged) rmSync(temporary, { force: true });
      removeFolders(made);
      return { problem: "refused", path };
    }
  }
  for (const [index, { from, to }] of staged.entries()) {
    try {
      renameSync(from, to);
    } catch {
      for (const { from: temporary } of staged.slice(index)) rmSync(temporary, { force: true });
      return { problem: "refused", path: changed[index]?.path ?? "" };
    }
  }
  return { written: changed.map(({ path }) => path), unchanged };
}

/** Replaces one file by its new text in one go; a link is followed to the file it names. False when that is refused. */
export function replaceFile(path: string, content: string): boolean {
  try {
    const real = realpathSync(path);
    return "written" in writeFiles(dirname(real), [{ path: basename(real), content }]);
  } catch {
    return false;
  }
}

/** From here on a signal ends the process only when what runs is through, since nothing here waits for anything. */
function finishBeforeEnding(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    if (process.listenerCount(signal) > 0) continue;
    process.once(signal, () => process.kill(process.pid, signal));
  }
}

function pathProblem(root: string, path: string): WriteProblem["problem"] | undefined {
  const parts = path.split("/");
  if (
    isAbsolute(path) ||
    parts.some((part) => part === "" || part === "." || part === ".." || /[\\:\0]/.test(part))
  ) {
    return "outside";
  }
  const folder = resolve(root);
  let base = realOf(folder);
  if (base === undefined && kindOf(folder) === undefined) return undefined;
  // Another run may have made it since.
  base ??= realOf(folder);
  if (base === undefined) return "in-the-way";
  if (kindOf(base) !== "directory") return "in-the-way";
  let at = base;
  for (const [index, part] of parts.entries()) {
    const next = realOf(join(at, part));
    // What does not exist yet cannot lead anywhere, except a link whose end is missing: it is replaced, not followed.
    if (next === undefined) return undefined;
    const within = relative(base, next);
    if (within === ".." || within.startsWith(`..${sep}`) || isAbsolute(within)) return "outside";
    const isLast = index === parts.length - 1;
    if ((kindOf(next) === "directory") === isLast) return "in-the-way";
    at = next;
  }
  return undefined;
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function kindOf(path: string): "directory" | "other" | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    return found.isDirectory() ? "directory" : "other";
  } catch {
    return undefined; // Below a file, or in a folder that may not be looked into: making the folder fails, and says so.
  }
}

function current(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** A rewritten file stays as readable, writable and executable as it was. Throws for one that may not be written. */
function keepMode(from: string, to: string): void {
  const found = statSync(to, { throwIfNoEntry: false });
  if (found === undefined) return;
  accessSync(to, constants.W_OK);
  chmodSync(from, found.mode & 0o777);
}
