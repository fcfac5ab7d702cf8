import { describe, expect, it } from "vitest";
import { type Diagnostic, diagnostic } from "../../src/diagnostics/diagnostic.js";
import { renderDiagnostic } from "../../src/diagnostics/render.js";

const FILE = "procedures/x.klacht";

/** A diagnostic about the first stretch of `text` that reads `part`. */
function about(text: string, part: string, file = FILE): Diagnostic {
  const start = text.indexOf(part);
  const place = { file, span: { start, end: start + part.length } };
  return diagnostic("term-asap-open", { subject: { kind: "step", name: "opvang" } }, place);
}

function plain(found: Diagnostic, text: string): string {
  return renderDiagnostic(found, { text, lang: "nl", color: false });
}

/** The source line and the carets only. */
function frameOf(text: string, part: string): readonly string[] {
  return plain(about(text, part), text).split("\n").slice(3, 5);
}

describe("renderDiagnostic", () => {
  it("prints a header, the message, the line with carets and one hint", () => {
    const text = 'reglement "X"\n  stap opvang\n    zo spoedig mogelijk\n';
    expect(plain(about(text, "zo spoedig mogelijk"), text)).toBe(
      [
        "waarschuwing[term-asap-open] procedures/x.klacht:3:5",
        "De termijn van stap ‘opvang’ is ‘zo spoedig mogelijk’; een uiterste dag ontbreekt.",
        "  |",
        "3 |     zo spoedig mogelijk",
        "  |     ^^^^^^^^^^^^^^^^^^^",
        "  = Noem een grens als het reglement die kent: ‘zo spoedig mogelijk, uiterlijk 2 weken na ontvangst’.",
      ].join("\n"),
    );
  });

  it("writes control characters out, in the name of a file as in a message", () => {
    const found = diagnostic(
      "include-missing",
      { path: "a\u001b[31m\nb" },
      { file: "x\n::error::y.klacht", span: { start: 0, end: 1 } },
    );
    const [head, message] = plain(found, "zo").split("\n");
    expect(head).toBe("fout[include-missing] x\\n::error::y.klacht:1:1");
    expect(message).toContain("a\\u001b[31m\\nb");
  });

  it("cuts a line of a million characters around the mark", () => {
    const text = `${"é😀".repeat(300_000)} zo ${"x".repeat(300_000)}`;
    const [line = "", carets = ""] = frameOf(text, " zo ");
    expect(line).toMatch(/^1 \| …[é😀]{20,30} zo x+…$/u);
    expect(carets).toBe(`  | ${" ".repeat(31)}^^^^`);
  });

  it("speaks English when asked", () => {
    const text = "zo spoedig mogelijk";
    const found = about(text, text);
    expect(renderDiagnostic(found, { text, lang: "en", color: false }).split("\n").slice(0, 2)).toEqual([
      "warning[term-asap-open] procedures/x.klacht:1:1",
      "The term of step ‘opvang’ is ‘as soon as possible’; there is no last day.",
    ]);
  });

  it("prefers the word that may have been meant over the hint of the entry", () => {
    const text = "zo spoedig mogelijk";
    const found = { ...about(text, text), suggestion: "reactie" };
    const lines = plain(found, text).split("\n");
    expect(lines.at(-1)).toBe("  = Bedoelde u ‘reactie’?");
    expect(lines.filter((line) => line.startsWith("  = "))).toHaveLength(1);
  });

  it("labels second places in the same file, in the order of the file", () => {
    const text = "a\n  binnen 8 weken\nb\nc\n  binnen 6 weken\n";
    const limit = {
      file: FILE,
      span: { start: text.indexOf("binnen 6"), end: text.indexOf("binnen 6") + 14 },
    };
    const target = {
      file: FILE,
      span: { start: text.indexOf("binnen 8"), end: text.indexOf("binnen 8") + 14 },
    };
    const found = diagnostic(
      "term-target-after-limit",
      {
        subject: { kind: "step", name: "reactie" },
        target: { amount: 8, unit: "week" },
        limit: { amount: 6, unit: "week" },
      },
      target,
      { related: [limit] },
    );
    expect(plain(found, text).split("\n").slice(2, 8)).toEqual([
      "  |",
      "2 |   binnen 8 weken",
      "  |   ^^^^^^^^^^^^^^",
      ". |",
      "5 |   binnen 6 weken",
      "  |   -------------- de uiterste termijn",
    ]);
  });

  it("shows a second place in another file with its own position and line", () => {
    const text = "streeft naar 8 weken";
    const other = "# deel\nbinnen 6 weken\n";
    const found = diagnostic(
      "term-target-after-limit",
      {
        subject: { kind: "step", name: "reactie" },
        target: { amount: 8, unit: "week" },
        limit: { amount: 6, unit: "week" },
      },
      { file: FILE, span: { start: 0, end: text.length } },
      { related: [{ file: "delen/b.klacht", span: { start: 7, end: 21 } }] },
    );
    const textOf = (): string => other;
    expect(
      renderDiagnostic(found, { text, textOf, lang: "nl", color: false }).split("\n").slice(5, 9),
    ).toEqual([
      "--> delen/b.klacht:2:1",
      "  |",
      "2 | binnen 6 weken",
      "  | -------------- de uiterste termijn",
    ]);
    expect(plain(found, text)).toContain("--> delen/b.klacht: de uiterste termijn");
  });

  it("puts carets under the right characters behind tabs, wide letters, emoji and accents", () => {
    expect(frameOf("\tab\tzo", "zo")).toEqual(["1 |     ab  zo", "  |         ^^"]);
    expect(frameOf("漢字 zo", "zo")).toEqual(["1 | 漢字 zo", "  |      ^^"]);
    expect(frameOf("👩‍👩‍👧 zo", "zo")).toEqual(["1 | 👩‍👩‍👧 zo", "  |    ^^"]);
    expect(frameOf("Hét zo", "zo")).toEqual(["1 | Hét zo", "  |     ^^"]);
  });

  it("reads CRLF, lone CR and a byte order mark as editors do", () => {
    // Offsets count from behind the mark, whether or not the text still has it.
    expect(plain(about("a\r\nbb\rzo", "zo"), "\uFEFFa\r\nbb\rzo").split("\n").slice(0, 5)).toEqual([
      "waarschuwing[term-asap-open] procedures/x.klacht:3:1",
      "De termijn van stap ‘opvang’ is ‘zo spoedig mogelijk’; een uiterste dag ontbreekt.",
      "  |",
      "3 | zo",
      "  | ^^",
    ]);
  });

  it("cuts a long line around what it points at", () => {
    const text = `${"a".repeat(200)} zo ${"b".repeat(200)}`;
    const [source = "", carets = ""] = frameOf(text, "zo");
    expect(source).toBe(`1 | …${"a".repeat(29)} zo ${"b".repeat(67)}…`);
    expect(source.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("zo");
  });

  it("points past the last character of a file, and shows the first line of a mark over several", () => {
    const end = diagnostic("retention-absent", {}, { file: FILE, span: { start: 3, end: 3 } });
    expect(plain(end, "abc").split("\n").slice(3, 5)).toEqual(["1 | abc", "  |    ^"]);
    const whole = diagnostic("retention-absent", {}, { file: FILE, span: { start: 0, end: 7 } });
    expect(plain(whole, "abc\ndef").split("\n").slice(3, 5)).toEqual(["1 | abc", "  | ^^^"]);
  });

  it("colours only when asked, and prints the same text", () => {
    const text = "zo spoedig mogelijk";
    const coloured = renderDiagnostic(about(text, text), { text, lang: "nl", color: true });
    expect(coloured).not.toBe(plain(about(text, text), text));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is taken out.
    expect(coloured.replace(/\u001B\[[\d;]*m/g, "")).toBe(plain(about(text, text), text));
  });

  it("leaves the frame out when there is no text", () => {
    const found = diagnostic("retention-open", {}, { file: FILE, span: { start: 0, end: 1 } });
    expect(renderDiagnostic(found, { lang: "nl", color: false })).toBe(
      [
        "waarschuwing[retention-open] procedures/x.klacht",
        "Hoelang het dossier wordt bewaard, staat open.",
        "  = Noem een termijn zodra de organisatie die kiest: ‘bewaren 2 jaar na sluiting’.",
      ].join("\n"),
    );
  });
});
