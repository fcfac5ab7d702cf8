import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heading, paragraph } from "../../../../src/emit/text/document/blocks.js";
import type { Block, Table } from "../../../../src/emit/text/document/document.js";
import { plain } from "../../../../src/emit/text/formats/plain.js";
import { oneLine } from "../../../../src/emit/writing/one-line.js";

const table: Table = {
  kind: "table",
  caption: "Adressen",
  columns: ["Wie", "Hoe"],
  rows: [{ cells: ["De directie", "e-mail"], about: [] }],
};

function render(...blocks: readonly Block[]): string {
  return plain.render({ title: "t", language: "nl", blocks });
}

describe("plain text", () => {
  it("underlines the title and the sections, and numbers what has a number", () => {
    const one = { text: "De klacht.", about: [] };
    expect(
      render(
        heading(1, "Regeling"),
        { ...heading(2, "Begrippen"), number: "Artikel 1" },
        { kind: "paragraph", sentences: [one, one], about: [], number: "1" },
        heading(3, "Deel"),
        { kind: "list", items: [one], ordered: true },
      ),
    ).toBe(
      "Regeling\n========\n\nArtikel 1. Begrippen\n--------------------\n\n1. De klacht. De klacht.\n\nDeel\n....\n\n1. De klacht.\n",
    );
  });

  it("wraps at 72, indents what belongs to an item, and keeps a number with its unit", () => {
    const text = `${"woord ".repeat(13)}6\u00a0weken na ontvangst.`;
    expect(render({ kind: "list", items: [{ text, about: [] }] })).toBe(
      `- ${"woord ".repeat(10)}woord\n  woord woord 6 weken na ontvangst.\n`,
    );
  });

  it("sets a table in columns while it fits, else each cell behind its column", () => {
    expect(render(table)).toBe("Adressen\n\nWie          Hoe\n-----------  ------\nDe directie  e-mail\n");
    const wide = "x".repeat(70);
    expect(render({ ...table, rows: [{ cells: ["De directie", wide], about: [] }] })).toBe(
      `Adressen\n\nWie: De directie\nHoe:\n${wide}\n`,
    );
  });

  it("gives a picture in words", () => {
    const figure = {
      kind: "figure",
      title: "Het verloop",
      description: "Eerst dit, dan dat.",
      svg: "<svg/>",
    } as const;
    expect(render({ ...figure, table })).toBe(
      "Het verloop\n\nEerst dit, dan dat.\n\nAdressen\n\nWie          Hoe\n-----------  ------\nDe directie  e-mail\n",
    );
  });

  it("loses no word of any text, and has no line over 72 that could be broken", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 30 }), { maxLength: 30 }), (parts) => {
        const text = parts.join(" ");
        const rendered = render(...paragraph([{ text, about: [] }]));
        expect(rendered.split(/\s+/).join("")).toBe(oneLine(text).split(/\s+/).join(""));
        expect(rendered.split("\n").filter((line) => line.length > 72 && line.includes(" "))).toEqual([]);
      }),
    );
  });
});
