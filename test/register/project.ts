import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

const made: string[] = [];
process.once("exit", () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder outside this repository, gone when all tests are over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "klachtwerk-project-"));
  made.push(folder);
  return folder;
}

/**
 * A project of a user: an empty folder outside this repository in which `klachtwerk`, as built, and these packages are
 * installed.
 */
export function userProject(packages: readonly string[] = []): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules", "klachtwerk"));
  for (const name of packages) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  }
  return folder;
}

/** Copies a file or folder of this repository to a place in a project. */
export function copyTo(project: string, from: string, to: string): void {
  cpSync(join(root, from), join(project, to), { recursive: true });
}
