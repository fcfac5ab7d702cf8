import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { CLI, klachtwerk, STACK_TRACE, scratchFolder, startKlachtwerk } from "./klachtwerk.js";
import { BAD, GOOD } from "./texts.js";

const folder = scratchFolder();
const build = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  klachtwerk(["build", ...args], { cwd: folder(), env });
const at = (...parts: readonly string[]) => join(folder(), ...parts);

/** Every file below a folder with its bytes. */
function tree(path: string): Readonly<Record<string, string>> {
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(path, name)).isFile())
      .map((name) => [name, readFileSync(join(path, name), "latin1")]),
  );
}

beforeAll(() => {
  writeFileSync(at("goed.klacht"), GOOD);
  writeFileSync(at("fout.klacht"), BAD);
});

describe("build", () => {
  test("writes what every back end makes, and names each file on standard output", () => {
    const { code, out } = build(["goed.klacht", "--out", "uit", "--received", "2026-11-02"]);
    expect(code).toBe(0);
    const written = Object.keys(tree(at("uit"))).map((name) => `uit/${name}`);
    expect(out.trimEnd().split("\n").sort()).toEqual(written.sort());
    expect(written).toEqual(
      expect.arrayContaining(["uit/goed/schema/aanmelding-intern.schema.json", "uit/goed/tekst.md"]),
    );
  });

  test("gives the same bytes in another zone and locale", () => {
    const one = build(["goed.klacht", "--out", "een"], { TZ: "America/New_York", LANG: "C", LC_ALL: "C" });
    const two = build(["goed.klacht", "--out", "twee"], { TZ: "Asia/Tokyo", LANG: "nl_NL.UTF-8" });
    expect([one.code, two.code]).toEqual([0, 0]);
    expect(tree(at("een"))).toEqual(tree(at("twee")));
  });

  test("gives the same bytes from another folder, with places told from the procedure's own", () => {
    mkdirSync(at("regels/delen"), { recursive: true });
    writeFileSync(at("regels/deel.klacht"), GOOD.replace("\n", '\n  gebruikt "delen/duur.klacht"\n'));
    writeFileSync(at("regels/delen/duur.klacht"), 'begrip "dag" betekent "een dag"\n');
    const one = build(["regels/deel.klacht", "--out", "van_boven"]);
    const two = klachtwerk(["build", "deel.klacht", "--out", "../van_binnen"], { cwd: at("regels") });
    expect([one.code, two.code]).toEqual([0, 0]);
    const made = tree(at("van_boven"));
    expect(made).toEqual(tree(at("van_binnen")));
    const files = Object.values(made)
      .join("\n")
      .match(/[\w/.]+\.klacht/g);
    expect([...new Set(files)].sort()).toEqual(["deel.klacht", "delen/duur.klacht"]);
  });

  test("leaves files alone that would not change", () => {
    build(["goed.klacht", "--out", "zelfde"]);
    const file = at("zelfde/goed/tekst.md");
    utimesSync(file, 1, 1);
    const { out, err } = build(["goed.klacht", "--out", "zelfde"]);
    expect(out).toBe("");
    expect(err).toMatch(/0 bestanden geschreven, \d+ ongewijzigd\.\n$/);
    expect(statSync(file).mtimeMs).toBe(1000);
  });

  test("makes only the targets asked for", () => {
    expect(build(["goed.klacht", "--out", "doel", "--target", "text,schema"]).code).toBe(0);
    expect(readdirSync(at("doel/goed")).sort()).toEqual(["schema", "tekst.md", "teksten"]);
  });

  test.each([
    [
      ["goed.klacht"],
      "Er is geen map om in te schrijven. Geef die met --out, of met uit: in klachtwerk.yaml.\n",
    ],
    [["goed.klacht", "--out", "u", "--target", "txt"], "Het doel ‘txt’ bestaat niet. Bedoelde u ‘text’?\n"],
    [
      ["goed.klacht", "--out", "u", "--received", "2026-02-30"],
      "‘2026-02-30’ is geen datum om mee te rekenen. Schrijf een bestaande datum van 1990 tot en met 2100, zoals 2026-11-02.\n",
    ],
  ])("%j is refused before anything is read", (args, err) => {
    expect(build(args)).toEqual({ code: 2, out: "", err });
    expect(existsSync(at("u"))).toBe(false);
  });

  test("one file with a mistake keeps all files from being written", () => {
    const { code, out, err } = build(["goed.klacht", "fout.klacht", "--out", "niets"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("fout.klacht:");
    expect(err.endsWith("Er is niets geschreven.\n")).toBe(true);
    expect(existsSync(at("niets"))).toBe(false);
  });

  test("a folder where a file must come: nothing is written, also not before it", () => {
    mkdirSync(at("botsing/goed/tekst.md"), { recursive: true });
    const { code, out, err } = build(["goed.klacht", "--out", "botsing"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(
      "botsing/goed/tekst.md kan niet worden geschreven: er staat een map of bestand in de weg.",
    );
    expect(Object.keys(tree(at("botsing")))).toEqual([]);
  });

  test("a file where the folder must come: nothing is written", () => {
    writeFileSync(at("bestand"), "x");
    const { code, err } = build(["goed.klacht", "--out", "bestand"]);
    expect(code).toBe(2);
    expect(err).toContain("er staat een map of bestand in de weg");
    expect(readFileSync(at("bestand"), "utf8")).toBe("x");
  });

  test("a folder that cannot be made: one line says so, and nothing is left behind", () => {
    writeFileSync(at("dicht"), "x");
    for (const out of [at("dicht/onder"), "/proc/klachtwerk"]) {
      const { code, err } = build(["goed.klacht", "--out", out]);
      expect([out, code]).toEqual([out, 2]);
      expect(err).toContain(
        "machine.json kan niet worden geschreven. Controleer of u in de map mag schrijven",
      );
      expect(err).not.toMatch(STACK_TRACE);
    }
  });

  test("folders that were made for files that could not be written are taken away again", () => {
    mkdirSync(at("vol"));
    const { status } = spawnSync(
      "sh",
      [
        "-c",
        'ulimit -f 8; trap "" XFSZ; "$@"',
        "sh",
        process.execPath,
        CLI,
        "build",
        at("goed.klacht"),
        "--out",
        at("vol"),
      ],
      { cwd: folder() },
    );
    expect([status, readdirSync(at("vol"))]).toEqual([2, []]);
  });

  test("a file that may not be written stays as it is", () => {
    mkdirSync(at("vast/goed"), { recursive: true });
    writeFileSync(at("vast/goed/tekst.md"), "van mij", { mode: 0o444 });
    for (const path of ["", "vast", "vast/goed"]) chmodSync(at(path), 0o777);
    const { code, err } = klachtwerk(["build", "goed.klacht", "--out", "vast"], {
      cwd: folder(),
      asNobody: true,
    });
    expect(code).toBe(2);
    expect(err).toContain("vast/goed/tekst.md kan niet worden geschreven.");
    expect(tree(at("vast"))).toEqual({ "goed/tekst.md": "van mij" });
  });

  test("builds at the same time into one folder all go well", async () => {
    const runs = Array.from({ length: 4 }, () =>
      startKlachtwerk(["build", "goed.klacht", "--out", "samen"], folder()),
    );
    const ended = runs.map(async (run) => {
      let err = "";
      run.stderr.on("data", (chunk) => {
        err += chunk;
      });
      const code = await new Promise((resolve) => run.on("close", resolve));
      return code === 0 ? "goed" : err;
    });
    expect(await Promise.all(ended)).toEqual(["goed", "goed", "goed", "goed"]);
    build(["goed.klacht", "--out", "alleen"]);
    expect(tree(at("samen"))).toEqual(tree(at("alleen")));
  });

  test("a link out of the folder is not followed", () => {
    mkdirSync(at("buiten"));
    mkdirSync(at("val"));
    symlinkSync(at("buiten"), at("val/goed"));
    const { code, err } = build(["goed.klacht", "--out", "val"]);
    expect(code).toBe(2);
    expect(err).toMatch(
      /val\/goed\/\S+ ligt buiten de map val, ook al lijkt het erin te liggen\. Er is niets geschreven\./,
    );
    expect(readdirSync(at("buiten"))).toEqual([]);
  });

  test("a link that is an output file is not written through", () => {
    writeFileSync(at("geheim.txt"), "geheim");
    mkdirSync(at("link/goed"), { recursive: true });
    symlinkSync(at("geheim.txt"), at("link/goed/tekst.md"));
    expect(build(["goed.klacht", "--out", "link"]).code).toBe(2);
    expect(readFileSync(at("geheim.txt"), "utf8")).toBe("geheim");
  });
});
