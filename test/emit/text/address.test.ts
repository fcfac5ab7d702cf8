import { describe, expect, it } from "vitest";
import { readdressed } from "../../../src/emit/text/dutch/address.js";

const KLAGER = "de klager";

/** One meaning in the three forms. */
const SAME: readonly (readonly [je: string, u: string, third: string])[] = [
  ["je niet tevreden bent", "u niet tevreden bent", "de klager niet tevreden is"],
  ["je geen gesprek wilt", "u geen gesprek wilt", "de klager geen gesprek wil"],
  ["hoe je de derde bereikt", "hoe u de derde bereikt", "hoe de klager de derde bereikt"],
  [
    "de omstandigheden niet toelaten dat je de klacht eerst met ons bespreekt",
    "de omstandigheden niet toelaten dat u de klacht eerst met ons bespreekt",
    "de omstandigheden niet toelaten dat de klager de klacht eerst met ons bespreekt",
  ],
  [
    "dat je naar de ombudsman kunt, en tot wanneer",
    "dat u naar de ombudsman kunt, en tot wanneer",
    "dat de klager naar de ombudsman kan, en tot wanneer",
  ],
  ["Kun je niet wachten?", "Kunt u niet wachten?", "Kan de klager niet wachten?"],
  ["Dien je de klacht in", "Dient u de klacht in", "Dient de klager de klacht in"],
  [
    "wij wachten op gegevens van jou",
    "wij wachten op gegevens van u",
    "wij wachten op gegevens van de klager",
  ],
  ["je daar niet meer terechtkunt", "u daar niet meer terechtkunt", "de klager daar niet meer terechtkan"],
  [
    "als je niet gehoord wilt worden",
    "als u niet gehoord wilt worden",
    "als de klager niet gehoord wil worden",
  ],
];

describe("words of a writer in another form of address", () => {
  it.each(SAME)("%s", (je, u, third) => {
    expect(readdressed(je, "u", KLAGER)).toBe(u);
    expect(readdressed(je, "third", KLAGER)).toBe(third);
    expect(readdressed(u, "third", KLAGER)).toBe(third);
    expect(readdressed(third, "u", KLAGER)).toBe(u);
    expect(readdressed(u, "u", KLAGER)).toBe(u);
    expect(readdressed("er nieuwe feiten zijn", "u", KLAGER)).toBe("er nieuwe feiten zijn");
  });

  it.each([
    ["de behandeling van je klacht", "de behandeling van uw klacht", "de behandeling van de klacht"],
    ["je klacht eigenlijk bezwaar is", "uw klacht eigenlijk bezwaar is", "de klacht eigenlijk bezwaar is"],
    ["wie jouw klacht behandelt", "wie uw klacht behandelt", "wie de klacht behandelt"],
  ])("knows «%s» as a possessive", (je, u, third) => {
    expect(readdressed(je, "u", KLAGER)).toBe(u);
    expect(readdressed(je, "third", KLAGER)).toBe(third);
    expect(readdressed(u, "third", KLAGER)).toBe(third);
  });

  it.each([
    ["je nieuwe feiten noemt", "u"], // «your new facts» or «you name new facts»
    ["de toestand van je stoel", "u"], // «you chair» for all we know
    ["uw stoel te klein is", "third"], // whose article we do not know
    ["de klager zijn klacht intrekt", "u"],
  ] as const)("leaves «%s» alone for %s", (text, to) => {
    expect(readdressed(text, to, KLAGER)).toBeUndefined();
  });

  it.each([
    ["je je niet veilig voelt", "u zich niet veilig voelt", "de klager zich niet veilig voelt"],
    ["goed naar je luisteren", "goed naar u luisteren", "goed naar de klager luisteren"],
    ["na een maand bij je navragen hoe het gaat", "na een maand bij u navragen hoe het gaat", undefined],
    ["je ouders", "uw ouders", "de ouders van de klager"],
    ["de naam van je kind", "de naam van uw kind", "de naam van het kind van de klager"],
    ["je studentnummer", "uw studentnummer", "het studentnummer"],
    ["je klas", "uw klas", "de klas"],
    ["je relatie met de cliënt", "uw relatie met de cliënt", "de relatie met de cliënt"],
    ["je belang te klein is", "uw belang te klein is", "het belang van de klager te klein is"],
    ["de naam van je werkgever", "de naam van uw werkgever", "de naam van de werkgever van de klager"],
    [
      "de directie met je heeft gesproken",
      "de directie met u heeft gesproken",
      "de directie met de klager heeft gesproken",
    ],
    [
      "de directie met je gesproken heeft",
      "de directie met u gesproken heeft",
      "de directie met de klager gesproken heeft",
    ],
    [
      "de directie op gegevens van je wacht",
      "de directie op gegevens van u wacht",
      "de directie op gegevens van de klager wacht",
    ],
    [
      "de naam van je nieuwe werkgever",
      "de naam van uw nieuwe werkgever",
      "de naam van de nieuwe werkgever van de klager",
    ],
    ["Praat met je docent", "Praat met uw docent", "Praat met de docent"],
  ])("turns «%s»", (je, u, third = "na een maand bij de klager navragen hoe het gaat") => {
    expect(readdressed(je, "u", KLAGER)).toBe(u);
    expect(readdressed(je, "third", KLAGER)).toBe(third);
    expect(readdressed(u, "je", KLAGER)).toBe(je);
  });

  it("turns what is said of the complainant in the third person", () => {
    expect(readdressed("het belang van de klager te klein is", "u", KLAGER)).toBe("uw belang te klein is");
    expect(readdressed("de klager zich niet veilig voelt", "je", KLAGER)).toBe("je je niet veilig voelt");
    expect(readdressed("met de klager en de beklaagde", "je", KLAGER)).toBe("met jou en de beklaagde");
    expect(readdressed("je ouders", "third", "de melder")).toBe("de ouders van de melder");
  });

  it("turns the verb of the complainant only, not that of another subject", () => {
    expect(readdressed("de organisatie de klager niet kan bereiken", "u", KLAGER)).toBe(
      "de organisatie u niet kan bereiken",
    );
    expect(readdressed("de klager tevreden is en de klacht gesloten is", "u", KLAGER)).toBe(
      "u tevreden bent en de klacht gesloten is",
    );
  });
});
