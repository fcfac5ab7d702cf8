import { describe, expect, it } from "vitest";
import { heading } from "../../../../src/emit/text/document/blocks.js";
import type { Block, TextDocument } from "../../../../src/emit/text/document/document.js";
import { html } from "../../../../src/emit/text/formats/html.js";
import { PLAIN_STYLE } from "../../../../src/emit/text/house-style.js";
import { renderText, textDocument } from "../../../../src/emit/text/text.js";
import { VARIANTS } from "../../../../src/emit/text/variants.js";
import { compileFile } from "../../../procedures/compile-file.js";
import { elements, readXml, type XmlElement } from "../../timeline/well-formed-xml.js";

const OPTIONS = { style: PLAIN_STYLE, received: "2026-04-28" };
const one = { text: "De klacht.", about: [] };

function document(...blocks: readonly Block[]): TextDocument {
  return { title: "Regeling", language: "nl", blocks };
}

/** All elements, in the order of the page. */
function everything(from: XmlElement): readonly XmlElement[] {
  return from.children.flatMap((child) => [child, ...everything(child)]);
}

describe.each(["kober", "buro-leerlingenhulp", "vo-content"])("the pages of %s", (name) => {
  const { machine } = compileFile(`procedures/${name}.klacht`);

  it.each(VARIANTS.map((variant) => [variant.id, variant] as const))(
    "%s: landmarks, headings in order, and links that lead somewhere",
    (_, variant) => {
      const page = readXml(renderText(machine, { variant, format: html }, OPTIONS));
      expect(page.attributes.lang).toBe("nl");
      expect(elements(page, "main").length).toBe(1);
      const all = everything(page);
      const levels = all.flatMap(({ name: tag }) => (/^h[1-6]$/.test(tag) ? [Number(tag[1])] : []));
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
      const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const links = elements(page, "a").map(({ attributes }) => attributes.href ?? "");
      expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    },
  );

  it("shows every sentence of the text, in its order", () => {
    for (const variant of VARIANTS) {
      const shown = readXml(renderText(machine, { variant, format: html }, OPTIONS)).text;
      let from = 0;
      for (const block of textDocument(machine, variant, OPTIONS).blocks) {
        const texts =
          block.kind === "paragraph"
            ? block.sentences.map(({ text }) => text)
            : block.kind === "heading"
              ? [block.text]
              : [];
        for (const text of texts) {
          from = shown.indexOf(text, from);
          expect(from, text).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });
});

describe("a page", () => {
  it("has the course of the procedure as a picture and its terms as a table, which Markdown leaves out", () => {
    const { machine } = compileFile("procedures/kober.klacht");
    const page = readXml(renderText(machine, { format: html }));
    const pictures = elements(page, "svg");
    expect(pictures.map(({ attributes }) => attributes.role)).toEqual(["img", "img"]);
    expect(elements(page, "th").map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Wat", "Wie", "Wanneer", "Onderzoek en oplossing"]),
    );
    expect(renderText(machine)).not.toMatch(/Het verloop in beeld|Wanneer/);
  });

  it("takes another style sheet in the place of ours, which cannot get out of its element", () => {
    const page = html.render(document(heading(1, "Regeling")), {
      css: "h1 { color: #036 }</style><script>x</script>",
    });
    expect(page).toContain("<style>\nh1 { color: #036 }\\3C /style><script>x</script>\n</style>");
    expect(page).not.toContain("--klacht-accent");
  });

  it("takes a name and colours of the organisation", () => {
    const page = html.render(document(heading(1, "Regeling")), {
      logo: "Gemeente <Voorbeeld>",
      colours: { accent: "#7a1f3d" },
    });
    expect(page).toContain(
      '<header class="klacht-hoofd utrecht-page-header">Gemeente &lt;Voorbeeld&gt;</header>',
    );
    expect(page).toContain(":root { --klacht-accent: #7a1f3d; }");
  });

  it("is only its article as a fragment", () => {
    const fragment = html.render(document(heading(1, "Regeling"), heading(2, "Eén")), { fragment: true });
    expect(fragment).toBe(
      [
        '<article class="klacht-tekst utrecht-article">',
        '<h1 id="regeling" class="utrecht-heading-1">Regeling</h1>',
        '<section aria-labelledby="een">',
        '<h2 id="een" class="utrecht-heading-2">Eén</h2>',
        "</section>",
        "</article>\n",
      ].join("\n"),
    );
  });

  it("numbers articles and leden, and names the column of each cell for who sees rows by themselves", () => {
    const blocks: readonly Block[] = [
      { ...heading(2, "Begrippen"), number: "Artikel 1" },
      { kind: "paragraph", sentences: [one, one], about: [], number: "1" },
      { kind: "list", items: [one], ordered: true },
      { kind: "table", columns: ["Wat", "Wanneer"], rows: [{ cells: ["a", "b & c"], about: [] }] },
    ];
    const page = html.render(document(...blocks), { fragment: true });
    expect(page).toContain(">Artikel 1. Begrippen</h2>");
    expect(page).toContain('<span class="klacht-lid">1.</span> De klacht. De klacht.</p>');
    expect(page).toContain('<ol class="utrecht-ordered-list">');
    expect(page).toContain('<td class="utrecht-table__cell" role="cell" data-kolom="Wanneer">b &amp; c</td>');
  });
});
