import { expect, it } from "vitest";
import { format } from "../../src/project/format.js";

it("writes the standard layout, and leaves a text with syntax errors as it is", () => {
  const { text } = format('reglement   "R"\nversie "1.0"   # eerste\n');
  expect(text).toBe('reglement "R"\n  versie "1.0"  # eerste\n');
  expect(format(text).text).toBe(text);

  const broken = 'reglement   "R"\n   versie versie\n';
  expect(format(broken).text).toBe(broken);
  expect(format(broken).diagnostics.length).toBeGreaterThan(0);
});

it("keeps the line ends of most lines, and a byte order mark", () => {
  const lines = ['reglement "R"', '  versie "1.0"', '  organisatie "O"'];
  const mixed = `\uFEFF${lines[0]}\r\n${lines[1]}\r\n${lines[2]}\n`;
  const crlf = `\uFEFF${lines.join("\r\n")}\r\n`;
  expect(format(mixed).text).toBe(crlf);
  expect(format(crlf).text).toBe(crlf);
  expect(format(`${lines[0]}\r\n${lines[1]}\n`).text).toBe(`${lines[0]}\n${lines[1]}\n`);
});
