import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { klachtwerk } from "./klachtwerk.js";
import { GOOD } from "./texts.js";

const cwd = mkdtempSync(join(tmpdir(), "klachtwerk-text-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);
const run = (args: readonly string[]) => klachtwerk(args, { cwd });

write("goed.klacht", GOOD);
write(
  "huisstijl.yaml",
  "namen:\n  klacht: { woord: signaal, lidwoord: het, meervoud: signalen }\nlogo: Wij\n",
);
write("fout.yaml", 'kleuren:\n  accent: "#ffff00"\n');
write("eigen.css", "h1 { color: #036; }\n");

describe("text as a web page", () => {
  test("is a whole page, one with another style sheet, or only the text", () => {
    const page = run(["text", "goed.klacht", "--format", "html"]);
    expect(page.code).toBe(0);
    expect(page.out).toMatch(/^<!DOCTYPE html>\n[\s\S]*Het verloop in beeld[\s\S]*<\/html>\n$/);
    const other = run(["text", "goed.klacht", "--format", "html", "--css", "eigen.css"]);
    expect(other.out).toContain("<style>\nh1 { color: #036; }\n</style>");
    const part = run(["text", "goed.klacht", "--format", "html", "--fragment"]);
    expect(part.out).toMatch(/^<article class="klacht-tekst[\s\S]*<\/article>\n$/);
  });

  test("says which options go with a page, and which not together", () => {
    expect(run(["text", "goed.klacht", "--css", "eigen.css"])).toEqual({
      code: 2,
      out: "",
      err: "De optie ‘--css’ hoort bij een webpagina. Geef ook --format html.\n",
    });
    expect(run(["text", "goed.klacht", "--format", "html", "--css", "weg.css"]).code).toBe(2);
    expect(run(["text", "goed.klacht", "--vorm", "html", "--css", "eigen.css", "--fragment"]).err).toBe(
      "Een fragment heeft geen opmaak. Kies --css of --fragment.\n",
    );
  });
});

describe("a house style", () => {
  test("speaks in the text, and in the settings for every text", () => {
    const asked = run(["text", "goed.klacht", "--style", "huisstijl.yaml"]);
    expect(asked.out).toContain("het signaal");
    expect(asked.out).not.toMatch(/\bde klacht\b/);
    write("klachtwerk.yaml", "huisstijl: huisstijl.yaml\n");
    expect(run(["text", "goed.klacht"]).out).toBe(asked.out);
    expect(run(["build", "goed.klacht", "--out", "uit", "--target", "text"]).code).toBe(0);
    expect(readFileSync(join(cwd, "uit/goed/tekst.md"), "utf8")).toBe(asked.out);
    expect(readFileSync(join(cwd, "uit/goed/teksten/volledig.html"), "utf8")).toContain(">Wij</header>");
    expect(readdirSync(join(cwd, "uit/goed/teksten"))).toContain("regeling.txt");
    rmSync(join(cwd, "klachtwerk.yaml"));
  });

  test("with mistakes is shown with its place, and nothing is made", () => {
    const { code, out, err } = run(["text", "goed.klacht", "--stijl", "fout.yaml"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("fout[style-contrast] fout.yaml:2:11");
    expect(run(["text", "goed.klacht", "--style", "weg.yaml"]).code).toBe(2);
  });
});

describe("the text about one complaint", () => {
  test("asks for the date of receipt", () => {
    expect(run(["text", "goed.klacht", "--variant", "toelichting"])).toEqual({
      code: 2,
      out: "",
      err: "De tekst ‘toelichting’ gaat over één klacht. Geef met --received de datum waarop die is ontvangen.\n",
    });
    const told = run(["text", "goed.klacht", "--variant", "toelichting", "--ontvangen", "2026-03-30"]);
    expect(told.code).toBe(0);
    expect(told.out).toMatch(/maandag 30\smaart\s2026/);
  });
});

test("--trace shows from which line each sentence comes", () => {
  const { code, out } = run(["text", "goed.klacht", "--trace"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^VAN HET BESTAND NAAR DE TEKST\n/);
  expect(out).toMatch(/^goed\.klacht:\d+:\d+ {2}\S+ \(term\)\n {4}\S/m);
});
