import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../../src/compile.js";
import { FORMATS } from "../../../src/emit/text/formats.js";
import { PLAIN_STYLE } from "../../../src/emit/text/house-style.js";
import { renderText, textDocument } from "../../../src/emit/text/text.js";
import { VARIANTS } from "../../../src/emit/text/variants.js";
import { elements, readXml } from "../timeline/well-formed-xml.js";
import { procedures } from "./random-procedure.js";
import { flawsOf } from "./readable.js";

const OPTIONS = { style: PLAIN_STYLE, received: "2026-04-28" };

const ORDINARY = fc.constantFrom(
  "De klacht",
  "Het gesprek",
  "de directie",
  "het hoofd van de afdeling",
  "Bestuur en team",
  "'s Avonds bereikbaar",
  "IJsclub De Rand",
  "Stap 1: antwoord",
);

/** What a writer may put anywhere, and what would break a format that does not escape it. */
const NASTY = fc
  .array(
    fc.constantFrom(
      '<script>alert("x")</script>',
      "<img src=x onerror=y>",
      "{{ naam }}",
      "**vet** en _schuin_",
      "[x](javascript:y)",
      "| a | b |",
      "# kop",
      "\u202etfel\u202c",
      "\u2067rechts\u2069",
      "\u200f",
      "'quotes' & \"meer\"",
      "</style></svg>-->",
      "]]>",
      "&lt;b&gt;",
      "regel\\nregel",
      "😀",
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => `x ${parts.join(" ")}`);

/** Marks that turn the direction of what stands around them, and control characters but the line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these may not come out
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

describe("random valid procedures", () => {
  it.each(VARIANTS.map((variant) => [variant.id, variant] as const))(
    "%s: says every node, without holes, raw ids or sentences without an end",
    (_, variant) => {
      fc.assert(
        fc.property(procedures(ORDINARY), (text) => {
          const { machine } = compile(text, { path: "proef.klacht" });
          expect(flawsOf(textDocument(machine, variant, OPTIONS))).toEqual([]);
          for (const format of FORMATS) {
            const shown = renderText(machine, { variant, format }, OPTIONS);
            expect(shown).not.toMatch(/undefined|\[object|NaN|fase\d|stap\d|\n\n\n/);
            if (format.id !== "txt") expect(shown.replace(/^\s+/gm, "")).not.toMatch(/ {2}/);
            if (format.id === "html") {
              const page = readXml(shown);
              const empty = ["h1", "h2", "h3", "p", "li"].flatMap((name) =>
                elements(page, name).filter((one) => one.text.trim() === ""),
              );
              expect(empty).toEqual([]);
            }
          }
        }),
        { numRuns: 40, seed: 20261121 },
      );
    },
  );

  it.each(VARIANTS.map((variant) => [variant.id, variant] as const))(
    "%s: whatever a writer writes comes out as text, in every format",
    (_, variant) => {
      fc.assert(
        fc.property(procedures(NASTY), (text) => {
          const { machine } = compile(text, { path: "proef.klacht" });
          const rendered = new Map(
            FORMATS.map((format) => [format.id, renderText(machine, { variant, format }, OPTIONS)]),
          );
          for (const shown of rendered.values()) expect(UNSEEN.exec(shown)).toBe(null);
          const page = readXml(rendered.get("html") ?? "");
          for (const name of ["script", "img", "b"]) expect(elements(page, name)).toEqual([]);
          expect(elements(page, "h1").length).toBe(1);
          const bare = (rendered.get("md") ?? "").replace(/\\[!-/:-@[-`{-~]/g, "x");
          expect(bare.replace(/^\|.*\|$/gm, "")).not.toMatch(/[`*_[\]<>|~]/);
        }),
        { numRuns: 40, seed: 20261121 },
      );
    },
  );
});
