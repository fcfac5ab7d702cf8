import { toCardinal, toOrdinal } from "n2words/nl-NL";
import { describe, expect, it } from "vitest";
import { cardinal, count, digits, ordinal } from "../../../../src/emit/text/dutch/numbers.js";
import { lengthText, timesText } from "../../../../src/emit/text/dutch/units.js";

const NUMBERS = Array.from({ length: 10_000 }, (_, amount) => amount);

/** Both ways are good Dutch; ours says «elfhonderd», but «duizend honderdvier». */
function byHundreds(amount: number): boolean {
  return amount % 100 === 0 && amount % 1000 !== 0;
}

describe("numbers in words", () => {
  it("are those of n2words, from 0 to 9999", () => {
    const ours = NUMBERS.map(cardinal);
    const theirs = NUMBERS.map((amount) => toCardinal(amount, { noHundredPairing: !byHundreds(amount) }));
    expect(NUMBERS.filter((amount) => ours[amount] !== theirs[amount])).toEqual([]);
  });

  it("are ordinals of n2words as well, which parts what is one word: «honderdeerste»", () => {
    const small = NUMBERS.slice(1, 1000);
    const theirs = (amount: number) => toOrdinal(amount).replace("honderd ", "honderd");
    expect(small.filter((amount) => ordinal(amount) !== theirs(amount))).toEqual([]);
  });

  it("read as a Dutch reader writes them", () => {
    expect([1, 8, 22, 101, 1001, 111, 1100, 1104, 2026, 9999].map(cardinal)).toEqual([
      "één",
      "acht",
      "tweeëntwintig",
      "honderdeen",
      "duizend één",
      "honderdelf",
      "elfhonderd",
      "duizend honderdvier",
      "tweeduizend zesentwintig",
      "negenduizend negenhonderdnegenennegentig",
    ]);
    expect([1, 2, 3, 8, 11, 12, 20, 21, 100, 101, 108, 1000, 1500, 2003].map(ordinal)).toEqual([
      "eerste",
      "tweede",
      "derde",
      "achtste",
      "elfde",
      "twaalfde",
      "twintigste",
      "eenentwintigste",
      "honderdste",
      "honderdeerste",
      "honderdachtste",
      "duizendste",
      "vijftienhonderdste",
      "tweeduizend derde",
    ]);
  });

  it("are used for small counts, never for terms unless asked", () => {
    expect([count(3), count(20), count(21), timesText(1), timesText(2)]).toEqual([
      "drie",
      "twintig",
      "21",
      "eenmaal",
      "twee\u00a0keer",
    ]);
    expect(lengthText({ amount: 22, unit: "workday" }, "words")).toBe("tweeëntwintig\u00a0werkdagen");
    expect(lengthText({ amount: 1, unit: "week" }, "words")).toBe("één\u00a0week");
  });

  it("group digits by three from five on", () => {
    expect([950, 9999, 12_500, 1_250_000].map(digits)).toEqual(["950", "9999", "12.500", "1.250.000"]);
  });
});
