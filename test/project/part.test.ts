import { expect, test } from "vitest";
import { isPart } from "../../src/project/part.js";

test.each([
  ['reglement "A"', false],
  ['# eerst uitleg\n  REGLEMENT "A"', false],
  ['\uFEFFreglement "A"', false],
  ["kalender\n  feestdagen nederland\n", true],
  ['# reglement "A"', true],
  ['artikel "Doel" """\nreglement "A"\n"""', true],
  ['artikel "Doel" """\nniet gesloten\nreglement "A"', true],
  ['begrip “klacht” betekent “een \\" teken”\nreglement "A"', false],
  ["reglementen\n", true],
  ["", true],
])("%j is a part: %s", (text, part) => {
  expect(isPart(text)).toBe(part);
});
