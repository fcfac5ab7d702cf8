import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { renderText } from "../../src/emit/text/text.js";
import { VARIANTS } from "../../src/emit/text/variants.js";
import { compileFile } from "../procedures/compile-file.js";
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
      err: "De tekst ‘toelichting’ gaat over één klacht. Geef met --received de datum waarop die is ontvangen, of met --scenario of --case een zaak.\n",
    });
    const told = run(["text", "goed.klacht", "--variant", "toelichting", "--ontvangen", "2026-03-30"]);
    expect(told.code).toBe(0);
    expect(told.out).toMatch(/maandag 30\smaart\s2026/);
  });
});

describe("the text about one case", () => {
  const story = (title: string) =>
    `  - titel: ${title}\n    ontvangen: 2026-03-30\n    verloop:\n      - { wanneer: 2026-04-02, stap: bevestiging }\n`;
  write("een.yaml", `scenarios:\n${story("Op tijd")}`);
  write("twee.yaml", `scenarios:\n${story("Op tijd")}${story("Nog eens")}`);
  write("stop.yaml", `scenarios:\n${story("Stop")}      - wat: tevreden\n`);

  test("needs no variant, and of more than one a title or a number", () => {
    const told = run(["text", "goed.klacht", "--scenario", "een.yaml"]);
    expect([told.code, told.err]).toEqual([0, ""]);
    expect(told.out).toMatch(
      /^# Toelichting: [\s\S]*### Donderdag 2\sapril\s2026\n\nDe directie bevestigt u/,
    );
    const second = run(["tekst", "goed.klacht", "--scenario", "twee.yaml", "--naam", "nog EENS"]);
    expect(second.out).toBe(told.out.replace("«Op tijd»", "«Nog eens»"));
    expect(run(["text", "goed.klacht", "--scenario", "twee.yaml", "--name", "2"]).out).toBe(second.out);
    expect(run(["text", "goed.klacht", "--scenario", "twee.yaml"])).toEqual({
      code: 2,
      out: "",
      err: "Over welke zaak? Kies er met --name één, met de titel of het nummer:\n  1  Op tijd\n  2  Nog eens\n",
    });
    expect(run(["text", "goed.klacht", "--scenario", "twee.yaml", "--name", "Op tjd"]).err).toBe(
      "De zaak ‘Op tjd’ staat er niet bij. Bedoelde u ‘Op tijd’?\n",
    );
    expect(run(["text", "goed.klacht", "--scenario", "weg.yaml"]).code).toBe(2);
  });

  test("tells of a stored case, and of a story that goes on from it", () => {
    write("zaak.json", run(["simulate", "goed.klacht", "--scenario", "een.yaml", "--json"]).out);
    const { code, out } = run([
      "text",
      "goed.klacht",
      "--zaak",
      "zaak.json",
      "--format",
      "html",
      "--fragment",
    ]);
    expect(code).toBe(0);
    expect(out).toContain("Dit is het verloop van één zaak. ");
    write(
      "verder.yaml",
      "scenarios:\n  - titel: Verder\n    verloop:\n      - { wanneer: 2026-05-04, stap: reactie, uitkomst: gegrond }\n",
    );
    const more = run(["text", "goed.klacht", "--case", "zaak.json", "--scenario", "verder.yaml"]);
    expect(more.out).toMatch(/Donderdag 2\sapril[\s\S]*Maandag 4\smei[\s\S]*Het oordeel luidt: gegrond\./);
  });

  test("ends with the code of a finding when the story could not be played to its end", () => {
    const { code, out } = run(["text", "goed.klacht", "--scenario", "stop.yaml"]);
    expect(code).toBe(1);
    expect(out).toContain("Het verloop houdt hier op");
  });

  test("says which options do not go together", () => {
    const err = (...args: readonly string[]) => {
      const ended = run(["text", "goed.klacht", ...args]);
      expect([ended.code, ended.out]).toEqual([2, ""]);
      return ended.err;
    };
    expect(err("--variant", "kort", "--scenario", "een.yaml")).toBe(
      "De tekst ‘kort’ gaat over elke klacht, en --scenario over één. Kies --variant toelichting, of laat --scenario weg.\n",
    );
    expect(err("--received", "2026-03-02", "--scenario", "een.yaml")).toMatch(
      /^Kies één van beide: --received /,
    );
    expect(err("--received", "2026-03-02", "--name", "1")).toBe(
      "Met --name kiest u een scenario. Geef ook het bestand, met --scenario.\n",
    );
  });
});

test("the texts of the shipped command are those of the library, with the marks in its patterns", () => {
  const { machine } = compileFile("procedures/kober.klacht");
  const file = fileURLToPath(new URL("../../procedures/kober.klacht", import.meta.url));
  for (const variant of VARIANTS.filter(({ needs }) => needs === undefined)) {
    expect(klachtwerk(["text", file, "--variant", variant.id], { cwd }).out).toBe(
      renderText(machine, { variant }),
    );
  }
});

test("--trace shows from which line each sentence comes", () => {
  const { code, out } = run(["text", "goed.klacht", "--trace"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^VAN HET BESTAND NAAR DE TEKST\n/);
  expect(out).toMatch(/^goed\.klacht:\d+:\d+ {2}\S+ \(term\)\n {4}\S/m);
});
