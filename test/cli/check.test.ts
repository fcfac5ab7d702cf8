import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { klachtwerk, STACK_TRACE, scratchFolder } from "./klachtwerk.js";
import { BAD, GOOD } from "./texts.js";

const folder = scratchFolder();
const check = (args: readonly string[], input?: string | Uint8Array) =>
  klachtwerk(["check", ...args], { cwd: folder(), ...(input === undefined ? {} : { input }) });

beforeAll(() => {
  const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder(), name), text);
  for (const name of ["map/diep", "leeg", "lus"]) mkdirSync(join(folder(), name), { recursive: true });
  write("goed.klacht", GOOD);
  write("fout.klacht", BAD);
  write("map/een.klacht", GOOD);
  write("map/diep/twee.klacht", BAD);
  write("niets.klacht", "");
  write("binair.klacht", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]));
  write("latijn.klacht", new Uint8Array([0x72, 0xe9, 0x67]));
  write("lus/a.klacht", GOOD.replace("  versie", '  gebruikt "b.klacht"\n  versie'));
  write("lus/b.klacht", 'reglement "B"\n  gebruikt "a.klacht"\n');
});

describe("check", () => {
  test("a good file passes, with the summary as the last line", () => {
    const { code, out, err } = check(["goed.klacht"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/Geen fouten|klachtwerk explain|--notes/);
  });

  test("a mistake fails the check and is shown at its place, on standard output", () => {
    const { code, out, err } = check(["fout.klacht"]);
    expect([code, err]).toEqual([1, ""]);
    const line = BAD.split("\n").findIndex((text) => text.includes("antwoordde")) + 1;
    expect(out).toMatch(new RegExp(`^fout\\[[a-z-]+\\] fout\\.klacht:${line}:\\d+$`, "m"));
    expect(out).toMatch(/^1 fout/m);
  });

  test("a directory is searched to the bottom, and its mistakes count", () => {
    const { code, out } = check(["map"]);
    expect(code).toBe(1);
    expect(out).toContain("map/diep/twee.klacht:");
    expect(out).not.toContain("map/een.klacht:");
  });

  test("- reads standard input", () => {
    expect(check(["-"], GOOD).code).toBe(0);
    const bad = check(["-"], BAD);
    expect(bad.code).toBe(1);
    expect(bad.out).toContain("<invoer>:");
  });

  test("json holds the same findings with lines and columns", () => {
    const { code, out } = check(["fout.klacht", "--format", "json"]);
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report.version).toBe(1);
    expect(report.files).toEqual(["fout.klacht"]);
    expect(report.summary.error).toBe(1);
    const [found] = report.diagnostics.filter((one: { severity: string }) => one.severity === "error");
    const line = BAD.split("\n").findIndex((text) => text.includes("antwoordde")) + 1;
    expect([found.file, found.start.line]).toEqual(["fout.klacht", line]);
    expect(BAD.slice(found.start.offset, found.end.offset)).not.toBe("");
  });

  test("a warning fails the check only with --strict", () => {
    const open = GOOD.replace("bewaren 2 jaar na sluiting", "bewaren open");
    expect(check(["-"], open).code).toBe(0);
    expect(check(["-", "--strict"], open).code).toBe(1);
    expect(check(["-", "--streng"], open).code).toBe(1);
  });

  test("notes are counted, and shown when asked for", () => {
    const implied = GOOD.replace("uiterlijk 6 weken na ontvangst", "uiterlijk 6 weken");
    const without = check(["-"], implied);
    const shown = check(["-", "--notes"], implied);
    expect(without.out).not.toContain("opmerking[");
    expect(without.out).toMatch(/\d+ opmerking/);
    expect(shown.out).toContain("opmerking[");
    expect([without.code, shown.code]).toEqual([0, 0]);
  });

  test.each([
    ["weg.klacht", "weg.klacht bestaat niet. Controleer de naam en de map.\n"],
    ["leeg", "In de map leeg staan geen .klacht-bestanden.\n"],
    ["binair.klacht", "binair.klacht is geen tekst. Een .klacht-bestand is platte tekst in UTF-8.\n"],
    ["latijn.klacht", "latijn.klacht is geen tekst. Een .klacht-bestand is platte tekst in UTF-8.\n"],
  ])("%s cannot be read: exit code 2 and one clear line", (path, message) => {
    expect(check([path])).toEqual({ code: 2, out: "", err: message });
  });

  test("an unknown format is refused", () => {
    expect(check(["goed.klacht", "--format", "xml"])).toEqual({
      code: 2,
      out: "",
      err: "De vorm ‘xml’ bestaat niet. Kies tekst, json, github, gitlab of sarif.\n",
    });
  });

  test("two procedures of one name are an error", () => {
    mkdirSync(join(folder(), "noord"), { recursive: true });
    mkdirSync(join(folder(), "zuid"), { recursive: true });
    writeFileSync(join(folder(), "noord/klachten.klacht"), GOOD);
    writeFileSync(join(folder(), "zuid/klachten.klacht"), GOOD);
    const { code, out } = check(["noord", "zuid"]);
    expect(code).toBe(1);
    expect(out).toContain("fout[procedure-id-taken] zuid/klachten.klacht:1:1");
    expect(out).toMatch(/--> noord\/klachten\.klacht:1:1\n.*\n.*\n.* deze procedure heeft de naam al$/m);
  });

  test("a directory's part without a reglement is parsed, and reported once", () => {
    mkdirSync(join(folder(), "delen"), { recursive: true });
    writeFileSync(join(folder(), "delen/kalender.klacht"), "kalender\n  feestdagen nederlnd\n");
    const using = GOOD.replace(/kalender\n.*\n.*\n/, "").replace(
      "  versie",
      '  gebruikt "kalender.klacht"\n  versie',
    );
    writeFileSync(join(folder(), "delen/a.klacht"), using);
    writeFileSync(join(folder(), "delen/b.klacht"), using);
    const { code, out } = check(["delen"]);
    expect(code).toBe(1);
    expect(out.match(/delen\/kalender\.klacht:2:\d+$/gm)).toHaveLength(1);
  });

  test.each([["niets.klacht"], ["lus/a.klacht"], ["lus"]])("%s gives an error and no stack trace", (path) => {
    const { code, out, err } = check([path]);
    expect(code).toBe(1);
    expect(err).toBe("");
    expect(out).not.toMatch(STACK_TRACE);
  });

  test("half a megabyte of rubbish gives a bounded answer and no stack trace", () => {
    const { code, out, err } = check(["-"], 'trap stap ~~~ "open\n'.repeat(26_214));
    expect([code, err]).toEqual([1, ""]);
    expect(out.length).toBeLessThan(100_000);
    expect(out).toMatch(/\.\.\. en nog \d+ meldingen\./);
    expect(out).not.toMatch(STACK_TRACE);
  });

  test("a part that a link brings in from outside the project is not read", () => {
    const outside = join(folder(), "buiten.klacht");
    const project = join(folder(), "project");
    mkdirSync(project);
    writeFileSync(outside, 'rol geheim "de geheime rol"\n');
    symlinkSync(outside, join(project, "deel.klacht"));
    writeFileSync(
      join(project, "goed.klacht"),
      GOOD.replace("  versie", '  gebruikt "deel.klacht"\n  versie'),
    );
    const { code, out } = klachtwerk(["check", "goed.klacht"], { cwd: project });
    expect([code, out.includes("geheim")]).toEqual([1, false]);
    expect(out).toContain("fout[include-missing]");
  });

  test("a link in a folder that leads nowhere is told, not left out", () => {
    mkdirSync(join(folder(), "links"));
    writeFileSync(join(folder(), "links/goed.klacht"), GOOD);
    symlinkSync("nergens", join(folder(), "links/weg.klacht"));
    const err = "links/weg.klacht bestaat niet. Controleer de naam en de map.\n";
    expect(check(["links"])).toEqual({ code: 2, out: "", err });
  });

  test("a name with a line feed in it stays on its line", () => {
    writeFileSync(join(folder(), "a\nb.klacht"), BAD);
    expect(check(["a\nb.klacht"]).out).toMatch(/^fout\[verb-unknown\] a\\nb\.klacht:\d+:\d+$/m);
  });

  test("a file that never ends is refused as well", () => {
    const { code, out, err } = check(["/dev/zero"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/zero is te groot\. Een bestand mag ten hoogste 4 MB zijn\.\n$/);
  });

  test("five megabytes are refused before they are read", () => {
    writeFileSync(join(folder(), "groot.klacht"), 'trap stap ~~~ "open\n'.repeat(262_144));
    const err = "groot.klacht is te groot. Een bestand mag ten hoogste 4 MB zijn.\n";
    expect(check(["groot.klacht"])).toEqual({ code: 2, out: "", err });
  });
});
