import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { PROCEDURES } from "../procedures/names.js";
import { klachtwerk, STACK_TRACE, scratchFolder } from "./klachtwerk.js";
import { GOOD } from "./texts.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

describe.each(PROCEDURES)("the load of %s", (id) => {
  const play = (...more: readonly string[]) =>
    klachtwerk(["simulate", `procedures/${id}.klacht`, "--load", `procedures/load/${id}.yaml`, ...more], {
      cwd: ROOT,
    });

  test.each([
    ["load.txt", []],
    ["load.json", ["--json"]],
  ])("%s", async (file, more) => {
    const { code, out, err } = play("--cases", "5000", "--seed", "2026", ...more);
    expect([code, err]).toEqual([0, ""]);
    await expect(out).toMatchFileSnapshot(`../golden/${id}/load/${file}`);
  });
});

test.each(["nl", "en"])("simulate --help in %s", async (lang) => {
  const { code, out } = klachtwerk(["simulate", "--help", "--lang", lang], { cwd: ROOT });
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot(`../golden/cli/help-simulate-${lang}.txt`);
});

/** Makes a terminal of its own. */
const SCRIPT = "/usr/bin/script";

const HEAD = "van: 2026-01-01\ntot en met: 2026-12-31\n";
const LOAD = `${HEAD}klachten per week: 5\n`;

describe("a load with a mistake", () => {
  const folder = scratchFolder();
  const play = (load: string, ...more: readonly string[]) => {
    writeFileSync(join(folder(), "goed.klacht"), GOOD);
    writeFileSync(join(folder(), "b.yaml"), load);
    return klachtwerk(["simulate", "goed.klacht", "--load", "b.yaml", ...more], { cwd: folder() });
  };

  test.each([
    ["an alias", `${HEAD}klachten per week: &a 5\ndoel: *a\n`, "load-syntax", "b.yaml:4:7"],
    ["a bomb of aliases", bomb(), "load-syntax", "b.yaml:2:8"],
    ["lists in lists", `van: ${"[".repeat(90_000)}`, "load-syntax", "b.yaml:1:"],
    ["a file without end", `van: ${"[".repeat(200_000)}`, "load-syntax", "b.yaml:1:1"],
    ["a tab", `${LOAD}behandelaars:\n\tdirectie: 1\n`, "load-syntax", "b.yaml:5:1"],
    ["a key twice", `${LOAD}doel: 90\ndoel: 95\n`, "load-syntax", "b.yaml:5:1"],
    ["no complaints", `${HEAD}klachten per week: 0\n`, "load-value", "b.yaml:3:20"],
    ["fewer than none", `${HEAD}klachten per week: -3\n`, "load-value", "b.yaml:3:20"],
    ["not a number", `${HEAD}klachten per week: .nan\n`, "load-value", "b.yaml:3:20"],
    ["without end", `${HEAD}klachten per week: .inf\n`, "load-value", "b.yaml:3:20"],
    ["a rate by which none comes", `${HEAD}klachten per week: 1e-9\n`, "load-value", "b.yaml:3:20"],
    ["too many", `${HEAD}klachten per week: 1e12\n`, "load-value", "b.yaml:3:20"],
    ["nobody", `${LOAD}behandelaars:\n  directie: 0\n`, "load-value", "b.yaml:5:13"],
    ["half a person", `${LOAD}behandelaars:\n  directie: 1.5\n`, "load-value", "b.yaml:5:13"],
    ["an unknown role", `${LOAD}behandelaars:\n  directeur: 1\n`, "load-name-unknown", "b.yaml:5:3"],
    ["an unknown step", `${LOAD}stappen:\n  reaktie: {}\n`, "load-name-unknown", "b.yaml:5:3"],
    ["an inherited name", `${LOAD}stappen:\n  constructor: {}\n`, "load-name-unknown", "b.yaml:5:3"],
    ["an unknown tier", `${LOAD}niet tevreden:\n  zolder: 3\n`, "load-name-unknown", "b.yaml:5:3"],
    ["an unknown key", `${LOAD}dol: 95\n`, "load-key-unknown", "b.yaml:4:1"],
    ["no rate", HEAD, "load-key-missing", "b.yaml:1:1"],
    ["nothing", "", "load-key-missing", "b.yaml:1:1"],
    ["a list", "- 1\n", "load-value", "b.yaml:1:1"],
    ["less than no work", `${LOAD}stappen:\n  reactie:\n    werk: -1\n`, "load-value", "b.yaml:6:11"],
    [
      "work that falls",
      `${LOAD}stappen:\n  reactie:\n    werk: { van: 3, tot: 1 }\n`,
      "load-value",
      "b.yaml:6:11",
    ],
    ["a share above all", `${LOAD}niet tevreden: 101\n`, "load-value", "b.yaml:4:16"],
    ["a day that is not there", LOAD.replace("01-01", "02-30"), "load-value", "b.yaml:1:6"],
    ["a day too early", LOAD.replace("van: 2026", "van: 1989"), "load-value", "b.yaml:1:6"],
    ["a day too late", LOAD.replace("met: 2026", "met: 2101"), "load-value", "b.yaml:2:13"],
    ["a period that runs back", LOAD.replace("met: 2026", "met: 2025"), "load-value", "b.yaml:2:13"],
  ])("(%s) is told with its place and a way out", (_, load, code, place) => {
    const result = play(load);
    expect([result.code, result.out]).toEqual([1, ""]);
    expect(result.err).toContain(`fout[${code}] ${place}`);
    expect(result.err).toContain("  = ");
    expect(result.err).toContain(`zie: klachtwerk explain ${code}`);
    expect(result.err).not.toMatch(STACK_TRACE);
  });

  test("names what was meant", () => {
    expect(play(`${LOAD}stappen:\n  reaktie: {}\n`).err).toContain("Bedoelde u ‘reactie’?");
  });

  test("is not read when it is far too large", () => {
    const { code, err } = play(`# ${"x".repeat(5_000_000)}\n`);
    expect([code, err]).toEqual([2, "b.yaml is te groot. Een bestand mag ten hoogste 4 MB zijn.\n"]);
  });

  test("with thousands of mistakes tells the first of them", () => {
    const lines = (count: number, line: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => line(at)).join("\n");
    for (const load of [
      `${LOAD}behandelaars:\n${lines(5000, (at) => `  rol${at}: 1`)}\n`,
      `${LOAD}behandelaars:\n${lines(5000, (at) => `  rol${at}: 0`)}\n`,
      `${LOAD}${lines(5000, (at) => `woord${at}: 1`)}\n`,
    ]) {
      const { code, err } = play(load);
      expect(code).toBe(1);
      expect(err.match(/^fout\[/gm)).toHaveLength(20);
    }
  });

  test.each([
    ["--cases", "0", "is geen aantal klachten"],
    ["--cases", "1000000000000000", "is geen aantal klachten"],
    ["--cases", "1e15", "is geen aantal klachten"],
    ["--cases", "2.5", "is geen aantal klachten"],
    ["--cases", "", "is geen aantal klachten"],
    ["--seed", "-1", "is geen beginwaarde"],
    ["--seed", "0.5", "is geen beginwaarde"],
    ["--seed", "4294967296", "is geen beginwaarde"],
    ["--threads", "0", "is geen aantal draden"],
    ["--threads", "1000", "is geen aantal draden"],
    ["--threads", "twee", "is geen aantal draden"],
  ])("%s %j is refused", (option, text, message) => {
    const { code, out, err } = play(LOAD, `${option}=${text}`);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`‘${text}’ ${message}. Geef een geheel getal van `);
    expect(err).not.toMatch(STACK_TRACE);
  });

  test("one case, the largest seed and a day without work are no mistakes", () => {
    expect(play(LOAD, "--cases", "1", "--seed", "4294967295")).toMatchObject({ code: 0, err: "" });
    const sunday =
      "van: 2026-03-01\ntot en met: 2026-03-01\nklachten per week: 700\nbehandelaars:\n  directie: 1\n";
    const { code, out } = play(sunday, "--cases", "1000", "--json");
    expect(code).toBe(0);
    expect(out).not.toContain("null");
  });
});

describe("progress", () => {
  const folder = scratchFolder();
  // A terminal is made with `script` of util-linux; without it there is only the test in a pipe.
  const inTerminal = (command: string) =>
    spawnSync(SCRIPT, ["-qec", command, "/dev/null"], { cwd: folder(), encoding: "utf8" });
  const cli = `'${process.execPath}' '${join(ROOT, "bin/klachtwerk.js")}'`;
  const play = (cases: number) =>
    `${cli} simulate goed.klacht --load b.yaml --cases ${cases} --out uit.json --json`;
  const prepare = () => {
    writeFileSync(join(folder(), "goed.klacht"), GOOD);
    writeFileSync(join(folder(), "b.yaml"), LOAD);
  };

  test("is not in a pipe", () => {
    prepare();
    const { err } = klachtwerk(["simulate", "goed.klacht", "--load", "b.yaml", "--cases", "100000"], {
      cwd: folder(),
    });
    expect(err).toBe("");
  });

  test.runIf(existsSync(SCRIPT))("is on one line of a terminal that goes away", () => {
    prepare();
    const { stdout } = inTerminal(play(200_000));
    expect(stdout).toContain("% nagespeeld");
    expect(stdout.split("\r\u001b[K").at(-1)?.trim()).toBe("uit.json");
    expect(JSON.parse(readFileSync(join(folder(), "uit.json"), "utf8"))).toMatchObject({ cases: 200_000 });
  });

  test.runIf(existsSync(SCRIPT))("goes away when it is broken off with Ctrl-C", () => {
    prepare();
    const threads = ["1", "2"].map((count) =>
      inTerminal(`timeout --foreground -s INT 2 ${play(900_000_000)} --threads ${count}; echo code $?`),
    );
    for (const { stdout } of threads) {
      expect(stdout).toContain("\r\u001b[K");
      expect(stdout.split("\r\u001b[K").at(-1)).toMatch(/^code (124|130)\s*$/);
      expect(stdout).not.toMatch(STACK_TRACE);
    }
  });
});

/** Nine levels of nine: a billion, if the aliases were followed. */
function bomb(): string {
  const levels = "abcdefghi".split("");
  const lists = levels.map((name, at) => {
    const before = levels[at - 1];
    return `${name}: &${name} [${Array(9)
      .fill(before === undefined ? "x" : `*${before}`)
      .join(", ")}]`;
  });
  return `${lists.join("\n")}\n`;
}
