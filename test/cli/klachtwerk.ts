import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";

/** The command line as it ships. */
export const CLI = fileURLToPath(new URL("../../bin/klachtwerk.js", import.meta.url));

/** How a run ended, and what it printed. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** A device or file that standard output goes to. */
  readonly outTo?: string;
  /** Without the rights of root, which may write anything. */
  readonly asNobody?: boolean;
}

const BUILT = fileURLToPath(new URL("../../dist/cli.cjs", import.meta.url));
if (!existsSync(BUILT))
  throw new Error("dist/cli.cjs ontbreekt: voer eerst `npm run build` uit (npm test doet dat zelf).");

/** Runs the built command line as a process of its own, without the settings of this machine. */
export function klachtwerk(
  args: readonly string[],
  { cwd, env = {}, input = "", outTo, asNobody }: RunOptions,
): Run {
  const to = outTo === undefined ? "pipe" : openSync(outTo, "w");
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    env: { PATH: process.env.PATH, TZ: "Europe/Amsterdam", ...env },
    input,
    stdio: ["pipe", to, "pipe"],
    ...(asNobody === true && process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (to !== "pipe") closeSync(to);
  return { code: status, out: stdout ?? "", err: stderr };
}

/** Runs a line of shell, in which `"$@"` is the command line. */
export function inShell(line: string, cwd: string): Run {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", line, "sh", process.execPath, CLI], {
    cwd,
    env: { PATH: process.env.PATH },
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

/** Starts it and leaves it running. */
export function startKlachtwerk(args: readonly string[], cwd: string) {
  return spawn(process.execPath, [CLI, ...args], { cwd, env: { PATH: process.env.PATH } });
}

/** A folder of its own for the tests of a file, gone afterwards. Call the result for its path. */
export function scratchFolder(): () => string {
  let path = "";
  beforeAll(() => {
    path = mkdtempSync(join(tmpdir(), "klachtwerk-"));
  });
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return () => path;
}

/** What no run may ever print. */
export const STACK_TRACE = /^\s+at .*[(:]\d+:\d+\)?$|node:internal|Interne fout|Internal error/m;
