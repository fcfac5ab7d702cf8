import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { klachtwerk } from "./cli/klachtwerk.js";

const readme = readFileSync("README.md", "utf8");

/** Blocks of the README that begin with a marker. */
const blocks = [...readme.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, block = ""]) => block);
const lines = (text: string): readonly string[] => text.split("\n").map((line) => line.trimEnd());

describe("the README", () => {
  it("quotes a procedure as it stands", () => {
    const [quoted = ""] = blocks;
    expect(readFileSync("procedures/kober.klacht", "utf8")).toContain(quoted);
  });

  it("shows what the commands print, line for line", () => {
    const [, session = ""] = blocks;
    const runs = session.split(/^\$ klachtwerk /m).slice(1);
    expect(runs.length).toBe(3);
    for (const run of runs) {
      const [command = "", ...shown] = run.split("\n");
      const { out, err } = klachtwerk(command.split(" "), { cwd: process.cwd() });
      const printed = new Set([...lines(out), ...lines(err)]);
      expect(
        shown.filter((line) => line !== "..." && !printed.has(line.trimEnd())),
        command,
      ).toEqual([]);
    }
  });
});
