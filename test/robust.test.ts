import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../src/compile.js";
import { parseLoad } from "../src/project/load-file.js";
import { parseCalendar } from "../src/project/own-calendar.js";
import { parseScenarios } from "../src/project/scenarios.js";
import { sourceFile } from "../src/source/source-file.js";
import { lex } from "../src/syntax/lexer.js";
import { parse } from "../src/syntax/parse.js";
import { procedure } from "./simulate/scenario/play.js";

/** Everything whose documentation says that no text makes it throw, on texts that nobody would write. */
const folder = new URL("../procedures/", import.meta.url);
const texts = (where: URL, extension: string): readonly string[] =>
  readdirSync(where)
    .filter((name) => name.endsWith(extension))
    .map((name) => readFileSync(new URL(name, where), "utf8"));

const damage = fc.array(
  fc.record({
    at: fc.nat(),
    other: fc.nat(),
    how: fc.constantFrom("drop", "swap", "repeat", "indent", "cut", "word", "character"),
    text: fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom('"', "(", "0", "x: &a [*a]", "\t", "-"),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

/** A text that was fine, with some of its lines and words spoiled. */
function damaged(sound: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat({ max: sound.length - 1 }), damage)
    .map(([which, all]) => spoil(sound[which] ?? "", all));
}

function spoil(text: string, all: Damage): string {
  const lines = text.split("\n");
  for (const { at, other, how, text: odd } of all) {
    const place = at % lines.length;
    const line = lines[place] ?? "";
    const words = line.split(" ");
    if (how === "drop") lines.splice(place, 1);
    if (how === "swap")
      [lines[place], lines[other % lines.length]] = [lines[other % lines.length] ?? "", line];
    if (how === "repeat") lines.splice(other % lines.length, 0, line);
    if (how === "indent") lines[place] = `  ${line}`;
    if (how === "cut") lines[place] = line.slice(0, other % (line.length + 1));
    if (how === "word") lines[place] = words.with(other % words.length, odd).join(" ");
    if (how === "character")
      lines[place] = line.slice(0, other % (line.length + 1)) + odd + line.slice(other % (line.length + 1));
  }
  return lines.join("\n");
}

const klacht = fc.oneof(
  damaged([...texts(folder, ".klacht"), ...texts(new URL("../examples/", import.meta.url), ".klacht")]),
  fc.string({ unit: "binary", maxLength: 200 }),
);
const yaml = fc.oneof(
  damaged(texts(new URL("scenarios/", folder), ".yaml")),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.jsonValue().map((value) => JSON.stringify(value)),
);

describe("no text makes it throw", () => {
  test("reading and compiling a procedure", () => {
    fc.assert(
      fc.property(klacht, (text) => {
        expect(lex(text).tokens.length).toBeGreaterThanOrEqual(0);
        expect(Array.isArray(parse(sourceFile("a.klacht", text)).diagnostics)).toBe(true);
        expect(compile(text, { path: "a.klacht" }).machine.id).toBe("a");
      }),
      { numRuns: 300 },
    );
  });

  test("reading scenarios, loads and calendars", () => {
    const machine = procedure("kober");
    fc.assert(
      fc.property(yaml, (text) => {
        expect(Array.isArray(parseScenarios(text, "a.yaml", () => machine).value)).toBe(true);
        expect(Array.isArray(parseLoad(text, "a.yaml", machine).diagnostics)).toBe(true);
        expect(Array.isArray(parseCalendar(text, "a.yaml").diagnostics)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
