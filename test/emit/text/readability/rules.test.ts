import { describe, expect, it } from "vitest";
import { OFFICIALESE } from "../../../../src/emit/text/readability/rules/officialese-words.js";
import type { RuleContext, RuleId } from "../../../../src/emit/text/readability/rules/rule.js";
import { RULES } from "../../../../src/emit/text/readability/rules.js";

const CONTEXT: RuleContext = {
  limits: { note: 20, warning: 30 },
  names: new Set(["Kleuterrevolutie"]),
  form: "u",
  complainant: "de klager",
};

/** What a rule marks in a sentence. */
function marked(id: RuleId, text: string, context: Partial<RuleContext> = {}): readonly string[] {
  const rule = RULES.find((one) => one.id === id);
  const passage = { kind: "sentence", text, about: [] } as const;
  return (rule?.find(passage, { ...CONTEXT, ...context }) ?? []).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe("passive", () => {
  it.each([
    ["De klacht wordt behandeld door de directie.", ["wordt behandeld"]],
    ["De grondslag is de Algemene wet bestuursrecht.", []],
    ["De klacht kan worden ingediend.", ["worden ingediend"]],
    ["Elke klacht wordt zorgvuldig en eerlijk afgehandeld.", ["wordt zorgvuldig en eerlijk afgehandeld"]],
    ["De klager werd op 3 mei gehoord.", ["werd op 3 mei gehoord"]],
    ["De bevindingen worden met de klager besproken.", ["worden met de klager besproken"]],
    [
      "De klacht wordt geregistreerd, en de brief wordt verzonden.",
      ["wordt geregistreerd", "wordt verzonden"],
    ],
    ["Als de klacht schriftelijk is ingediend, volgt antwoord.", ["is ingediend"]],
    ["Als de klacht ingediend is, volgt antwoord.", ["ingediend is"]],
    ["De maatregelen zijn door de directie genomen.", ["zijn door de directie genomen"]],
    ["Wordt uw klacht doorgestuurd?", ["Wordt uw klacht doorgestuurd"]],
  ])("marks «%s»", (text, found) => {
    expect(marked("passive", text)).toEqual(found);
  });

  it.each([
    "De directie behandelt de klacht.",
    "De dienstverlening wordt beter.",
    "U wordt lid van een commissie met geduld.",
    "De termijn is verstreken.",
    "Deze stap is verplicht.",
    "De klacht is gegrond.",
    "De directie heeft de klacht ontvangen.",
    "Het besluit is een besluit.",
    "Er is geen gebied.",
    "De gegevens zijn gegevens.",
    "Zijn gesprekken worden verslagen.",
    "De behandelaar wordt per klacht aangewezen.",
    "U bent over de uitkomst van «Wordt behandeld» niet tevreden.",
    "Aan de behandeling zijn kosten verbonden.",
    "Uitstel kan (hoe lang is niet afgesproken).",
  ])("passes «%s»", (text) => {
    expect(marked("passive", text)).toEqual([]);
  });
});

describe("officialese", () => {
  it.each([
    ["Klachten dienen schriftelijk te worden ingediend.", ["dienen schriftelijk te worden"]],
    ["U dient de klacht in te dienen.", ["dient de klacht in te dienen"]],
    ["Indien u middels dit formulier klaagt.", ["Indien", "middels"]],
    [
      "Met betrekking tot de klacht geschiedt dit conform de wet.",
      ["conform", "geschiedt", "Met betrekking tot"],
    ],
    ["De directie stelt de klager in kennis.", ["stelt de klager in kennis"]],
    ["Ten aanzien\u00a0van kosten.", ["Ten aanzien\u00a0van"]],
  ])("marks «%s»", (text, found) => {
    expect([...marked("officialese", text)].sort()).toEqual([...found].sort());
  });

  it.each([
    "U dient de klacht in bij de directie.",
    "U dient de klacht in en hoeft niets te betalen.",
    "U kunt de klacht indienen.",
    "De indiener krijgt een bevestiging.",
    "Dit is geen klaagschrift-achtige brief.",
  ])("passes «%s»", (text) => {
    expect(marked("officialese", text)).toEqual([]);
  });

  it("names a plain word for each, and none of these is officialese itself", () => {
    const plain = OFFICIALESE.flatMap(([, words]) => words.split(" | "));
    expect(plain.filter((words) => marked("officialese", words).length > 0)).toEqual([]);
    expect(plain.filter((words) => words.trim() === "")).toEqual([]);
  });

  it("marks every word of the list", () => {
    const words = OFFICIALESE.filter(([written]) => /^[\p{L} |]+$/u.test(written)).flatMap(([written]) =>
      written.split("|"),
    );
    expect(words.length).toBeGreaterThan(60);
    expect(words.filter((word) => marked("officialese", `Dit is ${word} waar.`).length === 0)).toEqual([]);
  });

  it("says what to write instead", () => {
    const rule = RULES.find(({ id }) => id === "officialese");
    const [hit] = rule?.find({ kind: "sentence", text: "Indien u klaagt.", about: [] }, CONTEXT) ?? [];
    expect(hit).toMatchObject({
      severity: "warning",
      message: { nl: "‘Indien’ is ambtelijke taal.", en: "‘Indien’ is officialese." },
      advice: { nl: "Schrijf ‘als’.", en: "Write ‘als’." },
    });
  });
});

describe("nominalisation", () => {
  it.each([
    ["Na het indienen van de klacht volgt antwoord.", ["het indienen van"]],
    ["Het in behandeling nemen van een klacht kost tijd.", ["Het in behandeling nemen van"]],
    ["Bij het niet nakomen van afspraken.", ["het niet nakomen van"]],
    ["Het vertrouwen van de ouders is groot.", []],
    ["Het handelen van de medewerker.", []],
    ["Het recht en van alles.", []],
    ["De behandeling van de klacht.", []],
  ])("in «%s»", (text, found) => {
    expect(marked("nominalisation", text)).toEqual(found);
  });
});

describe("double-negation", () => {
  it.each([
    ["De klacht is niet ongegrond.", ["niet ongegrond"]],
    ["Geen klacht blijft zonder antwoord.", ["Geen klacht blijft zonder"]],
    ["De directie behandelt de klacht niet, tenzij u tekent.", ["niet, tenzij"]],
    ["U bent niet tevreden en er is geen antwoord.", []],
    ["De klacht is niet in behandeling als u niet tekent.", []],
    ["De klachtenpersoon is niet onafhankelijk.", []],
    ["De klacht is ongegrond of onvolledig.", []],
  ])("in «%s»", (text, found) => {
    expect(marked("double-negation", text)).toEqual(found);
  });
});

describe("long-word", () => {
  it.each([
    ["De ouderavondorganisatie bij Kleuterrevolutie.", ["ouderavondorganisatie"]],
    ["Klachtenprocedures en klachtenfunctionarissen van de geschillencommissie.", []],
    ["De heer Vanderstraetenmeulebroeck belt.", []],
    ["Kleuterrevolutie behandelt de klacht.", []],
    ["De oud-leerlingenvereniging en de niet-ontvankelijkheid.", ["oud-leerlingenvereniging"]],
    ["Mail naar klachtenafhandelingsbureau@kleuterrevolutie.nl.", []],
  ])("in «%s»", (text, found) => {
    expect(marked("long-word", text)).toEqual(found);
  });
});

describe("long-sentence", () => {
  const words = (count: number) => `${"woord ".repeat(count - 1)}woord.`;

  it("counts words against the limits of the text", () => {
    const rule = RULES.find(({ id }) => id === "long-sentence");
    const severities = [20, 21, 30, 31].map(
      (count) => rule?.find({ kind: "sentence", text: words(count), about: [] }, CONTEXT)[0]?.severity,
    );
    expect(severities).toEqual([undefined, "note", "note", "warning"]);
    expect(rule?.find({ kind: "heading", text: words(40), about: [] }, CONTEXT)).toEqual([]);
  });
});

describe("form-of-address", () => {
  it.each([
    ["U krijgt antwoord.", []],
    ["Als je belt.", ["je"]],
    ["De klacht van de klager.", ["de klager"]],
    ["De klager belt.", ["De klager"]],
    ["Kopie aan c.q. u.a. de directie.", []],
  ])("in a text with u: «%s»", (text, found) => {
    expect(marked("form-of-address", text)).toEqual(found);
  });

  it("lets a text for staff name the complainant", () => {
    const { complainant: _, ...staff } = CONTEXT;
    const rule = RULES.find(({ id }) => id === "form-of-address");
    const find = (context: RuleContext) =>
      rule?.find({ kind: "sentence", text: "U belt de klager.", about: [] }, context);
    expect(find(staff)).toEqual([]);
    expect(find({ ...CONTEXT, form: "third" })).toHaveLength(1);
  });
});
