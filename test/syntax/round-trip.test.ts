import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ACTS } from "../../src/glossary/acts.js";
import { STATEMENT_KINDS } from "../../src/syntax/placement.js";
import { print } from "../../src/syntax/printer.js";
import { bare } from "./bare.js";
import { read } from "./read.js";
import { ACT_SAMPLES, SAMPLES } from "./statements.js";

const fill = (pattern: string): string =>
  pattern.replace("{objects}", "klager, beklaagde").replace("{what}", '"de afspraken"');

const phrases = Object.values(ACTS).flatMap((act) => [
  `directie ${fill(act.finite)}`,
  `eigenaren ${fill(act.plural)}`,
  `directie moet ${fill(act.infinitive)}`,
  `eigenaren mogen ${fill(act.infinitive)}`,
  `directie kan ${fill(act.infinitive)}`,
]);

const STEP = ['trap formeel "De klacht"', "stap reactie"];
const samples = [...SAMPLES, { head: STEP, statements: [...phrases, ...ACT_SAMPLES] }];

const nested = (lines: readonly string[]): string =>
  lines.map((line, depth) => "  ".repeat(depth) + line).join("\n");

describe("every statement of the language", () => {
  const each = samples.flatMap(({ head, statements }) => statements.map((line) => [...head, line]));

  it.each(each.map((lines) => [lines.at(-1), lines] as const))(
    "%s reads and prints as written",
    (_, lines) => {
      const text = `${nested(lines)} bron "artikel 1"\n`;
      const { tree, findings } = read(text);
      expect(findings).toEqual([]);
      expect(print(tree)).toBe(text);
      expect(bare(read(print(tree)).tree)).toEqual(bare(tree));
    },
  );

  it("is in the samples", () => {
    const seen = new Set(
      each.flatMap((lines) => read(nested(lines)).statements.map((statement) => statement.kind)),
    );
    expect(STATEMENT_KINDS.filter((kind) => !seen.has(kind))).toEqual(["article"]);
  });
});

describe("whole files", () => {
  const folder = new URL("../../procedures/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".klacht"));
  const texts = [
    ["the complete example", readFileSync(new URL("voorbeeld.klacht", import.meta.url), "utf8")],
    ...files.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
  ];

  it.each(texts)("%s parses, and printing it changes nothing but layout", (_, text = "") => {
    const { tree, findings } = read(text);
    expect(findings).toEqual([]);
    const printed = print(tree);
    const again = read(printed);
    expect(again.findings).toEqual([]);
    expect(bare(again.tree)).toEqual(bare(tree));
    expect(print(again.tree)).toBe(printed);
  });

  it("the complete example is printed in the canonical layout", async () => {
    const { tree } = read(readFileSync(new URL("voorbeeld.klacht", import.meta.url), "utf8"));
    await expect(print(tree)).toMatchFileSnapshot("voorbeeld.canonical.klacht");
  });
});
