import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { declarationText } from "../../src/emit/module/declaration-text.js";
import { compileFile } from "../procedures/compile-file.js";
import { PROCEDURES } from "../procedures/names.js";
import { copyTo, emptyFolder } from "../register/project.js";
import { klachtwerk } from "./klachtwerk.js";

describe("types", () => {
  it("writes the declaration of each procedure beside it, once", () => {
    const cwd = emptyFolder();
    copyTo(cwd, "procedures", "procedures");
    const first = klachtwerk(["types", "procedures"], { cwd });
    const paths = PROCEDURES.map((name) => `procedures/${name}.d.klacht.ts`).sort();
    expect(first.code).toBe(0);
    expect(first.out.trim().split("\n").sort()).toEqual(paths);
    for (const name of PROCEDURES) {
      const written = readFileSync(join(cwd, `procedures/${name}.d.klacht.ts`), "utf8");
      expect(written).toBe(declarationText(compileFile(`procedures/${name}.klacht`).machine));
    }
    const again = klachtwerk(["types", "procedures"], { cwd });
    expect([again.code, again.out]).toEqual([0, ""]);
  });

  it("names with --check what is missing or out of date, and writes nothing", () => {
    const cwd = emptyFolder();
    copyTo(cwd, "procedures/kober.klacht", "kober.klacht");
    copyTo(cwd, "procedures/vo-content.klacht", "vo-content.klacht");
    klachtwerk(["types", "kober.klacht"], { cwd });
    expect(klachtwerk(["typen", "--controle", "."], { cwd })).toEqual({
      code: 1,
      out: "vo-content.d.klacht.ts\n",
      err: "1 bestand is niet bijgewerkt. Voer klachtwerk types uit.\n",
    });
    klachtwerk(["types", "."], { cwd });
    expect(klachtwerk(["types", "--check", "."], { cwd })).toEqual({ code: 0, out: "", err: "" });
    const path = join(cwd, "kober.klacht");
    writeFileSync(path, readFileSync(path, "utf8").replace("  stap contact", "  stap belronde"));
    expect(klachtwerk(["types", "--check", ".", "--lang", "en"], { cwd }).err).toBe(
      "1 file is out of date. Run klachtwerk types.\n",
    );
  });

  it("writes nothing when a procedure has errors, and has no place for standard input", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "a.klacht"), "reglement \n");
    const { code, out, err } = klachtwerk(["types", "a.klacht"], { cwd });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("Er is niets geschreven.\n");
    expect(klachtwerk(["types", "-"], { cwd, input: "reglement" })).toEqual({
      code: 2,
      out: "",
      err: "Een tekst van standaardinvoer heeft geen naam, dus ook geen plaats voor de typen. Geef een bestand.\n",
    });
    expect(klachtwerk(["types", "b.klacht"], { cwd }).err).toBe(
      "b.klacht bestaat niet. Controleer de naam en de map.\n",
    );
  });
});
