import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { COMMANDS as ENTRIES } from "../../src/cli/commands.js";
import { inShell, klachtwerk, STACK_TRACE, scratchFolder, startKlachtwerk } from "./klachtwerk.js";
import { GOOD } from "./texts.js";

const folder = scratchFolder();
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  klachtwerk(args, { cwd: folder(), env });
const COMMANDS = ["check", "build", "text", "lint-text", "simulate", "format", "explain", "init"];

beforeAll(() => writeFileSync(join(folder(), "goed.klacht"), GOOD));

describe("help and version", () => {
  test("--version and -V print the version of the package", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    for (const flag of ["--version", "-V"]) {
      expect(run([flag])).toEqual({ code: 0, out: `klachtwerk ${version}\n`, err: "" });
    }
    expect(run(["--lang", "en", "--version"]).out).toBe(`klachtwerk ${version}\n`);
  });

  test.each(["nl", "en"])("the help in %s", async (lang) => {
    const { code, out, err } = run(["--help", "--lang", lang]);
    expect([code, err]).toEqual([0, ""]);
    await expect(out).toMatchFileSnapshot(`../golden/cli/help-${lang}.txt`);
  });

  test.each(["nl", "en"])("the help of each command in %s", async (lang) => {
    const pages = COMMANDS.map((command) => run([command, "--help", "--lang", lang]));
    expect(pages.map(({ code, err }) => [code, err])).toEqual(COMMANDS.map(() => [0, ""]));
    await expect(pages.map(({ out }) => out).join("\n---\n\n")).toMatchFileSnapshot(
      `../golden/cli/commands-${lang}.txt`,
    );
  });

  test.each(ENTRIES.map(({ name, alias }) => [name, alias]))("%s is %s in Dutch", (name, alias) => {
    const page = run([name, "--help"]);
    expect([page.code, page.err]).toEqual([0, ""]);
    expect(run([alias, "--help"])).toEqual(page);
  });

  test("help is the same by the Dutch name, and by the help command", () => {
    const page = run(["check", "--help"]).out;
    expect(run(["controleer", "-h"]).out).toBe(page);
    expect(run(["help", "controleer"])).toEqual({ code: 0, out: page, err: "" });
  });

  test("the language comes from --lang, then KLACHT_TAAL, then Dutch", () => {
    expect(run(["--help"]).out).toContain("Gebruik:");
    expect(run(["--help"], { KLACHT_TAAL: "en" }).out).toContain("Usage:");
    expect(run(["--help", "--lang=nl"], { KLACHT_TAAL: "en" }).out).toContain("Gebruik:");
    expect(run(["--help", "--taal", "en"]).out).toContain("Usage:");
  });

  test("without a command the help goes to standard error", () => {
    const { code, out, err } = run([]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Opdrachten:");
    expect(run(["help"])).toEqual(run(["--help"]));
  });
});

describe("usage errors", () => {
  test.each([
    [["chek"], "De opdracht ‘chek’ bestaat niet.\nBedoelde u ‘check’?\nZie: klachtwerk --help\n"],
    [["zzz"], "De opdracht ‘zzz’ bestaat niet.\nZie: klachtwerk --help\n"],
    [
      ["check", "a", "--strikt"],
      "De optie ‘--strikt’ bestaat niet.\nBedoelde u ‘--strict’?\nZie: klachtwerk check --help\n",
    ],
    [
      ["--strict", "check", "a"],
      "De optie ‘--strict’ hoort achter de opdracht: klachtwerk check --strict\nZie: klachtwerk check --help\n",
    ],
    [
      ["check", "-a.klacht"],
      "De optie ‘-a.klacht’ bestaat niet.\nIs het een bestand? Schrijf ‘./-a.klacht’.\nZie: klachtwerk check --help\n",
    ],
    [["check", "a", "-f"], "De optie ‘-f’ bestaat niet.\nZie: klachtwerk check --help\n"],
    [["check", ""], "‘’ bestaat niet. Controleer de naam en de map.\n"],
    [["help", "chek"], "De opdracht ‘chek’ bestaat niet.\nBedoelde u ‘check’?\nZie: klachtwerk --help\n"],
    [["check"], "Er ontbreekt een argument: bestand|map.\nZie: klachtwerk check --help\n"],
    [
      ["build", "a", "--out"],
      "Achter de optie ‘--uit, --out <map>’ ontbreekt een waarde.\nZie: klachtwerk build --help\n",
    ],
    [["leg-uit", "a", "b"], "Er staan te veel argumenten.\nZie: klachtwerk explain --help\n"],
    [
      ["check", "a", "--lang", "de"],
      "De taal ‘de’ bestaat niet. Kies nl of en.\nThere is no language ‘de’. Choose nl or en.\n",
    ],
    [
      ["chek", "--lang", "en"],
      "There is no command ‘chek’.\nDid you mean ‘check’?\nSee: klachtwerk --help\n",
    ],
  ])("%j", (args, err) => {
    expect(run(args)).toEqual({ code: 2, out: "", err });
  });
});

describe("colours", () => {
  const ESCAPE = "\u001b[";
  const bad = (args: readonly string[], env: Readonly<Record<string, string>>) =>
    klachtwerk(["check", "-", ...args], { cwd: folder(), env, input: "reglement\n" }).out;

  test("none off a screen, on with FORCE_COLOR, off again with --no-color and NO_COLOR", () => {
    expect(bad([], {})).not.toContain(ESCAPE);
    expect(bad([], { FORCE_COLOR: "1" })).toContain(ESCAPE);
    expect(bad(["--no-color"], { FORCE_COLOR: "1" })).not.toContain(ESCAPE);
    expect(bad([], { NO_COLOR: "1" })).not.toContain(ESCAPE);
    expect(bad([], { NO_COLOR: "0", FORCE_COLOR: "1" })).not.toContain(ESCAPE);
    expect(bad([], { NO_COLOR: "", FORCE_COLOR: "1" })).toContain(ESCAPE);
  });
});

describe("the process", () => {
  test("a reader that stops early is no error", async () => {
    const child = startKlachtwerk(["explain"], folder());
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, err]).toEqual([0, ""]);
  });

  test("an interrupt ends it by its signal, which a shell shows as 130", async () => {
    const child = startKlachtwerk(["check", "-"], folder());
    // More than a pipe holds: it is through only once the command reads, and then the pipe stays open.
    await new Promise((resolve) => child.stdin.write("#".repeat(1_000_000), resolve));
    child.kill("SIGINT");
    const end = await new Promise((resolve) => child.on("close", (...how) => resolve(how)));
    expect(end).toEqual([null, "SIGINT"]);
  });

  test("a reader that stops early is no error for --version either", async () => {
    const child = startKlachtwerk(["--version"], folder());
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.stdout.destroy();
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
    expect(err).toBe("");
  });

  test("a disk that is full is told, and is no fault of ours", () => {
    const full = (args: readonly string[]) => klachtwerk(args, { cwd: folder(), outTo: "/dev/full" });
    expect(full(["--version"])).toEqual({ code: 2, out: "", err: "" });
    expect(full(["explain", "--lang", "en"])).toEqual({
      code: 2,
      out: "",
      err: "The output cannot be written (ENOSPC). Check whether there is room on the disk.\n",
    });
  });

  test("a folder that is gone is told", () => {
    const { out, err } = inShell('mkdir weg && cd weg && rmdir ../weg && "$@" check x; echo $?', folder());
    expect([out, err]).toEqual([
      "2\n",
      "De map waarin u werkt, bestaat niet meer. Ga naar een andere map.\n",
    ]);
  });

  test("settings with a mistake stop the commands that use them, and no others", () => {
    writeFileSync(join(folder(), "klachtwerk.yaml"), "streng: misschien\n");
    const checked = run(["check", "goed.klacht"]);
    const explained = run(["explain", "config-value"]);
    writeFileSync(join(folder(), "klachtwerk.yaml"), "taal: en\nstreng: true\n");
    const english = run(["check", "weg.klacht"]);
    writeFileSync(join(folder(), "klachtwerk.yaml"), "");
    expect([checked.code, checked.out]).toEqual([2, ""]);
    expect(checked.err).toContain("fout[config-value] klachtwerk.yaml:1:9");
    expect(checked.err).not.toMatch(STACK_TRACE);
    expect(explained.code).toBe(0);
    expect(english.err).toBe("weg.klacht does not exist. Check the name and the folder.\n");
  });
});
