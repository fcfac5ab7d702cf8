import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PLAIN_STYLE } from "../../../src/emit/text/house-style.js";
import { textDocument, unstatedNodes } from "../../../src/emit/text/text.js";
import { traceTable } from "../../../src/emit/text/trace-table.js";
import type { Variant } from "../../../src/emit/text/variants/variant.js";
import { VARIANTS } from "../../../src/emit/text/variants.js";
import type { Machine } from "../../../src/ir/machine.js";
import { MACHINES } from "../../ir/machines.js";
import { compileFile } from "../../procedures/compile-file.js";

const EXAMPLES = readdirSync("examples")
  .filter((name) => name.endsWith(".klacht"))
  .map((name): readonly [string, Machine] => [name, compileFile(`examples/${name}`).machine]);

describe.each(VARIANTS.map((variant) => [variant.id, variant] as const))("%s", (_, variant) => {
  it("states every node that concerns its readers: of the five, the examples and each construct", () => {
    const left = [...MACHINES, ...EXAMPLES].flatMap(([name, machine]) =>
      unstatedNodes(machine, variant, { style: PLAIN_STYLE, received: "2026-04-28" }).map(
        ({ id }) => `${name}: ${id}`,
      ),
    );
    expect(left).toEqual([]);
  });
});

describe("a text with a hole", () => {
  const { machine } = compileFile("procedures/kober.klacht");
  const [volledig] = VARIANTS;
  const holed: Variant = {
    ...volledig,
    document: (...given) => {
      const document = volledig.document(...given);
      return { ...document, blocks: document.blocks.slice(0, -30) };
    },
  };

  it("is not handed out: what is unsaid is named", () => {
    expect(() => textDocument(machine, holed)).toThrow(
      /^the text 'volledig' says nothing about contact .+, tier klachtenregeling, tier geschillencommissie, /,
    );
  });
});

it("shows where each sentence comes from, and which sentences a node has", () => {
  const { machine } = compileFile("procedures/kober.klacht");
  const table = traceTable(machine, textDocument(machine), "nl");
  expect(table).toContain(
    "procedures/kober.klacht:63:5  klachtenregeling.oplossing.hard (term)\n    Dit gebeurt binnen 6\u00a0weken.\n",
  );
  expect(table).toContain(
    "\nDit gebeurt binnen 6\u00a0weken.\n    procedures/kober.klacht:63:5 klachtenregeling.oplossing.hard (term)\n",
  );
  const [nodes = "", sentences = ""] = table.split("VAN DE TEKST NAAR HET BESTAND");
  const lines = [...nodes.matchAll(/^procedures\/kober\.klacht:(\d+):/gm)].map(([, line]) => Number(line));
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
  expect(sentences).not.toContain("undefined");
});
