import { expect, it } from "vitest";
import { escapeRegExp } from "../../src/support/escape-reg-exp.js";

it("matches every sign as it stands", () => {
  const text = "B.V. [a-z] (wij) {2} ^$ \\d a|b *+?";
  expect(new RegExp(`^${escapeRegExp(text)}$`, "u").test(text)).toBe(true);
  expect(new RegExp(escapeRegExp("B.V."), "u").test("BoVo")).toBe(false);
});
