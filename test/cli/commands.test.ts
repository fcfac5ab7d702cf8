import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { klachtwerk, STACK_TRACE, scratchFolder } from "./klachtwerk.js";
import { BAD, GOOD } from "./texts.js";

const folder = scratchFolder();
const run = (args: readonly string[], input?: string) =>
  klachtwerk(args, { cwd: folder(), ...(input === undefined ? {} : { input }) });
const at = (name: string) => join(folder(), name);

beforeAll(() => {
  writeFileSync(at("goed.klacht"), GOOD);
  writeFileSync(at("fout.klacht"), BAD);
});

describe("text", () => {
  test("prints the procedure as text", () => {
    const { code, out, err } = run(["text", "goed.klacht"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("# Klachtenregeling Proef");
    expect(run(["tekst", "-"], GOOD).out).toBe(out);
  });

  test("of a file with mistakes prints only these, to standard error", () => {
    const { code, out, err } = run(["text", "fout.klacht"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("fout.klacht:");
  });

  test("takes a variant and a format by name", () => {
    const plain = run(["text", "goed.klacht", "--format", "txt"]);
    expect([plain.code, plain.err]).toEqual([0, ""]);
    expect(plain.out).toContain("Klachtenregeling Proef\n======================\n");
    expect(run(["text", "goed.klacht", "--variant", "volledig", "--vorm", "md"]).out).toBe(
      run(["text", "goed.klacht"]).out,
    );
  });

  test("names the choices when there is no such variant or format", () => {
    const wrong = run(["text", "goed.klacht", "--variant", "voledig"]);
    expect([wrong.code, wrong.out, wrong.err]).toEqual([
      2,
      "",
      "De variant ‘voledig’ bestaat niet. Bedoelde u ‘volledig’?\n",
    ]);
    const form = run(["--lang", "en", "text", "goed.klacht", "--format", "word"]);
    expect([form.code, form.out]).toEqual([2, ""]);
    expect(form.err).toMatch(/^There is no form ‘word’\. Choose from md, txt/);
  });

  test("works on one file", () => {
    expect(run(["text", "."])).toEqual({
      code: 2,
      out: "",
      err: ". is een map. Deze opdracht werkt met één bestand.\n",
    });
  });
});

describe("simulate", () => {
  test("prints a date for each term", () => {
    const { code, out, err } = run(["simulate", "goed.klacht", "--received", "2026-11-02"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("9 november 2026");
    expect(out).toContain("14 december 2026");
  });

  test("prints the same as JSON", () => {
    const table = JSON.parse(run(["simuleer", "goed.klacht", "--ontvangen", "2026-11-02", "--json"]).out);
    expect(table.received).toBe("2026-11-02");
    expect(table.rows.map((row: { date?: string }) => row.date)).toContain("2026-12-14");
  });

  test("asks for a date", () => {
    expect(run(["simulate", "goed.klacht"])).toEqual({
      code: 2,
      out: "",
      err: "Vanaf wanneer? Geef de datum van ontvangst met --received, zoals --received 2026-11-02.\n",
    });
  });

  test.each(["2026-02-30", "morgen", "1066-01-01", ""])("%j is no date", (date) => {
    const { code, out, err } = run(["simulate", "goed.klacht", "--received", date]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("is geen datum om mee te rekenen");
  });
});

describe("format", () => {
  const UGLY = GOOD.replaceAll("\n  ", "\n      ");

  test("rewrites a file once, and then leaves it alone", () => {
    writeFileSync(at("scheef.klacht"), UGLY);
    expect(run(["format", "scheef.klacht"])).toEqual({ code: 0, out: "scheef.klacht\n", err: "" });
    const once = readFileSync(at("scheef.klacht"), "utf8");
    expect(once).not.toBe(UGLY);
    expect(run(["format", "scheef.klacht"])).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(at("scheef.klacht"), "utf8")).toBe(once);
    expect(run(["format", "-"], UGLY).out).toBe(once);
  });

  test("--check names what would change and writes nothing", () => {
    writeFileSync(at("krom.klacht"), UGLY);
    expect(run(["format", "krom.klacht", "--check"])).toEqual({ code: 1, out: "krom.klacht\n", err: "" });
    expect(readFileSync(at("krom.klacht"), "utf8")).toBe(UGLY);
  });

  test.each([
    ["CRLF", "\r\n", ""],
    ["CRLF and a byte order mark", "\r\n", "\uFEFF"],
    ["LF and a byte order mark", "\n", "\uFEFF"],
  ])("keeps %s", (_, end, mark) => {
    const written = (text: string) => mark + text.replaceAll("\n", end);
    const laidOut = written(run(["format", "-"], GOOD).out);
    writeFileSync(at("eigen.klacht"), laidOut);
    expect(run(["format", "--check", "eigen.klacht"])).toEqual({ code: 0, out: "", err: "" });
    writeFileSync(at("eigen.klacht"), written(UGLY));
    expect(run(["format", "eigen.klacht"]).out).toBe("eigen.klacht\n");
    expect(readFileSync(at("eigen.klacht"), "utf8")).toBe(laidOut);
    expect(run(["format", "-"], written(UGLY)).out).toBe(laidOut);
  });

  test("refuses a file with syntax errors and does the others", () => {
    writeFileSync(at("krom.klacht"), UGLY);
    const { code, out, err } = run(["format", "fout.klacht", "krom.klacht"]);
    expect([code, out]).toEqual([1, "krom.klacht\n"]);
    expect(err).toContain("fout.klacht is niet opgemaakt: eerst moeten de fouten eruit.");
    expect(readFileSync(at("fout.klacht"), "utf8")).toBe(BAD);
  });
});

describe("explain", () => {
  test("prints the page of a code", () => {
    const { code, out } = run(["explain", "procedure-id-taken"]);
    expect(code).toBe(0);
    expect(out).toContain("# Twee procedures met dezelfde bestandsnaam");
  });

  test("lists every code once without an argument", () => {
    const codes = run(["explain"])
      .out.trimEnd()
      .split("\n")
      .map((line) => line.split(" ")[0]);
    expect(codes).toContain("procedure-id-taken");
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("guesses what was meant", () => {
    expect(run(["leg-uit", "procedure-id-take"])).toEqual({
      code: 2,
      out: "",
      err: "De code ‘procedure-id-take’ bestaat niet.\nBedoelde u ‘procedure-id-taken’?\nAlle codes: klachtwerk explain\n",
    });
  });
});

describe("init", () => {
  test("writes a procedure that passes a strict check and is in the standard layout", () => {
    expect(run(["init", "nieuw/begin"])).toEqual({
      code: 0,
      out: "nieuw/begin/procedure.klacht\n",
      err: "Volgende stap: klachtwerk check nieuw/begin/procedure.klacht\n",
    });
    expect(run(["check", "--strict", "nieuw/begin"]).code).toBe(0);
    expect(run(["format", "--check", "nieuw/begin"])).toEqual({ code: 0, out: "", err: "" });
  });

  test("says that a file stands where the folder must come", () => {
    writeFileSync(at("bestand"), "x");
    expect(run(["init", "bestand"])).toEqual({
      code: 2,
      out: "",
      err: "bestand/procedure.klacht kan niet worden geschreven. Controleer of u in de map mag schrijven.\n",
    });
  });

  test("never overwrites", () => {
    mkdirSync(at("bezet"));
    writeFileSync(at("bezet/procedure.klacht"), "mijn werk");
    const { code, err } = run(["nieuw", "bezet"]);
    expect([code, err]).toEqual([
      2,
      "bezet/procedure.klacht bestaat al en blijft zoals het is. Kies een andere map.\n",
    ]);
    expect(readFileSync(at("bezet/procedure.klacht"), "utf8")).toBe("mijn werk");
  });
});

test("no command answers rubbish with a stack trace", () => {
  writeFileSync(at("rommel.klacht"), 'trap trap " , : 99-99-9999 \u0001 😀 """ reglement');
  for (const args of [
    ["check"],
    ["build", "--out", "r"],
    ["text"],
    ["simulate", "--received", "2026-11-02"],
    ["format"],
  ]) {
    const { code, out, err } = run([...args, "rommel.klacht"]);
    expect([args, code]).toEqual([args, 1]);
    expect(out + err).not.toMatch(STACK_TRACE);
  }
});
