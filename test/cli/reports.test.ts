import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { klachtwerk, scratchFolder } from "./klachtwerk.js";
import { BAD, GOOD } from "./texts.js";

const folder = scratchFolder();
const check = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  klachtwerk(["check", ...args], { cwd: folder(), env });
const report = (args: readonly string[]) => JSON.parse(check(args).out);

const LINE = BAD.split("\n").findIndex((text) => text.includes("antwoordde")) + 1;
const MISSING = "weg.klacht bestaat niet. Controleer de naam en de map.";

beforeAll(() => {
  writeFileSync(join(folder(), "goed.klacht"), GOOD);
  writeFileSync(join(folder(), "fout, 100%.klacht"), BAD);
  mkdirSync(join(folder(), "stuk"));
  writeFileSync(join(folder(), "stuk/klachtwerk.yaml"), "streng: misschien\n");
  writeFileSync(join(folder(), "stuk/goed.klacht"), GOOD);
});

describe("json", () => {
  test("a file that is missing is a problem in a whole report, and still a line on standard error", () => {
    const { code, out, err } = check(["weg.klacht", "goed.klacht", "--format", "json"]);
    expect([code, err]).toEqual([2, `${MISSING}\n`]);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [],
      problems: [{ file: "weg.klacht", problem: "missing", message: MISSING }],
      diagnostics: [],
      summary: { error: 0, warning: 0, note: 0 },
    });
  });

  test("mistakes in the settings are findings in it", () => {
    const { code, out } = klachtwerk(["check", "goed.klacht", "--format", "json"], {
      cwd: join(folder(), "stuk"),
    });
    expect(code).toBe(2);
    const [found] = JSON.parse(out).diagnostics;
    expect([found.code, found.file, found.start]).toEqual([
      "config-value",
      "klachtwerk.yaml",
      { line: 1, column: 9, offset: 8 },
    ]);
  });

  test("--json is the short way, and a report without problems says so", () => {
    expect(check(["goed.klacht", "--json"])).toEqual(check(["goed.klacht", "--format", "json"]));
    expect(report(["goed.klacht", "--json"]).problems).toEqual([]);
  });
});

describe("github", () => {
  test("an annotation for each finding, with what its syntax needs escaped", () => {
    const { code, out } = check(["fout, 100%.klacht", "--format", "github"]);
    expect(code).toBe(1);
    expect(out).toMatch(
      new RegExp(
        `^::error file=fout%2C 100%25\\.klacht,line=${LINE},endLine=${LINE},col=\\d+,endColumn=\\d+,title=verb-unknown::.*%0ABedoelde u ‘.*\n$`,
      ),
    );
  });

  test("errors come before warnings, since only the first ten are shown", () => {
    const text = BAD.replace("bewaren 2 jaar na sluiting", "bewaren open").replace(
      "uiterlijk 5 werkdagen na ontvangst",
      "termijn open",
    );
    const { out } = klachtwerk(["check", "-", "--format", "github"], { cwd: folder(), input: text });
    expect(
      out
        .split("\n")
        .map((line) => line.slice(2, 5))
        .at(0),
    ).toBe("err");
  });

  test("paths count from the checkout, also in a folder below it", () => {
    const { out } = klachtwerk(["check", "weg.klacht", "--format", "github"], {
      cwd: join(folder(), "stuk/.."),
      env: { GITHUB_WORKSPACE: join(folder(), "..") },
    });
    expect(out).toMatch(/^::error file=[^/,]+\/weg\.klacht,title=missing::weg\.klacht bestaat niet/);
  });

  test("a hundred annotations at most, and how many more there are", () => {
    const { out } = klachtwerk(["check", "-", "--format", "github"], {
      cwd: folder(),
      input: `${GOOD}${"kies\n".repeat(120)}`,
    });
    expect(out.match(/^::error /gm)).toHaveLength(100);
    expect(out).toMatch(/\n\.\.\. en nog \d+ meldingen\.\n$/);
  });

  test("a good file gives nothing", () => {
    expect(check(["goed.klacht", "--format", "github"])).toEqual({ code: 0, out: "", err: "" });
  });
});

describe("gitlab", () => {
  test("a list of issues, empty without findings", () => {
    expect(report(["goed.klacht", "--format", "gitlab"])).toEqual([]);
    const [issue, ...more] = report(["fout, 100%.klacht", "--format", "gitlab"]);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      check_name: "verb-unknown",
      severity: "major",
      location: { path: "fout, 100%.klacht", lines: { begin: LINE } },
    });
  });

  test("a finding keeps its fingerprint when lines move, and equal findings have their own", () => {
    const prints = (text: string) => {
      const { out } = klachtwerk(["check", "-", "--format", "gitlab"], { cwd: folder(), input: text });
      return JSON.parse(out).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    };
    const twice = `${GOOD}kies\nkies\n`;
    expect(prints(`\n\n${twice}`)).toEqual(prints(twice));
    expect(new Set(prints(twice)).size).toBe(2);
  });

  test("a file that is missing blocks", () => {
    expect(report(["weg.klacht", "--format", "gitlab"])).toEqual([
      {
        description: MISSING,
        check_name: "missing",
        fingerprint: "missing:weg.klacht",
        severity: "blocker",
        location: { path: "weg.klacht", lines: { begin: 1 } },
      },
    ]);
  });
});

describe("sarif", () => {
  test("a log with the rule, the place and a path that is a URI", () => {
    const { version, runs } = report(["fout, 100%.klacht", "--format", "sarif", "--lang", "en"]);
    const [{ tool, results, invocations, columnKind }] = runs;
    expect([version, runs.length, columnKind]).toEqual(["2.1.0", 1, "utf16CodeUnits"]);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(["verb-unknown"]);
    expect(invocations[0].executionSuccessful).toBe(true);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ ruleId: "verb-unknown", ruleIndex: 0, level: "error" });
    const { artifactLocation, region } = results[0].locations[0].physicalLocation;
    expect(artifactLocation).toEqual({ uri: "fout%2C%20100%25.klacht", uriBaseId: "%SRCROOT%" });
    expect([region.startLine, region.endLine]).toEqual([LINE, LINE]);
  });

  test("a file that is missing makes it a run that failed", () => {
    const [{ invocations, results }] = report(["weg.klacht", "--format", "sarif"]).runs;
    expect(results).toEqual([]);
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toBe(MISSING);
  });
});
