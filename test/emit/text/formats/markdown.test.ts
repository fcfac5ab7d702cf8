import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heading, paragraph } from "../../../../src/emit/text/document/blocks.js";
import type { TextDocument } from "../../../../src/emit/text/document/document.js";
import { markdown } from "../../../../src/emit/text/formats/markdown.js";
import { renderText } from "../../../../src/emit/text/text.js";
import { richMachine } from "../hand-built.js";

function text(content: string): TextDocument {
  return { title: "t", language: "nl", blocks: paragraph([{ text: content, about: [] }]) };
}

describe("markdown", () => {
  it.each([
    ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
    ["*vet* en _schuin_", "\\*vet\\* en \\_schuin\\_"],
    ["a | b", "a \\| b"],
    ["`code`", "\\`code\\`"],
    ["[x](javascript:y)", "\\[x\\](javascript:y)"],
    ["# kop", "\\# kop"],
    ["- punt", "\\- punt"],
    ["1. eerst", "1\\. eerst"],
    ["2) dan", "2\\) dan"],
    ["&lt;b&gt;", "\\&lt;b\\&gt;"],
    ["https://x.nl/?a=1&b=2", "https://x.nl/?a=1&b=2"],
    ["&#60;", "\\&#60;"],
    ["regel\n\n# kop", "regel # kop"],
    ["a\\b", "a\\\\b"],
  ])("writes %s as text", (content, expected) => {
    expect(markdown.render(text(content))).toBe(`${expected}\n`);
  });

  it("renders headings, lists and tables", () => {
    const document: TextDocument = {
      title: "t",
      language: "nl",
      blocks: [
        heading(1, "Titel #"),
        {
          kind: "list",
          items: [
            { text: "een;", about: [] },
            { text: "- twee.", about: [] },
          ],
        },
        { kind: "table", columns: ["Wie", "Hoe"], rows: [{ cells: ["a|b", "c"], about: [] }] },
      ],
    };
    expect(markdown.render(document)).toBe(
      "# Titel \\#\n\n- een;\n- \\- twee.\n\n| Wie | Hoe |\n| --- | --- |\n| a\\|b | c |\n",
    );
  });

  it("writes numbers of articles and leden, ordered lists and captions, and a picture in words", () => {
    const one = { text: "Eén.", about: [] };
    const table = {
      kind: "table",
      caption: "Termijnen",
      columns: ["Stap"],
      rows: [{ cells: ["1. a"], about: [] }],
    } as const;
    const blocks: TextDocument["blocks"] = [
      { ...heading(2, "Begrippen"), number: "Artikel 1" },
      { kind: "paragraph", sentences: [one], about: [], number: "1" },
      { kind: "list", items: [one, one], ordered: true },
      { kind: "figure", title: "Het *verloop*", description: "- Eerst dit.", svg: "<svg/>", table },
    ];
    expect(markdown.render({ title: "t", language: "nl", blocks })).toBe(
      [
        "## Artikel 1. Begrippen",
        "1. Eén.",
        "1. Eén.\n2. Eén.",
        "**Het \\*verloop\\***",
        "\\- Eerst dit.",
        "**Termijnen**\n\n| Stap |\n| --- |\n| 1. a |\n",
      ].join("\n\n"),
    );
  });

  it("leaves no active mark of whatever text, and loses none of its words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (content) => {
        const rendered = markdown.render(text(content)).slice(0, -1);
        const bare = rendered.replace(/\\[!-/:-@[-`{-~]/g, "x");
        expect(bare).not.toMatch(/[`*_[\]<>|~\n]|&(?:#|\w+;)/);
        expect(bare).not.toMatch(/^(#|[-+=]|\d+[.)])/);
      }),
    );
  });

  it("keeps hostile labels inert in a whole procedure", () => {
    const hostile = fc.constantFrom(
      "<img src=x onerror=y>",
      "**",
      "](http://x)",
      "\n\n# Kop",
      "| a | b |",
      "```",
      "$&",
    );
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (parts) => {
        const label = parts.join(" ");
        const machine = richMachine("u");
        const rendered = renderText({
          ...machine,
          procedure: { ...machine.procedure, title: label },
          roles: machine.roles.map((role) => (role.id === "directie" ? { ...role, label } : role)),
          complaints: {
            ...machine.complaints,
            subjects: [{ ...machine.complaints.subjects[0], label } as never],
          },
        });
        const bare = rendered.replace(/\\[!-/:-@[-`{-~]/g, "x");
        expect(bare.replace(/^\|.*\|$/gm, "")).not.toMatch(/[`*_[\]<>|~]|&(?:#|\w+;)/);
        expect(bare.match(/^# /gm)?.length).toBe(1);
      }),
      { numRuns: 30 },
    );
  });
});
