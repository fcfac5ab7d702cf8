import { expect, it } from "vitest";
import { CATALOGUE, type Code } from "../../src/diagnostics/catalogue.js";
import { explain, similarCodes } from "../../src/diagnostics/explain.js";

const CODES = Object.keys(CATALOGUE).sort() as readonly Code[];

it("prints the page of every code, in both languages", async () => {
  for (const lang of ["nl", "en"] as const) {
    const pages = CODES.map((code) => explain(code, lang)).join("\n\n---\n\n");
    await expect(`${pages}\n`).toMatchFileSnapshot(`./explain.${lang}.md`);
  }
});

it("offers codes that share words with a misspelt one", () => {
  expect(similarCodes("term-open-anchor", CODES)[0]).toBe("term-anchor-open");
  expect(similarCodes("zomaar", CODES)).toEqual([]);
});

it("keeps codes in kebab-case, and titles short and without a full stop", () => {
  const odd = CODES.filter((code) => {
    const { nl, en } = CATALOGUE[code].title;
    return (
      !/^[a-z]+(-[a-z]+)+$/.test(code) || [nl, en].some((title) => title.length > 70 || title.endsWith("."))
    );
  });
  expect(odd).toEqual([]);
});
