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
