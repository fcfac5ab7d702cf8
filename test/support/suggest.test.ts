import { expect, it } from "vitest";
import { distance, suggest } from "../../src/support/suggest.js";

it("counts a swap of neighbours as one edit", () => {
  expect(distance("trap", "tarp")).toBe(1);
  expect(distance("binnen", "binen")).toBe(1);
  expect(distance("", "stap")).toBe(4);
});

it("offers the nearest word, and nothing when all are far", () => {
  const words = ["reglement", "trap", "stap", "rol", "uiterlijk"];
  expect(suggest("tarp", words)).toBe("trap");
  expect(suggest("Uiterlik", words)).toBe("uiterlijk");
  expect(suggest("zebra", words)).toBeUndefined();
  expect(suggest("x", words)).toBeUndefined();
});

it("prefers a word with the same first letter among equally near ones", () => {
  expect(suggest("stip", ["flip", "stap"])).toBe("stap");
  expect(suggest("wap", ["tap", "wip"])).toBe("wip");
});
