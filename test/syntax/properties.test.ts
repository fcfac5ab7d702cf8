import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countOf, messageOf } from "../../src/diagnostics/message.js";
import { sourceFile } from "../../src/source/source-file.js";
import { keywordTable } from "../../src/syntax/keywords.js";
import { parse } from "../../src/syntax/parse.js";
import { print } from "../../src/syntax/printer.js";
import { bare } from "./bare.js";
import { read } from "./read.js";
import { ACT_SAMPLES, SAMPLES } from "./statements.js";

const WORDS = [...keywordTable().keys(), "directie", "reactie", "hoort", "bevestigt", "ontvangst"];
const LINES = [...SAMPLES.flatMap(({ head, statements }) => [...head, ...statements]), ...ACT_SAMPLES];

const token = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  fc.constantFrom(
    ",",
    ":",
    "\n",
    "5",
    "2024-11-01",
    "2,50",
    '"tekst"',
    '"open',
    '"""blok',
    '"""',
    "# noot",
    ";",
    "é",
  ),
  fc.string({ maxLength: 4 }),
);

describe("any text", () => {
  it("parses without throwing, with every finding inside the text, in file order", () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (parts) => {
        const text = parts.join(" ");
        const { diagnostics } = read(text);
        let last = 0;
        for (const { place } of diagnostics) {
          expect(place.span.start).toBeGreaterThanOrEqual(last);
          expect(place.span.end).toBeGreaterThanOrEqual(place.span.start);
          expect(place.span.end).toBeLessThanOrEqual(text.length);
          last = place.span.start;
        }
      }),
      { numRuns: 1000, seed: 20261121 },
    );
  });

  it("gives a tree that prints to a text with the same tree, if it has no errors", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...LINES), { maxLength: 30 }),
        fc.array(fc.nat(3)),
        (lines, notes) => {
          const text = lines
            .map((line, index) => {
              const note = notes[index];
              if (note === 1) return `# noot ${index}\n${line}`;
              if (note === 2) return `${line} # noot ${index}`;
              return note === 3 ? `# noot ${index}\n\n${line}` : line;
            })
            .join("\n");
          const { tree, findings } = read(text);
          fc.pre(findings.every((finding) => finding.code === "statement-misplaced"));
          const printed = print(tree);
          const again = read(printed);
          expect(again.findings).toEqual([]);
          expect(bare(again.tree)).toEqual(bare(tree));
          expect(print(again.tree)).toBe(printed);
        },
      ),
      { numRuns: 500, seed: 20261121 },
    );
  });
});

describe("extreme texts", () => {
  it.each([
    ["empty", ""],
    ["white space only", " \r\n\t\n"],
    ["comments only", "# a\n\n# b"],
    ["a lone quote", '"'],
    ["an open block", '"""'],
  ])("%s gives no statement", (_, text) => {
    expect(read(text).statements).toEqual([]);
  });

  it("of twenty thousand lines of stray text a thousand are explained and the rest is counted", () => {
    const { diagnostics } = parse(sourceFile("vloed.klacht", "xyz abc\n".repeat(20_000)));
    expect(diagnostics.slice(0, -1).map(({ place }) => place.span.start)).toEqual(
      Array.from({ length: 1000 }, (_, line) => line * 8),
    );
    expect(diagnostics.slice(-1).map((rest) => [rest.place.span.start, messageOf(rest, "nl")])).toEqual([
      [8000, "Vanaf hier zijn er nog 19.000 fouten in dit bestand."],
    ]);
  });

  it("forty thousand blocks that stand nowhere are counted as well", () => {
    const { diagnostics } = parse(sourceFile("vloed.klacht", "stap b\n".repeat(40_000)));
    expect(diagnostics).toHaveLength(1001);
    expect(diagnostics.reduce((sum, found) => sum + countOf(found), 0)).toBe(40_000);
  });

  it("one line of five megabytes is read", () => {
    const names = Array.from({ length: 300_000 }, (_, index) => `naam_${index}`).join(", ");
    const { statements, findings } = read(`trap a "A"\nbehandelaar ${names}\n`);
    expect(findings).toEqual([]);
    expect(statements.map((statement) => statement.kind)).toEqual(["tier", "handler"]);
  });

  it("a text of five megabytes in one string and in one block is kept", () => {
    const long = "lang ".repeat(1_000_000);
    expect(read(`begrip "a" betekent "${long}"`).statements[0]).toMatchObject({ meaning: { value: long } });
    expect(read(`artikel "a" """\n${long}\n"""`).statements[0]).toMatchObject({
      body: { value: long.trim() },
    });
  });

  it("a misplaced header takes what belongs to it along, a thousand times over", () => {
    const { findings } = read(`trap a "A"\n${"verlengen open\nbericht aan klager\n".repeat(1000)}`);
    expect(findings).toHaveLength(1000);
  });
});
