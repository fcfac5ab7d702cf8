import { describe, expect, it } from "vitest";
import type { Block, TextDocument } from "../../../../src/emit/text/document/document.js";
import { measuresOf } from "../../../../src/emit/text/readability/measures.js";
import { passagesOf } from "../../../../src/emit/text/readability/passages.js";
import { splitSentences } from "../../../../src/emit/text/readability/sentence-split.js";
import { syllables } from "../../../../src/emit/text/readability/syllables.js";
import { wordsOf } from "../../../../src/emit/text/readability/words.js";
import { SYLLABLES } from "./syllable-words.js";

describe("syllables", () => {
  it("are counted as a person counts them, in at least 120 words", () => {
    expect(new Set(SYLLABLES).size).toBeGreaterThanOrEqual(120);
    const wrong = SYLLABLES.map((parted) => ({
      parted,
      counted: syllables(parted.replaceAll("·", "")),
    })).filter(({ parted, counted }) => counted !== parted.split("·").length);
    expect(wrong).toEqual([]);
  });

  it.each([
    ["e-mail", 2],
    ["VO-content", 4],
    ["AVG", 3],
    ["BLH", 3],
    ["foto's", 2],
    ["6", 1],
    ["30", 2],
    ["22", 4],
    ["2026", 7],
    ["1.0", 2],
    ["076", 4],
    ["KLACHT", 1],
    ["ĳs", 1],
    ["e\u0308", 1],
  ])("of «%s» are as spoken: %i", (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});

describe("sentences", () => {
  it.each([
    ["Eén zin. En nog een! Echt? Ja.", ["Eén zin.", "En nog een!", "Echt?", "Ja."]],
    [
      "Zie art. 3.2. De termijn loopt tot 2 jan. 2027. Dan stopt het.",
      ["Zie art. 3.2.", "De termijn loopt tot 2 jan. 2027.", "Dan stopt het."],
    ],
    ["Versie 1.0 geldt vanaf 1 november 2024.", ["Versie 1.0 geldt vanaf 1 november 2024."]],
    [
      "Vraag o.a. Jan, mr. C. de Beurs of A.B. Jansen om advies enz. Daarna volgt antwoord.",
      ["Vraag o.a. Jan, mr. C. de Beurs of A.B. Jansen om advies enz.", "Daarna volgt antwoord."],
    ],
    [
      "De klacht (is die er?) komt aan. «Echt?» Dat mag. 's Avonds niet.",
      ["De klacht (is die er?) komt aan.", "«Echt?»", "Dat mag.", "'s Avonds niet."],
    ],
    ["Mail naar info@x.nl. Of bel.", ["Mail naar info@x.nl.", "Of bel."]],
    [
      "U vermeldt: naam; adres. 8 dagen later volgt antwoord.",
      ["U vermeldt: naam; adres.", "8 dagen later volgt antwoord."],
    ],
    ["Regel een\nregel twee\r\n\r\nregel drie", ["Regel een", "regel twee", "regel drie"]],
    ["Het duurt tot jan. Daarna niet.", ["Het duurt tot jan.", "Daarna niet."]],
    ["", []],
  ])("of «%s»", (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });
});

describe("words", () => {
  it.each([
    [
      "Binnen 8\u00a0dagen, per e-mail en/of brief.",
      ["Binnen", "8", "dagen", "per", "e-mail", "en", "of", "brief"],
    ],
    [
      "Zie www.kober.nl/klacht, degeschillencommissie.nl of mail aan info@x.nl.",
      ["Zie", "of", "mail", "aan"],
    ],
    ["«'s Avonds» zijn er foto's (versie 1.0).", ["'s", "Avonds", "zijn", "er", "foto's", "versie", "1.0"]],
    ["– … !", []],
  ])("of «%s»", (text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words);
    expect(wordsOf(text).map(({ text: word, at }) => text.slice(at, at + word.length))).toEqual(words);
  });
});

describe("what counts as a sentence", () => {
  const about: readonly string[] = ["stap"];
  const blocks: readonly Block[] = [
    { kind: "heading", level: 2, text: "De klacht indienen", about },
    { kind: "paragraph", sentences: [{ text: "U dient in. U vermeldt:", about }], about },
    {
      kind: "list",
      items: [
        { text: "uw naam;", about },
        { text: "uw adres.", about },
      ],
    },
    {
      kind: "table",
      caption: "Wie u bereikt",
      columns: ["Wie", "Gegevens"],
      rows: [
        { cells: ["De directie", "076 504 56 07"], about },
        { cells: ["Het loket", "info@x.nl"], about },
      ],
    },
    {
      kind: "figure",
      title: "Het verloop",
      description: "Eerst de klacht. Dan het antwoord.",
      svg: "<svg/>",
    },
  ];

  it("is a sentence, an item and a cell, each on its own; headings stand apart; addresses are not read", () => {
    expect(passagesOf(document(blocks)).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "heading: De klacht indienen",
      "sentence: U dient in.",
      "sentence: U vermeldt:",
      "item: uw naam;",
      "item: uw adres.",
      "heading: Wie u bereikt",
      "heading: Wie",
      "heading: Gegevens",
      "cell: De directie",
      "cell: Het loket",
      "heading: Het verloop",
      "sentence: Eerst de klacht.",
      "sentence: Dan het antwoord.",
    ]);
  });

  it("is measured without the headings", () => {
    expect(measuresOf(passagesOf(document(blocks)))).toMatchObject({
      words: 3 + 2 + 2 + 2 + 2 + 2 + 3 + 3,
      sentences: 8,
      longestSentence: 3,
    });
  });
});

describe("Flesch-Douma", () => {
  it("is 206.84 - 0.77 x syllables per 100 words - 0.93 x words per sentence", () => {
    // 8 words, 10 syllables, 2 sentences.
    const measures = measured("De man leest een brief. Hij antwoordt morgen.");
    expect(measures).toMatchObject({ words: 8, sentences: 2, wordsPerSentence: 4, syllablesPerWord: 10 / 8 });
    expect(measures.fleschDouma).toBeCloseTo(206.84 - 0.77 * 125 - 0.93 * 4, 10);
  });

  it("tells plain Dutch from that of an office", () => {
    const plain = measured("U stuurt ons een brief. Wij lezen die. Binnen een week krijgt u antwoord.");
    const office = measured(
      "Het klaagschrift dient onverwijld schriftelijk en gemotiveerd te worden ingediend bij de verantwoordelijke klachtenfunctionaris, alsmede bij de geschilleninstantie.",
    );
    expect(Math.round(plain.fleschDouma ?? 0)).toBe(109);
    expect(Math.round(office.fleschDouma ?? 0)).toBe(-11);
  });

  it("is absent for a text without words", () => {
    expect(measuresOf([])).toEqual({
      words: 0,
      sentences: 0,
      wordsPerSentence: 0,
      longestSentence: 0,
      syllablesPerWord: 0,
    });
  });
});

function measured(text: string) {
  return measuresOf(
    passagesOf(document([{ kind: "paragraph", sentences: [{ text, about: [] }], about: [] }])),
  );
}

function document(blocks: readonly Block[]): TextDocument {
  return { title: "Klachten", language: "nl", blocks };
}
