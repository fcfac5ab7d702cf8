import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { FORMATS } from "../../src/emit/text/formats.js";
import { RULES } from "../../src/emit/text/readability/rules.js";
import { renderText } from "../../src/emit/text/text.js";
import { VARIANTS } from "../../src/emit/text/variants.js";
import { parseConfig } from "../../src/project/config.js";
import { parseHouseStyle } from "../../src/project/house-style.js";
import { HOUSE_STYLE_SCHEMA } from "../../src/project/house-style-schema.js";
import { klachtwerk, scratchFolder } from "../cli/klachtwerk.js";
import { GOOD } from "../cli/texts.js";
import { compileFile } from "../procedures/compile-file.js";

const guide = readFileSync(new URL("../../grammar/teksten.md", import.meta.url), "utf8");
const snippets = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, text = ""]) => text,
  );
const [story = "", style = "", settings = ""] = snippets("yaml");
const commands = snippets("sh").flatMap((block) => block.trim().split("\n"));

const folder = scratchFolder();
const run = (line: string) =>
  klachtwerk(
    [...line.replace(/^klachtwerk /, "").matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? "",
    ),
    { cwd: folder() },
  );

beforeAll(() => {
  const write = (name: string, text: string) => writeFileSync(join(folder(), name), text);
  write("procedure.klacht", GOOD);
  write("zaken.yaml", story);
  write("huisstijl.yaml", style);
  write("eigen.css", "h1 { color: #036; }\n");
  const made = /`(klachtwerk simulate [^`]*)`/.exec(guide)?.[1] ?? "";
  expect(run(made).code).toBe(0);
});

describe("the page about texts", () => {
  it("has commands that do what it says", () => {
    expect(commands.length).toBeGreaterThan(15);
  });

  it.each(commands)("%s", (line) => {
    const { code, out, err } = run(line);
    expect(code).toBe(0);
    expect(out).not.toBe("");
    // A build says on the side how many files it wrote.
    if (!line.startsWith("klachtwerk build")) expect(err).toBe("");
  });

  it("has a house style and settings without mistakes, that change the text", () => {
    const { value, diagnostics } = parseHouseStyle(style, "huisstijl.yaml");
    expect(diagnostics).toEqual([]);
    expect(parseConfig(settings, ["text"]).diagnostics).toEqual([]);
    const { out } = run("text procedure.klacht --variant eenvoudig --style huisstijl.yaml");
    expect(out).toContain("Wij horen graag wat beter kan.");
    expect(out).toContain("Hebt u een vraag? Bel ons gerust.");
    expect(out).toMatch(/\bmelding\b/);
    expect(value.logo).toBe("Stichting De Linde");
  });

  it("names every variant, form, key and finding there is", () => {
    const { properties } = HOUSE_STYLE_SCHEMA;
    const keys = [
      ...Object.keys(properties),
      ...Object.keys(properties.namen.properties).map((key) => `namen.${key}`),
      ...Object.keys(properties.namen.properties.klacht.properties),
      ...Object.keys(properties.kleuren.properties).map((key) => `kleuren.${key}`),
    ].filter((key) => key !== "namen" && key !== "kleuren");
    const names = [...VARIANTS, ...FORMATS, ...RULES].map(({ id }) => id);
    expect([...keys, ...names].filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });

  it("names classes that a page has", () => {
    const { machine } = compileFile("procedures/kober.klacht");
    const html = FORMATS.find(({ id }) => id === "html") ?? FORMATS[0];
    const pages = VARIANTS.filter(({ needs }) => needs === undefined)
      .map((variant) =>
        renderText(machine, { variant, format: html }, { style: { names: {}, logo: "De Linde" } }),
      )
      .join("");
    const classes = [...guide.matchAll(/`((?:utrecht|klacht)-[a-z0-9-]+)`/g)].map(([, name = ""]) => name);
    expect(classes.length).toBeGreaterThan(10);
    expect(classes.filter((name) => !new RegExp(`class="[^"]*\\b${name}\\b`).test(pages))).toEqual([]);
  });

  it("never says that a text has a level", () => {
    expect(guide).not.toMatch(/\b[ABC][12]\b/);
  });
});
