import { describe, expect, it } from "vitest";
import { html } from "../../../src/emit/text/formats/html.js";
import { renderText } from "../../../src/emit/text/text.js";
import { eenvoudig } from "../../../src/emit/text/variants/eenvoudig.js";
import { machineFrom, written } from "./compiled.js";

const machine = machineFrom(`reglement "Klachtenregeling"
  organisatie "de gemeente Zand" kort "de gemeente"
  aanspreekvorm je
  geldt voor "alle gedragingen van de gemeente en haar medewerkers"
  grondslag "Algemene wet bestuursrecht, titel 9.1", "Gemeentewet, artikel 170"
kalender
  werkdagen maandag tot en met vrijdag
  gesloten 2026-12-24 tot en met 2027-01-01, telt niet mee
  termijnenwet geldt niet
rol kf "de klachtenfunctionaris"
rol mentor "de mentor"
rol ouders "je ouders"
  meervoud
rol raad "de raad"
  extern
klachten
  mag weigeren als "het belang van de klager te klein is"
trap praten "Eerst praten"
  informeel, aangeraden
  indienen bij kf, mentor
    mondeling
  stap gesprek "Gesprek"
    kf zoekt een oplossing met klager
    kf informeert beklaagde, klager
  stap verslag "Verslag"
    eventueel
    kf maakt een verslag
  niet tevreden: naar trap klacht
trap klacht "De klacht"
  behandelaar kf
  indienen bij kf, mentor
    vermeldt naam, machtiging "een machtiging" als bestand
    mag vermelden bijlagen
  stap reactie "Reactie"
    kf antwoordt aan klager, ouders
    zo spoedig mogelijk, uiterlijk 2 weken na ontvangst
  stap oordeel "Het oordeel"
    kf beslist over de klacht
    vervalt als "de klager niet gehoord wil worden"
    binnen 6 weken na ontvangst
  termijn verstreken: naar trap raad
trap raad "De raad"
  extern
  behandelaar raad
zijroute meldpunt "Meldpunt"
  extern
  altijd open
  biedt "advies"
zijroute steunpunt "Het steunpunt"
  altijd open
  biedt "steun"
  kosteloos
plicht privacy
  kf mag niet "de identiteit van kinderen noemen"
vertrouwelijkheid
  geheimhouding voor kf
dossier
  bewaren 2 jaar na sluiting
`);

describe("the plain page", () => {
  const page = written(machine, "eenvoudig");

  it.each([
    "voor alle gedragingen van de gemeente en haar medewerkers.",
    "De klachtenfunctionaris moet geheimhouden wat die over je klacht weet.",
    "De hulp van het steunpunt is gratis.",
    "De raad behandelt je klacht en staat los van ons.",
    "## Wanneer kun je naar de raad?",
    "Deze stappen zijn niet verplicht.",
    "Deze stap is niet verplicht.",
    "met je klacht naar de klachtenfunctionaris of de mentor",
    "als je belang te klein is",
    "Deze stap vervalt als je niet gehoord wilt worden.",
    "zoekt samen met jou naar een oplossing",
    "informeert jou en de beklaagde",
    "Je stuurt een machtiging met je klacht mee.",
    "Je mag ook bijlagen meesturen.",
    "als de termijn voor het antwoord of de beslissing voorbij is",
    "Wij mogen de identiteit van kinderen niet noemen.".replace("Wij mogen", "De klachtenfunctionaris mag"),
    "tellen niet mee voor termijnen in uren, dagen, weken en maanden",
  ])("says «%s»", (words) => {
    expect(page).toContain(words);
  });

  it("has a picture that speaks as it does", () => {
    const shown = renderText(machine, { variant: eenvoudig, format: html });
    const picture = shown.slice(shown.indexOf("<svg"), shown.indexOf("</svg>"));
    expect(picture).toMatch(/zo snel mogelijk/i);
    expect(shown).not.toMatch(/zo spoedig mogelijk/i);
  });
});

it("the card names an answer as its step is named", () => {
  expect(written(machine, "kort")).toContain("of het oordeel voorbij is");
});

describe("the regulation", () => {
  const text = written(machine, "regeling");

  it.each([
    "De procedure berust op de Algemene wet bestuursrecht, titel 9.1, en de Gemeentewet, artikel 170.",
    "Deze stap kan achterwege blijven.",
    "De klachtenfunctionaris antwoordt de klager en de ouders van de klager",
    "voor advies. «Meldpunt» staat buiten de gemeente.",
  ])("says «%s»", (words) => {
    expect(text).toContain(words);
  });
});

it("a house style reaches the plural and the forms", () => {
  const names = {
    complaint: { word: "signaal", article: "het", plural: "signalen" },
    complainant: "de melder",
  } as const;
  const changed = machineFrom(`reglement "Proef"
  organisatie "Proef"
  aanspreekvorm derde persoon
rol kf "de coach"
  taken "klagers informeren"
trap klacht "De klacht"
  indienen bij kf
    via formulier
  stap antwoord
    kf antwoordt aan klager
dossier
  bewaren open
`);
  const text = written(changed, "volledig", { names });
  expect(text).toContain("De taak van de coach is melders informeren.");
  expect(text).toContain("met het signalenformulier");
});
