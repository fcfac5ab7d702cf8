import { expect, it } from "vitest";
import { lineText, positionAt, sourceFile } from "../../src/source/source-file.js";

it("counts lines by LF, CRLF and CR, and columns by UTF-16 units", () => {
  const file = sourceFile("a.klacht", "é1\nb\r\nc\rd😀e");
  const at = (text: string) => positionAt(file, file.text.indexOf(text));
  expect(["é", "1", "b", "c", "d", "e"].map(at)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 4 },
  ]);
  expect([1, 2, 3, 4, 5].map((line) => lineText(file, line))).toEqual(["é1", "b", "c", "d😀e", ""]);
});

it("leaves a byte order mark out, so that the first character stands at offset 0", () => {
  const file = sourceFile("a.klacht", "\uFEFFtrap");
  expect(file.text).toBe("trap");
  expect(positionAt(file, 0)).toEqual({ line: 1, column: 1 });
});

it("places offsets beyond the text at its end", () => {
  const file = sourceFile("a.klacht", "ab\n");
  expect(positionAt(file, 99)).toEqual({ line: 2, column: 1 });
  expect(positionAt(file, -1)).toEqual({ line: 1, column: 1 });
  expect(positionAt(sourceFile("leeg.klacht", ""), 0)).toEqual({ line: 1, column: 1 });
});
