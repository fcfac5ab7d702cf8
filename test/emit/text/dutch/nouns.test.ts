import { describe, expect, it } from "vitest";
import {
  definite,
  demonstrative,
  named,
  nounOf,
  withArticle,
} from "../../../../src/emit/text/dutch/nouns.js";

describe("nouns", () => {
  it.each([
    ["klacht", "de", "klachten"],
    ["besluit", "het", "besluiten"],
    ["datum", "de", "data"],
    ["kopie", "de", "kopieën"],
    ["coördinator", "de", "coördinatoren"],
    ["afhandeling", "de", undefined],
  ])("%s takes «%s» and becomes %s", (word, article, plural) => {
    expect(nounOf(word)).toEqual({ singular: word, article, plural });
  });

  it("know a noun by its plural, and a compound by its last part", () => {
    expect(nounOf("bevindingen")?.singular).toBe("bevinding");
    expect(nounOf("klachtencommissie")).toEqual({
      singular: "klachtencommissie",
      article: "de",
      plural: "klachtencommissies",
    });
    expect(nounOf("klachtenloket")?.article).toBe("het");
    expect(nounOf("jaarverslag")?.article).toBe("het");
    expect([nounOf("xyz"), nounOf("Geschillencommissie")]).toEqual([undefined, undefined]);
  });

  it("are pointed at with «die» or «dat»", () => {
    expect(["klacht", "verslag", "verslagen", "onbekend"].map(demonstrative)).toEqual([
      "die",
      "dat",
      "die",
      "die",
    ]);
  });

  it("are definite the second time", () => {
    expect(
      ["een overzicht van klachten", "de brief", "een klachtenjaarverslag", "een xyz"].map(definite),
    ).toEqual(["het overzicht", "de brief", "het klachtenjaarverslag", undefined]);
  });
});

describe("names without an article", () => {
  it.each([
    ["klachtencommissie", "de klachtencommissie"],
    ["meldpunt", "het meldpunt"],
    ["secretaris van de commissie", "de secretaris van de commissie"],
    ["eigenaren", "de eigenaren"],
    ["de directie", "de directie"],
    ["een onderzoeker", "een onderzoeker"],
    ["Kober", "Kober"],
    ["mr. F. de Jong", "mr. F. de Jong"],
    ["directeur Jansen", "directeur Jansen"],
    ["vip-desk", "vip-desk"],
  ])("%s is spoken of as %s", (label, expected) => {
    expect(named(label)).toBe(expected);
  });
});

describe("labels", () => {
  it.each([
    ["bevindingen", "de bevindingen"],
    ["gewenste oplossing", "de gewenste oplossing"],
    ["nieuwe termijn", "de nieuwe termijn"],
    ["machtiging", "een machtiging"],
    ["bijlagen", "bijlagen"],
    ["opdrachtbevestiging", "opdrachtbevestiging"],
    ["wat er is gebeurd", "wat er is gebeurd"],
  ])("«%s» reads «%s»", (label, expected) => {
    expect(withArticle(label)).toBe(expected);
  });
});
